// What courts, prosecutors, parliaments and officials do, and what they say.
import type { CategoryWords } from '../pack.ts'

const NUMBER = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)'
const SPEAKER =
  '(?:president|ministers?|deputy prime minister|vice-? ?minister|akims?|adviser|spokes\\p{L}+|ombudsman|ambassador|prosecutor general|deputy|official|commissioner|rapporteur|representative)'
const LAWS =
  '(?:laws?|codes?|rules|procedure|order|decree|resolution|regulations?|amendments?|act|concept|bill|changes|standards?)'

// prettier-ignore
export const cases: CategoryWords['cues'] = {
  'criminal-case': {
    decisive: [
      '(?:accused|suspected) of \\p{L}+ing|charged with',
    ],
    strong: [
      'criminal (?:cases?|charges?|proceedings?|liability|prosecution|investigation|complaint|fine)|pre-?trial (?:investigation|detention|prison|custody)|pre-?trial(?! (?:claims?|complaints?|settlement|demands?|letter))',
      '(?:was|were|is|are|been|be) (?:accused|suspected|charged|convicted|acquitted|indicted|jailed for (?:[^ .;]+ ){1,4}?(?:years?|months)|remanded|imprisoned|found guilty)|(?:charged|accused|suspected|suspects?) (?:with|of|under|in an?)|(?:is|as) a suspect|suspicion of',
      `sentenced|(?<!the )(?:sentence|verdict|conviction)s? (?:of|to|in|against|on|is|was)|verdict|found guilty|pleaded (?:not )?guilty|acquitted|acquittal|convicted (?:of|on|under|for|in|to)|(?:is|was|were|been) convicted|convicted (?:blogger|journalist|activist|editor|poet)`,
      `(?:${NUMBER}|and a half) years?(?:'|,| and)? (?:[^ .;]+ ){0,2}?(?:of|in|imprisonment|restricted|probation|behind|months|with)|(?:gave|given|got|received|receives|gets|get|asks? for|asked for|requested|demanded|serv(?:es|ing|ed)|fac(?:es|e|ing)|wants?) (?:him |her |them |up to |to |more than )?(?:\\d+|${NUMBER}|thirteen|half an?)(?: and a half)? years?(?! ago| old)`,
      '(?:penal|settlement|general-regime|strict-regime) colony|to prison|prison term|restriction of (?:freedom|liberty)|restricted (?:freedom|liberty)|house arrest|suspended sentence|minimum-security|stays? in (?:custody|prison|jail)',
      '(?:extended|prolonged|sanctioned|placed|put|remanded|taken|kept) (?:[^ .;]+ ){0,8}?(?:arrest(?! for)|detention|custody|remand)|(?:arrest|custody|detention) (?:of )?(?:[^.;]{0,40} )?(?:was|were|is) (?:extended|prolonged)|arrested for (?:[^ .;]+ )?months?|(?:two|three|one|\\d) months of arrest',
      '(?:home|house|flat|office|dwelling) (?:of )?(?:[^.;]{0,50} )?(?:was|were) searched|search(?:es)? (?:of|in|at|was|were)|searched (?:the|his|her)',
      '(?:libel|slander|defamation|incitement|extortion) (?:charges?|case|trial)|private (?:prosecut(?:or|ion)|charge)|insult(?:ing)? of the president|witness with the right|political prisoner|on parole|parole|(?:the )?trial of|on trial|went on trial|stand(?:s)? trial|trial (?:on|in the case|over|began)',
      '(?:upheld|confirmed|quashed|overturned|left in force|reviewed) (?:[^ .;]+ ){0,2}?(?:conviction|sentence|verdict|term|imprisonment)|early release|(?:have|has|had|been) charged (?!with (?:a )?(?:fine|fee)|\\d|kzt)|fac(?:es|e|ing) (?:up to )?(?:\\p{L}+|\\d+) years|case against (?:[^.;]{0,60} )?went to (?:court|trial)|jailed (?:activist|blogger|journalist|editor|poet|lawyer|politician)',
      'for slander|for lack of a? ?crime|(?:corpus delicti|elements of a crime)|investigating (?:court|judge)|(?:institution|facility|colony) (?:ak|ec|uk|le|uk)-',
      'public works|community (?:works?|service)|deprivation of (?:freedom|liberty)',
      'with a search|in absentia|(?:put )?on (?:the )?wanted list|wanted (?:journalist|activist|blogger)|(?:into|in) custody|case (?:of|against) (?:[^.;]{0,70} )?(?:was|is) (?:terminated|closed|dismissed|dropped|sent to court|suspended)|added to (?:his|her) (?:term|sentence)|year added|(?:charged|charges) (?:with|of|against)',
      'solitary confinement|punishment cell|compulsory treatment|psychiatric (?:clinic|hospital|ward|examination)|(?:hearing|sitting|trial|session) (?:on|in|of) the (?:criminal )?case (?:of|against)|transfer from a|preventive measure|written undertaking',
      'serving (?:his|her|their|a) (?:term|sentence|time)|declared a hunger strike|(?:resume|reopen|renew)(?:d|s)? the (?:investigation|case)|investigation against',
      '(?:a|the|another|new) case (?:of|on|over|about) (?:[^.;]{0,60} )?(?:was|has been|is|were) (?:opened|started|initiated|launched)',
    ],
    weak: ['prosecutor', 'behind bars', 'charges?', 'guilty', 'imprisonment', 'prison', 'colony', 'incitement', 'extortion', 'extremis[mt]\\p{L}*', 'investigat(?:or|ion)', 'slander', 'libel', 'bail', 'probation'],
  },
  'administrative-case': {
    decisive: [
      'tax (?:authorities|department|inspectors?|inspectorate|committee) (?:[^.;]{0,60} )?(?:fined|suspended|imposed|fines|suspends)',
    ],
    strong: [
      'administrative (?:case|charges?|protocol|arrest|liability|responsibility|proceedings?|detention|penalty|punishment|offen[cs]e|fine)|brought to (?:administrative )?(?:liability|responsibility)|called to account',
      'fined|(?:a )?fine (?:for|of|in|amounting)|(?:was|were|is|are) punished (?:with|by|for|in)|pays? a fine|as a fine|in fines',
      '(?:written|official|verbal|oral|prosecutor\'s) (?:warnings?|notice|caution)|issued (?:an? |the )?(?:[^ .;]+ )?warning|warning (?:to|was|on|about|for)|got (?:off with )?a warning',
      `(?:\\d+|${NUMBER}|several|\\p{L}+teen|twenty|\\p{L}+-five) days(?:'| of)?(?: of)? (?:administrative )?arrest|\\d+-day arrest|arrest(?:ed)? for (?:\\d+|\\p{L}+) days|(?:jailed|sentenced|put away|locked up|got|given|gave|get|received) (?:[^ .;]+ ){0,3}?(?:for |to )?(?:\\d+|\\p{L}+) days`,
      '(?:complaint|appeal|protest) (?:[^.;]{0,50} )?against the (?:[^ .;]+ )?(?:fine|administrative|arrest of|\\d+ days)',
      '(?:break|breach|breaching|breaking|violating|violation of|breach of) (?:[^ .;]+ ){0,3}?(?:assembl(?:y|ies)|rallies|meetings|rules of)|(?:struck out|quashed|lifted|cancelled|annulled|set aside|overturned) (?:the |a |his |her )?(?:[^ .;]+ )?fines?|ordered to pay (?:\\d+|\\p{L}+) (?:mci|monthly)|foul language|(?:\\d+|\\p{L}+) days in (?:a|the) (?:special|reception|detention|cell|jail)',
      'petty hooliganism|protocol (?:on|was|is|under|has)|without accreditation|disobedience|unsanctioned|not sanctioned|court for administrative',
      'special (?:detention|reception) cent(?:re|er)|for (?:\\d+|\\p{L}+) days each|tax department|output data|imprint|deposit copies|obligatory copies|lack of an offen[cs]e|composition of (?:an? )?(?:administrative|offen[cs]e)',
      '(?:must|has to|will) part with|drew up a (?:report|protocol)|(?:got off|got away|let off) with|(?:a )?caution|illegal (?:meeting|rally|picket|assembly)|(?:arrest|fine) (?:[^ .;]+ ){0,4}?from \\d+ to \\d+',
      'found (?:[^.;]{0,60} )?to have (?:[^ .;]+ )?violated|violat(?:ed|ing|ion of) the (?:[^ .;]+ )?(?:legislation|procedure|rules of stay)|(?:expulsion|expelled|deport(?:ed|ation)) from (?:the country|kazakhstan)|(?:brought|taken|sent) to (?:the )?(?:[^ .;]+ )?administrative court',
      'prosecutors?(?:\'s office)? (?:[^.;]{0,30} )?warned|about (?:the )?responsibility for',
    ],
    weak: ['fines?', 'mci', 'protocol', 'rall(?:y|ies)', 'pickets?', 'offen[cs]e', 'administrative court', 'punished', 'monthly (?:calculation|assessment|calculated) ind(?:ex|ices|exes)', 'posters?', 'placards?'],
  },
  'civil-suit': {
    strong: [
      '(?:filed|brought|lodged|submitted|came|faces?|face|withdrew|won|lost) (?:[^ .;]+ ){0,4}?(?:suits?|lawsuits?|claims?)|(?:law)?suits? (?:of|against|for|by|over|on|from|came|to|was)|(?:a|the|his|her|its) (?:law)?suit|sues?|sued|is suing',
      '(?:satisf(?:ied|y)|granted|dismissed|rejected|accepted|refused|considered|partially|partly|in part) (?:[^ .;]+ ){0,4}?(?:suits?|lawsuits?|claims?)|(?:plaintiff|respondent)s?\'?|claimants?|statement of claim|claims? (?:of|kzt|to|against|from|\\d|for (?:kzt|\\d|compensation|protection))',
      'judg(?:e)?ment on (?:the )?(?:suit|claim)|protection of (?:the )?hono(?:u)?r|hono(?:u)?r(?:,)? (?:and )?dignity|business reputation|reputation of|(?:valued|estimated) (?:his|her|its|their) (?:suffering|hono(?:u)?r|damage)',
      'pre-?trial (?:claims?|complaints?|demands?|letter|settlement)|moral (?:damages?|harm|compensation)|non-?pecuniary|recovery (?:of|from)|recover(?: kzt| \\d)|(?:shall|should|must) recover|refutation|retract(?:ion|s)?|rebuttal|disavow(?:ed)?|disprov(?:e|al)',
      `(?:demands?|demanded|claims?|claimed|wants?|wanted|seeks?|insists on|asks? (?:from|for)|asked (?:from|for)) (?:that |from |kzt|\\d|$)?(?:[^.;]{0,70} )?(?:million|thousand|kzt ?\\d|tenge|retract|apolog|refut)`,
      '(?:suits?|lawsuits?|claims?) (?:of [^.;]{1,60} )?(?:is|was|were|are|has been|have been) (?:[^ .;]+ )?(?:rejected|dismissed|satisfied|granted|denied|refused|withdrawn|returned|considered)|(?:been|was|were|is|being) defamed',
      'demand(?:ed|s)? (?:[^.;]{1,80} )?(?:delete|remove|refute|retract|withdraw) (?:[^.;]{1,50} )?and (?:to )?(?:pay|compensate|apologi[sz]e)',
      'debtors? of|reconciliation of the parties|made (?:it up|peace)|settled (?:out|the)|amicable|in the suit|now must pay|must pay to|must compensate|has to (?:pay|compensate)|compensat(?:e|es|ed)|awarded|award of|in favou?r of|dispute (?:of|between|with)',
      'lost (?:in court )?to|copyright|bailiffs|enforcement (?:proceedings|officers?)|(?:executors?|bailiffs) (?:[^.;]{0,40} )?(?:seized|arrested)',
      '(?:must|has to|have to|should|to) (?:print|publish|run|issue|air) (?:a |an |the )?(?:correction|refutation|denial|apology|retraction)|(?:delete|remove) the (?:video|article|post|text) and (?:pay|apologi[sz]e)|(?:libel|defamation) (?:dispute|suit)',
      '(?:take[ns]?|took|dragged) (?:[^ .;]+ ){0,5}?to court|must (?:publish (?:an )?apology|apologi[sz]e)|(?:publish|bring|make) (?:an |a )?(?:apology|apologies)|tarnished|value judg(?:e)?ment|take back (?:its|the)|get (?:\\d+|\\p{L}+) (?:million|thousand)',
      '(?:harm(?:ed|s)|damag(?:ed|es)|discredit(?:ed|s)|stain(?:ed|s)) (?:his|her|its|their) (?:reputation|honou?r|image|name)|(?:asks|asked) the court|statement (?:to|with) the court|(?:applied|addressed|went|turned) to (?:the )?court',
      '(?:doubled|raised|reduced|cut|increased|halved) the (?:sum|amount|award|compensation)|owes',
    ],
    weak: ['claim', 'claims', 'defendants?', 'apolog(?:y|ies)', 'compensation', 'damages?', 'civil', 'reputation', 'state duty', 'dispute', 'hearing of', 'million'],
  },
  legislation: {
    decisive: [
      `(?:majilis|mazhilis|senate|(?<!european )parliament|lower (?:house|chamber)|upper (?:house|chamber)|deputies|government|ministry|president) (?:[^.;]{0,40} )?(?:passed|adopted|backed|supported|approved|want|wants|returned|signed|propos(?:e|ed|es)|put) (?:[^ .;]+ ){0,6}?(?:${LAWS}|part|article)`,
      `new (?:[^ .;]+ ){0,3}?(?:rules|law|procedure|requirements|article) (?:[^.;]{0,50} )?(?:comes?|came|enters?|entered|says|provides|takes?)`,
    ],
    strong: [
      '(?:a|the|this|new|draft|same|that) (?:[^ .;]+ )?bills?(?! of \\d)(?!:)|bills? (?:on|sets|provides|introduces|equates)|draft (?:[^ .;]+ )?(?:laws?|rules|order|resolution|concept|code|decree|amendments?|procedure|list|standards?)|the draft',
      '(?:amendments?|amended|amends|amending)|(?:changes|additions) to the (?:bill|law|code|rules|constitution)|new (?:[^ .;]+ )?(?:rules|law|code|procedure|wording|requirements) (?:of|on|for|came|come)|new (?:rules|wording)',
      `(?:majilis|mazhilis|senate|parliament|lower (?:house|chamber)|upper (?:house|chamber)|deputies|government|working group) (?:[^.;]{0,60} )?(?:passed|adopted|backed|supported|approved|received|considered|want|wants|returned|sent|propos(?:e|ed|es)|discuss(?:es|ed)|removed|introduced|rejected)`,
      `(?:signed|adopted|passed|approved|published|repealed|abolished) (?:the |an? )?(?:[^ .;]+ ){0,4}?${LAWS}`,
      `${LAWS} (?:[^.;]{0,60} )?(?:came? (?:in)?to (?:force|effect)|entered into force|comes? (?:in)?to (?:force|effect)|takes? effect|enters? into force|was (?:adopted|approved|signed|published))`,
      '(?:first|second|third) reading|put (?:forward )?(?:up )?for (?:public )?discussion|public discussion|presented a draft|constitutional (?:court|council)',
      'propos(?:e|es|ed|al) to (?:punish|introduce|ban|oblige|restrict|criminali[sz]e|fine|register|exclude|raise|block|license)|wants? to (?:punish|introduce|ban|oblige|fine|register)|decriminali[sz]\\p{L}*|criminali[sz]\\p{L}*|(?:moved|transferred) from the (?:criminal )?code|(?:code|law) may (?:become|be)',
      'the law (?:on [^.;]{0,40} )?(?:excludes|amends|introduces|provides|obliges|bans)|under the bill|as amended|(?:is|are) punished by|new article|shall be punishable|(?:will|would|shall) (?:provide|be punished|be obliged)',
      '(?<!european )(?:parliament|majilis|mazhilis|senate|senators|mps|members of parliament)',
      '(?:intend|plan|want)s? to (?:bring back|return|tighten|toughen|soften|cancel|abolish)|bring back|(?:rejected|approved|adopted) by the (?:committee|senate|majilis)|list of grounds|ministry of justice',
    ],
    weak: ['law', 'rules', 'order of the minister', 'ministry', 'majilis', 'senate', 'decree', 'regulation', 'deputies', 'draft', 'bill(?!s?:)'],
  },
  'policy-or-statement': {
    decisive: [
      '(?:urg(?:ed|es)|call(?:ed|s) (?:on|upon)|appeal(?:ed|s) to|demand(?:ed|s) (?:from|of)) (?:the )?(?:kazakh |kazakhstan\'s )?(?:authorities|government|president|kazakhstan|police|parliament|prosecutor general)',
    ],
    strong: [
      'open letter|(?:joint )?statement was made|made (?:[^ .;]+ )?(?:a )?(?:joint |public )?statement|(?:issued|published|released|signed|adopted|circulated) (?:an? |the )?(?:[^ .;]+ ){0,2}?(?:statement|letter|appeal|resolution|report|petition)|sent (?:an? )?(?:open |joint )?letter',
      '(?:press |media )?freedom index|(?:ranking|rating|index) (?:of|by)|(?:takes?|took|fell|rose|dropped|ranked|place) (?:[^ .;]+ ){0,2}?\\d+(?:st|nd|rd|th) (?:place|line|position)?',
      'at (?:an? |the )?(?:[^ .;]+ )?(?:briefing|press conference|forum|national kurultai|kurultai|meeting of the national)|national kurultai',
      `(?:the )?${SPEAKER} (?:[^.;]{0,80} )?(?:said|stated|called (?:on|for)|urged|announced|promised|instructed|declared|spoke|informed|told|commented|explained|considers|believes|thinks|assured|answered(?! for)|noted|reminded|criticised|condemned)`,
      'european parliament|human rights (?:council|committee|watch)|reporters without borders|freedom house|amnesty international|osce|un (?:special )?|committee to protect|united nations',
      '(?:expressed|voiced) (?:[^ .;]+ ){0,3}?(?:concern|support|solidarity|protest|regret)|condemn(?:ed|s)|(?:is|are) concerned|call(?:ed|s) (?:on|for|upon)|urg(?:ed|es)|demand(?:ed|s) (?:the )?(?:release|investigation)',
      '(?:review|report|survey|study|research) (?:of|on|about) (?:[^.;]{0,70} )?(?:came out|was published|published|released|presented)|(?:published|presented|released) (?:an? |the |its )?(?:[^ .;]+ )?(?:review|report|survey|study)',
      '(?:asked|ask|asks|urged?|called on|petitioned?) the (?:[^ .;]+ )?(?:president|government|prosecutor|minister|parliament) (?:not )?to (?:veto|pardon|investigate|release|withdraw|repeal|stop|intervene|reconsider|review)|(?:was|were|is|are) (?:deeply |gravely )?(?:troubled|alarmed|disturbed|appalled|dismayed) (?:by|at)',
      'explained (?:what|that|how|why)|commented on|speaking (?:at|about|on)|in (?:his|her) (?:address|speech|interview|message)|resolution (?:on human|of the european)|amnesty',
      '(?:appealed|appeals|turned|wrote) to the (?:president|authorities|minister)|pardon|recommend(?:ed|s) (?:to|that|kazakhstan)|(?:counsell?or|secretary of state) (?:[^.;]{0,40} )?(?:met|asked|said)|(?:met|meeting) with (?:the )?(?:editors|journalists|bloggers)|(?:union|unions|organi[sz]ations?|foundation|fund|club|committee) (?:[^.;]{0,50} )?(?:demands?|demanded|calls?|called|asks?|considered|recommended|warned|states|protests?)',
    ],
    weak: ['said', 'stated', 'statement', 'speech', 'index', 'ranking', 'appeal to', 'interview', 'organi[sz]ations', 'reminded'],
  },
  'court-ruling-other': {
    strong: [
      'recogni[sz]ed (?:[^.;]{0,60} )?as (?:an? )?(?:victims?|illegal|unlawful|lawful|legal|extremist)|(?:declared|recogni[sz]ed) (?:[^.;]{0,60} )?(?:extremist|terrorist|illegal|unlawful|lawful)',
      'challenge (?:of|to|against) (?:the )?judge|(?:private|special) ruling|(?:complaint|petition) (?:[^.;]{0,50} )?on (?:the )?(?:inaction|actions?) of|inaction of',
      '(?:police|investigators?|prosecutors?|akimat|ministry|officials?|department) (?:had |have )?acted (?:unlawfully|illegally)|(?:ruled|held|found) that (?:the )?(?:[^ .;]+ ){1,8}?(?:unlawful(?:ly)?|illegal(?:ly)?|unconstitutional)',
      'supreme court (?:[^.;]{0,30} )?(?:refused|returned|rejected|declined)|refused to open',
      '(?:court|judge) (?:refused|declined) to (?:check|consider|accept|hear)|without consideration|as (?:an )?(?:extremist|terrorist)',
      'recus(?:e|ed|al)',
    ],
    weak: ['supreme court', 'cassation', 'ruling', 'court', 'victims?', 'appeal'],
  },
  other: {
    strong: [
      '(?:meeting|congress|forum|conference|seminar|training|contest|round table|presentation|school|webinar) (?:[^.;]{0,60} )?(?:was held|took place|is held|were held|opened|ended|elected|is open)|congress of',
      '(?:received|won|awarded|gets|given|winner of|laureate) (?:[^ .;]+ ){0,4}?(?:award|prize|grant|premium)|prizes?|awards? (?:for|ceremony)|anniversary of (?:the )?(?:newspaper|foundation|channel|magazine|radio|portal)|turned \\d+|unveiled|monument to|was launched|launched|registration for',
      '(?:refus(?:ed|es|al)|rejected|declined|did not) (?:to )?(?:agree|approve|allow|permit|coordinate|sanction|satisfy)? ?(?:an? |the |of |in |four |\\d+ )?(?:[^ .;]+ ){0,12}?(?:peaceful assembl(?:y|ies)|rally|rallies|pickets?|meeting on|march|notifications?)',
      '(?:celebrat(?:ed|es)|mark(?:ed|s)) (?:its|their|the|his|her) (?:[^ .;]+ )?(?:anniversary|jubilee|birthday)',
    ],
    weak: ['was held', 'took place', 'opened', 'founded', 'elections'],
  },
}
