// Kinds of courts by the words in their names, as bulletins print them. English names vary with the translator; the Russian and Kazakh
// ones are the official forms. Which code a court applies is a hint for references that name no code, never proof.
import type { Court } from '../pack.ts'

const FORMS = 'names as printed in bulletins of 2014-2025; kk unverified (own knowledge)'

// prettier-ignore
export const courts: readonly Court[] = [
  { kind: 'administrative-offences', families: ['CAO'], source: FORMS, names: {
    en: ['administrative court', 'court for administrative offences', 'court for administrative offenses', 'court on administrative offences', 'court on administrative offenses', 'court for administrative violations', 'court for administrative cases', 'court for administrative affairs', 'specialized administrative court', 'specialised administrative court'],
    ru: ['административный суд', 'административного суда', 'суд по административным правонарушениям', 'суда по административным правонарушениям', 'судом по административным правонарушениям'],
    kk: ['әкімшілік сот', 'әкімшілік құқық бұзушылықтар жөніндегі'],
  } },
  { kind: 'criminal', families: ['CC'], source: FORMS, names: {
    en: ['court for criminal cases', 'court on criminal cases', 'criminal court', 'court of criminal cases', 'collegium on criminal cases', 'board on criminal cases', 'judicial board for criminal cases'],
    ru: ['суд по уголовным делам', 'суда по уголовным делам', 'коллегия по уголовным делам'],
    kk: ['қылмыстық істер жөніндегі'],
  } },
  { kind: 'investigative', families: ['CC', 'CPC'], source: FORMS, names: {
    en: ['investigative court', 'investigating court', 'investigating judge', 'investigative judge'],
    ru: ['следственный суд', 'следственного суда', 'следственный судья'],
    kk: ['тергеу соты', 'тергеу судьясы'],
  } },
  { kind: 'economic', families: ['CIV'], source: FORMS, names: {
    en: ['economic court'],
    ru: ['экономический суд', 'экономического суда'],
    kk: ['экономикалық сот'],
  } },
  { kind: 'supreme', families: [], source: FORMS, names: { en: ['supreme court'], ru: ['верховный суд', 'верховного суда'], kk: ['жоғарғы сот'] } },
]
