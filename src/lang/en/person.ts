// Words around the names of people in English bulletins, translators' English too. Words are in folded form.
import type { PersonWords, Role } from '../pack.ts'
import { common, commonEndings } from './common.ts'

const ROLES: Readonly<Record<Role, readonly string[]>> = {
  journalist: [
    'journalist', 'journalists', 'its author', 'author of the article', 'author of the articles', 'author of article', 'author of the publication', 'author of publication', 'author of the material', 'author of the text', 'author of the report', 'special correspondent', 'own correspondent', 'tv reporter', 'commentator', 'photo reporter', 'news anchor', 'radio host', 'camera person', 'war correspondent', 'sports journalist', 'film crew', 'filming crew', 'camera crew', 'tv crew', 'crew', 'reporter', 'reporters', 'correspondent', 'correspondents', 'cameraman', 'cameramen', 'camera man', 'camerawoman', 'camera operator',
    'operator', 'operators', 'photographer', 'photojournalist', 'photo journalist', 'photo correspondent', 'presenter', 'tv presenter', 'tv host', 'host', 'anchor', 'anchorman',
    'anchorwoman', 'newsreader', 'stringer', 'stringers', 'columnist', 'observer', 'freelancer', 'freelance journalist', 'media worker', 'media workers', 'newspaperman',
    'tv journalist', 'author of the site', 'staff writer', 'staff member of the newspaper', 'employee of the newspaper', 'employee of newspaper', 'contributor', 'announcer',
    'documentary filmmaker', 'videographer', 'publicist', 'video operator', 'investigative journalist', 'citizen journalist', 'film crew member',
  ],
  editor: [
    'editor', 'editors', 'main editor', 'head editor', 'acting editor', 'issuing editor', 'responsible editor', 'editor-in-chief', 'editors-in-chief', 'editor in chief', 'chief editor', 'deputy editor', 'deputy editor-in-chief', 'deputy chief editor',
    'executive editor', 'managing editor', 'news editor', 'executive secretary of the newspaper', 'publisher', 'director of radio', 'director of the radio', 'director of the newspaper',
    'director of newspaper', 'director of the tv channel', 'director of the channel', 'director of tv channel', 'director of the portal', 'director of the site', 'head of the newspaper', 'head of the portal',
    'director of the publication', 'head of the tv channel', 'director of the paper', 'director of the tv company', 'head of the editorial office', 'head of the news agency', 'director of the news agency',
    'founder of the newspaper', 'owner and editor', 'founder and editor', 'general director of the channel',
  ],
  blogger: [
    'blogger', 'bloggers', 'author of the post', 'author of a post', 'author of post', 'author of the video', 'author of a video', 'author of the comment', 'author of the posts', 'author of the videos', 'video-blogger', 'insta-blogger', 'vlogger', 'tiktok user', 'facebook user', 'instagram user', 'youtube user', 'social network user', 'social media user', 'internet user', 'user', 'administrator', 'admin', 'moderator', 'influencer', 'video blogger', 'videoblogger', 'youtuber', 'tiktoker', 'instagram blogger', 'author of the telegram channel', 'founder of the telegram channel',
    'author of the youtube channel', 'author of the channel', 'author of the instagram page', 'author of the page', 'author of the blog', 'author of website', 'author of the website',
    'administrator of the telegram channel', 'administrator of the group', 'owner of the telegram channel', 'owner of the youtube channel', 'author of the project',
    'creator of the youtube channel', 'creator of the telegram channel', 'host of the youtube channel', 'admin of the group', 'author of the instagram account', 'author of the public page', 'author of the tiktok account',
    'author of the facebook page', 'author of the telegram-channel', 'author of the youtube-channel', 'author of a youtube channel', 'author of a telegram channel',
  ],
  activist: [
    'activist', 'activists', 'civil activist', 'civic activist', 'civil activists', 'civic activists', 'public activist', 'political activist', 'rights activist', 'human rights activist', 'human rights activists',
    'environmental activist', 'eco-activist', 'ecologist', 'human rights defender', 'human rights defenders', 'rights defender', 'right defender', 'public defender', 'civil rights activist', 'public figure',
    'political prisoner', 'political prisoners', 'detainee', 'detainees', 'prisoner', 'prisoners', 'strikers', 'striker', 'picketers', 'prisoner of conscience', 'protester', 'protesters', 'picketer', 'demonstrator', 'dissident', 'participant of the rally', 'rally participant',
    'trade unionist', 'trade union leader', 'union leader', 'feminist', 'volunteer', 'women\'s rights activist', 'lgbt activist', 'youth activist', 'supporter of the movement', 'leader of the movement', 'human rights advocate',
  ],
  judge: ['judge', 'judges', 'presiding judge', 'chairman of the court', 'chairman of court', 'chairwoman of the court', 'justice', 'investigating judge', 'jury'],
  prosecutor: [
    'prosecutor', 'prosecutors', 'state prosecutor', 'public prosecutor', 'deputy prosecutor', 'assistant prosecutor', 'senior assistant to the prosecutor', 'assistant to the prosecutor', 'assistant of the prosecutor',
    'aide of the prosecutor', 'aide of the prosecutor general', 'aide to the prosecutor general', 'senior assistant to the prosecutor general', 'prosecutor general', 'general prosecutor', 'deputy prosecutor general', 'procurator', 'prosecutor of the city', 'prosecutor of the region', 'city prosecutor',
    'public accuser', 'state accuser', 'assistant of prosecutor', 'assistant prosecutor general',
  ],
  lawyer: ['lawyer', 'lawyers', "plaintiff's representative", "defendant's representative", 'representative of the plaintiff', 'representative of the defendant', 'representative of plaintiff', 'representative of defendant', 'attorney', 'attorneys', 'advocate', 'advocates', 'barrister', 'solicitor', 'defender', 'defenders', 'defence lawyer', 'defense lawyer', 'defence counsel', 'defense counsel', 'defense attorney', 'media lawyer', 'human rights lawyer', 'counsel', 'legal counsel', 'jurist', 'notary'],
  police: [
    'policeman', 'policemen', 'police sergeant', 'district police officer', 'duty officer', 'police inspector', 'special forces officer', 'traffic policeman', 'border guard', 'policewoman', 'police officer', 'police officers', 'investigator', 'investigators', 'detective', 'police captain', 'police major', 'police colonel', 'police lieutenant',
    'major', 'lieutenant', 'captain', 'colonel', 'lieutenant colonel', 'sergeant', 'inspector', 'police inspector', 'district inspector', 'chief of police', 'police chief', 'head of police', 'head of the police department', 'knb officer', 'security officer', 'ex-policeman', 'former policeman',
    'head of the city police department', 'deputy head of the police department', 'prison officer', 'officer', 'head of the police', 'deputy head of police', 'criminal investigator', 'interrogator', 'senior investigator', 'convoy officer',
  ],
  official: [
    'minister', 'ministers', 'vice minister', 'vice-minister', 'deputy minister', 'deputy prime minister', 'prime minister', 'first deputy prime minister', 'akim', 'deputy of akim', 'deputy of the akim', 'vice-akim', 'first deputy akim', 'vice-mayor', 'deputy of the mayor', 'deputy akim', 'ex-akim', 'former akim', 'governor', 'deputy governor', 'mayor', 'deputy mayor', 'regional akim', 'oblast akim', 'city akim', 'district akim', 'ex-mayor', 'former mayor', 'rural akim', 'village akim',
    'head of the department', 'head of department', 'deputy head of the department', 'head of the administration', 'head of administration', 'head of housing inspection', 'chief sanitary doctor', 'chief state sanitary doctor', 'ombudsman', 'ombudsperson', 'press secretary', 'press officer', 'spokesman', 'spokeswoman', 'spokesperson',
    'official representative', 'head of the press service', 'official', 'civil servant', 'adviser of the akim', 'adviser to the akim', 'advisor to the akim', 'adviser to the president', 'chairman of the committee', 'chairman of committee', 'deputy chairman of the committee', 'vice-chairman of the committee',
    'ambassador', 'consul', 'secretary of state', 'state secretary', 'secretary of the maslikhat', 'commissioner', 'commissioner for human rights', 'head of the akimat', 'its secretary', 'head of the internal policy department', 'head of the department of internal policy', 'head of the president\'s administration', 'head of the inspectorate', 'head of the institution', 'head of the colony',
    'representative of the akimat', 'representative of the ministry', 'chief executive of the akimat', 'ex-minister', 'former minister', 'chief of staff', 'head of the state institution', 'special rapporteur', 'osce representative on freedom of the media', 'deputy head', 'chairman of the national security committee', 'chairman of committee of national security', 'deputy head of the penitentiary department',
    'state inspector', 'secretary', 'first vice minister', 'aide of the akim', 'assistant of the akim', 'representative on freedom of the media', 'bailiff', 'court bailiff', 'secretary general', 'high representative', 'commissioner for human rights',
  ],
  politician: [
    'politician', 'opposition politician', 'opposition figure', 'opposition activist', 'deputy', 'deputies', 'member of parliament', 'members of parliament', 'mp', 'mps', 'majilis deputy', 'mazhilis deputy', 'majilis member', 'mazhilisman', 'majilisman', 'deputy of the majilis', 'deputy of the mazhilis', 'member of the majilis', 'senator', 'senators', 'deputy of the maslikhat', 'maslikhat deputy', 'deputy of parliament', 'parliamentarian',
    'deputy of majilis', 'deputy of maslikhat', 'president', 'ex-president', 'former president', 'first president', 'opposition leader', 'oppositionist', 'leader of the party', 'leaders of the party', 'party leaders', 'opposition leaders', 'candidates', 'party activist', 'leader of an unregistered party', 'leader of the unregistered party', 'party leader', 'leader of the opposition', 'head of state', 'presidential candidate', 'candidate', 'candidate for president', 'candidate for deputy', 'candidate for deputies', 'co-chairman of the party', 'chairman of the party',
    'member of the party', 'former deputy', 'ex-deputy', 'member of the european parliament', 'chancellor', 'speaker', 'speaker of the majilis', 'speaker of the senate', 'chairman of the majilis', 'chairman of the senate', 'leader of party', 'member of the senate', 'former candidate',
  ],
  plaintiff: ['plaintiff', 'plaintiffs', 'private prosecutor', 'private prosecutors', 'claimant', 'claimants', 'private accuser'],
  defendant: ['defendant', 'defendants', 'respondent', 'offender', 'seller', 'attacker', 'guard', 'security guard'],
  expert: ['expert', 'experts', 'analyst', 'political analyst', 'political scientist', 'political expert', 'economist', 'sociologist', 'researcher', 'senior researcher', 'linguist', 'philologist', 'historian', 'scientist', 'professor', 'psychologist', 'it expert', 'media expert', 'political consultant', 'political technologist', 'theologian', 'lawyer-expert', 'ecologist expert', 'virologist', 'epidemiologist', 'human rights expert', 'religious scholar', 'ethnographer', 'demographer', 'senior central asia researcher'],
  businessperson: ['owner', 'owners', 'co-owner', 'shareholder', 'businessman', 'businesswoman', 'businessmen', 'businessperson', 'entrepreneur', 'entrepreneurs', 'banker', 'tycoon', 'oligarch', 'head of the company', 'director of the company', 'owner of the company', 'head of bazaar', 'director of the plant', 'developer', 'farmer', 'investor', 'head of llp', 'director of llp', 'director of the llp', 'owner of the shop', 'head of the bank'],
  relative: ['wife', 'husband', 'son', 'daughter', 'father', 'mother', 'brother', 'sister', 'widow', 'grandmother', 'grandfather', 'uncle', 'aunt', 'nephew', 'niece', 'cousin', 'relative', 'son-in-law', 'father-in-law', 'mother-in-law', 'brother-in-law', 'spouse', 'sons', 'daughters', 'brothers', 'sisters', 'spouses', 'younger brother', 'elder brother', 'ex-wife', 'ex-husband'],
  other: [
    'founders', 'directors', 'leaders', 'heads', 'head', 'chairman', 'chairwoman', 'chairperson', 'founder', 'director', 'executive director', 'president of the foundation', 'president of the fund', 'general director', 'leader', 'coordinator', 'teacher', 'doctor', 'chief doctor', 'nurse', 'poet', 'writer', 'singer', 'tenor', 'actor', 'actress', 'artist', 'musician', 'composer', 'rapper', 'comedian', 'film director', 'producer', 'academician', 'imam', 'pastor', 'priest', 'mullah',
    'mother of many children', 'father of many children', ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight'].flatMap((count) => [`mother of ${count}`, `father of ${count}`]), 'athlete', 'boxer', 'coach', 'rector', 'dean', 'student', 'pupil', 'driver', 'engineer', 'employee', 'manager', 'witness', 'victim', 'patient', 'citizen', 'resident', 'residents', 'inhabitant', 'inhabitants', 'native', 'pensioner', 'pensioners', 'veteran', 'citizens', 'member', 'members', 'worker', 'workers', 'oil worker', 'oil workers', 'welder', 'miner', 'housewife', 'head of monitoring service', 'head of the monitoring service', 'prepared by', 'compiled by', 'photo by',
    'parents of', 'programmer', 'hairdresser', 'cook', 'farmer worker', 'trainer', 'judge of the contest', 'lecturer', 'surgeon', 'psychiatrist', 'paramedic', 'pharmacist', 'dentist', 'blacksmith', 'electrician', 'mechanic', 'locksmith', 'shop assistant', 'salesman', 'saleswoman', 'taxi driver', 'bus driver', 'courier', 'waiter', 'waitress', 'bodyguard', 'janitor', 'cashier', 'applicant', 'chief accountant', 'accountant', 'soldier', 'translator', 'designer', 'model', 'showman', 'participant', 'participants', 'cleaner', 'librarian', 'headmaster', 'principal', 'author', 'co-author', 'representative', 'chief', 'assistant', 'adviser', 'advisor', 'a certain', 'citizen of kazakhstan', 'head of the foundation',
  ],
} // prettier-ignore

// A few words between what tells a role and the name, within the sentence
const FEW = '(?:(?!against |with |to |over |who )(?:"[^"]{1,40}"|[^ .;:"]+) ){0,6}?'
// What may stand between a name and its verb: "NAME (29 years old)", "NAME, a resident of X,", "NAME and NAME"
const BESIDE = '(?: \\([^()]{1,30}\\))?(?:, [^,.;]{1,60},|(?:(?:,| and) [^ ,.;]+ [^ ,.;]+){1,3})?'

const roles: Readonly<Record<string, Role>> = Object.fromEntries(
  (Object.entries(ROLES) as [Role, readonly string[]][]).flatMap(([role, words]) =>
    words.flatMap((word) => [[word, role] as const, [`ex-${word}`, role] as const]),
  ),
)

function of(role: Role, words: readonly string[]): Readonly<Record<string, Role>> {
  return Object.fromEntries(words.map((word) => [word, role]))
}

export const person: PersonWords = {
  naming: { endings: [], inherits: false, suffixes: [], nominative: '' },
  roleCases: {},
  governedCases: {},
  casesAhead: {},
  gap: null,
  bodyAhead: 1,
  eitherNumber: [],
  sentenceCase: false,
  roles,
  pluralRoles: ['film crew', 'filming crew', 'camera crew', 'tv crew', 'crew', ...Object.keys(roles).filter((word) => word.endsWith('s') && roles[word.slice(0, -1)] !== undefined), 'policemen', 'cameramen', 'businessmen', 'judges', 'wives'],
  heads: [
    'head', 'deputy head', 'acting head', 'chief', 'deputy chief', 'director', 'deputy director', 'general director', 'executive director', 'chairman', 'chairwoman', 'chairperson', 'deputy chairman', 'president', 'vice-president', 'leader', 'founder', 'founders', 'directors', 'co-founder', 'representative', 'employee', 'manager',
    'secretary', 'spokesman', 'spokeswoman', 'spokesperson', 'accountant', 'chief accountant', 'specialist', 'chief specialist', 'member', 'worker', 'doctor', 'chief doctor', 'lawyer of the company', 'assistant', 'adviser', 'advisor', 'rector', 'principal', 'officer', 'inspector',
  ],
  bodies: {
    ...of('police', ['police', 'internal affairs']),
    ...of('judge', ['court']),
    ...of('prosecutor', ["prosecutor's", 'prosecution']),
    ...of('editor', ['newspaper', 'weekly', 'magazine', 'portal', 'channel', 'site', 'website', 'news agency', 'radio', 'tv', 'publication', 'outlet', 'editorial', 'paper', 'studio']),
    ...of('politician', ['party', 'opposition', 'parliament', 'majilis', 'mazhilis', 'senate', 'faction']),
    ...of('official', [
      'department', 'departments', 'administration', 'ministry', 'akimat', 'committee', 'directorate', 'office', 'inspectorate', 'inspection', 'maslikhat', 'service', 'division', 'colony', 'prison', 'institution', 'knb', 'commission', 'customs', 'embassy', 'government', 'agency', 'akim', 'minister', 'council',
    ]),
    ...of('businessperson', ['llp', 'company', 'jsc', 'plant', 'bank', 'firm', 'holding', 'factory', 'bazaar', 'market', 'shop', 'mine', 'hotel', 'concern', 'enterprise', 'corporation', 'business', 'restaurant', 'farm']),
    ...of('other', ['foundation', 'fund', 'union', 'association', 'ngo', 'bureau', 'center', 'centre', 'school', 'university', 'hospital', 'club', 'college', 'institute', 'theatre', 'mosque', 'organization', 'organisation']),
    ...of('activist', ['movement']),
  },
  chiefs: ['founder', 'founders', 'director', 'general director', 'head', 'publisher', 'creator', 'chief'],
  joints: ['of', 'for', 'from', 'at', 'with', 'in', 'to', 'on', 'and', 'named', 'called', 'surnamed'],
  namedAs: ['named', 'called', 'surnamed'],
  back: 'the',
  objects: ['of', 'to', 'against', 'by', 'for', 'from', 'with', 'and', 'that', 'on', 'upon', 'between'],
  towards: ['to'],
  aged: ['aged'],
  lists: [',', ' and', ', and', ' &', ' or', ' with', ' together with'],
articles: ['a', 'an', 'the', 'its', 'his', 'her', 'their', 'one of the', 'who is', 'who was', 'as', 'also', 'then', 'now', 'a former', 'the former'],
  // `FEW` words may stand between, so that "the suit of deputy NAME" counts
  clauses: [
    // "NAME, who keeps the YouTube channel …"
    {
      name: 'keeps-channel',
      role: 'blogger',
      behind: `,? who (?:keeps|runs|hosts|maintains|leads|administers|owns|founded|created) (?:the|a|his|her) ${FEW}(?:channel|page|account|public|blog|group)`,
    },
    // "of the TV company «X», whose director NAME"
    {
      name: 'whose-director',
      role: 'editor',
      before: '(?:newspaper|paper|weekly|magazine|portal|channel|tv company|site|website|news agency|radio)[^.;]{0,60}?,? (?:whose|its) (?:director|owner|head|founder) ',
    },
    // "NAME of the same newspaper"
    { name: 'of-outlet', role: 'journalist', behind: ' (?:of|from) (?:the|this|that|a) (?:[\\p{L}-]+ ){0,2}?(?:newspaper|weekly|magazine|portal|tv channel|news agency|radio station|editorial office|publication|media outlet)' },
    // "blocked the page of NAME"
    { name: 'page-of', role: 'blogger', before: '(?:pages?|account|accounts|channel|blog) of ' },
    { name: 'represents', role: 'lawyer', behind: ',? (?:who )?(?:represents|represented|representing|defends|defended|defending) (?:the interests|the rights|him|her|them|the (?:plaintiff|defendant|newspaper|journalist|blogger|activist|accused))' },
    // "NAME hit the reporter", "NAME snatched the phone"
    { name: 'assaulted', role: 'defendant', behind: ',? (?:[^ ,.;]+ ){0,3}?(?:hit|pushed|beat|struck|snatched|grabbed|tore|broke|threw|knocked|attacked|kicked|smashed|punched) (?:[^ ,.;]+ ){0,4}?(?:reporter|journalist|correspondent|cameraman|operator|blogger|editor|photographer|crew|camera|phone|microphone|him|her|them)' },
    { name: 'for-assault', role: 'defendant', behind: `${BESIDE},? ${FEW}(?:fined|sentenced|punished|convicted|arrested|charged)[^.;]{0,60}? for (?:beating|hitting|attacking|assaulting|pushing|threatening|obstructing|insulting the (?:journalist|reporter)|breaking)` },
    // "the suit of NAME", "lawsuit by NAME", "claim of deputy NAME", "dispute of tenor NAME with"
    { name: 'suit-of', role: 'plaintiff', before: `(?:(?:law)?suits?|claims?|dispute)(?: filed)? (?:of|by|from) ${FEW}` },
    // "the suit of X against NAME"
    { name: 'suit-against', role: 'defendant', before: `(?:(?:law)?suits?|claims?|charges?|complaint)(?: [^.;]{0,60})? against ${FEW}` },
    // "NAME has filed a suit", "NAME sued", "NAME demands 7 million"
    {
      name: 'files-suit',
      role: 'plaintiff',
      behind: `,? ${FEW}(?:(?:filed|brought|submitted|lodged|files) (?:a |an |the |his |her )?${FEW}(?:suit|lawsuit|claim|action)|sued|sues|is suing)`,
    },
    {
      name: 'demands',
      role: 'plaintiff',
      behind: ',? (?:demands|demanded|claims|claimed|seeks|asks|asked) (?:for |to recover )?(?:[^ ,.;]+ ){0,7}?(?:million|mln|thousand|tenge|kzt|compensation)',
    },
    // "in favour of NAME", "to be paid to NAME"
    { name: 'in-favour', role: 'plaintiff', before: `(?:in favou?r of|for (?:the )?benefit of|debtors? of) ${FEW}` },
    { name: 'pay-to', role: 'plaintiff', before: `(?:pay|paid|recover|recovery|compensate)(?:[^.;()]|\\([^()]*\\)){0,70} (?:to|in favou?r of) ${FEW}` },
    // "NAME has lost: court refused him recovery"
    { name: 'has-lost', role: 'plaintiff', behind: ' (?:has |had )?(?:lost|won)(?: (?:the|his|her) (?:case|suit|lawsuit|claim))?[:,.]' },
    // "NAME is guilty of obstruction", "owner NAME shall recover"
    {
      name: 'guilty',
      role: 'defendant',
      behind: ' (?:is|was) (?:found )?guilty of (?:obstruction|hooliganism|petty hooliganism|battery|assault|threats?|beating|extortion|interference)',
    },
    { name: 'must-pay', role: 'defendant', behind: ' (?:shall|should|must|has to|is to) (?:recover|pay|compensate|reimburse|refute|apologi[sz]e)' },
    // "NAME, who heads the newspaper"
    { name: 'heads-outlet', role: 'editor', behind: `,? who (?:heads|leads|edits|owns|publishes|headed) ${FEW}(?:newspaper|paper|weekly|magazine|portal|channel|site|website|agency|radio)` },
    { name: 'known-for', role: 'blogger', behind: `,? (?:known for|famous for|popular for) ${FEW}(?:videos?|posts?|blog|streams?)` },
    { name: 'court-of', role: 'judge', before: `(?:court|board|panel|collegium)[^.;]{0,80}? (?:presided over by|chaired by|presided by|headed by|under the chairmanship of|under the presidency of) ${FEW}` },
    { name: 'prosecution', role: 'prosecutor', before: `(?:prosecution|state accusation|accusing party),? (?:was )?(?:represented|supported) by ${FEW}` },
    { name: 'withdrew', role: 'plaintiff', behind: ` (?:has )?(?:withdrew|withdrawn|abandoned|renounced|increased|reduced) (?:his|her|the) (?:claims?|suit|lawsuit|demands?)` },
    // "refused imam NAME in the suit"
    { name: 'refused-in', role: 'plaintiff', behind: ' in (?:the|his|her) (?:suit|lawsuit|claims?)' },
    { name: 'considered-untrue', role: 'plaintiff', behind: ',? (?:considered|considers) [^.;]{0,80}? (?:untrue|defamatory|slanderous|insulting|false|offensive)' },
    // "the guard, who later introduced himself as NAME"
    { name: 'attacker', role: 'defendant', before: '(?:guards?|attackers?|stranger|man|men|assailants?)[^.;]{0,60}? (?:introduced (?:himself|herself|themselves) as|named|called|identified as) ' },
    { name: 'to-court', role: 'plaintiff', behind: `,? (?:has |had )?(?:appealed|applied|went|turned|addressed) (?:to )?(?:the )?(?:[^ ,.;]+ ){0,3}?court (?:with|demanding|asking|to recover|for protection)` },
    // "printed a story of NAME"
    { name: 'author-of', role: 'journalist', before: '(?:story|articles?|material|report|publication|column|video|text|interview)(?: "[^"]{1,60}")? (?:of|by|written by) ' },
    // "From singer NAME suit came", "NAME will get 2 million"
    { name: 'suit-came', role: 'plaintiff', behind: ' (?:an? )?(?:(?:law)?suits?|claims?)' },
    { name: 'will-get', role: 'plaintiff', behind: `,? (?:will|shall) (?:get|receive) ${FEW}(?:million|mln|thousand|tenge|kzt)` },
    // punished or held, mostly for what they said
    {
      name: 'punished',
      role: 'activist',
      behind: `${BESIDE},? ${FEW}(?:detained|arrested|sentenced|fined|convicted|released|imprisoned|placed under|put under|deprived|banned from|charged with|accused of|taken to|summoned|limited in freedom|restricted|jailed|locked up|found guilty|punished by|punished with|went to the special|freed)`,
    },
    // "NAME – five years of imprisonment", "NAME got 15 days"
    {
      name: 'term',
      role: 'activist',
      behind: `${BESIDE}(?: [-–]|:|,)? (?:(?:got|received|was given|were given|was sentenced to) )?(?:[^ ,.;:"]+ ){0,3}?(?:years?|days|months|mci)`,
    },
    // "NAME stood with a poster"
    { name: 'rallied', role: 'activist', behind: ',? (?:[^ ,.;]+ ){0,2}?(?:stood (?:with|in|alone)|went out|came out|held a|staged|picketed|protested|unfurled|marched|called for|called on people|announced a hunger strike|went on hunger strike|declared a hunger strike|took part in)' },
    // "NAME … He was detained", told of the person named last
    { name: 'he-was', role: 'activist', behind: '[^.;\\n"]{0,120}\\. (?:later |then |soon )?(?:he|she) (?:was|is|has been|had been) (?:[^ ,.;]+ ){0,2}?(?:detained|arrested|fined|sentenced|taken to|charged|found guilty|released|imprisoned|accused|brought to)' },
    // "NAME's trial", "NAME, Article 405, Part 2"
    { name: 'own-trial', role: 'activist', behind: `'s? (?:[^ ,.;]+ ){0,2}?(?:trial|arrest|detention|sentence|appeal|custody|imprisonment|punishment|guilt|house arrest|prison term)` },
    { name: 'article', role: 'activist', behind: String.raw`(?: \([^()]{1,30}\))?,? \(?(?:articles?|art\.?|parts?) \p{N}+` },
    { name: 'to-pay-index', role: 'activist', behind: ' (?:to pay|a fine of|must part with) (?:[^ ,.;]+ ){0,3}?mci' },
    {
      name: 'sentence-of',
      role: 'activist',
      before: `(?:sentenced?|fined|arrest(?:ed)?|detained?|detention|deprived|verdict (?:against|to|of)|charges against|case against|convicted|released|locked up|appeal of|detention of|police took|punishment for|years for|custody of|prison term of|trial of|trial over|accusation of|charge of|accused|suspect|convict|sentence of|sentence to) ${FEW}`,
    },
  ],
  hints: [
    { role: 'plaintiff', words: ['suit', 'suits', 'lawsuit', 'sued', 'moral damage', 'moral harm', 'refutation', 'honour', 'honor', 'dignity', 'business reputation', 'reputation', 'compensation', 'damages', 'apology', 'apologies', 'statement of claim'] },
    { role: 'journalist', words: ['camera', 'filming', 'filmed', 'shooting', 'report', 'reportage', 'editorial office', 'press card', 'accreditation', 'microphone', 'interviewing', 'live broadcast', 'newsroom', 'journalistic', 'film a', 'to film', 'his article', 'her article', 'broadcast'] },
    { role: 'blogger', words: ['repost', 'reposted', 'tiktok', 'threads', 'instagram', 'youtube', 'subscribers', 'followers', 'stream', 'his video', 'her video', 'livestream'] },
    { role: 'defendant', words: ['hooliganism', 'obstruction', 'obstructing', 'beating', 'battery', 'assault', 'assaulted', 'pushed', 'snatched', 'hit', 'struck'] },
    { role: 'activist', words: ['detained', 'arrest', 'arrested', 'fined', 'fine', 'sentenced', 'imprisonment', 'prison', 'custody', 'rally', 'picket', 'protest', 'charged', 'accused', 'convicted', 'house arrest', 'restriction of freedom', 'verdict', 'administrative arrest', 'poster', 'leaflets', 'hunger strike', 'torture', 'colony', 'case', 'punished', 'warning', 'court'] },
  ],
  verbs: [
    'said', 'says', 'told', 'tells', 'wrote', 'writes', 'posted', 'believes', 'believed', 'thinks', 'thought', 'claims', 'claimed', 'considers', 'considered', 'demanded', 'demands', 'appealed', 'complained', 'filed', 'sued', 'stated', 'states', 'noted', 'notes', 'added', 'adds', 'explained', 'explains',
    'asked', 'asks', 'called', 'admitted', 'denied', 'denies', 'pleaded', 'recalled', 'recalls', 'insists', 'insisted', 'refused', 'replied', 'answered', 'announced', 'went', 'came', 'left', 'tried', 'wants', 'wanted', 'spent', 'lives', 'works', 'worked', 'served', 'suffered', 'died', 'argues', 'argued', 'commented', 'expressed', 'shared', 'assured', 'emphasized', 'emphasised', 'suggested',
    'proposed', 'threatened', 'beat', 'hit', 'attacked', 'managed', 'decided', 'received', 'got', 'gave', 'took', 'lost', 'won', 'hopes', 'himself', 'herself', 'stands', 'stood', 'sits', 'sat', 'heard', 'saw', 'met', 'met', 'appeared', 'intends', 'plans', 'promised',
    'published', 'criticized', 'criticised', 'accused', 'forbade', 'sentenced', 'ruled', 'ordered', 'dismissed', 'satisfied', 'convinced', 'fears', 'feels', 'felt', 'links', 'linked', 'suspects', 'underlined', 'stressed', 'reported', 'reports', 'informed', 'speaks', 'spoke', 'signed', 'congratulated', 'instructed', 'faces', 'faced', 'keeps', 'kept', 'appeals', 'continues', 'returned',
  ],
auxiliaries: ['was', 'is', 'has been', 'had been', 'will be', 'has', 'had', 'will', 'did', 'does', 'shall', 'should', 'must', 'cannot', 'could', 'would', 'may', 'who'],
  passive: [
    'detained', 'arrested', 'sentenced', 'fined', 'convicted', 'acquitted', 'questioned', 'interrogated', 'beaten', 'released', 'born', 'charged', 'accused', 'found', 'summoned', 'dismissed', 'fired', 'taken', 'placed', 'attacked', 'killed', 'wounded', 'hospitalized', 'hospitalised', 'suspected', 'deprived', 'stopped', 'brought', 'kept', 'held', 'put', 'allowed', 'forced', 'tortured',
    'told', 'asked', 'invited', 'elected', 'appointed', 'known', 'given', 'transferred', 'moved', 'imprisoned', 'jailed', 'abducted', 'expelled', 'deported', 'insulted', 'threatened', 'called', 'searched', 'freed', 'recognized', 'recognised', 'declared', 'pushed', 'pregnant', 'guilty', 'innocent', 'ill', 'not',
  ],
  common,
  commonEndings,
  namesake: [
    'guardsmen', 'division', 'heroes', 'fair', 'street', 'str', 'str.', 'st.', 'avenue', 'ave', 'ave.', 'prospect', 'square', 'boulevard', 'lane', 'university', 'institute', 'academy', 'college', 'school', 'lyceum', 'gymnasium', 'foundation', 'fund', 'charity', 'library', 'museum', 'theatre', 'theater', 'drama', 'opera', 'hospital', 'park', 'stadium', 'airport', 'prize', 'award', 'district', 'region', 'oblast', 'village', 'town', 'city', 'party', 'movement',
    'llp', 'jsc', 'ltd', 'group', 'bank', 'plant', 'mine', 'club', 'center', 'centre', 'house', 'palace', 'monument', 'mosque', 'conservatory', 'philharmonic', 'regiment', 'newspaper', 'magazine', 'portal', 'website', 'channel', 'telegram', 'agency', 'festival', 'tournament', 'settlement', 'state', 'hall', 'bazaar', 'market', 'consulting', 'company', 'corporation', 'holding', 'news', 'media', 'tv', 'television', 'fm', 'press', 'publishing', 'times', 'index', 'law', 'act', 'reporters',
  ],
  things: ['named after', 'llp', 'jsc', 'street', 'avenue', 'company', 'firm', 'foundation', 'fund', 'movement', 'party', 'newspaper', 'magazine', 'portal', 'website', 'site', 'channel', 'agency', 'village of', 'district of', 'town of', 'song', 'film', 'book', 'bank', 'concern', 'group', 'monument to', 'village', 'in memory of akyn'],
  initials: ['zh', 'sh', 'ch', 'kh', 'gh', 'ye', 'yu', 'ya', 'yo', 'ts', 'dj', 'dz', 'yo', 'ks', 'ay', 'sch'],
  given: [
    'Aaron', 'Agnes', 'Alan', 'Amanda', 'Andrew', 'Andreas', 'Angela', 'Ann', 'Anne', 'Annie', 'Anthony', 'Antonio', 'Barbara', 'Ben', 'Benjamin', 'Bernd', 'Bruce', 'Carl', 'Carol', 'Caroline', 'Catherine', 'Charles', 'Chris', 'Christian', 'Christina', 'Christine', 'Christopher', 'Claudia', 'Clement', 'Daniel', 'Dunja', 'Donald', 'Edward', 'Elisabeth', 'Elizabeth', 'Emmanuel', 'Eric', 'Francois', 'Frank', 'Fred', 'George',
    'Gerhard', 'Hans', 'Harlem', 'Heather', 'Helen', 'Henry', 'Hugh', 'Jacek', 'Jack', 'James', 'Jan', 'Jane', 'Janez', 'Jean', 'Jennifer', 'Jessica', 'Joanna', 'Joe', 'John', 'Jonathan', 'Jose', 'Joseph', 'Julia', 'Julie', 'Karol', 'Kate', 'Katherine', 'Katie', 'Keith', 'Kenneth', 'Kevin', 'Krzysztof', 'Laurent', 'Linda', 'Lisa', 'Lucas', 'Luke', 'Lukas', 'Lyudmyla', 'Marek', 'Margaret', 'Marie', 'Martin', 'Mary', 'Matthew', 'Michael', 'Michel', 'Michelle', 'Mihra',
    'Mike', 'Monika', 'Nadia', 'Nicholas', 'Nils', 'Nina', 'Patricia', 'Patrick', 'Paul', 'Paulina', 'Peter', 'Petro', 'Philip', 'Pierre', 'Piotr', 'Rachel', 'Rebecca', 'Richard', 'Robert', 'Ronald', 'Rosemary', 'Samuel', 'Sarah', 'Scott', 'Simon', 'Sophie', 'Stefan', 'Stephen', 'Steven', 'Susan', 'Teresa', 'Thomas', 'Tom', 'Tomasz', 'Tony', 'Ursula', 'Volker', 'Walter', 'William', 'Wolfgang', 'Ahmed', 'Ali', 'Fatma', 'Kemal', 'Mehmet', 'Mohammed', 'Mustafa', 'Recep', 'Tayyip', 'Lyudmila', 'Bill', 'Barack', 'Joanna', 'Miklos', 'Thorbjorn', 'Dzhokhar', 'Serikzhan', 'Gulnoza',
  ],
  // One form for the transliterations of a name: "Ilyiashev", "Ilyashev"; "Orazayev", "Orazaev"; "Dzhaksyntaev", "Zhaxyntayev"; "Qairat", "Kairat"
  spellings: [
    ["['’ʼ`-]", ''], ['[äáəа]', 'a'], ['[öóő]', 'o'], ['[üúū]', 'u'], ['[ñ]', 'n'], ['[ğ]', 'g'], ['[şš]', 'sh'], ['[çč]', 'ch'], ['[ïıíýі]', 'i'], ['ž', 'zh'],
    ['dzh|dj|zh', 'j'], ['kh', 'h'], ['gh', 'g'], ['q', 'k'], ['x', 'ks'], ['w', 'v'], ['ph', 'f'], ['tz', 'ts'], ['ck', 'k'],
    ['(?<=[aeiou])ye', 'e'], ['^ye', 'e'], ['iy|yi|yy', 'i'], ['y', 'i'], ['(?<=[aeou])ie', 'e'], ['ii', 'i'], ['^ie', 'e'], ['^io', 'e'], ['yo|jo(?=v)', 'io'], ['(?<letter>[a-z])\\k<letter>', '$<letter>'],
  ],
  feminine: 'a',
  family: 's',
} // prettier-ignore
