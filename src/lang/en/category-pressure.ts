// What is done to the press and to people by pressure: on texts, on answers, on their lives and work.
import type { CategoryWords } from '../pack.ts'
import { FEW, PRESS, TEXT, SHOW, KIN } from './category-words.ts'

// prettier-ignore
export const pressure: CategoryWords['cues'] = {
  censorship: {
    strong: [
      `(?:pulled|dropped|shelved|scrapped|postponed|axed) (?:the |an? |its )?${FEW}(?:documentar(?:y|ies)|series|programme|broadcast|episode|book|play|${TEXT}|${SHOW})|(?:list|lists) of (?:topics|words|names|subjects|people) (?:that|which|who|not|for)|(?:should|must|may|could|was told|were told) not (?:to )?(?:touch|mention|cover|invite|show|write)|(?:withdr[ae]w|removed?|took|pulled) (?:[^ .;]+ ){0,6}?(?:books?|magazines?|album) (?:[^ .;]+ ){0,2}?(?:from|off) (?:sale|shelves|the shelves|libraries)|(?:told|asked|ordered|obliged|forced) (?:[^.;]{0,60} )?to (?:strike|cut|drop|rewrite|blur|edit|remove) (?:[^ .;]+ ){0,3}?(?:scene|line|song|passage|word|name|chapter|frame|picture|painting|work)`,
      'censor(?:ed|ship|s)?|self-censorship|stop-?list|black-?list(?:ed)?',
      `(?<!(?:court|judge)(?: [^ .;]+){0,4} )(?:demand(?:ed|s|ing)?|ask(?:ed|s)?|advis(?:ed|ing|es)|order(?:ed|s)?|request(?:ed|s)?|requir(?:ed|es)|recommend(?:ed|s)|forc(?:ed|es)|insist(?:ed|s)) (?:[^ .;]+ ){0,7}?(?:to )?(?:delete|remove|take down|take off|withdraw|unpublish|hide|correct|change|soften|agree) (?:[^ .;]+ ){0,3}?${TEXT}`,
      `(?:${TEXT}|${SHOW}) (?:[^.;]{0,60} )?(?:was|were|is|has been|been) (?:taken (?:down|off|from)|removed|deleted|withdrawn|cut|pulled|excluded|dropped|taken out|cancelled|closed|banned|disrupted)`,
      `(?:took|takes|taken|pulled|removed|dropped|struck) (?:the |an? |his |her )?${FEW}${TEXT} (?:[^ .;]+ ){0,6}?(?:off|from) (?:the )?(?:air|site|programme|schedule|website|channel)`,
      `demand(?:ed|s|ing)? (?:[^ .;]+ ){0,3}?that (?:[^ .;]+ ){1,8}?be (?:removed|deleted|taken down|changed|corrected|withdrawn|rewritten|hidden)`,
      `(?:delet(?:ed|es)|hid(?:es|den)?|remov(?:ed|es)|withdr(?:ew|aws)|took down|takes down|pulled|cut(?:s)?(?: out)?|excluded|dropped|banned|cancell?(?:ed|s)) (?:the |an? |his |her |of |from |out )?${FEW}(?:${TEXT}|${SHOW})`,
      '(?:refus(?:ed|es)|declin(?:ed|es)) to (?:print|broadcast|air|publish|sell|show|distribute)|not (?:aired|printed|broadcast)',
      '(?:agree|approve|coordinate|clear|agreed|approved) (?:[^ .;]+ ){0,4}?(?:texts?|articles?|materials|questions|page|plans) with|with the (?:approval|permission) of the (?:akim|press)',
      '(?:may|must|should|can) not be (?:shown|named|mentioned|quoted|interviewed)|not to (?:mention|show|name|write about|cover|use)',
      '(?:did|does|will) not go (?:out )?on (?:the )?air|struck off|(?:text|article) to be published|instead of (?:their|its) own|(?:took|takes|taken) down (?:an? |the )?\\p{L}+|on the (?:instructions?|orders?) of the (?:akim|department|ministry|press)|at the order of|after a call from',
    ],
    weak: ['take down', 'delete', 'deleted', 'removal', 'approval of', 'on the air'],
  },
  'access-to-information': {
    decisive: [
      '(?:not|n\'t|never|refus(?:ed|es) to|declin(?:ed|es) to) (?:tell|told|say|said|give|answer|disclose|name|report|provide|reveal|explain) (?:[^ .;]+ ){0,5}?(?:how (?:many|much)|who|where|why|when|the (?:number|names?|sum|list|price|cost)|statistics|data|information|figures|copies)',
      '(?:oblig(?:ed|es)|order(?:ed|s)) (?:[^.;]{0,60} )?to (?:give|provide|disclose|hand over|release|publish|issue) (?:[^ .;]+ ){0,5}?(?:information|data|figures|statistics|lists?|answers?|copies|contracts?|documents|minutes|reply)',
    ],
    strong: [
      'access to information',
      '(?:refus(?:ed|al|es|ing)|declin(?:ed|es)|denied|denies) (?:to )?(?:[^ .;]+ ){0,7}?(?:information|data|lists?|answer|provide|copies|copy|documents?|comment|tell|give|name|disclose|reveal|show|share|figures?|contracts?|sums?|request|inquiry)',
      '(?:inquir(?:y|ies)|requests?|letters?|questions?) (?:[^ .;]+ ){0,8}?(?:unanswered|without (?:an )?(?:answer|reply)|no answer|ignored)|(?:ignor(?:ed|es|ing)|unanswered|evad(?:ed|es)) (?:[^ .;]+ ){0,4}?(?:inquir(?:y|ies)|requests?|letters?|questions?)',
      '(?:did not|does not|do not|has not|have not|not|failed to|never) (?:give|given|answer(?:ed)?|repl(?:y|ied)|provide[d]?|disclose[d]?|name[d]?|tell|told|respond(?:ed)?)(?! (?:his|her|guilt|evidence|testimony))',
      'kept silent|keeps? silent|(?:paid|pays?|fined?|punished|answer(?:s|ed)?|liable) for (?:the |his |her |its )?silence|silen(?:t|ce) on',
      'waited (?:\\S+ ){1,3}(?:working )?days|(?:answer|reply|response) (?:to (?:the |an )?(?:[^ .;]+ )?(?:inquiry|request) )?(?:[^.;]{0,40} )?(?:came|arrived|was received|consisted)|instead of an? (?:answer|reply)|answer(?:ed)? (?:[^.;]{0,50} )?only (?:on|in|after)',
      `(?:not|n't) (?:let|admitted|allowed|invited|admit) (?:[^ .;]+ ){0,6}?(?:in|into|to|onto|at) (?:the |an? )?(?:[^ .;]+ ){0,3}?(?:sessions?|meeting|sitting|maslikhat|court|courtroom|hearings?|trial|process|commission|discussion)`,
      'closed (?:session|hearing|meeting|trial|sitting|doors?)|behind closed doors|closed to (?:the )?(?:press|public|journalists|media)|(?:trial|hearing|session|meeting) (?:[^.;]{0,60} )?(?:was|were|is) (?:declared |made )?closed|declared (?:the )?(?:[^ .;]+ )?closed|(?:trial|hearing|case|session|proceedings) (?:[^.;]{0,50} )?(?:was|were|is) (?:declared |made )?secret|(?:would|will) not say (?:how|who|what|when|where|whether)',
      '(?:commercial|state|official|trade) secrets?|confidential|"?for official use|secrecy',
      '(?:oblig(?:ed|es)|order(?:ed|s)) (?:[^.;]{0,60} )?to (?:give|provide|answer|disclose|hand over) (?:[^ .;]+ ){0,5}?(?:information|data|lists?|answers?|copies|copy|contracts?|documents?|texts?|agreements?|minutes|protocols?|decisions?|editors|newspaper)',
      '(?:clos(?:ed|es)|shut|hid(?:es)?|remov(?:ed|es)) (?:[^ .;]+ )?(?:database|register|registry|archives?|open data|data set|portal of data|statistics)(?: (?:to|from) (?:the )?(?:public|journalists|press|outsiders))?|data (?:only )?(?:for a fee|against payment)',
      '(?:information|data|figures|documents?) (?:[^ .;]+ ){0,3}?(?:was|is|were) (?:refused|denied|not (?:provided|given|available))|(?:was|were) not given (?:to|the)|unlawful refusal|formal reply',
      'forbade to record|by dictaphone|answer to (?:the )?inquiry|not let in(?! to)',
      'not subject to (?:disclosure|publication)|(?:hid|hidden|hides|conceal(?:ed|s)|withheld|withholds) (?:the |its )?(?:[^ .;]+ ){0,2}?(?:statistics|data|figures?|information|documents?|number)|classified|outside the door|(?:to|could not) (?:learn|find out)|only thing that|for (?:\\d+|\\p{L}+) (?:days|weeks|months) (?:[^ .;]+ ){0,4}?(?:silen|answer|reply)\\p{L}*',
    ],
    weak: ['inquir(?:y|ies)', 'requests?', 'press service', 'press secretary', 'reply', 'session', 'maslikhat', 'dictaphone', 'answer'],
  },
  harassment: {
    strong: [
      'harass(?:ed|ment|ing|es)|bull(?:ying|ied)|trolling|stalk(?:ed|ing|er)|spied on|spying|wiretap\\p{L}*|eavesdrop\\p{L}*',
      '(?:smear|discredit(?:ing)?|slander|defamation|hate) campaign|campaign (?:to discredit|of (?:lies|discredit|harassment)|against)|discredit(?:ed|s|ing)?',
      'calls from unknown|unknown numbers|calls? (?:[^ .;]+ ){0,3}?(?:at night|every|a day)',
      `(?:follow(?:ed|s|ing)|shadow(?:ed|s|ing)) (?:by|him|her|them|the|an? |${FEW}(?:${PRESS}|activist|lawyer|driver))|surveillance|under watch|stands? (?:[^ .;]+ ){0,3}?in front of (?:the )?house`,
      '(?:is|are|was|were|been|being) (?:summoned|called (?:in|to (?:the )?(?:police|prosecutor|knb|nsc|national))|invited for a)|summon(?:s|ed|es)|preventive (?:talk|conversation)|for a "?(?:talk|conversation)|"(?:talk|conversation)"',
      `${KIN} (?:of )?(?:[^.;]{0,70} )?(?:summoned|called (?:to|in)|questioned|visited|pressured?|interrogated)|(?:visit(?:ed|s)?|phoned|called|c[ao]me to) (?:the |his |her |their )?(?:[^ .;]+ ){0,2}?(?:home|parents|house|relatives|teachers?|school|wife|mother|employer)`,
      '(?:publish|post|leak|disclos|spread|circulat)(?:ed|es|s|ing) (?:[^ .;]+ ){0,5}?(?:private (?:photos?|life|data|correspondence|messages|videos?)|intimate|correspondence|home address|(?:phone|telephone) numbers?|passport|personal (?:data|information|details|photos?))|doxx?(?:ed|ing)|(?:intimate|private|nude) (?:photos?|pictures|videos?|messages|correspondence)|(?:home address|phone number|personal data|passport data) (?:of )?(?:[^.;]{0,50} )?(?:was|were|been|appeared)|keep(?:s|ing)? watch|kept watch|on duty (?:near|outside|at)|outside (?:his|her|their|the) (?:flat|house|home|entrance|door)|refus(?:ed|es) (?:[^ .;]+ ){0,4}?(?:passport|visa|residence permit)',
      'pressure on|pressured|painted (?:his|her|the) (?:gate|door|house)',
      `insult(?:ed|s|ing)? (?:online|in social|on the|of (?:the )?${PRESS}|${FEW}${PRESS})|hundreds of insults|obscene(?:ly| words| language)?|called (?:[^.;]{0,70} )?"`,
      '(?:tax|fire|sanitary|labou?r) (?:inspection|inspectors?|check|audit)|inspections? of (?:the )?(?:editorial|office|newspaper|portal|foundation|organi[sz]ation|site)|inspectors? came|unscheduled (?:inspection|check)',
      '(?:accounts?|cards?) (?:of )?(?:[^.;]{0,60} )?(?:was|were|is|are|been) (?:frozen|blocked|arrested)|(?:froze|blocked|frozen|seized) (?:[^ .;]+ ){0,5}?(?:cards?|bank accounts?|money)',
      'out of the country|not allowed to leave|forbidden to leave|ban on leaving|border guards|turned back at the border',
      'expel(?:led)? (?:from|for)|would be expelled|(?:threatened|wants?|told) to expel|forced (?:[^ .;]+ ){0,4}?(?:apologi[sz]e|a pupil|pupils)',
      '(?:visit(?:ed|s)|came to) (?:[^ .;]+ ){0,5}?at home|(?<!(?:laws?|bill|register|registry|legislation|act) (?:on|of|about) (?:the )?)foreign agents?|(?:was|were|been|is) (?:interrogated|questioned)|interrogat(?:ed|es|ion)|(?:phone|line) is tapped|tapped|asked about (?:his|her|their) plans|"?because of (?:his|her) (?:wife|husband|son|daughter|posts)\\p{L}*',
      '(?:obscene|indecent|ambiguous|sexist|vulgar) (?:joke|remark|hint)s?|innuendo|ridicul(?:ed|es)|humiliat(?:ed|es|ing)',
      'parked (?:[^.;]{0,40} )?(?:by|near|at|outside|opposite|in front of) (?:[^ .;]+ ){0,4}?(?:house|home|block|entrance|flat|building|gates?)|day and night|calling (?:him|her|them) (?:an? )?"?(?:traitor|prostitute|agent|enemy|foreign|liar|terrorist)\\p{L}*|(?:a )?bug (?:was|in)|listening device|hidden camera|tracking device|gps tracker',
    ],
    weak: ['calls', 'questioned', 'tax', 'insult(?:ed|s|ing)?', 'persecution', 'pressure', 'bank'],
  },
  'labour-or-economic': {
    decisive: [
      '(?:not|n\'t|never|refused to|without|lost|deprived of) (?:[^.;]{0,40} )?(?:state|information|government) orders?',
    ],
    strong: [
      '(?<!(?:claims?|suit|lawsuit|appeal|complaint|petition|motion|challenge|case|application|protest)(?: [^.;]{0,60})? )(?:was|were|been|is|are|be) (?:dismissed|sacked|laid off|made redundant)',
      '(?:was|were|been|is) fired(?! (?:at|on|upon|into))|(?:fires|sacks|sacked|laid off|lays off|dismissed (?:the )?(?:editor|journalist|director|presenter|head|reporter|staff))|dismissal of',
      'los(?:es|ing|t) (?:[^ .;]+ ){0,5}?(?:money|revenue|income|jobs?|advertis\\p{L}+|subscribers|state order)|advertising revenue',
      '(?:wages?|salar(?:y|ies)|fees|pay) (?:[^.;]{0,50} )?(?:not|unpaid|delayed?|arrears|owed?|late|cut)|(?:not|n\'t|without|unpaid) (?:[^ .;]+ ){0,4}?(?:paid since|wages|salar(?:y|ies)|been paid|pay since)|wage (?:arrears|debt)|overdue wages',
      '(?:state|information) (?:information )?order (?:[^.;]{0,50} )?(?:was|were|is|with|terminated|cut|refused|lost)|(?:terminated|broke off|cancelled|refused) (?:[^ .;]+ ){0,4}?(?:agreement|contract)',
      '(?:resign(?:ed|s|ation)|quit|quits|handed in (?:his|her|their)|stepped down|left (?:his|her) (?:job|post)|lost (?:his|her|their) (?:jobs?|posts?|positions?))',
      'evict(?:ed|s|ion)|vacate|landlord|bankrupt\\p{L}*|job cuts|(?:staff|editors|posts|jobs) (?:[^.;]{0,50} )?(?:is|are|was|were|be) (?:cut|reduced|halved)|cuts? (?:its )?(?:staff|jobs)',
      '(?:forced|compulsory|obligatory|made|ordered) (?:[^ .;]+ ){0,3}?(?:to )?subscri(?:be|ption)',
      'reinstat(?:ed|es|ement)|forced absence|got back (?:his|her) job|labou?r (?:dispute|contract|inspection|inspectorate)',
      'paper version|print version|price of paper|(?:advertisers?|sponsors?) (?:[^.;]{0,30} )?(?:left|leave|leaving|withdrew|withdrawing|refused|pulled|stopped|cancelled)|(?:not|never) (?:extend|renew|prolong)(?:ed)? (?:[^ .;]+ ){0,3}?contract|economic difficult\\p{L}*|went on strike|strike of',
      '(?:halved?|cut|reduced) (?:their|his|her|the) (?:fees|pay|salar(?:y|ies)|wages)|budget money|(?:postal|printing|paper) (?:prices|costs|tariffs)|dismissal (?:of|was|is)|left (?:the newspaper|the channel|after)|new owner',
      '(?:asked|forced|made|told|urged|offered|advised|persuaded|compelled|obliged) (?:[^ .;]+ ){0,3}?to (?:resign|quit|hand in (?:his|her) notice|leave (?:his|her|the) (?:post|job|position|newspaper|channel))|(?:resign|quit|leave) (?:of|at) (?:his|her|their) own (?:accord|wish|will|request)|non-renewal|(?:contract|agreement) (?:[^.;]{0,40} )?(?:was|were|is) not (?:extended|renewed|prolonged)',
      'demoted|transferred to (?:a lower|another)|deprived of (?:his|her|the) bonus',
    ],
    weak: ['subscribers', 'losses', 'revenue', 'subscription', 'dismissal', 'editorial staff', 'wages', 'trade union', 'state order'],
  },
}
