// Words that tell how far a penalty has come. `forth`: of what follows; `back`: of what stands before; `verdict`: of the decision as a whole.
// A phrase in quotes is the expression that a shape was written for. Shapes match folded text.
import type { PenaltyStageShape } from '../pack.ts'
import { stageShapes } from '../penalty-shape.ts'

const { forth, back, verdict } = stageShapes()

const STRONG = { strong: true } as const
const REFUSED =
  '(?:dismiss(?:ed|es)|reject(?:ed|s)|refus(?:ed|es)|turned down|denied|did not satisfy|not satisfied|left without satisfaction|declined)'
const APPEAL = '(?:appeals?|complaints?|cassation(?: appeal)?)'
const DECISION = '(?:verdict|sentence|ruling|decision|judge?ment|resolution|fine|arrest|punishment|penalty|term)'
const CHANGED =
  '(?:reduc(?:ed|es)|cut|lower(?:ed|s)|decreas(?:ed|es)|rais(?:ed|es)|increas(?:ed|es)|lessen(?:ed|s)|shorten(?:ed|s)|mitigat(?:ed|es)|halv(?:ed|es)|doubl(?:ed|es)|tripl(?:ed|es)|slashed|trimmed|moderated|toughened|(?:brought|took|knocked|pulled)(?: [^ .;]+){0,6}? down|brought down)'
const LAWFUL =
  '(?:lawful|legal|justified|well-founded|founded|correct|fair|just|proportionate|valid|reasonable)(?! (?:measure|force))'
const UNLAWFUL = '(?:unlawful|illegal|unfounded|unjustified|groundless|ungrounded|excessive|unfair)'
const SAW_NO =
  '(?:(?:saw|found|sees|finds|had) no|(?:did|does) not (?:see|find)(?: any)?) (?:(?:legal|sufficient) )?(?:grounds?|reasons?|basis|need)'
const WAS = '(?:was|were|is|are|has been|have been|been|had been)'

// prettier-ignore
export const stages: readonly PenaltyStageShape[] = [
  // a court or an authority decides
  forth('sentenced', 'imposed', '(?:re-?)?sentenced|condemned|convicted(?= to)', STRONG),
  forth('given', 'imposed', `(?:was|were|been|is|are|has|have) given|given|gave|gives|received|receives?|got|gets|handed(?: down)?(?: to)?|hit with|put away(?: for)?|(?:will|shall|is to|must|has to) (?:have to )?(?:serve|sit|be sitting)`, STRONG),
  forth('fixed', 'imposed', '(?<!to )(?:fixed|determined(?= (?:the |an? )?(?:bail|pledge|punishment|fine|measure|term|compensation|amount|sum|size))|set(?= (?:the |an? |his |her )?(?:bail|pledge|fine|amount of|sum of|compensation|term))|(?:laid|lays|placed|put|puts|saddled|burdened|charged)(?= (?:on|upon|with) )|told(?= (?:[^ .;,]+ ){1,5}to (?:pay|hand|give|return|do|perform|transfer|refund|compensate|reimburse)))'),
  forth('won', 'imposed', '(?:has |had |have )?won(?! (?:the |an? |his |her |this |that )?(?:case|grants?|lawsuit|suit|appeal|trial|prize|contest|competition|award|tender|election|lottery))', STRONG),
  forth('ordered', 'imposed', 'order(?:ed|s)|oblig(?:ed|es|ated)|impos(?:ed|es)|assigned|appointed|adjudged|decided to|ruled to|chose|added|made|award(?:ed|s)|exacted|levied|penali[sz]ed|collect(?:ed|s)? from', STRONG),
  forth('must-pay', 'imposed', `(?:should|shall|must|has to|have to|is to|are to|will|was to|were to) (?:recover|pay|compensate|reimburse|refund|return|cover|bear|part with|get from|give|transfer|contribute)|(?:is|are|was|were) to be (?:paid|reimbursed|recovered|compensated|transferred)|owes|recovered|to recover|(?:has|have) to compensate|(?:is|are|was|were) bound to|(?:is|was) necessary (?:to|for) \\p{L}+ to`, STRONG),
  forth('put', 'imposed', `locked up|jailed|imprisoned|put (?:\\p{L}+ )?behind bars|placed|goes to|put (?:under|in|into)|subjected|taken (?:in|into)|sat in|went to`),
  forth('granted', 'imposed', `(?:(?:partially|partly|fully) )?(?:satisf(?:ied|ies)|granted|met|sustained) (?:(?:partially|partly|in part|fully|in full) )?(?:the |his |her |their |its |an? )?(?:[^ .;:]+ ){0,3}?(?:claims?|suits?|lawsuits?|petitions?|motions?|demands?)(?: (?:partially|partly|in part))?`), // "partly satisfied the claim: 500 thousand"
  forth('found-guilty', 'imposed', `(?:found|declared|recogni[sz]ed) (?:[^ .;]+ ){0,4}guilty`),
  forth('the-measure', 'imposed', `the (?:measure|punishment|sentence|penalty|verdict)(?: is| was)?(?=[:-]| -)`, STRONG), // "The measure: fine, twenty …"
  back('was-imposed', 'imposed', `(?:${WAS}|is to be|are to be|shall be|must be|to be) (?:exacted|collected|recovered|levied|awarded|adjudged|charged|imposed|given|appointed|reimbursed|withheld)(?: (?:from|on|to))?|(?:will|shall) be (?:withheld|recovered|exacted)(?: from)?|adjudged to`, STRONG), // "24 270 tenge were exacted from him"
  back('put-on', 'imposed', `${WAS} (?:also |now |all )?(?:put|laid|placed|imposed|charged|assigned|shifted|entrusted|levied)(?: (?:on|upon|to|onto))|(?:fell|falls) (?:to|on|upon)(?= )|(?:is|are|was|were|shall|must|will|should|has|have) (?:to )?be (?:paid|reimbursed|covered|borne|compensated|refunded|returned) by|(?:is|are|was|were) borne by|lies? (?:on|upon)|(?:is|are) (?:now )?on(?= the (?:defendant|plaintiff|editor|newspaper|journalist|blogger|convict|author|site|bank|claimant|loser|losing))`), // "expenses, 84 500 tenge, were put on the defendant"
  // somebody demands
  back('met-in-part', 'sought', `${WAS} (?:only )?(?:(?:partially|partly) (?:satisfied|granted|met|sustained)|(?:satisfied|granted|met|sustained) (?:only )?(?:partially|partly|in part))`, STRONG), // "the claim for 5 million was satisfied in part: 100,000"
  forth('demand', 'sought', `(?:had |has |have )?demand(?:ed|s|ing)?|(?:prosecution|prosecutor|plaintiff|claimant|state accuser)'s demand(?: was| is)?|insist(?:ed|s|ing)?(?: on)?`, STRONG),
  forth('ask', 'sought', `(?:had |has |have )?ask(?:ed|s|ing)?(?: the court)?(?: for| to)?(?: different terms)?|(?:had |has )?request(?:ed|s|ing|(?= (?:for|to|of)))|petition(?:ed|s)?(?: for| on| to)?|motion (?:for|to|on)|appli(?:ed|es) (?:to (?:the )?court )?(?:for|on|with)|(?:has )?applied to (?:the )?court|sought|seek(?:s|ing)?`, STRONG),
  forth('claim', 'sought', `claim(?:s|ed(?! the)|ing)?(?: to recover| for)?|put in for|want(?:s|ed|ing)?|requir(?:es|ed|ing)|wish(?:es|ed)|propos(?:es|ed)|counts? on|call(?:s|ed) for|press(?:es|ed|ing) for|push(?:es|ed|ing) for|plead(?:s|ed)? for|argued for|(?:has )?filed for|sp(?:oke|eaks) for|recommended|estimat(?:es|ed)|valu(?:es|ed)|(?:assess|evaluat|apprais)(?:es|ed) (?:his|her|the|its)|put (?:his|her|its|their) (?:moral )?(?:hono(?:u)?r|reputation|dignity|sufferings?|pain|grief|damages?)`, STRONG),
  forth('offer', 'sought', `(?:has |had )?offer(?:s|ed)`),
  forth('sue', 'sought', `sue[sd]?(?: [^.;]{0,40}?)?? for|suing|claimed amount|amount of (?:the )?claim|(?:suit|lawsuit|claim|petition)s? (?:for|over|in the amount of|worth)|faces? a (?:suit|claim|lawsuit)`, { strong: true, filing: true }),
  forth('should-be', 'sought', `should be (?=(?:imprisoned|jailed|fined|arrested))|should be (?:sentenced|punished|sent)|in (?:the )?(?:\\p{L}+ )?(?:prosecutor's|prosecution's) (?:opinion|view)`), // what somebody thinks right
  forth('filed', 'sought', `(?:filed|brought|lodged|submitted|accepted|came|took)(?: [^.;]{0,40}?)?? (?:suit|lawsuit|claim|action|application|petition|motion|to court)`, { filing: true }),
  forth('party', 'sought', `(?<!(?:deputy|former|ex|general)[ -])(?:state )?prosecut(?:or|ion)(?!'s (?:office|demand)|s? ?[,.)]| general)|accusing party|state accus(?:er|ation)`, { strong: true, handicap: 26 }), // "the prosecution: seven years"
  back('they-had-asked', 'sought', `(?:which |that )?(?:he|she|they|it|the (?:state |public )?(?:plaintiffs?|claimants?|prosecut(?:or|ors|ion)|investigat(?:ors?|ion)|victims?|accuser)) (?:had )?(?:asked|wanted|demanded|claimed|sought|requested|insisted on)(?: for)?|(?:initially |originally |at first |first )?(?:claimed|demanded|requested)(?=[.;)[]|$| (?:by the plaintiff |in the suit )?the (?:[^ .;,]+ )?(?:court|judge))|stood in the (?:petition|claim|suit)|(?:${WAS} )?(?:claimed|demanded|requested|sought) by|${WAS} (?:claimed|demanded|requested|sought|asked)(?: for)?|such is the (?:position|demand|request) of`, STRONG), // "the 5 million they had asked for"
  // a law provides
  forth('provides', 'statutory', `provid(?:es|ed|e|ing)(?: (?:\\p{L}+ ){0,2}for|(?= (?:a |an )?(?:punishment|penalt|liability|fine|imprisonment|arrest|sanction)))|stipulat(?:es|ed|e|ing)|envisag(?:es|ed|e)|foresee(?:s|n)?|prescrib(?:es|ed|e)|entails?|allows?|carr(?:ies|y)|attracts|threatens?(?: \\p{L}+){0,3} with|establish(?:es)?|introduc(?:es|ing|e)|amendments? (?:[^.;]{0,60} )?(?:add|introduce)`, STRONG),
  forth('punishable', 'statutory', `(?:(?:shall|may|can|will) be|is|are|be) (?:additionally )?punish(?:able|ed)(?: by| with)?|liable to|punishable`, STRONG),
  forth('risks', 'statutory', `risk(?:s|ing)?|(?:could|may|can|might|would) (?:face|be (?:sentenced|punished)|be(?= (?:fined|imprisoned|arrested|jailed))|get|go to|result in|lead to)|fac(?:es|ing|e) (?:up to|from|(?=(?:an? )?(?:\\p{L}+ )?(?:fine|penalt|arrest|imprisonment|prison|jail|sentence|\\d)))|(?:maximum|minimum)(?: \\p{L}+)? (?:is|was)|maximum (?:penalty|term|sentence|punishment)|sets?(?= (?:out )?(?:a |the )?(?:fine|penalt|punishment|term))|sanctions? (?:of|in|under) (?:the )?(?:article|part)|liability (?:of|in the form)`, STRONG),
  back('foreseen', 'statutory', `would be|(?:is|are|was|were|being) (?:foreseen|provided(?: for)?|envisaged|proposed|stipulated|planned|threatened)|threatens?(?! to)|is possible`),
  // a higher court leaves it
  verdict('upheld', 'upheld', `uph(?:eld|olds?)|confirm(?:ed|s)(?! (?:it|that|this|the (?:information|fact|news|report|words|authenticity)|(?:his|her|their) words)(?!\\p{L}))|let stand|kept the ${DECISION}|affirmed|(?:found|recogni[sz]ed|considered|declared|deemed|called) (?:the |his |her |their |this |that )?(?:[^ .;,]+ ){0,4}?${DECISION}(?: [^ .;,]+){0,7}?(?: as| to be)? ${LAWFUL}|(?:agree[sd]?|concurred) with the ${DECISION}`, STRONG),
  verdict('left-in-force', 'upheld', `(?:left|leaves|leave|stay(?:s|ed)?|remain(?:s|ed)?|kept|keeps?)(?: [^.;]{0,80}?)?? (?:in force|unchanged|without (?:any )?changes?|in effect|as it was|as it is|intact|valid)|${WAS} left (?:unchanged|without changes?|in force)`),
  back('found-lawful', 'upheld', `(?:recogni[sz]ed|found|declared|considered|deemed)(?: as| to be)? ${LAWFUL}`),
  verdict('without-changes', 'upheld', `chang(?:ed|es) nothing|nothing (?:has )?chang(?:es|ed)|no changes?(?=[.;,]|$)|(?:(?:saw|found|sees|finds) no|(?:did|does) not (?:see|find)(?: any)?) (?:reasons?|grounds?|basis) (?:to|for) (?:the )?(?:chang|cancel|revis|review|reduc|mitigat|soften|overturn|reconsider)(?:e|ing|l?ing|ion|l?ation)?|without (?:any )?changes?|no changes? (?:to|in) the ${DECISION}|did not change the|refused to (?:change|cancel|revise|review|reduce) the`),
  back('remains', 'upheld', `remain(?:s|ed)?(?=[.;,]|$)|stands?(?=[.;,]|$| in )`),
  verdict('in-effect', 'upheld', `(?:took|taken|has come|have come|came|entered|has entered) (?:in|into|to)? ?(?:legal )?(?:effect|force)`),
  verdict('appeal-refused', 'upheld', `${REFUSED} (?:the |his |her |their |an? )?(?:[^ .;]+ ){0,3}?${APPEAL}`),
  verdict('appeal-was-refused', 'upheld', `${APPEAL}(?: (?:[^.;]|(?<= \\p{L}{1,2})\\.){0,60}?)?? (?:${WAS} ${REFUSED}|remain(?:s|ed) without satisfaction)|${APPEAL}(?: [^ .;]+){0,4} (?:brought nothing|failed|was unsuccessful|did not help|without success|changed nothing)|no luck for the appeal|unsuccessful(?:ly)? appeal(?:ed)?|appealed(?: [^ .;]+){0,3} (?:in vain|without success|unsuccessfully)|lost the appeal`),
  // it is cancelled
  back('found-unlawful', 'overturned', `(?:recogni[sz]ed|found|declared|considered|deemed)(?: as| to be)? ${UNLAWFUL}`),
  verdict('cancelled', 'overturned', `(?:cancel(?:l?ed|s)|quash(?:ed|es)|overturn(?:ed|s)|annul(?:led|s)|revers(?:ed|es)|set aside|struck down|repealed|abolished|revoked|lifted|annull?ed|nullified|rescinded|vacated|invalidated|(?<!(?:claim|suit) (?:was|is) )withdrawn(?! of))`),
  verdict('called-unlawful', 'overturned', `(?:found|recogni[sz]ed|considered|declared|deemed) (?:the |his |her |their |this |that )?(?:[^ .;,]+ ){0,4}?${DECISION}(?: [^ .;,]+){0,7}?(?: as| to be)? ${UNLAWFUL}`),
  forth('removed', 'overturned', `(?:removed|excluded|waived|scrapped|dropped|struck (?:out|off)|threw out|did away with)(?= (?:the |his |her |its |an? |this |from (?:the |his |her |this )?(?:verdict|sentence|decision|ruling|judge?ment|resolution) (?:the |his |her |its )?)?(?:[^ .;,]+ ){0,3}?(?:fine|arrest|ban|prohibition|punishment|penalty|restriction|confiscation|compensation|custody|deprivation|obligation|duty|recovery|damages|award|refutation|collection|court costs))`),
  back('was-removed', 'overturned', `${WAS} (?:removed|waived|scrapped|dropped|excluded)(?= (?:by the (?:[^ .;,]+ ){0,3}?(?:court|board|judge|collegium|panel)|on appeal|from (?:the )?(?:verdict|sentence))|[.;]|$)`),
  forth('instead-of', 'overturned', `instead of|rather than|in place of|replac(?:ed|ing)(?![^.;]{0,40} (?:by|with) )|(?:releas|exempt|reliev)(?:ed|ing|es) (?:[^ .;,]+ ){0,4}?from|freed (?:[^ .;,]+ ){0,4}?from|transferred [^.;]{0,30}?from`, STRONG),
  forth('replaced-by', 'imposed', `(?:replac(?:ed|es)|substituted|chang(?:ed|es)|commut(?:ed|es)|mitigated|softened|converted)(?: [^.;]{0,30}?)?? (?:by|with|to|for|into)|${CHANGED}(?: [^.;]{0,60}?)??,? (?:to|up to|down to)`, { strong: true, changes: true }),
  forth('reduced-from', 'overturned', `(?:reduc(?:ed|ing)|cut|lower(?:ed|ing)|decreas(?:ed|ing)|rais(?:ed|ing)|increas(?:ed|ing)|mitigat(?:ed|ing)|soften(?:ed|ing)|halv(?:ed|ing)|doubl(?:ed|ing)|shorten(?:ed|ing)|lessen(?:ed|ing))(?: [^.;]{0,40}?)?? from`, STRONG),
  // it is refused
  forth('refused', 'dismissed', `(?:refus(?:ed|es|al)|left without (?:satisfaction|consideration)(?= (?:the |his |her |its |their |an? ))|dismiss(?:ed|es)|reject(?:ed|s)|denied(?! (?:re-?)?entry)|turned down|did not satisfy|declined|(?:will not|won't|did not|does not|shall not|would not) (?:receive|get|obtain|have|recover|be paid|be paid out)(?= (?:the |an? |his |her |those |these |any )?(?:[^ .;,]+ ){0,4}?(?:tenge|million|mln|thousand|kzt|\\d|compensation|money))|(?:was|were) (?:denied|refused)(?= (?:the )?(?:compensation|recovery|damages|moral|kzt|\\d)))(?! (?:the |his |her |their )?(?:appeal|complaint))|did not (?:award|recover|grant)`, STRONG),
  back('court-refused', 'dismissed', `(?<=, |; )(?:but |and )?(?:the )?(?:[^ .;,]+ )?(?:court|judge) (?:has )?(?:refused|declined|did not agree|disagreed|said no|(?:rejected|denied|dismissed|refused|did not satisfy|did not grant) (?:it|this|the (?:petition|motion|request|claim|suit|application)))(?=[.;,]|$)|but (?:was|were) refused|but (?:received|got) a refusal`, STRONG), // "the investigator applied for arrest, the court refused"
  back('met', 'imposed', `${WAS} (?:fully |completely )?(?:satisfied|granted|met|sustained)(?: in full| fully| completely)?(?=[.;,:]|$| by the)`, STRONG), // "the claim for 5 million was satisfied"
  back('was-refused', 'dismissed', `${WAS} (?:refused|dismissed|rejected|denied(?! (?:re-?)?entry)|declined|ruled out|turned down|thrown out|not satisfied|not granted|left without satisfaction|unsuccessful)|not satisfied|left without satisfaction|without consideration`),
  verdict('acquitted', 'dismissed', `acquitt?(?:ed|al|s)|found not guilty|is not guilty|not guilty|case (?:was |is )?(?:dropped|closed|dismissed|terminated)`),
  forth('no', 'dismissed', `(?<=[:,;] )no(?! \\p{L}+ activit)`),
  forth('no-grounds', 'dismissed', `${SAW_NO} (?:to|for) (?:satisfy|grant|recover|collect|award|compensat|meet|exact|levy|pay|choos|appl|the (?:claim|suit|recovery|compensation|arrest|bail|award))\\p{L}*`, STRONG), // "found no grounds for recovering the 25 million"
  back('no-grounds-for-it', 'dismissed', `(?:court|judge|board|collegium) (?:has )?${SAW_NO}(?: (?:for|to) (?:it|this|that|do so|such (?:a )?(?:measure|step)|change (?:it|the measure)))?(?=[.;,]|$)`, STRONG), // "offered bail of 5 million; the judge saw no grounds for it"
  forth('court-stopped', 'imposed', '(?<=(?:court|judge|ministry|akimat|department|committee|prosecutor) (?:has |had )?)(?:temporarily )?(?:suspended|stopped|halted|closed)', STRONG), // "on the claim of the department, the court suspended the release"
  forth('stays-in', 'upheld', '(?:stays?|stayed|remains?|remained|will (?:stay|remain))(?= in (?:the |an? )?(?:\\p{L}+ )?(?:colony|prison|jail)(?: [^ .;,]+){0,3} (?:for|to serve) )', STRONG), // "stays in colony for six years"
  verdict('not-changed', 'upheld', `(?:has|have|had|did) not chang(?:ed?) (?:anything|a thing|the ${DECISION})|(?:found|saw) nothing to (?:change|correct)`),
]
