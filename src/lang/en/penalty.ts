// Penalties in the English of bulletins, translators' English too ("should recover" is what the payer must do).
// What is said with them: durations, who bears them, what is none. The words for penalties and stages have files of their own.
import type { DurationForms, PenaltyWords } from '../pack.ts'
import { gender } from './gender.ts'
import { organisation } from './organisation.ts'
import { kinds } from './penalty-kinds.ts'
import { stages } from './penalty-stages.ts'
import { sums } from './penalty-sums.ts'

const COUNTS: DurationForms['counts'] = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100,
} // prettier-ignore

const duration: DurationForms = {
  counts: COUNTS,
  units: {
    year: 'Y', years: 'Y', "year's": 'Y', "years'": 'Y', month: 'M', months: 'M', "month's": 'M', "months'": 'M', week: 'W', weeks: 'W',
    "weeks'": 'W', day: 'D', days: 'D', "day's": 'D', "days'": 'D', hour: 'H', hours: 'H', "hours'": 'H',
  }, // prettier-ignore
  halves: { half: 0.5, 'one half': 0.5, 'a half': 0.5 },
  shapes: [
    // "three to seven years", "from two to seven years", "15 to 20 days", "3-7 years", "of 1 year to 3 years"
    {
      name: 'range',
      form: '(?<!(?:increas|rais|toughen|lengthen)\\p{L}* (?:[^ .;,]+ ){0,5}?from ){low:count}(?:[ \\-]{lowUnit:unit})? ?(?:to|-|or|up to) ?{high:count}[ \\-]{unit}',
    },
    { name: 'between', form: 'between {low:count}(?: {lowUnit:unit})? and {high:count} {unit}' },
    // "up to 5 years", "no more than three months"
    {
      name: 'up-to',
      form: '(?<most>up to|not more than|no more than|not exceeding|a maximum(?: \\p{L}+)? (?:of|is|was)|maximum(?: \\p{L}+)? of|at most)(?: a term of)? {n1:count}[ \\-]{u1:unit}',
    },
    { name: 'at-least', form: '(?<least>at least|no less than|not less than|a minimum of) {n1:count}[ \\-]{u1:unit}' },
    // "3 years, 2 months and 20 days", "one year and six months", "two years and 10 months", "15 days", "two-year", "4½-year"
    {
      name: 'counted',
      form: '{n1:count}(?: more| further| additional)?[ \\-]{u1:unit}(?:(?:,| and|, and|(?= \\d)) {n2:count} {u2:unit})?(?:(?:,| and|, and|(?= \\d)) {n3:count} {u3:unit})?',
    },
    // "one and a half years", "two and a half years"
    { name: 'and-a-half', form: '{n1:count} and {half}[ \\-]{u1:unit}' },
    // "a year and a half"
    { name: 'unit-and-a-half', form: '{n1:count} {u1:unit} and {half}' },
    // "for another month", "one more month"
    { name: 'another', form: '(?<=(?:for|by|to) )(?:another|one more) {u1:unit}' },
    // "arrested for 5 and 7 days": each of two
    {
      name: 'and-pair',
      form: '(?<=(?:for|to|of|got|received|,) ){n1:count}(?=(?:, (?:\\d{1,3}|[a-z]{3,9})){0,4},? and (?:\\d{1,3}|[a-z]{3,9}) {u1:unit})',
    },
    // "reduced from five to three years": the old term takes the unit of the new one
    { name: 'elliptic', form: '(?<=from ){n1:count}(?= (?:down |up )?to (?:\\d{1,3}|[a-z]{3,9})[ \\-]{u1:unit})' },
    // "had a term of five years, and the board cut it to three"
    {
      name: 'cut-to',
      form: '(?<=(?<!\\p{L}){u1:unit}(?!\\p{L})[^.;]{0,60}(?:cut|reduced|shortened|lowered|raised|increased) (?:it|them|that|this) (?:down |up )?to ){n1:count}(?=[.;,]|$)',
    },
    // "the prosecutor asked for seven years, the judge gave him four", "Lee got 15 days, Kim 10"
    {
      name: 'given-fewer',
      form: '(?={n0:count} ?(?:[.;,)]|$| instead))(?<=(?<!\\p{L})(?:prosecut|sentenc|arrest|prison|jail|colony|judge|court|verdict|maximum|police)[^\\n]{0,240})(?<=(?<!\\p{L}){u1:unit}(?!\\p{L})[^\\n]{0,200}(?<!\\p{L})(?:gave|given|got|received|awarded|sentenced|called for|asked for|demanded|wanted|sought|requested|moved for) (?:(?:him|her|them|\\p{Lu}\\p{L}+) )?(?:to )?(?:only |just )?){n1:count}(?= ?(?:[.;,)]|$| instead))',
    },
    {
      name: 'next-got',
      form: '(?<=(?<!\\p{L}){u1:unit}(?:,|, and|, while|;| and) (?:\\p{Lu}[\\p{L}.-]* ){1,3}(?:got |received |- )?){n1:count}(?= ?(?:[.;,)]|$| and \\p{Lu}))',
    },
    // "half a year", "half-year"
    { name: 'half', form: '{half}(?: an?|-) ?{u1:unit}' },
  ],
}

const COUNTED = Object.entries(COUNTS)
  .filter(([, value]) => value >= 2 && value < 100)
  .map(([word]) => word)
  .join('|')
const PEOPLE =
  '(?:activists|journalists|residents|people|persons|participants|citizens|workers|women|men|students|readers|members|defendants|bloggers|oppositionists|protesters|demonstrators|others|reporters|picketers|authors|owners|miners|mothers|believers|founders|employees|lawyers|observers|guards|bodyguards|policemen|officers|officials|attackers|oilmen|opponents|supporters|pensioners|teachers|doctors|brothers|sisters|spouses|youths|teenagers|girls|boys|baptists|drivers|farmers|users|subscribers|foreigners|volunteers|soldiers|editors|cameramen|photographers|publishers|relatives|colleagues|neighbours|comrades|convicts|hooligans|passers-by|witnesses|detainees|strikers|villagers|townspeople|of them)'

// Before a noun that bears: a subject's place, or behind a verb or preposition that gives it.
const BEARS =
  '(?<=^|[,;:(] |(?<!\\p{L})(?:and|that|but|while|whereas|then|from|on|upon|against|for|fine[ds]|fining|g[ai]ve[sn]?|assigned|sentenced|sent|put|placed|arrested|found|order(?:ed|s)|oblig(?:ed|es|ated)|made|sue[ds]|suing|told|banned|barred|forbade|left|warned|jailed|condemned|charged|punished|handed|awarded|instead|court|decision|ruling) )'

export const penalty: PenaltyWords = {
  verbLast: false,
  kinds,
  stages,
  sums,
  duration,
  per: [
    {
      name: 'each',
      per: 'person',
      form: '(?:to |from |of |by )?each(?: of (?:them|the \\p{L}+))?|apiece|every one of them|per person|both(?= (?:were|are|got|received|have been|must|will) )',
    },
    { name: 'yearly', per: 'year', form: '(?:a|per|each|every) year|annually|yearly|per annum|every year of the term' },
    { name: 'monthly', per: 'month', form: '(?:a|per|each|every) month' },
    { name: 'daily', per: 'day', form: '(?:a|per|each|every) day|daily' },
  ],
  notSums: [
    'cost', 'costs', 'costing', 'worth', 'price', 'priced', 'debt', 'debts', 'loss', 'losses', 'salary', 'wage', 'wages', 'income', 'revenue', 'revenues',
    'contract', 'contracts', 'budget', 'tender', 'collected', 'earned', 'bribe', 'extortion', 'extorted', 'bought', 'sold', 'paid for', 'spent', 'allocated',
    'loan', 'credit', 'account', 'donated', 'funding', 'grant', 'equipment', 'stolen', 'stipend', 'scholarship', 'theft', 'embezzle', 'embezzlement', 'ransom', 'subscription', 'ticket', 'rent',
    'exports', 'turnover', 'capital', 'purchase', 'purchased', 'project', 'sponsor', 'tax', 'taxes', 'pension', 'benefit', 'allowance', 'advertising', 'aid', 'subsidy', 'subsidies', 'donation', 'donations', 'reward', 'bounty', 'priced', 'valued',
  ], // prettier-ignore
  notTerms: [
    'old', 'aged', 'age', 'ago', 'later', 'earlier', 'hunger', 'strike', 'overstayed', 'overstaying', 'overstay', 'delay', 'delayed', 'working', 'calendar', 'after', 'before', 'within', 'last', 'next', 'past', 'during',
    'anniversary', 'pregnant', 'waited', 'waiting', 'wait', 'experience', 'every', 'previous', 'since', 'already', 'spent', 'lasted', 'lasts',
  ], // prettier-ignore
  notTermsBefore:
    /(?<!\p{L})(?:missed the (?:term|deadline) of|probation(?:ary)? period (?:of|for)|in|within|after|than|before|every|during|over|last|next|past|of the|for about|lasted|at least once)(?: the)? $/u,
  // "were given one month to remove the article", "gave the parties two weeks for reconciliation"
  deferred: null,
  notTermsBehind:
    /^ (?:more )?(?:to (?!(?:be )?(?:serve|spen[dt]|sit|work)|colony|prison)\p{L}+|for (?:the )?(?:reconciliation|appeal|execution|payment|removal|preparation|consideration|correction))/u,
  sameTerm: /^[^.;,]{0,40}?(?<term>(?:for|during|of) the same (?:term|period|time))(?!\p{L})/u,
  elided: null,
  leadIn:
    /^(?:(?: [^ .;,()]+){0,4}? (?:for|of|to|in the amount of|in an amount of|at|for a (?:period|term) of|for the (?:period|term) of|for a term|up to|lasting|during|from|totalling|equal to)(?: about| up to| a| the)?| ?[:-]|,)? ?["(]?$/u,
  leadOut: /^(?: (?:of|in|as|for|under)(?: an?| the| his| her| their)?| -|-|')? ?(?:[\p{L}-]+ )?$/u,
  // "20 MCI, and the paper, which was closed": each word is one more clause between
  clauses: /;|:(?= )|,? and |,? but |, (?:which|who) /gu,
  // "sentenced him, who had confessed, to two years"
  clausesOfVerb: /;|, (?:and|but|which|who)/gu,
  // "the prosecutor asked for three years, while the court gave two"
  contrasts: /, (?:while|whereas|but) /gu,
  // "rejected the claim for 9 million and a refutation", "a fine or the arrest"
  punished: null,
  alternative: /^,? or [^.;:]{0,30}$/u,
  instead: /(?<!\p{L})(?:instead|in place) of [^.;:,]{0,60}$/u,
  revised:
    /(?<!\p{L})(?:appeals?|appealed|appellate|board|collegium|second instance|(?:higher|upper|regional|city|supreme) court|cassation)(?!\p{L})(?![^\n]* (?:unchanged|in force|without changes?|another|also|second time|again)(?!\p{L}))[^\n]{0,200}? (?:now|le(?:ft|aves?|aving)|remain\p{L}*|became|took off|soften\p{L}*|mitigat\p{L}*|reduc\p{L}*|cut|halv\p{L}*|lower\p{L}*|chang\p{L}*|excessive|too (?:high|severe|harsh|strict|much|soft|mild)|instead|revis\p{L}*|made it|gave|set|fixed|rais\p{L}*|increas\p{L}*|doubl\p{L}*|toughen\p{L}*|lenient|recalculat\p{L}*|partly|partially|in part)(?!\p{L})/u,
  difference:
    /(?<!\p{L})(?:reduc|cut|shorten|lower|increas|decreas|rais|mitigat|trim|slash)\p{L}* (?:[^ .;,]+ ){0,9}?by (?:about |only |another )?$/u,
  joined: /^(?: \([^()]{0,40}\))?(?:,| and| or|, and| as well as)? ?(?:an? |the |of |for )*$/u,
  swapped: /^ (?:by|with|to|for) (?:an? )?$/u,
  // "…, while the plaintiff asked for", "arrest, which the first court appointed on May 28, are replaced"
  parted: /;|: (?:earlier|before)|, (?:while|whereas|but|are|is|was|were|got|gets|received|receives) /u,
  beneficiary: [
    'in favour of ',
    'in favor of ',
    'for the benefit of ',
    'for benefit of ',
    'owed to ',
    'demand of ',
    'suit of ',
    'claim of ',
    'suit by ',
    'claim by ',
    'lawsuit of ',
    'lawsuit by ',
    'debtors of ',
  ],
  beneficiaryOfSums: [' to ', ' awarded ', ' pay ', ' reimburse ', ' compensate '],
  // "15 days for N", but "for failing to answer N", "for the attack on N"
  bearer:
    /^(?![^.;:]*(?<!\p{L})for (?:the |an? |his |her |their )?(?:\p{L}+ing|posts?|articles?|publications?|participation|violations?|insults?|slander|libel|disobedience|refusal|failure|attacks?|picket|rally|calls?|hooliganism|words|comments?|videos?|interviews?) )[^.;:]{0,24}(?<!\p{L})(?:to|for|against|from|on|of|with regard to|by)(?!\p{L})[^.;:]{0,40}$/u,
  onto: /^ (?:on|from|against) (?:the |its )?(?:\p{Ll}+ ){0,2}["“«]?$/u,
  government: null,
  joint:
    /^(?:,? (?:and|as well as|together with|along with)|,| -) (?:the |her |his |its )?(?:(?:capt|sgt|lt|maj|col|gen|dr|prof)\. )?(?:(?!\p{Ll}+ed |(?:struck|hit|beat|told|said|wrote|was|were|is|are|has|had|who|tore|took|gave|got|went|came|saw|met) )[\p{Ll}-]+ ){0,3}$/u,
  organisation,
  pronoun: /(?<!\p{L})(?:he|she|him|her|his)(?!\p{L})/u,
  group:
    /(?<!\p{L})(?:they|them|their|activists|journalists|residents|people|participants|citizens|workers|women|students|several)(?!\p{L})/u,
  people: new RegExp(
    `(?<!\\p{L}|\\d|\\d[,.]|(?:by|than|among|before|between|about|over) )(?<count>\\d{1,3}|${COUNTED}) (?:[\\p{L}-]+ ){0,2}?${PEOPLE}(?!\\p{L})`,
    'u',
  ),
  jointly: /\u{10ffff}/u,
  respectively: /(?<!\p{L})respectively(?!\p{L})/u,
  more: /^,? and (?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:others|more)(?!\p{L})/u,
  stranger:
    /(?<!\p{L})(?<!(?:insult\p{L}{2,3}|beat\p{L}*|attack\p{L}*|disobey\p{L}*|disobedience|resist\p{L}*|hit|push\p{L}*|film\p{L}*|against|to|at|by|of|with|from|near|under) (?:an? |the |two |three |local |his |her )?)(?:(?:security )?guards?|bodyguards?|attackers?|assailants?|hooligans?|perpetrators?|culprits?|policem[ae]n|police officers?|officials(?! warn)|official(?= (?:of|from|who|was|has|at) )|civil servants?|press secretar(?:y|ies)|spokes(?:man|woman|person)|(?:akim|governor|mayor|minister|rector|director|deputy|prosecutor)'s (?:\p{Ll}+ )?(?:assistants?|aides?|secretary|drivers?|bodyguards?|guards?|deputy|son|brother|relatives?)|(?:deputy )?(?:head|chief|director) of (?:the |a )?(?:press service|department|division|section|school|hospital|plant|housing|administration|police|office)|drivers?)(?!\p{L})(?! (?:\p{L}+ )?of (?:the )?(?:newspaper|channel|portal|site|website|weekly|magazine|radio))/u,
  now: null,
  formerly: null,
  payingBody: null,
  speech: null,
  crime:
    /(?<!\p{L})(?:extort\p{L}*|bribes?|bribery|blackmail\p{L}*|ransom|hackers?|stole|stolen|swindl\p{L}+|misappropriat\p{L}+|embezzled|according to (?:the )?investigat\p{L}+|investigation (?:believes|claims|considers))(?!\p{L})/u,
  again:
    /(?<!\p{L})(?:the same|such an?|a similar|an identical|one more|another|a second|the second|a further|a new|yet another) (?:administrative |prison |similar )?(?:fine|penalty|punishment|arrest|sentence|term|warning),? (?:of |- |for |in the (?:amount|sum) of |amounting to )?$/u,
  demandRefused:
    /(?<!\p{L})(?:did not (?:grant|satisfy|support|meet)|refused|rejected|turned down|denied|dismissed|declined) (?:the|this|that|his|her|their|its) (?:(?:prosecut|investigat|polic)\p{L}*(?:'s)? )?(?:request|petition|motion|application)(?!\p{L})/u,
  changed: null,
  claimRefused:
    /(?<!\p{L})(?:(?:claims?|suits?|lawsuits?)(?: (?:of|against|for) [^.;]{1,60}?)?,? (?:was|is|were|are|has been|have been) (?:fully |completely |therefore |also )?(?:rejected|dismissed|refused|denied|turned down|thrown out|left without satisfaction)(?! (?:in part|partly|partially))|(?:rejected|dismissed|denied|turned down|threw out|refused(?: to (?:satisfy|grant))?|did not (?:satisfy|grant))(?: in full| fully| completely| entirely)? (?:the|his|her|its|their|both|all) (?:[^ .;,]+ ){0,4}?(?:claims?|suits?|lawsuits?)(?! (?:in part|partly|partially))|(?:refused|denied) (?:him|her|them|the (?:plaintiff|claimant)s?)(?=[.;,]|$)|(?:plaintiff|claimant|businessman|official|deputy|akim|company) lost the (?:case|suit|lawsuit))(?!\p{L})/u,
  // "last year he was fined", but not "by the index of last year", "more than last year"
  ago: {
    now: /(?:[,;:]| and| but)(?: \p{L}+){0,3} (?:now|this time)(?!\p{L})/u,
    // "for a post published two years ago", but "for moral harm by a judgment of three years ago"
    deed: /(?<!\p{L})(?:for|over|because|about|after|following|regarding|concerning|on account|in connection|on) (?![^.;]{0,140}(?:by|under|from) (?:an?|the|that) (?:\p{L}+ )?(?:judge?ment|ruling|verdict|decision|sentence|resolution))[^.;]{0,140}(?<! (?:and|but)) $/u,
    deedBehind: null,
    lastYear: /(?<!(?:of|than|since|from|for|as|the) )(?<!\p{L})last year(?!'s|\p{L})/u,
    longAgo:
      /(?<!\p{L})(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|a few|\d{1,2}) years? (?:ago|earlier)|a year and a half ago|the year before last)(?!\p{L})/u,
  },
  history:
    /(?<!\p{L})(?:earlier|previously|already|recall|initially|formerly|back in|had (?:already )?been|last year|years? ago)(?!\p{L})/u,
  serving:
    /(?<!\p{L})(?:convict|prisoner|serving|serves|(?<!time (?:already )?)served|institution|behind bars since|asks? to be (?:moved|transferred)|facility|penal colony no|punishment cell)(?!\p{L})/u,
  dateAside:
    /(?:till|until|til|by|before|to|(?<!(?:is|was|are|were) )dated|after|post of|publication of|article of|issue of|edition of|court of|text of|rall(?:y|ies) of|elections of|events of|victims of|detained in|calls for (?:\p{L}+ ){0,3}on|published on|appeared on|printed on|memory of [\p{L} ]{0,20}|(?:march|rally|picket|procession|strike|elections?|referendum|concert|action) (?:planned |scheduled |announced |appointed )?(?:on|for)|(?:day|eve|anniversary|holiday) (?:of|on)|calls? [^.;]{0,20} on|\("[^"]{2,24}",)(?: the)?[ ("]{0,2}$/u,
  dateBehind:
    /^(?: (?:in prison|in jail|of imprisonment|of arrest))? (?:in|on|of|by|from|since)(?: the)?(?: (?:verdict|ruling|judge?ment|decision|sentence|old verdict) (?:of|on))?(?: the)? $/u,
  dateAsideBehind: null,
  verdictOfBehind: null,
  sinceBehind: null,
  since: /(?:since|from)(?: the)? $/u,
  filedBehind: /^[^.;]{0,30}(?:accepted|filed|lodged|wrote|published|posted)/u,
  sameDay: null,
  nextDay: /(?<!\p{L})the (?:next|following) day(?!\p{L})/u,
  hearing: /(?<!\p{L})(?:hearing|judge?ment on|considered|gave the judge?ment|court decided|trial)(?!\p{L})/u,
  violated: /(?<!\p{L})for (?:violat|breach|infring)\p{L}+ (?:of )?(?:the )?[("]?$/u,
  articleAside: /(?:liability|punishable|punished|punishment) (?:\p{L}+ ){0,2}(?:under|by)[ ("]{0,2}$/u,
  owner: {
    before: /(?<!\p{L})(?:owner|publisher|founder),? (?:the )?$/u,
    behind: /^["”]?,? (?:the )?(?:owner|publisher|founder) of (?:\p{L}+ ){0,3}["“]?$/u,
  },
  fromMedia:
    /^(?:[^.;]{0,12}(?:from|against|on|to)|[^.;]{0,24} by) (?:the |this |its )?(?:\p{L}+ )?(?:site|website|newspaper|paper|weekly|magazine|portal|channel|outlet|agency|radio|publication|editorial (?:office|board|staff)|media)(?!\p{L})/u,
  withMedia:
    /(?:paper|newspaper|weekly|magazine|portal|site|channel|outlet|agency|company|publisher|editorial (?:office|board|staff)|editors|newsroom|["”»])(?: (?:[^ .;]|\.(?=\p{L}))+){0,2}? and (?:from )?(?:its |the )?(?:["“«]?[\p{L}-]+["”»]?,? ){0,6}$/iu,
  anotherCase:
    /(?<!\p{L})(?:for (?:the same|a similar) (?:offence|offense|violation|deed|post|action)|on (?:the same|a similar) charge|for another (?:post|picket|rally|video))(?!\p{L})/u,
  passive: /^ (?:was|were|has been|have been)(?: (?:also|each|both|later|then|himself|herself))? $/u,
  andMedia: /^ (?:and|as well as|together with|along with) (?:the |his |her |its )?(?:[\p{Ll}-]+ ){0,3}["(]?$/u,
  // "assigned the farmer 15 MCI", "From the weekly there will be recovered", but not "insulting the official", "the head of the portal"
  byNoun: {
    person: new RegExp(`${BEARS}the (?<noun>\\p{Ll}{4,})(?! of )(?!')(?!\\p{L})`, 'giu'),
    outlet: new RegExp(
      `${BEARS}(?:the|this) (?:\\p{Ll}+ )?(?<noun>(?:news)?papers?|site|website|portal|weekly|magazine|channel|outlet|agency|radio|studio|editorial (?:office|board)|newsroom|publication)(?! of )(?!')(?!\\p{L})`,
      'giu',
    ),
  },
  defendant:
    /(?:against|from|suit (?:came )?to|(?:claims?|suits?|lawsuits?) (?:of|by|from) [^.;]{3,90}? to|(?:charged|assigned|fell|falls|shifted|passed) to|(?:laid|put|placed|imposed|charged|lies) (?:on|upon)|(?:paid|reimbursed|covered|borne|refunded) by|sued|defendants?,?|accused,?|convict,?|claim to|to court|(?:trial|case|hearing|respect|relation) of|demands? (?:from|of)) (?:the |its |an? )?(?:["“«]?[\p{L}-]+["”»]? ){0,6}["“«(]?$/iu,
  kin: /(?<!\p{L})(?<!(?:his|her|their|of) )(?:brothers|sisters|spouses|twins|brother and sister|father and son|mother and (?:son|daughter)|husband and wife|couple) (?:(?!\p{L}+ed )\p{L}+ ){0,2}(?:and (?:\p{L}+ )?)?$/u,
  recoveredFrom:
    /(?<!\p{L})(?:recover|collect|exact|levied|levy|charg|recovery)\p{L}* (?:[^.;,]{0,40} )?from (?:the |its )?(?:\p{L}+ ){0,3}$/u,
  gender,
  names: null,
  otherGroup:
    /(?<!\p{L})(?:the )?(?:(?:other|another|remaining) (?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,3})|(?<more>two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:others|more|other \p{L}+)|(?<rest>the (?:rest|others|remaining \p{L}+|other (?:participants|detainees|activists|defendants))))(?!\p{L})[^.;:]{0,40}$/u,
  subject:
    /^(?: \([^()]{0,20}\))?,? (?:was|is|were|has been|got|gets|received|escaped|paid|pays|will|must|has to|had to|is to|to)(?: \p{L}+){0,3} ?$/u,
  firstInstance: /(?<!\p{L})(?:first instance|initially|earlier|previously|district court had|court had)(?!\p{L})/u,
  printed: /\u{10ffff}/u, // «the circulation was confiscated» for its editor's debt
  publication:
    /(?<!\p{L})(?:tv|television|report|story|broadcast|publication|published|magazine|newspaper|weekly|portal|journalists?|editorial|issue of)(?!\p{L})/u,
  court:
    /(?<!\p{L})(?:oblig(?:ed|es) to (?:pay|refute|publish|reimburse|compensate)|moral (?:damages?|harm|compensation)|courts?|judges?|judicial|tribunal|plaintiff|claimant|defendant|accused|accuser|convict(?:ed)?|sentenced|guilty|lawsuit|suit|verdict|appeals?|prosecutors?|prosecution|cassation|petition|trial|bailiffs?)(?!\p{L})/u,
  suits:
    /(?<!\p{L})(?:claim|claims (?:of|by|for|from|against|to|was|were)|su(?:e[sd]?|ing)|filed|damages|in favou?r of|libel|defamation|honou?r|dignity|fine[sd]?|executors?|enforcement|(?:won|lost) (?:the|his|her|its|their) (?:case|dispute)|exact(?:ed)? from|refut\p{L}+|rebut\p{L}+|retract\p{L}*|denials?|apolog\p{L}+)(?!\p{L})/u,
  verdictOf:
    /(?:(?:verdict|ruling|judge?ment|decision|sentence|resolution|order)(?: of (?:the |a )?(?:[^ .;,]+ ){0,3}?court)? (?:of|on|from|dated)|(?:imposed|given|appointed|issued|passed|delivered|received|got)(?: (?:on|to|against) (?:him|her|them|it))?(?: on| of| in)?)(?: the)? $/u,
  receiver:
    /^(?:,[^,.;]{0,80},)? (?:(?:was|were|is|are|has been|have been) awarded|won|has won|wins|received in compensation|(?:(?:estimate|value|rate|assess|appraise)[sd]?|assess(?:es|ed)|put) (?:his|her|their|the) (?:own )?(?:moral|honou?r|reputation|dignity|suffer|harm|damage|injur|grief|feeling|pain)\p{L}*|(?:will|shall|is to|must|has to) (?:get|receive|be paid)|(?:gets|receives|received|got) (?=from |(?:[^ .;,]+ ){0,4}(?:tenge|kzt|million|thousand|mln)(?! (?:of )?(?:fine|penalt))[^.;]{0,24} (?:compensation|damage|harm|from))|(?:gets|receives|received|got) (?:compensation|damages))(?!\p{L})/u,
  plaintiffPays:
    /(?<!\p{L})(?:plaintiff|claimant|applicant)(?: [^.;]{0,20})? (?:to pay|pays|bears|reimburses|refunds|(?:shall|should|will|must|has to|is to|had to) (?:pay|recover|reimburse|refund|compensate|cover|bear|return|transfer))(?!\p{L})/u,
  changedTo:
    /^(?: \([^()]{0,40}\))?(?: by (?:half|a (?:third|quarter|fifth)|two thirds))?,? (?:(?:down |up )?to|but) (?:only |just )?$/u,
  relative: /^(?: \([^()]{0,40}\))?,? (?:(?:an?|the) [^.;,]{0,40})?(?:who|whose|which)m? [^.;]{0,110}$/u,
  punishable:
    /(?<!\p{L})(?:(?:former|ex-?) ?|(?<trial>trial|case|hearing|relation|respect) of (?:the )?)(?:[\p{L}-]+ ){0,4}$/iu,
  itsStaff:
    /(?<!\p{L})(?:its|the (?:paper|newspaper|site|magazine|portal|channel|outlet|weekly|publication)'s) (?:\p{Ll}+ ){0,2}?(?:owners?|editors?|editor-in-chief|directors?|founders?|publishers?|heads?|journalists?|reporters?|correspondents?|authors?|manager|leader)(?!\p{L})/u,
  staffOf:
    /(?<!\p{L})(?:owners?|editors?|editor-in-chief|directors?|founders?|publishers?|heads?|journalists?|reporters?|correspondents?|authors?|presenters?|manager|leader|employees?|cameram[ae]n|photographers?|readers?) (?:of|at|from|for) (?:the |its )?(?:[\p{L}-]+ ){0,3}["“«(]?$/iu,
  // "fined for the attack on reporter N", "who had beaten reporter N, was given": the harmed do not bear it either
  complainant:
    /(?<!\p{L})(?:(?:on|upon|at|by|after|following) (?:the |a )?(?:complaint|application|request|demand|statement)s? (?:of|by|from)|(?:attacks?|assaults?) (?:on|upon|against)|beating(?: up)?(?: of)?|(?:who|which) (?:had |has )?(?:beat(?:en)?(?: up)?|attacked|assaulted|hit|struck|pushed|kicked|threatened|stabbed|insulted|(?:[^ .;,]+ ){0,3}(?:broke|broken|tore|torn|snatched|smashed|knocked|grabbed|took|taken|seized) [^.;,]{0,40}(?:of|from))) (?:the |a )?(?:[\p{L}-]+ ){0,4}$/iu,
}
