// Companies and bodies of civil society by name: noun and quoted name, quoted name and noun, noun and a name in capitals.

const CIVIL =
  '[Ff]und|[Ff]oundation|NGO|[Aa]ssociation|[Uu]nion|[Mm]ovement|[Pp]arty|[Cc]entre|[Oo]rgani[sz]ation|[Cc]harity'
const TRADE =
  'LLP|LLC|JSC|AO|TOO|OJSC|[Cc]ompany|[Aa]gency|[Ff]irm|[Bb]ank|[Cc]orporation|[Hh]olding|[Pp]rint(?:ing)? house|[Pp]ublishing house|[Pp]lant|[Cc]lub'
const QUOTED = "(?<name>(?:[^\"”»'’]|['’](?=\\p{L})){2,60})[\"”»'’]"
// LLP "X"
const NOUN_FIRST = `(?:(?<ngo>${CIVIL})|${TRADE}) ?["“«‘']${QUOTED}`
// "X" LLP, the "X" oil workers' union
const NOUN_BEHIND = `["“«](?<name>[^"“”«»\\n]{2,60})["”»],? (?:LLP|LLC|JSC|TOO|OJSC|(?:[\\p{Ll}-]+['’]? ){0,3}(?:(?<ngo>fund|foundation|association|union|movement|party|charity)|company|firm|bank))(?!\\p{L})`
// the charity X, against the foundation X
const IN_CAPITALS =
  "(?<=(?<!\\p{L})(?:the|from|of|against|on|its) (?:[\\p{Ll}-]+ )?)(?:(?<ngo>charity|foundation|fund|NGO)|firm|company) (?!Director|Chairman|President|\\p{L}+['’]s)(?<name>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})"

export const organisation = new RegExp(`${NOUN_FIRST}|${NOUN_BEHIND}|${IN_CAPITALS}`, 'gu')
