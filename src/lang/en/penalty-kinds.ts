// Words that name a penalty. A phrase in quotes is the expression that a shape was written for. Shapes match folded text.
import type { PenaltyKindShape } from '../pack.ts'
import { kindShapes } from '../penalty-shape.ts'

const MEDIA =
  '(?:newspapers?|weekl(?:y|ies)|magazines?|papers?|publications?|periodicals?|editions?|outlets?|websites?|sites?|portals?|channels?|monthly|journals?|radio(?: station)?|broadcast(?:ing)?|programmes?|mass media|media outlets?|media)'
const BODY = '(?:organi[sz]ations?|foundations?|associations?|part(?:y|ies)|licen[cs]es?|activit(?:y|ies) of)'
const LAWYER = '(?:lawyer|attorney|advocate|representative|counsel|defender)'
const EXPERT = '(?:expert|linguist|philologist|psychologist|specialist|translator)'
const OUTLAY = '(?:expenses?|expenditures?|costs?|outlays?|fees?|payment)'
const JAIL =
  '(?:(?:pre-?trial|investigative|investigation|remand) (?:detention (?:cent(?:er|re)|facility|isolator)|prison|isolator|jail|isolation ward|facility|cent(?:er|re))|detention cent(?:er|re))'
const FEW = '(?:[^ .;,]+ ){0,4}'
const DETERMINER = '(?:the |an? |its |their |his |her )?'
// What a ban on activity is about: "public activities", "engaging in journalism", "serve in law enforcement".
const ACTIVITY =
  '(?:public|civic|social|civil|political|journalis[mt]\\p{L}*|professional|media|publishing|politics|activit(?:y|ies)|activism|serv(?:e|ing)|run(?:ning)?|occupy(?:ing)?|lead(?:ing)?|head(?:ing)?|manag(?:e|ing)|work(?:ing)? (?:as|in)|positions|editing|going on (?:the )?air|appear(?:ing)?|hold(?:ing)?|posts|tak(?:e|ing) part|teach(?:ing)?|practi[cs](?:e|ing)|law enforcement|attend(?:ing)?|organi[sz](?:e|ing)|blogging|writ(?:e|ing)|social networks)'
const TO_DO =
  '(?:(?:a|the|any|all|his|her|their|engag(?:e|ing) in|be engaged in|being engaged in|participat(?:e|ing|ion) in|conduct(?:ing)?|carry(?:ing)? out|do(?:ing)?) )*'

const { sum, term, none } = kindShapes()

const BARE = { bare: true } as const
const GENERIC = { generic: true } as const

// prettier-ignore
export const kinds: readonly PenaltyKindShape[] = [
  // fines
  sum('fining', 'fine', '(?<=[,;] )fining', { stage: 'imposed' }),
  sum('fined', 'fine', '(?<!(?<!\\p{L})be )fined', { stage: 'imposed' }),
  sum('be-fined', 'fine', 'be fined'), // "want her to be fined": whose word it is, another verb tells,
  sum('fine', 'fine', '(?:administrative |heavy |maximum |minimum |additional |total )?fines?'),
  none('total-of-fines', 'fine', '(?:total|overall|aggregate)(?: amount| sum)? of (?:the |all |these )?fines?|(?:sum|amount) of (?:all |the )fines|fines? totall(?:ed|ing)', { bare: false }), // the sum of what was told one by one
  sum('paid-for-offence', 'fine', 'paid(?= [^.;]{0,60}? for (?:(?:petty )?hooliganism|disobe(?:dience|ying)|(?:an? |the )?(?:violation|offence|insult|slander|libel|participation|unsanctioned|unauthori[sz]ed|illegal)))', { stage: 'imposed' }), // "they paid 12,625 tenge each for petty hooliganism"
  sum('to-pay-for', 'fine', '(?:must|has to|have to|had to|is to|will|should|ordered to|obliged to) pay(?= [^.;]{0,60}? for (?:an? |the |his |her |their )?(?:(?:single |solo |unsanctioned |unauthori[sz]ed |illegal |peaceful )?(?:re)?(?:posts?|pickets?|rall(?:y|ies)|protests?|march|procession|calls?|participation|insult\\p{L}*|slander|libel|hooliganism|disobe\\p{L}+)(?!\\p{L})))'), // "must pay 87,510 tenge for a post"
  sum('imposed-sum', 'fine', 'imposed(?= (?:kzt ?)?\\d)', GENERIC), // "found him guilty and imposed 288,600 tenge"
  sum('money-penalty', 'fine', '(?:money|monetary|pecuniary|administrative|financial) penalt(?:y|ies)|penalt(?:y|ies)(?= (?:of|for|to) | - )|got penalty'),
  sum('punished-in-money', 'fine', 'punish(?:ed|es)(?: \\p{L}+){0,2} (?:in the amount of|by|with|for)(?= )', GENERIC), // "punished her in the amount of 73,840 tenge"
  sum('to-the-budget', 'fine', '(?:to|into|in) the (?:state |republican |local )?budget|to the state(?! of)|to the treasury(?! portal)|state (?:income|revenue)|in favou?r of the state|pays? the state'), // "to pay 43 755 tenge to the budget"
  // prison
  term('imprisonment', 'imprisonment', '(?:imprisonment|incarceration|(?<!would be )(?<!could be )imprisoned|jailed)'),
  term('in-prison', 'imprisonment', '(?:in |of |to )?(?:a )?(?:prison|jail)(?: terms?| sentences?)?|custodial sentence'),
  term('colony', 'imprisonment', '(?:in |of )?(?:an? |the )?(?:penal |minimum[ -]security |medium[ -]security |maximum[ -]security |settlement |correctional |general[ -]regime |strict[ -]regime |special[ -]regime ){0,2}(?:colony(?:[ -]settlement)?|(?<=(?:security|regime) )(?:facility|institution|prison|camp))|(?:general|strict|special) regime'),
  term('behind-bars', 'imprisonment', 'behind bars'),
  term('deprivation-of-liberty', 'imprisonment', '(?:depriv(?:ation|ed)|loss) of (?:his |her |their )?(?:liberty|freedom)'),
  term('term', 'imprisonment', '(?:real )?(?:term|sentence)s?(?! of (?:office|service|contract))', GENERIC), // "wants a 3-year term"
  term('spent-in-prison', 'imprisonment', 'spent(?= [^.;,]{3,30} (?:in (?:an? |the )?(?:\\p{L}+ )?(?:prison|jail|colony)|behind bars))', { stage: 'imposed' }),
  // restriction of freedom
  term('restriction', 'restriction-of-freedom', '(?:restrict(?:ion|ions|ed|ing)|limit(?:ation|ed|ing)|restraint)(?: of| in)?(?: his| her| their| the)? (?:freedom|liberty)', BARE),
  term('restriction-alone', 'restriction-of-freedom', 'restriction(?! of)', GENERIC),
  term('freedom-restricted', 'restriction-of-freedom', '(?:freedom|liberty) (?:was|is|were|will be|has been) (?:restricted|limited)', BARE),
  term('deprivation-with-probation', 'restriction-of-freedom', 'deprivation of (?:liberty|freedom) with probation(?: supervision)?'), // mistranslated «ограничение»
  // arrest for days
  term('swapped-detention', 'detention-on-remand', '(?<=(?:replac|chang|commut|convert|soften|mitigat)(?:ed|es|ing) (?:his|her|their|the) )(?:pre-?trial )?(?:detention|arrest|custody)(?= (?:with|by|to|for|into) (?:an? )?(?:house|home|domiciliary|bail|pledge|personal|written))', { bare: true, stage: 'overturned' }), // "replaced her detention with house arrest"
  term('days-in-custody', 'administrative-arrest', "(?<=days?'? (?:of )?)(?:in )?custody(?! of )", { stage: 'imposed' }),
  term('administrative-arrest', 'administrative-arrest', 'administrative (?:arrest|detention)|administratively arrested', BARE),
  term('arrest', 'administrative-arrest', 'arrest(?:ed)?|detention|detained'),
  term('locked-up', 'administrative-arrest', 'locked up|isolated(?= (?:[\\p{L}-]+ ){0,5}for )|special reception(?: cent(?:er|re))?|special detention(?: cent(?:er|re))|detention cent(?:er|re) for administrative(?: \\p{L}+)?|administrative detention cent(?:er|re)|detention cell', { stage: 'imposed' }),
  term('spent-under-arrest', 'administrative-arrest', 'spent(?= [^.;,]{3,40} (?:under (?:administrative )?arrest|in the (?:special )?(?:reception|detention)))', { stage: 'imposed' }),
  // remand
  term('spent-in-custody', 'detention-on-remand', 'spent(?= [^.;,]{3,30} in (?:custody|pre-?trial|the (?:pre-?trial|remand)))', { stage: 'imposed' }),
  term('pre-trial', 'detention-on-remand', `(?:pre-?trial|investigative|investigation|remand) detention|(?:is|are|was|were|been|being|now|still|remains?|remained|stays?|stayed|sits?|behind bars) in (?:the |an? )?${JAIL}`, BARE),
  term('pre-trial-place', 'detention-on-remand', JAIL, { bare: true, place: true }), // "left the detention center", "a rally near the pre-trial prison"
  term('remanded', 'detention-on-remand', 'remand(?:ed)?(?: (?:in|into) custody)?', { bare: true, stage: 'imposed' }),
  term('custody', 'detention-on-remand', '(?:taken |placed |put |held |kept |remain(?:s|ed) |left |stays )?(?:in|into|under) (?:police )?custody|taken under guard|custody(?! of (?!(?:the )?police))', BARE),
  term('sanctioned-arrest', 'detention-on-remand', '(?:sanction(?:ed|s)?|authori[sz]ed|ordered) (?:his |her |their |the )?(?:arrest|detention)', { bare: true, stage: 'imposed' }),
  term('extended-arrest', 'detention-on-remand', '(?:extend(?:ed|s)?|prolong(?:ed|s)?) [^.;]{0,50}?(?<!house |home |domiciliary )(?:arrest|detention|custody)', { bare: true, stage: 'imposed' }), // "extended by a month, to July 8, the detention of"
  term('kept-behind-bars', 'detention-on-remand', `(?:kept|keeps?|remains?|remained|stays?|stayed|left|leaves?) ${FEW}?(?:behind bars|in jail(?= for))`),
  term('measure-of-restraint', 'detention-on-remand', '(?:measure of (?:restraint|restriction|prevention)|preventive measure|restraint measure)(?: was| is)?(?:,| in the form of| in a form of|:| -| as)? (?:an? |the )?(?:arrest|detention|custody|taking into custody|imprisonment)', BARE),
  term('custody-as-arrest', 'administrative-arrest', 'custody (?:of (?:the )?police )?as (?:an? )?(?:administrative )?(?:arrest|penalty|punishment)'),
  term('chosen-arrest', 'detention-on-remand', '(?:arrest|custody|detention) (?:is|was|has been) (?:chosen|selected|elected|applied|determined) (?:as|for)(?= (?:an? |the |his |her )?(?:measure|preventive))', { bare: true, stage: 'imposed' }), // "arrest is chosen as the preventive measure"
  term('arrest-petition', 'detention-on-remand', '(?:petition|motion|request|application)s? (?:(?:of|by|from) (?:[^ .;,]+ ){1,4}?)?(?:for|on|to) (?:the |his |her |their )?arrest(?! of (?:the )?(?:property|accounts?))', { bare: true, stage: 'sought' }),
  term('released-on-word', 'detention-on-remand', '(?:pre-?trial detention|custody|arrest|remand)(?: [^ .;,]+){0,4} (?:changed|replaced|softened|mitigated|commuted) (?:to|with|by|for) (?:an? )?(?:written )?(?:undertaking|recogni[sz]ance|pledge not|personal (?:guarantee|surety)|promise)', { bare: true, stage: 'overturned' }), // "was changed to a written undertaking not to leave"
  term('changed-from-arrest', 'detention-on-remand', '(?:measure|restraint)(?: [^ .;,]+){0,6} (?:changed|replaced|softened|mitigated|commuted) from (?:arrest|custody|detention)', { bare: true, stage: 'overturned' }), // "the preventive measure was changed from arrest to house arrest"
  term('in-absentia', 'detention-on-remand', '(?:an )?arrest(?:ed)? in absentia', BARE),
  term('arrest-extended', 'detention-on-remand', '(?<!house |home |domiciliary )(?:arrest|detention|custody)(?: [^ .;]+){0,5} (?:was|is|has been|were) (?:extended|prolonged)', { bare: true, stage: 'imposed' }),
  term('house-arrest', 'house-arrest', '(?:house|home|domiciliary) arrest', BARE),
  term('spent-at-home', 'house-arrest', 'spent(?= [^.;,]{3,30} under (?:house|home|domiciliary) arrest)', { stage: 'imposed' }),
  term('confined-home', 'house-arrest', 'confined to (?:his|her|their|the) (?:apartment|flat|home|house)', { bare: true, stage: 'imposed' }),
  // work
  term('community-service', 'community-service', '(?<!(?:any|from|his|her|their) )(?:community|public|compulsory|forced|mandatory|unpaid|obligatory|correctional|corrective|social)(?: and)?(?: community| public| social| useful)? (?:services?|works?|labou?r)', BARE),
  term('hours-of-work', 'community-service', 'hours? of (?:\\p{L}+ )?(?:works?|labou?r|services?)|(?:must|has to|shall|to|will) work'), // "must work 100 hours for the city"
  // suspended sentences
  term('suspended-sentence', 'suspended-sentence', '(?:suspended|conditional|probationary|deferred) (?:prison )?(?:sentence|term|imprisonment|punishment)s?', BARE),
  term('conditionally', 'suspended-sentence', 'conditionally|on probation|of probation|(?:a )?probation period', BARE),
  term('with-probation', 'suspended-sentence', 'with (?:a )?probation(?: period)?(?! (?:control|supervision))'),
  term('years-suspended', 'suspended-sentence', "(?<=(?:years?|months?)'?,? )suspended"),
  // bans on activity
  term('deprived-of-right', 'activity-ban', `depriv(?:ed|es|ing|ation) ${FEW}?of (?:the |his |her |their )?rights? (?:to|of)(?: ${TO_DO}${ACTIVITY})?`, BARE),
  term('right-lost', 'activity-ban', `(?:no|(?:took|taken|take) away [^.;]{0,40}?the|(?:lost|loses|lose) (?:the|his|her)) right to ${TO_DO}${ACTIVITY}`, BARE),
  term('may-not', 'activity-ban', `(?:(?:may|must|can|shall) ?not|(?:is|are|was|were) (?:also )?(?:not (?:allowed|permitted|entitled)|forbidden) to|(?:has|have|had) no right to|(?:will|shall) not be (?:able|allowed|permitted) to) (?:hold|(?:be )?engaged?|practi[cs]e|run|teach|publish|organi[sz]e|take (?:part|up)|participate|serve|occupy|lead|head|manage|edit|found|conduct|carry out|do journalis|be elected|appear (?:on|in)|(?:be )?(?:work|employed)(?:ing)? (?:as|in|for))`),
  term('licence-lost', 'activity-ban', "(?:lost|deprived of|loses) (?:his |her |the )?(?:driving |driver's )licen[cs]e", BARE),
  term('without-right', 'activity-ban', 'without (?:the )?right to', BARE),
  term('ban-on-activity', 'activity-ban', `(?:ban(?:ned|s)?|prohibit(?:ed|ions?|s)?|interdictions?|forbidden|forbade|forbids?|barred|bars?|disqualif(?:ied|ication|ies)) ${FEW}?(?:on|from|for|to|against|of) ${TO_DO}${ACTIVITY}`, BARE),
  term('no-activity', 'activity-ban', `no (?:public|political|civic|social|journalistic) activit(?:y|ies)`, BARE),
  term('travel-ban', 'other', '(?:forb[ia]d(?:s|den|e)?|ban(?:ned|s)?|prohibit(?:ed|s)?|barred) (?:[^ .;,]+ ){0,3}?(?:to leave|from leaving|leaving|from travel(?:l?ing)?) (?:the country|kazakhstan|the republic|abroad)|(?:foreign )?travel ban|ban on (?:leaving the country|travel(?:l?ing)? abroad|foreign travel)', BARE),
  term('entry-denied', 'other', '(?:denied|refused) (?:re-?)?entry', { stage: 'imposed' }), // a door, unless for so many years
  term('entry-ban', 'other', '(?:(?:re-?)?entry (?:ban|bar)|border will remain closed|ban on (?:entry|entering|re-?entry)|prohibition (?:to enter|on entry|of entry)|(?:banned|barred|prohibited) from (?:entering|entry)|(?:may not|cannot|will not be (?:able|allowed) to|is not allowed to) (?:enter|come back|return)(?: to)?(?= (?:the country|kazakhstan|the republic|for (?!the)))|(?:denied|refused) (?:re-?)?entry (?:to|into) (?:the country|kazakhstan|the republic))', { bare: true, stage: 'imposed' }),
  // money to others
  sum('compensation', 'compensation', '(?:monetary |moral |material )?compensat(?:ion|e|es|ed|ing)'),
  sum('moral-damage', 'compensation', '(?:moral|non-?pecuniary|non-?material|intangible|reputational|material) (?:damages?|harm|injury|losses|loss|sufferings?)|(?<!in )damages|(?:as|for) (?:its |the |his |her |their )?(?:losses|lost (?:profits?|income|earnings))|sufferings|(?:estimates?|estimated) (?:the )?harm'),
  sum('valued-honour', 'compensation', '(?:(?:valu|estimat|assess|evaluat|apprais|rat|pric)(?:es|ed)|put) (?:his |her |its |their |the )(?:moral |damaged |injured )?(?:hono(?:u)?r|reputation|dignity|sufferings?|harm|damages?|feelings|pain|grief|tears|losses)(?: and (?:dignity|reputation|sufferings?))?', { stage: 'sought' }),
  sum('paid-in-damages', 'compensation', '(?:paid|transferred)(?= [^.;]{0,60}? in (?:moral )?(?:damages|compensation)(?!\\p{L}))', { stage: 'imposed' }), // "and paid the victim 95,000 tenge in damages"
  sum('price-of-broken', 'compensation', '(?<=(?:reimburs|compensat|refund)\\p{L}* [^.;]{0,60})(?:the )?(?:price|cost|value) of (?:the |an? |his |her )?(?:broken|damaged|smashed|destroyed|torn|lost|spoil(?:ed|t))'),
  sum('recover', 'compensation', 'recover(?:y|ed|s|ing)?(?: of)?', GENERIC),
  sum('exact', 'compensation', 'exact(?:ed|s|ing)? from|to exact', { generic: true, either: true }),
  sum('award', 'compensation', '(?<!(?:received|receives|won|got) (?:the|an|this) )award(?:ed|s|ing)?(?! (?:of|from|by) the | (?:the |its |his )?(?:[^ .;,]+ ){0,2}(?:winners?|contract|grant|prize|tender|laureates?|best|participants|medals?|title))', { generic: true, stage: 'imposed' }),
  sum('won-from', 'compensation', '(?:has |had |have )?won(?= (?:kzt ?|₸ ?)?(?:\\d|an? million|half a million|one |two |three |five |ten )[^.;]{0,40} from )', { generic: true, stage: 'imposed' }), // "the deputy won 700,000 tenge from blogger N"
  sum('in-favour', 'compensation', '(?:in favou?r of|for (?:the )?benefit of)(?= )', GENERIC),
  sum('suit-for', 'compensation', '(?:suit|lawsuit|claim|action)s? (?:of|by|from) (?:[^ .;]+ ){1,9}?for(?= (?:the )?(?:kzt|\\d|t\\d|₸|one |two |three |five |ten |recovery |compensation |moral ))|(?:suit|lawsuit|claim|action)s? (?:for|over|on(?= (?:recovery of )?(?:kzt|\\d))|in the (?:amount|sum) of|to the amount of|worth|totalling)|(?:price|sum|amount|size|cost) of (?:the |his |her |its )?(?:suit|claim|lawsuit)', { generic: true, stage: 'sought' }),
  sum('sum-suit', 'compensation', '(?<=(?:tenge|kzt|mci|usd|dollars?|rubles?)[ -])(?:(?:defamation|libel|civil|damages?) )?(?:suits?|lawsuits?|claims?|action)(?= |[.,;])', { generic: true, stage: 'sought' }), // "his 5 million tenge suit"
  sum('pay', 'compensation', 'owes|(?:should|shall|must|has to|have to|had to|is to|are to|to|will|now must|bound to|made to) (?:pay|return|give back|transfer|part with)|pays|(?:forked|coughed|shelled) (?:out|up)|parted with|(?:is|are|was|were) to be (?:paid|transferred|recovered)|debtors? of|is owed|must part with|is to give|(?:to|must|shall) hand over|(?:is|are|was|were) to be (?:reimbursed|levied|exacted|collected)|levied (?:on|from)|returned to|(?<=(?:apologi[sz]e|refutation|retraction|refute [^.;,]{1,40}|retract [^.;,]{1,40}|text|article|information|publication) and )pay', { generic: true, either: true }),
  sum('collected-from', 'compensation', '(?:collect(?:ed|s)?|withheld|charged|deduct(?:ed|s)) (?:from|to) (?:the )?(?:budget|treasury|ministry(?: of finance)?|state|defendants?|plaintiff|newspaper|paper|site|portal|editors?|editorial office|journalist|blogger|author|publisher|company|bank|convict|accused|department|police)', { generic: true, stage: 'imposed' }), // "collected from the budget in his favour 2 million tenge"
  sum('to-somebody', 'compensation', `(?<=(?:pay|pays|return|transfer|give|recover|refund|hand over) [^.;]{0,40}(?:tenge|kzt|₸|thousand|millions?|mln\\.?) )to (?:the |an? |his |her )?(?:\\p{Ll}+ )?(?:policem[ae]n|police officers?|victims?(?!')|injured|plaintiffs?|claimants?|deputy|akim|officials?|judge|prosecutor|doctor|teacher|director|company|bank|businessm[ae]n|minister|journalist|editor|newspaper)(?!'s| of)`), // a fine before it, "besides, he must pay 30 thousand tenge to policeman"
  sum('that-he-pay', 'compensation', '(?<=(?:rul(?:ed|ing)|order(?:ed)?|decision|decided|demand(?:ed|s)?|ask(?:ed|s)) that (?:[^ .;]+ ){1,6})pay(?= )', { generic: true, either: true }), // "the ruling that N pay 700,000 tenge"
  sum('reimburse', 'compensation', 'reimburs(?:e|es|ed|ement)|refund(?:s|ed)?', GENERIC),
  sum('court-costs', 'court-costs', `(?:court|legal|procedural|judicial|expertise|expert|trial|representation)(?: examination)? (?:costs?(?! (?:the|him|her|them|me|us|an?) )|fees?|expenses?|charges?)|(?<!at (?:a |the )?)costs of(?= (?:the )?(?:kzt|\\d|t\\d|₸|trial|case|court|suit|lawsuit|proceedings))|costs (?:that|which) (?:[^ .;]+ ){1,4}(?:bears?|(?:must|has to|is to|will|shall) bear)|(?:the )?(?:expert examination|expertise)|${OUTLAY} (?:for|on|of|to) (?:(?:the|an?|his|her|its|their) )?(?:[\\p{L}-]+ ){0,2}?(?:examinations?|expertises?|experts?(?:'s?|s')?(?: (?:opinion|conclusion|report))?|(?:linguist|psychologist|specialist|translator)(?:s|'s?|s')?(?: (?:opinion|conclusion|report|work|services))?|(?:opinion|conclusion|report) of (?:the |an? )?(?:\\p{L}+ )?(?:expert|linguist|specialist)s?|${LAWYER}s?|representation|legal (?:assistance|aid|services)|trial|proceedings|translation)|${LAWYER}'?s?'? (?:fees?|expenses?|services|work|help|assistance)|(?:services|work|help|assistance) of (?:an? |the |his |her |its )?(?:${LAWYER}|${EXPERT})s?|legal (?:assistance|aid|services|support|representation)`),
  sum('to-lawyer', 'court-costs', `(?:to|for) (?:(?:the|his|her|its|their) )?(?:[\\p{L}-]+'s? )?${LAWYER}s?`, { needsVerb: true }), // "will reimburse 150 thousand tenge to the editor's lawyer"
  sum('outlays', 'court-costs', 'for (?:the |his |her |its |their )?(?:travel|transport|postage|postal|mailing|cop(?:ies|ying)|photocop(?:ies|ying)|translations?|notar(?:y|ial))(?: (?:\\p{L}+ )?(?:expenses?|costs?|services?))?', { needsVerb: true }), // "added 60,500 tenge for travel and copies"

  sum('of-expenses', 'court-costs', "of (?:the )?(?:plaintiff's|claimant's|defendant's|winner's|other side's|opponent's|his|her|its) (?:expenses|outlays?|expenditures?|costs)", { needsVerb: true }), // "KZT9000 of the plaintiff's expenses"
  sum('spent-on-lawyer', 'court-costs', `(?:spent|paid|expended|laid out) (?:by [^.;,]{1,40} )?(?:on|for|to) (?:(?:the|an?|his|her|its|their) )?(?:services of (?:the |an? )?)?(?:${LAWYER}s?|experts?|linguists?|examinations?|trial|translat(?:or|ion)s?|(?:state|court) (?:duty|fees?))`, { needsVerb: true }), // "return 42,000 tenge spent on the lawyer"
  sum('state-duty', 'court-costs', '(?:state|court) (?:duty|fee|tax|toll|due)s?', { needsVerb: true }), // paid on filing it is no penalty
  sum('bail', 'bail', 'bail(?!-? ?outs?(?!\\p{L}))|(?:a )?(?:monetary )?pledge|surety|(?:security|cash) deposit'),
  sum('victims-fund', 'other', "(?:victims?'?s?|crime victims?'?) (?:compensation )?fund|fund (?:of|for) (?:the )?(?:compensation (?:of|to|for) )?victims", { stage: 'imposed' }),
  // things and permissions
  none('confiscation', 'confiscation', '(?:(?:whole|entire|all) (?:the )?)?(?:circulation|print-?run|edition|issue|copies|numbers|newspaper|laptop|phones?|computers?|equipment|banner|camera) [^.;]{0,60}?(?:was|is|were|are|be|has been|have been) (?:also )?confiscated|had (?:his|her|their|its) (?:[^ .;,]+ ){1,5}confiscated|confiscation of (?:the |his |her |its |all |\\d+ )?(?:copies(?: of the (?:book|newspaper|leaflets?))?|equipment|property|the print run|print run|banners?|posters?|phones?)|confiscat(?:ed|ion|e|es|ing)|withdrawal of (?:the )?(?:circulation|print-?run|edition)|seiz(?:e|ed|ure of) (?:all )?(?:its |the )?(?:numbers|issues|copies)|(?:copies|numbers|issues|equipment|property|computers?|laptops?|phones?) [^.;]{0,30}?(?:was|were|is|are|be) (?:seized|withdrawn|turned|taken) (?:in favou?r|for the benefit|to the (?:income|benefit)) of the state|(?<!subject to )seizure (?:of the (?:print-?run|circulation)|for the benefit of the state)|subject to (?:seizure|confiscation)(?: for the benefit of the state)?|forfeited|(?:turned|converted|taken|transferred|passed|went|goes?)(?: [^ .;,]+){0,8} (?:in)?to (?:the )?(?:income of (?:the )?state|state income|state(?: budget|\\u0027s)? revenue|ownership of the state|state ownership)'),
  none('stripped', 'other', 'stripped of (?:the |his |her )?(?:rank|title|award|citizenship)|deprived of (?:the |his |her )?(?:rank|title|award)'),
  none('warning', 'warning', "(?:(?:chose|opted for|settled (?:on|for)|preferred|(?:limited|confined|restricted) (?:itself|himself|herself|themselves) to) (?:a |an )?(?:mere |simple )?(?:verbal |oral |written |official )?warning|(?:official|written|formal|oral|verbal|prosecutor's) (?:\\p{L}+ )?(?:warnings?|caution|admonition)s?|(?<=(?:replaced|substituted|changed|commuted|mitigated|softened) (?:by|for|into) )(?:a )?(?:mere |simple )?warning|(?:with|to|issued|given|got|received|gave|handed|served|heard|earned)(?: \\p{L}+){0,3}? (?:a |an )?warnings?|warnings? (?:was|were) (?:issued|given|announced|made)|(?:was|were|been) (?:officially )?warned by (?:the |a )?(?:court|judge)|(?:court|judge|prosecutor|prosecutor's office|akimat|ministry) (?:has |had )?(?:officially )?warned(?: (?:officially|in writing|orally|verbally))?(?! (?:that|of|about|against) )|warned (?:officially|in writing)|(?:oral|verbal |written )?warning (?:was |is )?(?:regarded |considered |found |deemed |thought )?(?:as |to be )?(?:sufficient|enough)|(?:written |official |public )?reprimand(?:ed)?(?: in writing)?)"),
  none('law-warns', 'warning', '(?<=(?:provid(?:e|es|ed) for|entails?|envisages?|foresees?) (?:an? )?(?:written |oral )?)warning(?! signs?)'),
  term('suspension', 'licence-or-media-suspension', `(?:suspend(?:ed|s|ing)?|suspension of|stop of|halted|prohibit(?:ed|s)?|banned|stopped|terminat(?:e|ed)|cease(?:d|s)?) (?:the |its )?(?:release|issue|publication|edition|work|activity|activities|broadcast(?:ing)?|operation)(?: of)? ${DETERMINER}(?:(?:\\p{Ll}+ ){0,2}?${MEDIA})?`, BARE),
  term('suspend-media', 'licence-or-media-suspension', `(?:suspend(?:ed|s|ing)?|suspension of|halted) ${DETERMINER}(?:\\p{Ll}+ ){0,2}?(?:${MEDIA}|${BODY})|(?:banned|prohibited|stopped) (?:the|its|his|her|their) (?:\\p{Ll}+ )?${MEDIA}`, BARE),
  term('to-stop', 'licence-or-media-suspension', `(?:to|must|shall|should|will|may) (?:be )?(?:stop(?:ped)?|suspend(?:ed)?|halt(?:ed)?|close|shut(?: down)?|freeze) (?!(?:the )?work(?:ing)? with)${DETERMINER}(?:\\p{Ll}+ ){0,2}?(?:${MEDIA}|${BODY})`, BARE), // "demanded to stop newspaper … for three months"
  term('stopped-for', 'licence-or-media-suspension', `(?:suspended|stopped|halted) for (?:[^ .;,]+ ){1,3}(?:the |an? )?(?:release|issue|publication|edition|work|${MEDIA})`, { bare: true, stage: 'imposed' }), // "has stopped for three months an issue of newspaper"
  term('media-suspended', 'licence-or-media-suspension', `(?:${MEDIA}|${BODY}|activit(?:y|ies)|publication|printing|output|work|release)(?: [^ .;,]+){0,7} (?:was|were|is|are|has been|been|be) (?:suspended|interrupted for|discontinued|(?<!is )closed(?! (?:to|for (?:visitors|the press|repairs?|maintenance|technical|an? update|the holidays?|holidays?)))|closed down|shut down|frozen|liquidated|stopped(?= for))|off the air`, BARE),
  term('printing-halted', 'licence-or-media-suspension', `(?:${MEDIA}|publication|printing|output|release)(?: [^ .;,]+){0,7} (?:was|were|is|are|has been|have been) halted`, BARE),
  term('suspends-its', 'licence-or-media-suspension', '(?:suspended|stopped|halted|froze|prohibited) (?:its |their |his |her )(?:\\p{Ll}+ )?(?:activit(?:y|ies)|work|operation|broadcasting)', { bare: true, stage: 'imposed' }),
  term('suspension-alone', 'licence-or-media-suspension', 'suspension|suspended', GENERIC),
  term('ordered-to-stop', 'licence-or-media-suspension', '(?:must|shall|(?<=(?:order|oblig|requir|demand|ask|want|told|forbid|insist)\\p{L}* (?:[^ .;]+ ){0,6}?)to) (?:stop|cease|suspend|halt) (?:printing|publishing|publication|broadcasting|coming out|(?:its|their) (?:work|activit(?:y|ies)|release|operations?|publication|broadcast(?:s|ing)?))', BARE), // "was ordered to stop printing for two months"
  none('closure', 'licence-or-media-suspension', `(?:clos(?:ure|ing) of|liquidation of|termination of) ${DETERMINER}(?:\\p{Ll}+ ){0,2}?(?:${MEDIA}|${BODY})|(?:its|their) closure|(?<!(?:an?|the|of) )(?:closed?(?: down)?|shut down|liquidated?) ${DETERMINER}(?:\\p{Ll}+ ){0,2}?(?:${MEDIA}|${BODY})|must (?:close(?! to)|be closed|cease (?:publication|to exist|publishing|its work|activit(?:y|ies))|stop (?:publication|publishing))`),
  none('licence', 'licence-or-media-suspension', `(?:revok(?:ed|es|e|ing)|withdr(?:ew|awn|aw)|depriv(?:ed|ation) of|annul(?:led)?|cancel(?:led)?) ${DETERMINER}(?:\\p{L}+ )?(?:licen[cs]e|accreditation|registration)|(?:depriv|stripp?)(?:ed|es) (?:the |its )?(?:[^ .;,]+ ){1,4}?of (?:its |their |the |his |her )?(?:[\\p{L}-]+ )?(?:licen[cs]e|accreditation|registration)|(?:licen[cs]e|registration)(?: [^ .;,]+){0,5} (?:(?:was|is|were) (?:revoked|annulled|cancelled|withdrawn)|(?:recogni[sz]ed|declared) (?:as )?invalid)`),
  none('deportation', 'deportation', 'deport(?:ed|ation)|(?:administrative )?expulsion(?: (?:from|beyond) (?:the )?(?:borders of )?(?:the )?\\p{L}+)?|(?:removal|removed) (?:of (?:[^ .;]+ ){1,4})?from the (?:territory|country)(?: of (?:the republic|kazakhstan))?|expelled (?:(?!from )[^ .;]+ ){0,6}from (?:the country|kazakhstan|the republic)|expelled(?= and)|expelled(?<=(?<!\\p{L})fined? [^.;]{0,130}expelled)|banish(?:ed|ment) from (?:the country|kazakhstan|the republic)|(?:must|has to|is to|have to|ordered to) leave (?:the country|kazakhstan|the republic)'),
  none('refutation', 'other', '(?:(?:(?:must|shall|should|will|has to|have to|is to) )?(?:to )?(?:publish(?:ing|ed)?|air|print|broadcast|post|record|place|give|make|read(?: out)?|release|film|upload|issue|put out) )?(?:an? |the )?(?:public denials?|refutations?|retractions?|(?:public )?rebuttals?|disproof|denial of the (?:information|article|publication))|(?:to )?(?:refute|disprove)(?: the)?(?: \\p{L}+)?|to retract|disavow(?:al|ed|s)?', { of: 'media' }),
  none('apology', 'other', '(?:publish(?:ing)?|print(?:ing)?|post(?:ing)?|air(?:ing)?|broadcast(?:ing)?) (?:an? |the |their |its |his |her )?(?:[\\p{L}-]+ ){0,2}?apolog(?:y|ies)|apolog(?:y|ies) (?:was|is|were) (?:ordered|demanded)|(?:order(?:ed|s)|oblig(?:ed|es)) (?:[^ .;,]+ ){0,6}?to apologi[sz]e|(?:must|has to|have to|shall|should|is to|are to) (?:publicly )?apologi[sz]e', { of: 'media' }),
  sum('seizure-to-secure', 'other', `(?:seiz(?:e|ed|ure)|arrest)(?: of| on)? (?:the )?(?:[^ .;,]+ ){0,3}?(?:property|accounts?|assets)`),
]
