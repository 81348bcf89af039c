// What happened, in words. Shapes match folded text at the borders of words; `strong` nearly decides, `weak` leans.
import type { CategoryWords } from '../pack.ts'

const PRESS =
  '(?:journalists?|reporters?|correspondents?|cameram[ae]n|camera m[ae]n|operators?|crews?|media|press|bloggers?|editors?)'
const FEW = '(?:[^ .;]+ ){0,5}'

export const category: CategoryWords = {
  cues: {
    killing: {
      strong: ['(?:was|were|been) (?:killed|murdered|assassinated|shot dead|found dead)', 'murder(?:ed)? of', 'killing of', `death of (?:the |a )?${FEW}?${PRESS}`, 'beaten to death', 'assassination'],
      weak: ['murder', 'killers?', 'died in custody'],
    },
    attack: {
      strong: [
        '(?:was|were|been) (?:attacked|beaten|assaulted|stabbed|hit)', `(?:attack(?:ed)?|assault(?:ed)?) (?:on )?(?:the |a )?${FEW}?${PRESS}`, 'beat(?:en)?(?: up)?', 'punched|kicked|knocked down',
        '(?:broke|broken|smashed|tore|threw down|snatched|damaged|destroyed) (?:the |a |his |her |their |of )?(?:[^ .;]+ ){0,4}?(?:camera|phone|drone|equipment|tripod|microphone|windows?|car)', '(?:burnt?|burned|set fire to|set on fire)(?: down)? (?:the |his |her )?(?:car|house|office)', 'suffered from (?:guards|blows)', 'group (?:of [^.;]{0,40})?(?:was|were) attacked',
      ],
      weak: ['attackers?', 'injur(?:y|ies|ed)', 'hospitali[sz]ed', 'concussion', 'hooliganism', 'pepper spray', 'arson', 'pushed'],
    },
    threat: {
      strong: ['threat(?:s|ened)? (?:of|to|with|by|against|over)', 'telephone threats', 'death threats?', '(?:was|were|been) threatened', 'threats', 'funeral wreath', 'may be too late', 'may not live', 'blackmail(?:ed)?', 'intimidat(?:ed|ion)', 'promised to (?:kill|beat|deal with)'],
      weak: ['threat', 'threatened', 'threatening'],
    },
    detention: {
      strong: [
        '(?:was|were|been|are|is) (?:detained|apprehended)', 'detentions? of', 'tried to detain', 'police(?:men)? (?:took|detained|grabbed|brought)', '(?:was|were|been) (?:taken|driven|brought|delivered) (?:away |by force )?(?:to|from|into|by) (?:the |a )?(?:[^ .;]+ ){0,2}?(?:police|station|department|rally|gate|van|bus)',
        '(?:was|were) put (?:in|into) a (?:van|bus|car)', 'taken away', 'abducted|kidnapped',
      ],
      weak: ['detention', 'detained', 'administrative court', 'police station', 'handcuffs', 'let go', 'in a (?:police )?(?:van|bus)', 'released after'],
    },
    obstruction: {
      strong: [
        `(?:obstruct(?:ed|ion|ing)|imped(?:ed|iment|iments|ing)|hinder(?:ed|ing)?|interfer(?:ed|ing|ence)) (?:of |with |the |to |in )?(?:[^ .;]+ ){0,4}?(?:work|activit(?:y|ies)|${PRESS})`, '(?:not|did not|were not|was not) (?:let|allow(?:ed)?|admit(?:ted)?|permit(?:ted)?)(?: [^ .;]+){0,4} (?:in|into|to (?:film|approach|enter|attend|shoot|record|take|work)|approach|film)',
        'covered (?:the |his |her )?(?:[^ .;]+ ){0,3}?(?:lens|camera|cameras|square|scene)', '(?:forbade|forbidden|banned|prohibited) (?:to film|filming|shooting)', '(?:closed|shut) the door', 'faced impediments', 'pushed (?:out|away)', 'demanded to stop (?:filming|shooting)', '(?:delete|deleted|erase) (?:the )?(?:footage|video|record)', 'tried to prevent', 'prevented (?:from )?(?:filming|shooting|making)', `asked not to film`,
      ],
      weak: ['umbrellas?', 'media id', 'distinctive sign', 'vest', 'guards', 'accreditation'],
    },
    cyberattack: {
      strong: ['ddos', 'cyber-?attacks?', 'hack(?:ed|ers?|ing)', 'phishing', '(?:was|were|are|got) (?:out of reach|down|unavailable) (?:for|after|because)', 'fake (?:page|account|site|website|channel)s?', 'clone(?:d)? (?:site|page)', 'error 50\\d', 'sites? go(?:es)? down', 'bots?', 'malware|spyware|pegasus', 'broke into (?:the |his |her )?(?:account|mail|page|server)', 'account(?:s)? (?:was|were) (?:hacked|stolen)'],
      weak: ['attackers', 'servers?', 'spam', 'logo', 'image of the (?:channel|outlet|media)', 'deep-?fake'],
    },
    'blocking-or-closure': {
      strong: [
        '(?:was|were|is|are|been|all but|remains?) blocked', 'blocking of|blocked (?:the )?(?:access|site|website|portal|page)', '(?:closure|closing) of (?:the )?(?:newspaper|magazine|weekly|site|portal|channel|paper)', '(?:has )?stopped for', '(?:prohibited|suspended|banned|stopped) (?:the )?(?:release|issue|publication|weekly|newspaper|magazine|monthly|portal|site)', 'access to (?:the )?(?:site|portal|website)s? (?:was|is) (?:restricted|limited|closed)', 'internet (?:was|is|has been) (?:cut|shut|switched|disconnected|down)', 'internet shutdown', 'does not exist any more', 'print-?run seized', '(?:bailiffs|police) took the (?:edition|print-?run|circulation)', 'its closure', '(?:newspaper|magazine|weekly|portal|channel|site) (?:was|is) (?:closed|suspended|shut)',
      ],
      weak: ['blocked', 'closure', 'suspended', 'suspension', 'inaccessible', 'shut down', 'edition was taken'],
    },
    censorship: {
      strong: ['censor(?:ed|ship)', '(?:demand(?:ed|s|ing)?|ask(?:ed)?|advis(?:ed|ing)|order(?:ed)?|request(?:ed)?|requir(?:ed|es)) (?:[^ .;]+ ){0,4}?(?:to )?(?:delete|remove|take down|withdraw)', '(?:was|were) (?:taken|removed|deleted|withdrawn|cut) from (?:the )?(?:website|site|air|broadcast|newspaper|issue)', 'refused to (?:print|broadcast|air|publish)', 'not (?:aired|printed)', 'stop-?list|black-?list', '(?:concert|exhibition|screening|performance) (?:was|is) (?:cancelled|closed|banned)', 'self-censorship'],
      weak: ['take down', 'delete', 'deleted', 'removal', 'approval of'],
    },
    'criminal-case': {
      strong: [
        'criminal (?:case|charges?|proceedings?|liability|prosecution|investigation)', 'sentenced', '(?:is|was|were|are) (?:accused|suspected|charged|convicted|acquitted|indicted)', '(?:charged|accused|suspected) (?:with|of|under|in)', 'pre-?trial investigation', 'verdict', 'faces? (?:charges?|prison|trial)', 'acquitted', 'years? (?:of|in|in a) (?:imprisonment|prison|colony|restriction)', 'restriction of (?:freedom|liberty)', 'house arrest', '(?:extended|prolonged|sanctioned) (?:[^ .;]+ ){0,4}?(?:arrest|detention|custody)', 'libel charges', 'insult of the president', 'pre-?trial (?:detention|prison)', 'on parole', 'prison term', 'sentence of', 'suspended sentence', 'witness with the right', 'political prisoner', 'stays in custody', 'private prosecutor',
      ],
      weak: ['prosecutor', 'convict(?:ed)?', 'charges?', 'guilty', 'imprisonment', 'prison', 'colony', 'incitement', 'extortion', 'extremis[mt]\\p{L}*', 'investigat(?:or|ion)', 'slander', 'insult', 'libel', 'bail'],
    },
    'administrative-case': {
      strong: ['administrative (?:case|charges?|protocol|arrest|liability|proceedings?|detention)', '(?:was|were|is|are|been) fined', 'fined', '(?:written|official) warnings?', 'days of (?:administrative )?arrest', 'arrest(?:ed)? for (?:\\d+|\\p{L}+) days', '(?:a )?fine (?:for|of|in)', 'petty hooliganism', 'protocol (?:on|was|is)', 'without accreditation', 'pays? a fine'],
      weak: ['fine', 'fines', 'mci', 'protocol', 'court for administrative', 'rall(?:y|ies)', 'picket', 'offen[cs]e', 'judge'],
    },
    'civil-suit': {
      strong: [
        '(?:filed|brought|lodged|submitted|came|faces?|face) (?:[^ .;]+ ){0,3}?(?:suit|lawsuit|claim)', '(?:law)?suits? (?:of|against|for|by|over|on|from|came)', 'judg(?:e)?ment on (?:the )?(?:suit|claim)', 'protection of hono(?:u)?r', 'hono(?:u)?r(?:,)? (?:and )?dignity', 'moral (?:damage|harm)', 'non-?pecuniary', 'recover(?:y)?(?: of)?(?: kzt| \\d)', '(?:shall|should) recover', 'claims? (?:kzt|\\d|for (?:kzt|\\d|compensation|protection))', 'plaintiff', 'refutation', 'demands? (?:kzt|\\d+|\\p{L}+ million)', 'statement of claim', 'is sued|are sued|sued', 'claim for', 'debtors? of', 'reconciliation of the parties', 'in the suit', 'now must pay|must pay to', 'compensate',
      ],
      weak: ['claim', 'claims', 'defendant', 'apolog(?:y|ies)', 'compensation', 'damages?', 'civil', 'reputation', 'state duty', 'dispute', 'hearing of'],
    },
    'access-to-information': {
      strong: ['access to information', '(?:refus(?:ed|al|es)|denied) (?:to )?(?:[^ .;]+ ){0,5}?(?:information|data|list|answer|provide|copies|documents|comment)', '(?:inquir(?:y|ies)|requests?) (?:[^ .;]+ ){0,6}?(?:unanswered|without (?:an )?answer|no answer)', '(?:did not|does not|not) (?:give|answer|reply|provide)', 'kept silent', 'waited (?:\\S+ ){1,3}(?:working )?days', 'answer to (?:the )?inquiry', 'not let in(?! to)', 'closed (?:session|hearing|meeting)', 'behind closed doors', 'forbade to record', 'paid for silence', 'for official use', '(?:information|data) (?:was|is|were) (?:refused|denied|not provided)'],
      weak: ['inquiry', 'request', 'press service', 'reply', 'session', 'maslikhat', 'dictaphone', 'silence', 'answer'],
    },
    harassment: {
      strong: ['harass(?:ed|ment)', 'bull(?:ying|ied)', 'trolling', 'smear campaign', 'calls from unknown', '(?:followed|shadowed) by', 'surveillance', '(?:was|were|been) summoned', 'summons', 'preventive (?:talk|conversation)', 'pressure on', 'visited (?:the |his |her )?(?:home|parents|house|relatives)', '(?:phoned|called) the (?:teacher|school|relatives|parents)', 'painted (?:his|her|the) (?:gate|door|house|car)', 'insult(?:ed|s) (?:online|in social|on the)', 'inspections? of'],
      weak: ['calls', 'unknown numbers', 'questioned', 'tax inspection', 'insulted', 'obscene'],
    },
    'labour-or-economic': {
      strong: ['(?:was|were|been|is) (?:dismissed|fired|laid off)', 'losing money|loses money', 'advertising revenue', 'state order', 'wage arrears', 'salar(?:y|ies)', '(?:resigned|quit)', 'economic difficult', 'evicted', 'bankrupt', 'job cuts', 'forced subscription', 'lease'],
      weak: ['losses', 'revenue', 'subscription', 'rent', 'dismissal', 'editorial staff'],
    },
    legislation: {
      strong: ['bill', 'draft (?:law|rules|order|resolution|concept)', '(?:amendments?|amended|amends)', '(?:majilis|mazhilis|senate|parliament|lower house|upper house|deputies) (?:[^ .;]+ ){0,4}?(?:passed|adopted|backed|supported|approved|received|considered|want|returned)', 'signed (?:the |a )?(?:[^ .;]+ ){0,3}?(?:bill|law|decree)', '(?:first|second) reading', 'accreditation rules', 'new rules', 'put forward for discussion', 'public discussion', 'came into force of the law', 'presented a draft', 'the (?:draft|bill) (?:sets|provides|introduces)', '(?:changes|amendments) to the (?:bill|law|code)', 'the law (?:on|excludes|amends)'],
      weak: ['law', 'rules', 'order of the minister', 'ministry', 'majilis', 'senate', 'decree', 'regulation'],
    },
    'policy-or-statement': {
      strong: ['(?:open letter|joint statement|statement was made|made (?:public )?a statement)', '(?:press|media) freedom index', 'at (?:a|the) (?:meeting|briefing|session|press conference|forum)', '(?:the )?(?:president|minister|deputy prime minister|akim|adviser|spokes\\p{L}+) (?:[^.;]{0,60} )?(?:said|stated|called on|urged|announced|promised|instructed)', 'european parliament', 'human rights council', 'reporters without borders|freedom house|human rights watch|amnesty international', '(?:review|report) (?:of|on) (?:[^.;]{0,70} )?(?:came out|was published|published|released)', 'called on', 'resolution of'],
      weak: ['said', 'stated', 'statement', 'speech', 'index', 'ranking', 'appeal to', 'interview', 'session', 'national kurultai'],
    },
    'court-ruling-other': {
      strong: ['recogni[sz]ed as (?:victims?|illegal|extremist)', 'declared (?:[^ .;]+ ){0,4}?extremist', 'challenge of the judge', 'refused to open', 'shot dead in'],
      weak: ['supreme court', 'cassation', 'ruling', 'court', 'victims?', 'appeal'],
    },
    other: {
      strong: ['(?:meeting|congress|forum|conference|seminar|training|contest|round table|presentation) (?:[^.;]{0,60} )?(?:was held|took place|is held|were held)', 'award|prize', 'anniversary'],
      weak: ['was held', 'took place', 'opened', 'founded', 'elections'],
    },
  },
} // prettier-ignore
