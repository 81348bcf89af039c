// Not written yet: outlets are not read in this language.
import type { OutletWords } from '../pack.ts'

export const outlet: OutletWords = {
  triggers: [], leaders: [], staff: [], makers: [], joints: [],
  membership: [], citing: [], telling: [], tellingFirst: [], things: [], platforms: [], articles: [], ambiguous: [], domains: [],
  notOutlets: [],
} // prettier-ignore
