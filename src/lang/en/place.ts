// Words around the names of places in English bulletins. The names themselves lie in the jurisdiction pack.
import type { PlaceWords } from '../pack.ts'

export const place: PlaceWords = {
  regions: ['region', 'oblast', 'province', 'regional', 'oblys', 'oblysy'],
  regionLists: ['regions', 'oblasts', 'provinces'],
  between: [', ', ' and ', ', and '],
  districts: ['district', 'districts', 'raion', 'rayon', 'rural district', 'microdistrict', 'micro-district'],
  otherNames: [
    'street', 'str.', 'str', 'st.', 'avenue', 'ave', 'ave.', 'prospect', 'square', 'university', 'hub', 'forum', 'international', 'economic',
    'hotel', 'arena', 'opera', 'theatre', 'theater', 'marathon', 'motors', 'bank', 'times', 'process', 'llp', 'jsc', 'management', 'media',
    'press', 'news', 'life', 'today', 'tv', 'online', 'plant', 'refinery', 'guardsmen', 'sea', 'lake', 'mall', 'medical', 'state university', 'expo',
  ],
  otherNamesBefore: ['air', 'fc', 'big', 'greater', 'hotel', 'miss', 'operation', 'named'],
  before: [
    'in', 'near', 'city of', 'town of', 'village of', 'settlement of', 'akim of', 'akimat of', 'mayor of', 'court of', 'residents of', 'resident of',
    'inhabitants of', 'inhabitant of', 'police of', 'department of', 'administration of', 'people of', 'from the town of', 'prosecutor of', 'outside',
    'blogger of', 'activist of', 'journalist of', 'activists of', 'prison of', 'colony of',
  ],
  behind: [
    'city', 'town', 'village', 'settlement', 'residents', 'resident', 'akimat', 'police', 'akim', 'maslikhat', 'court', 'prosecutor', "prosecutor's", 'municipal',
  ],
  inflections: [],
  placing: null,
  leading: {},
  titleCase: true,
  ambiguous: ['oral', 'saran', 'alga', 'temir', 'shar', 'altai', 'altay', 'kulan', 'version', 'nomad', 'steppe', 'alatau', 'karatau', 'saran', 'turan', 'karaul', 'emba'],
  villagesBefore: ['village of', 'settlement of', 'aul of', 'auyl of', 'township of'],
  villagesBehind: ['village', 'settlement', 'aul', 'auyl', 'township'],
} // prettier-ignore
