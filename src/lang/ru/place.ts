// Not written yet: places are not read in this language.
import type { PlaceWords } from '../pack.ts'

export const place: PlaceWords = {
  regions: [], regionLists: [], between: [], districts: [], otherNames: [],
  otherNamesBefore: [], before: [], behind: [], ambiguous: [], villages: [], of: '',
} // prettier-ignore
