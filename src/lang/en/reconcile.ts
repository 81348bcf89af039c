// Labels of the statistics, as things that our records count.
import type { ReconcileWords } from '../pack.ts'

const CLAIMS = '(?:(?:pre-trial|civil) )*(?:claims?|(?:law)?suits?|complaints?)'

export const reconcile: ReconcileWords = {
  counts: [
    // "31 reports", "23 reports of violations of the rights of journalists and editorial offices", "38 messages", "violations": all that is told
    { what: ['items'], form: '^(?:in total )?(?:reports?|messages?|incidents?)(?: (?:were|was|came|for \\p{L}+))?$' },
    { what: ['items'], form: '^(?:reports?|cases?|facts?|messages?|instances?) (?:of|on|about) (?:violations?|infringements?)(?: of (?:the )?(?:rights? of journalists|freedom of (?:speech|expression)))?' },
    { what: ['items'], form: '^violations?(?: of (?:the )?(?:rights? of journalists|freedom of (?:speech|expression)))?' },
    { what: ['item:attack'], form: '(?:physical )?(?:attacks?|assaults?|beatings?)(?: (?:on|against) journalists?)?' },
    { what: ['item:cyberattack'], form: '(?:d?dos|cyber|hacker)[ -]?attacks?|hacking' },
    { what: ['item:threat'], form: 'threats?' },
    { what: ['item:killing'], form: 'killings?|murders?' },
    { what: ['item:detention'], form: 'detentions?(?! cent)|detained|detainees?' },
    { what: ['item:obstruction'], form: 'obstructions?' },
    { what: ['item:harassment'], form: 'harassment' },
    { what: ['item:censorship'], form: 'censorship' },
    { what: ['item:blocking-or-closure'], form: 'blocked (?:web)?sites?|(?:web)?sites? blocked|blockings?(?: of (?:web)?sites?(?: and accounts?)?)?|closures?' },
    { what: ['item:access-to-information'], form: '(?:refusals?|denials?)(?: and delays?)? (?:of|to provide|in)(?: (?:access to|socially significant|the))* information' },
    { what: ['item:access-to-information'], form: '(?:violations?|infringements?) of (?:the )?right to (?:get|receive|obtain)(?: and disseminate)? information' },
    { what: ['item:criminal-case'], form: 'criminal (?:charges?|cases?|prosecutions?|accusations?)(?: in court)?|(?:charges?|accusations?|cases?|prosecutions?) in criminal (?:procedures?|proceedings?)|^(?:in )?criminal(?: ones?| proceedings?)?(?=$|,)' },
    { what: ['item:criminal-case'], form: '(?:charges?|accusations?)(?= (?:with|of) (?:slander|insult|libel|defamation))' },
    { what: ['item:administrative-case'], form: 'administrative (?:charges?|cases?|prosecutions?)|(?:charges?|cases?) in administrative (?:procedures?|proceedings?)|^(?:in )?administrative(?: ones?| proceedings?)?(?=$|,)' },
    { what: ['item:civil-suit'], form: `${CLAIMS}(?: (?:and|or) ${CLAIMS})*(?: in civil (?:procedure|proceedings))?|^(?:in )?civil(?: ones?| proceedings?)?(?=$|,)` },
    // "14 new claims: 3 criminal, 8 civil, 3 administrative"
    { what: ['item:criminal-case', 'item:civil-suit', 'item:administrative-case'], form: 'reports? of claims?|(?:reports? of )?(?:new claims?(?: and charges?)?|pre-trial and court claims?)(?:, in court and (?:out|before)(?: (?:of )?it)?)?' },
    { what: ['sanction:administrative-arrest'], form: '(?:sent to )?administrative arrests?|arrested administratively|administratively arrested' },
    { what: ['sanction:administrative-arrest', 'sanction:detention-on-remand', 'sanction:house-arrest'], form: 'arrests?|arrested' },
    { what: ['sanction:fine'], form: 'fines?|fined' },
    { what: ['sanction:warning'], form: 'warnings?' },
  ],
  sums: [
    { what: 'claimed', form: 'claimed|demand(?:ed|s)?|asked|asks?|sought|seeks?|want(?:s|ed)? to (?:receive|get)|plaintiffs|claims?|(?:law)?suits?|declared sum|moral damages?' },
    { what: 'awarded', form: 'recovered|collected|awarded|satisfied|granted' },
    { what: 'fined', form: 'fines?|fined' },
  ],
  untold: 'judicial acts?|hearings?|(?<!pre-)trials?|verdicts?|sentences|acquitt\\p{L}+|convictions?|late answers?|refused|judgments?|rulings?|political prisoners?',
  persons: 'persons?|people|activists?|detained|fined|arrested|sent|participants?',
  defended: '(?:on |against |of )?(?:journalists?|bloggers?|activists?|editors?|reporters?|newsmakers?|media(?: outlets)?|editorial offices|citizens|correspondents?)',
  joiners: 'and|or|/|, and',
  plain: '(?:in|for) (?:the |a |an )?(?:total )?(?:amount|sum) of .*|of|them|these|those|which|whom|in|the|a|an|on|to|by|at|for|with|and|or|from|there|were|was|are|is|have|been|had|new|cases?|facts?|instances?|reports?|registered|recorded|filed|brought|total|sum|amount|kzt|month|year|half-year|quarter|week|ones?|lawful|professional|journalistic|activit(?:y|ies)|rights?|since|beginning|make|demand|criminal|procedure|proceedings|assembl(?:y|ies)|rall(?:y|ies)|peaceful|connection|people',
} // prettier-ignore
