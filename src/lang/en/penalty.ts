// Penalties in the English of bulletins, translators' English too ("should recover" is what the payer must do).
// A phrase in quotes is the expression that a shape was written for. Shapes match folded text.
import type { DurationForms, PenaltyKindShape, PenaltyStageShape, PenaltyWords } from '../pack.ts'

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
    { name: 'range', form: '{low:count}(?:[ \\-]{lowUnit:unit})? ?(?:to|-|or|up to) ?{high:count}[ \\-]{unit}' },
    { name: 'between', form: 'between {low:count}(?: {lowUnit:unit})? and {high:count} {unit}' },
    // "up to 5 years", "no more than three months"
    {
      name: 'up-to',
      form: '(?<most>up to|not more than|no more than|not exceeding|a maximum of|at most)(?: a term of)? {n1:count}[ \\-]{u1:unit}',
    },
    { name: 'at-least', form: '(?<least>at least|no less than|not less than|a minimum of) {n1:count}[ \\-]{u1:unit}' },
    // "3 years, 2 months and 20 days", "one year and six months", "two years and 10 months", "15 days", "two-year", "4½-year"
    {
      name: 'counted',
      form: '{n1:count}[ \\-]{u1:unit}(?:,? (?:and )?{n2:count} {u2:unit})?(?:,? (?:and )?{n3:count} {u3:unit})?',
    },
    // "one and a half years", "two and a half years"
    { name: 'and-a-half', form: '{n1:count} and {half}[ \\-]{u1:unit}' },
    // "a year and a half"
    { name: 'unit-and-a-half', form: '{n1:count} {u1:unit} and {half}' },
    // "half a year", "half-year"
    { name: 'half', form: '{half}(?: an?|-) ?{u1:unit}' },
  ],
}

// Who is in between: "deprived NAME SURNAME of the right", "suspended the weekly", "extended the arrest of"
const FEW = '(?:[^ .;]+ ){0,4}'
const MEDIA =
  '(?:newspapers?|weekl(?:y|ies)|magazines?|papers?|publications?|periodicals?|editions?|outlets?|media|websites?|sites?|portals?|channels?|monthly|journals?|radio|station|broadcast(?:ing)?|issues?|release|licen[cs]es?|program(?:me)?s?|organi[sz]ations?|activit(?:y|ies)|foundation|association|part(?:y|ies))'

const kinds: readonly PenaltyKindShape[] = [
  // fines
  { name: 'fined', kind: 'fine', takes: 'sum', stage: 'imposed', form: 'fined' },
  { name: 'fine', kind: 'fine', takes: 'sum', form: '(?:administrative |heavy |maximum |minimum |additional )?fines?' },
  {
    name: 'money-penalty',
    kind: 'fine',
    takes: 'sum',
    form: '(?:money|monetary|pecuniary|administrative|financial) penalt(?:y|ies)|penalt(?:y|ies) of',
  },
  // prison
  {
    name: 'imprisonment',
    kind: 'imprisonment',
    takes: 'term',
    form: '(?:years? )?(?:imprisonment|incarceration|imprisoned|jailed)',
  },
  {
    name: 'in-prison',
    kind: 'imprisonment',
    takes: 'term',
    form: '(?:in |of |to )?(?:a )?(?:prison|jail)(?: terms?| sentences?)?|behind bars|custodial sentence',
  },
  {
    name: 'colony',
    kind: 'imprisonment',
    takes: 'term',
    form: '(?:in |of )?(?:an? |the )?(?:penal |minimum[ -]security |medium[ -]security |maximum[ -]security |settlement |correctional |general[ -]regime |strict[ -]regime )*colony(?:[ -]settlement)?|(?:general|strict) regime',
  },
  {
    name: 'deprivation-of-liberty',
    kind: 'imprisonment',
    takes: 'term',
    form: 'depriv(?:ation|ed) of (?:liberty|freedom|his liberty|her liberty|their liberty|his freedom|her freedom|their freedom)',
  },
  { name: 'year-term', kind: 'imprisonment', takes: 'term', form: '(?:real )?(?:term|sentence)s?' },
  // restriction of freedom
  {
    name: 'restriction',
    kind: 'restriction-of-freedom',
    takes: 'term',
    bare: true,
    form: '(?:restrict(?:ion|ions|ed|ing)|limit(?:ation|ed|ing)|restraint)(?: of| in)?(?: his| her| their| the)? (?:freedom|liberty)',
  },
  {
    name: 'freedom-restricted',
    kind: 'restriction-of-freedom',
    takes: 'term',
    bare: true,
    form: '(?:freedom|liberty) (?:was|is|were|will be|has been) (?:restricted|limited)',
  },
  {
    name: 'deprivation-with-probation',
    kind: 'restriction-of-freedom',
    takes: 'term',
    form: 'deprivation of (?:liberty|freedom) with probation(?: supervision)?',
  },
  // arrest for days
  {
    name: 'administrative-arrest',
    kind: 'administrative-arrest',
    takes: 'term',
    bare: true,
    form: 'administrative (?:arrest|detention)s?|administratively arrested',
  },
  {
    name: 'arrest',
    kind: 'administrative-arrest',
    takes: 'term',
    form: 'arrest(?:ed)?|locked up|detention|detained|behind bars',
  },
  // remand
  {
    name: 'pre-trial',
    kind: 'detention-on-remand',
    takes: 'term',
    bare: true,
    form: '(?:pre-?trial|investigative|remand) (?:detention|prison|isolator|jail|isolation ward)(?: cent(?:er|re)| facility)?',
  },
  {
    name: 'remanded',
    kind: 'detention-on-remand',
    takes: 'term',
    bare: true,
    stage: 'imposed',
    form: 'remand(?:ed)?(?: (?:in|into) custody)?',
  },
  {
    name: 'custody',
    kind: 'detention-on-remand',
    takes: 'term',
    bare: true,
    form: '(?:taken |placed |put |held |kept |remain(?:s|ed) |left )?(?:in|into|under) (?:police )?custody|taken under guard|custody',
  },
  {
    name: 'sanctioned-arrest',
    kind: 'detention-on-remand',
    takes: 'term',
    bare: true,
    stage: 'imposed',
    form: `(?:sanction(?:ed)?|authori[sz]ed|ordered) (?:his|her|their|the)? ?(?:arrest|detention)`,
  },
  {
    name: 'extended-arrest',
    kind: 'detention-on-remand',
    takes: 'term',
    bare: true,
    stage: 'imposed',
    form: `(?:extend(?:ed)?|prolong(?:ed)?) ${FEW}(?:arrest|detention|custody)`,
  },
  {
    name: 'arrest-extended',
    kind: 'detention-on-remand',
    takes: 'term',
    bare: true,
    stage: 'imposed',
    form: `(?:arrest|detention|custody) (?:[^ .;]+ ){0,5}(?:was |is |has been |were )(?:extended|prolonged)`,
  },
  { name: 'house-arrest', kind: 'house-arrest', takes: 'term', bare: true, form: '(?:house|home|domiciliary) arrest' },
  // work
  {
    name: 'community-service',
    kind: 'community-service',
    takes: 'term',
    bare: true,
    form: '(?:community|public|compulsory|forced|mandatory|obligatory|correctional|corrective|social)(?: and)?(?: community| public| social)? (?:services?|works?|labou?r)',
  },
  {
    name: 'hours-of-work',
    kind: 'community-service',
    takes: 'term',
    form: 'hours? of (?:\\p{L}+ )?(?:works?|labou?r|services?)|must work|has to work|shall work',
  },
  // suspended sentences
  {
    name: 'suspended-sentence',
    kind: 'suspended-sentence',
    takes: 'term',
    bare: true,
    form: '(?:suspended|conditional|probationary|deferred) (?:prison )?(?:sentence|term|imprisonment|punishment)s?',
  },
  {
    name: 'conditionally',
    kind: 'suspended-sentence',
    takes: 'term',
    bare: true,
    form: 'conditionally|on probation|of probation|probation period|suspended for (?:a )?probation',
  },
  { name: 'years-suspended', kind: 'suspended-sentence', takes: 'term', form: '(?<=(?:years?|months?),? )suspended' },
  // bans on activity
  {
    name: 'deprived-of-right',
    kind: 'activity-ban',
    takes: 'term',
    bare: true,
    form: `depriv(?:ed|es|ing|ation) ${FEW}?of (?:the |his |her |their )?rights? (?:to|of)(?: (?:engage(?: in)?|participat(?:e|ion)(?: in)?|hold|carry out|conduct|be engaged in|practi[cs]e|do))?`,
  },
  { name: 'without-right', kind: 'activity-ban', takes: 'term', bare: true, form: 'without the right to' },
  {
    name: 'ban-on-activity',
    kind: 'activity-ban',
    takes: 'term',
    bare: true,
    form: `(?:ban(?:ned|s)?|prohibit(?:ed|ion|s|ing)?|forbidden|forbade|forbids|barred|bar|disqualif(?:ied|ication))(?: ${FEW}?)?(?:on|from|for|to|against)(?: (?:a|the|any|all|his|her|their|engag(?:e|ing) in|tak(?:e|ing) part in|participat(?:e|ing|ion) in|conduct(?:ing)?|being engaged in))* (?:public|civic|social|civil|political|journalis[mt]\\p{L}*|professional|media|publishing|activit(?:y|ies)|activism|serv(?:e|ice|ing)|run(?:ning)?|holding|hold|post(?:s|ing)?|take part|teach(?:ing)?|practi[cs]e|law enforcement|attend(?:ing)?|organi[sz](?:e|ing)|blogging|writ(?:e|ing)|leav(?:e|ing))`,
  },
  {
    name: 'entry-ban',
    kind: 'other',
    takes: 'term',
    bare: true,
    form: '(?:entry ban|ban on (?:entry|entering|re-?entry)|prohibition (?:to enter|on entry|of entry)|(?:banned|barred|prohibited) from (?:entering|entry))',
  },
  // money to others
  {
    name: 'compensation',
    kind: 'compensation',
    takes: 'sum',
    form: '(?:monetary |moral |material )?compensat(?:ion|e|es|ed|ing)',
  },
  {
    name: 'moral-damage',
    kind: 'compensation',
    takes: 'sum',
    form: '(?:moral|non-?pecuniary|non-?material|intangible|reputational|material) (?:damages?|harm|injury|losses|loss|sufferings?)|damages|sufferings|(?:estimates?|estimated) (?:the )?harm',
  },
  { name: 'recover', kind: 'compensation', takes: 'sum', form: 'recover(?:y|ed|s|ing)?(?: of)?' },
  { name: 'award', kind: 'compensation', takes: 'sum', stage: 'imposed', form: 'award(?:ed|s|ing)?' },
  { name: 'in-favour', kind: 'compensation', takes: 'sum', form: '(?:in favou?r of|for (?:the )?benefit of)(?= )' },
  {
    name: 'suit-for',
    kind: 'compensation',
    takes: 'sum',
    stage: 'sought',
    form: '(?:suit|lawsuit|claim|action)s? (?:for|over|of|in the amount of|to the amount of|worth)',
  },
  {
    name: 'pay',
    kind: 'compensation',
    takes: 'sum',
    form: '(?:should|shall|must|has to|have to|is to|are to|to|will|was ordered to|were ordered to) pay|pay(?:s|ing)?|(?:is|are|was|were) to be paid|debtors? of|is owed',
  },
  { name: 'reimburse', kind: 'compensation', takes: 'sum', form: 'reimburs(?:e|es|ed|ement)' },
  {
    name: 'court-costs',
    kind: 'court-costs',
    takes: 'sum',
    form: "(?:court|legal|procedural|judicial|expertise|expert|trial|representation)(?: examination)? (?:costs?|fees?|expenses?|charges?)|costs? of|(?:the )?costs|state (?:duty|fee|tax|toll)|(?:expert examination|expertise)|(?:lawyer|attorney|representative|counsel)'?s?'? (?:fees?|expenses?|services)",
  },
  { name: 'bail', kind: 'bail', takes: 'sum', form: 'bail|pledge|surety' },
  {
    name: 'victims-fund',
    kind: 'other',
    takes: 'sum',
    stage: 'imposed',
    form: "(?:victims?'?s?|crime victims?'?) (?:compensation )?fund|fund (?:of|for) (?:the )?(?:compensation (?:of|to|for) )?victims",
  },
  // things and permissions
  { name: 'confiscation', kind: 'confiscation', takes: 'none', bare: true, form: 'confiscat(?:ed|ion|e|es|ing)' },
  {
    name: 'warning',
    kind: 'warning',
    takes: 'none',
    bare: true,
    form: "(?:(?:official|written|formal|oral|prosecutor's) (?:\\p{L}+ )?(?:warnings?|caution|admonition)|(?:with|issued|given|got|received|gave|handed|served)(?: \\p{L}+){0,3}? (?:a |an )?warnings?|warnings? (?:was|were) (?:issued|given|announced))",
  },
  {
    name: 'suspension',
    kind: 'licence-or-media-suspension',
    takes: 'term',
    bare: true,
    form: `(?:suspend(?:ed|s|ing)?|suspension of|stop(?:ped)?(?: for ${FEW})?|halted|prohibit(?:ed)?|banned) (?:of )?(?:the |an? |its |their |his |her )?${FEW}?${MEDIA}`,
  },
  {
    name: 'suspended-after',
    kind: 'licence-or-media-suspension',
    takes: 'term',
    bare: true,
    form: `${MEDIA}(?: [^ .;]+){0,4} (?:was|were|is|are|has been|been) (?:suspended|closed(?: down)?|stopped)`,
  },
  { name: 'suspension-alone', kind: 'licence-or-media-suspension', takes: 'term', form: 'suspension|suspended' },
  {
    name: 'closure',
    kind: 'licence-or-media-suspension',
    takes: 'none',
    bare: true,
    form: `(?:clos(?:ure|ing) of|closed down|liquidation of|liquidat(?:e|ed)|termination of|terminat(?:e|ed)) (?:the )?${FEW}?${MEDIA}`,
  },
  {
    name: 'licence',
    kind: 'licence-or-media-suspension',
    takes: 'none',
    bare: true,
    form: `(?:revok(?:ed|es|e|ing)|withdr(?:ew|awn|aw)|depriv(?:ed|ation)|annul(?:led)?|cancel(?:led)?)(?: of)? (?:the |its |their )?(?:\\p{L}+ )?(?:licen[cs]e|accreditation|registration)`,
  },
  {
    name: 'deportation',
    kind: 'deportation',
    takes: 'none',
    bare: true,
    form: 'deport(?:ed|ation)|expulsion|expelled from (?:the country|kazakhstan)',
  },
  {
    name: 'refutation',
    kind: 'other',
    takes: 'none',
    bare: true,
    form: '(?:publish(?:ing|ed)?|air|print|broadcast|post)? ?(?:an? |the )?(?:refutations?|retractions?|disproof|denial of (?:the )?information)|to refute(?: the)?(?: \\p{L}+)?',
  },
  {
    name: 'seizure-to-secure',
    kind: 'other',
    takes: 'sum',
    form: `(?:seiz(?:e|ed|ure)|arrest)(?: of| on)? (?:the )?${FEW}?(?:property|accounts?|assets)`,
  },
]

const stages: readonly PenaltyStageShape[] = [
  // a court or an authority decides
  { name: 'sentenced', stage: 'imposed', reach: 'forth', strong: true, form: '(?:re-?)?sentenced|condemned' },
  {
    name: 'given',
    stage: 'imposed',
    reach: 'forth',
    strong: true,
    form: '(?:was|were|been|is|are|has|have) given|given|gave|gives|received|receives?|got|gets|has got|handed(?: down)?',
  },
  {
    name: 'ordered',
    stage: 'imposed',
    reach: 'forth',
    strong: true,
    form: 'order(?:ed|s)|oblig(?:ed|es|ated)|impos(?:ed|es)|assigned|appointed|adjudged|punished with|has decided to|decided to|ruled to|chose|considered|added|set|made|collect(?:ed|s)? from|exacted|levied|penali[sz]ed',
  },
  {
    name: 'must-pay',
    stage: 'imposed',
    reach: 'forth',
    strong: true,
    form: '(?:should|shall|must|has to|have to|is to|are to|will|was to) (?:recover|pay|compensate|reimburse|return|part with|get from|give)|(?:is|are|was|were) to be paid|recovered|to recover|(?:has|have) to compensate',
  },
  {
    name: 'got-from',
    stage: 'imposed',
    reach: 'forth',
    form: 'locked up|jailed|imprisoned|put behind bars|placed|put (?:under|in|into)|subjected|taken (?:in|into)|sat in|transferred',
  },
  { name: 'found-guilty', stage: 'imposed', reach: 'forth', form: 'found (?:\\p{L}+ ){0,4}guilty' },
  // somebody demands
  {
    name: 'demand',
    stage: 'sought',
    reach: 'forth',
    strong: true,
    form: "demand(?:ed|s|ing)?|(?:prosecution|prosecutor|plaintiff|claimant)'s demand(?: was| is)?|insist(?:ed|s|ing)?(?: on)?",
  },
  {
    name: 'ask',
    stage: 'sought',
    reach: 'forth',
    strong: true,
    form: '(?:had |has |have |they had |he |she )?ask(?:ed|s|ing)?(?: the court| different terms)?(?: for| to)?|request(?:ed|s|ing)?|petition(?:ed|s)?(?: for| on| to)?|motion (?:for|to|on)|appli(?:ed|es) (?:to (?:the )?court )?(?:for|on|with)|applied to (?:the )?court|sought|seek(?:s|ing)?',
  },
  {
    name: 'claim',
    stage: 'sought',
    reach: 'forth',
    strong: true,
    form: 'claim(?:s|ed|ing)?(?: to recover| for)?|sue[sd]?(?: [^ .;]+){0,4} for|suing|put in for|want(?:s|ed|ing)?|requir(?:es|ed|ing)|wish(?:es|ed)|propos(?:es|ed)|offer(?:s|ed)|call(?:s|ed) for|sp(?:oke|eaks) for|recommended|estimat(?:es|ed)|valu(?:es|ed)|assess(?:es|ed) (?:his|her|the|its)',
  },
  {
    name: 'suit',
    stage: 'sought',
    reach: 'forth',
    form: '(?:filed|brought|lodged|submitted)(?: \\p{L}+){0,2} (?:suit|lawsuit|claim|action)|claimed amount|amount of (?:the )?claim|(?:suit|lawsuit|claim)s? (?:for|over|in the amount of|worth|of)',
  },
  // a law provides
  {
    name: 'provides',
    stage: 'statutory',
    reach: 'forth',
    strong: true,
    form: 'provid(?:es|ed|e|ing)(?: \\p{L}+){0,2} for|stipulat(?:es|ed|e|ing)|envisag(?:es|ed|e)|foresee(?:s|n)?|prescrib(?:es|ed|e)|entails?|carr(?:ies|y)|attracts|threatens?(?: \\p{L}+){0,3} with|establish(?:es)?|introduc(?:es|ing|e)',
  },
  {
    name: 'punishable',
    stage: 'statutory',
    reach: 'forth',
    strong: true,
    form: '(?:shall be|is|are|be|may be|will be|was)? ?(?:additionally )?punish(?:able|ed) (?:by|with)|(?:shall|may|can) be (?:additionally )?punish(?:ed|able)(?: by| with)?|liable to|is punished by',
  },
  {
    name: 'risks',
    stage: 'statutory',
    reach: 'forth',
    strong: true,
    form: 'risk(?:s|ed|ing)?|(?:could|may|can|might|would) (?:face|be fined|get|result in|lead to)|fac(?:es|ing|e|ed) (?:up to|from)|maximum (?:penalty|term|sentence|punishment)|sets? (?:out )?(?:a |the )?(?:fine|penalt)|sanctions? (?:of|in|under)|liability (?:of|in the form)',
  },
  {
    name: 'foreseen',
    stage: 'statutory',
    reach: 'back',
    form: '(?:is|are|was|were|being) (?:foreseen|provided(?: for)?|envisaged|proposed|stipulated|planned|threatened)',
  },
  // a higher court leaves it
  {
    name: 'upheld',
    stage: 'upheld',
    reach: 'verdict',
    strong: true,
    form: 'uph(?:eld|olds?)|confirmed|confirms|let stand|kept the (?:fine|sentence|verdict|arrest|ruling|decision)(?: as it was)?|affirmed',
  },
  {
    name: 'left-in-force',
    stage: 'upheld',
    reach: 'verdict',
    form: '(?:left|leaves|leave|stay(?:s|ed)?|remain(?:s|ed)?|kept|keeps?)(?: [^.;]{0,80})? (?:in force|unchanged|without (?:any )?changes?|in effect|as it was|as it is|intact|valid)|(?:was|were|is) left (?:unchanged|without changes?|in force)',
  },
  {
    name: 'without-changes',
    stage: 'upheld',
    reach: 'verdict',
    form: 'changed nothing|nothing (?:has )?chang(?:es|ed)|without changes?|no changes? (?:to|in) the (?:verdict|sentence|ruling|decision)|remain(?:s|ed)?(?=[.;,]|$)|did not change the|refused to (?:change|cancel|revise|review) the',
  },
  {
    name: 'in-effect',
    stage: 'upheld',
    reach: 'verdict',
    form: '(?:took|taken|takes|came|come|comes|entered) (?:in|into|to)? ?(?:legal )?(?:effect|force)',
  },
  {
    name: 'appeal-refused',
    stage: 'upheld',
    reach: 'verdict',
    form: `(?:dismiss(?:ed|es)|reject(?:ed|s)|refus(?:ed|es)|turned down|denied|did not satisfy|not satisfied|left without satisfaction) (?:the |his |her |their |an? )?(?:[^ .;]+ ){0,3}?(?:appeals?|complaints?|cassation)`,
  },
  {
    name: 'appeal-was-refused',
    stage: 'upheld',
    reach: 'verdict',
    form: `(?:appeals?|complaints?|cassation)(?: [^ .;]+){0,6} (?:was|were|is|has been|been) (?:dismissed|rejected|refused|turned down|denied|not satisfied|left without satisfaction)|(?:appeals?|complaints?)(?: [^ .;]+){0,4} (?:brought nothing|failed|was unsuccessful|did not help|without success)|no luck for the appeal|unsuccessful(?:ly)? appeal(?:ed)?|appealed(?: [^ .;]+){0,3} (?:in vain|without success|unsuccessfully)`,
  },
  // it is cancelled
  {
    name: 'cancelled',
    stage: 'overturned',
    reach: 'verdict',
    form: '(?:cancel(?:l?ed|s)|quash(?:ed|es)|overturn(?:ed|s)|annul(?:led|s)|revers(?:ed|es)|set aside|repealed|abolished|revoked|lifted|recalled|withdrawn)',
  },
  {
    name: 'instead-of',
    stage: 'overturned',
    reach: 'forth',
    strong: true,
    form: 'instead of|rather than|in place of|replac(?:ed|ing)(?! by| with)|releas(?:ed|ing) (?:\\p{L}+ ){0,2}from|freed from',
  },
  {
    name: 'replaced-by',
    stage: 'imposed',
    reach: 'forth',
    strong: true,
    form: '(?:replaced|substituted|changed|commuted|mitigated|softened) (?:by|with|to|for|into)|(?:reduc(?:ed|ing)|cut|lower(?:ed|ing)|decreas(?:ed|ing)|rais(?:ed|ing)|increas(?:ed|ing))(?: [^.;]{0,60}?)? (?:to|up to|down to)|mitigated',
  },
  {
    name: 'reduced-from',
    stage: 'overturned',
    reach: 'forth',
    strong: true,
    form: '(?:reduc(?:ed|ing)|cut|lower(?:ed|ing)|decreas(?:ed|ing)|rais(?:ed|ing)|increas(?:ed|ing))(?: [^.;]{0,40}?)? from',
  },
  // it is refused
  {
    name: 'refused',
    stage: 'dismissed',
    reach: 'forth',
    strong: true,
    form: '(?:refus(?:ed|es|al)|dismiss(?:ed|es)|reject(?:ed|s)|denied|turned down|did not satisfy|declined)(?! (?:the |his |her |their )?(?:appeal|complaint))|did not (?:award|recover|grant)',
  },
  {
    name: 'was-refused',
    stage: 'dismissed',
    reach: 'back',
    form: '(?:was|were|is|are|has been|been) (?:refused|dismissed|rejected|denied|turned down|not satisfied|not granted|left without satisfaction|unsuccessful)|not satisfied|left without satisfaction|without consideration',
  },
  {
    name: 'acquitted',
    stage: 'dismissed',
    reach: 'verdict',
    form: 'acquitt?(?:ed|al)|found not guilty|is not guilty|not guilty|pleaded innocent and was released|case (?:was |is )?(?:dropped|closed|dismissed|terminated)',
  },
  { name: 'no', stage: 'dismissed', reach: 'forth', form: '(?<=[:,;] )no|and not' },
]

export const penalty: PenaltyWords = {
  kinds,
  stages,
  duration,
  per: [
    {
      name: 'each',
      per: 'person',
      form: '(?:to |from |of |by )?each(?: of (?:them|the \\p{L}+))?|apiece|every one of them|per person',
    },
    { name: 'yearly', per: 'year', form: '(?:a|per|each|every) year|annually|yearly|per annum|every year of the term' },
    { name: 'monthly', per: 'month', form: '(?:a|per|each|every) month' },
    { name: 'daily', per: 'day', form: '(?:a|per|each|every) day|daily' },
  ],
  notSums: [
    'cost', 'costs', 'costing', 'worth', 'price', 'priced', 'debt', 'debts', 'loss', 'losses', 'salary', 'wage', 'wages', 'income', 'revenue', 'revenues',
    'contract', 'contracts', 'budget', 'tender', 'collected', 'earned', 'bribe', 'extortion', 'extorted', 'bought', 'sold', 'paid for', 'spent', 'allocated',
    'loan', 'credit', 'account', 'donated', 'funding', 'grant', 'equipment', 'stolen', 'theft', 'embezzle', 'embezzlement', 'ransom', 'subscription', 'ticket', 'rent',
    'exports', 'turnover', 'capital', 'purchase', 'purchased', 'project', 'sponsor', 'tax', 'taxes', 'pension', 'benefit', 'allowance', 'advertising',
  ], // prettier-ignore
  notTerms: [
    'old', 'aged', 'age', 'ago', 'later', 'earlier', 'hunger', 'strike', 'working', 'calendar', 'after', 'before', 'within', 'last', 'next', 'past', 'during',
    'anniversary', 'pregnant', 'waited', 'waiting', 'wait', 'experience', 'every', 'previous', 'since', 'already', 'spent', 'lasted', 'lasts',
  ], // prettier-ignore
  beneficiary: [
    'in favour of ',
    'in favor of ',
    'for the benefit of ',
    'for benefit of ',
    ' to ',
    'owed to ',
    'demand of ',
    'suit of ',
    'claim of ',
    'suit by ',
    'claim by ',
    'lawsuit of ',
    'lawsuit by ',
  ],
  bearer: ['to', 'for', 'against', 'from', 'on', 'of', 'with regard to', 'by'],
  joint: /^,? ?(?:and|,|-|as well as|together with)? ?(?:the |her |his |its )?(?:[\p{Ll}-]+ ){0,3}$/u,
  organisation:
    /(?:LLP|LLC|JSC|AO|TOO|OJSC|company|agency|firm|bank|corporation|holding|Company|Firm|Bank) ?["“«](?<name>[^"”»]{2,60})["”»]/gu,
  pronoun: /(?<!\p{L})(?:he|she|him|her|his)(?!\p{L})/u,
  group:
    /(?<!\p{L})(?:they|them|their|activists|journalists|residents|people|participants|citizens|workers|women|students|several)(?!\p{L})/u,
  people:
    /(?<!\p{L})(?<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty) (?:[\p{L}-]+ ){0,2}?(?:activists|journalists|residents|people|persons|participants|citizens|workers|women|men|students|readers|members|defendants|bloggers|oppositionists|protesters|demonstrators|others|reporters)(?!\p{L})/u,
  history:
    /(?<!\p{L})(?:earlier|previously|already|recall|initially|formerly|back in|had (?:already )?been|last year|years? ago)(?!\p{L})/u,
  serving:
    /(?<!\p{L})(?:convict|prisoner|serving|serves|served|institution|facility|penal colony no|punishment cell)(?!\p{L})/u,
  dateAside:
    /(?:till|until|til|by|before|to|dated|after|post of|publication of|article of|issue of|rall(?:y|ies) of|elections of|events of|victims of|calls for (?:[\p{L}]+ ){0,3}on|published on|appeared on|printed on|memory of [\p{L} ]{0,20})(?: the)?[ ("]{0,2}$/u,
  articleAside: /(?:liability|punishable|punished|punishment) (?:[\p{L}]+ ){0,2}(?:under|by)[ ("]{0,2}$/u,
}
