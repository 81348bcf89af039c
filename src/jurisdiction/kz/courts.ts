// Kinds of courts by the words in their names, as bulletins print them. English names vary with the translator; the Russian and Kazakh
// ones are the official forms. Which code a court applies is a hint for references that name no code, never proof.
import type { Court, Proceeding } from '../pack.ts'

const FORMS = 'names as printed in bulletins of 2014-2025; kk unverified (own knowledge)'

// prettier-ignore
export const courts: readonly Court[] = [
  { kind: 'administrative-offences', families: ['CAO'], source: FORMS, names: {
    en: ['administrative court', 'court for administrative offences', 'court for administrative offenses', 'court on administrative offences', 'court on administrative offenses', 'court for administrative violations', 'court for administrative cases', 'court for administrative affairs', 'specialized administrative court', 'specialised administrative court'],
    ru: ['административный суд', 'административного суда', 'суд по административным правонарушениям', 'суда по административным правонарушениям', 'судом по административным правонарушениям'],
    kk: ['әкімшілік сот', 'әкімшілік құқық бұзушылықтар жөніндегі'],
  } },
  { kind: 'criminal', families: ['CC', 'CPC'], source: FORMS, names: {
    en: ['court for criminal cases', 'court on criminal cases', 'criminal court', 'court of criminal cases', 'collegium on criminal cases', 'board on criminal cases', 'judicial board for criminal cases'],
    ru: ['суд по уголовным делам', 'суда по уголовным делам', 'коллегия по уголовным делам'],
    kk: ['қылмыстық істер жөніндегі'],
  } },
  { kind: 'investigative', families: ['CC', 'CPC'], source: FORMS, names: {
    en: ['investigative court', 'investigating court', 'investigating judge', 'investigative judge'],
    ru: ['следственный суд', 'следственного суда', 'следственный судья'],
    kk: ['тергеу соты', 'тергеу судьясы'],
  } },
  { kind: 'economic', families: ['CIV', 'CIVPC'], source: FORMS, names: {
    en: ['economic court'],
    ru: ['экономический суд', 'экономического суда'],
    kk: ['экономикалық сот'],
  } },
  { kind: 'supreme', families: [], source: FORMS, names: { en: ['supreme court'], ru: ['верховный суд', 'верховного суда'], kk: ['жоғарғы сот'] } },
]

// What a proceeding is called tells the code, where the reference does not: an administrative arrest is no penalty of the Criminal Code.
// prettier-ignore
export const proceedings: readonly Proceeding[] = [
  { families: ['CAO'], source: FORMS, names: {
    en: ['administrative arrest', 'administrative offence', 'administrative offense', 'administrative violation', 'administrative case', 'administrative liability', 'administrative responsibility', 'administrative protocol', 'administrative fine', 'administrative penalty', 'administrative punishment', 'administrative charge', 'administrative detention', 'days of arrest', 'days of administrative', 'days in custody', 'arrest for 5 days', 'arrest for 10 days', 'arrest for 15 days', 'fined', 'a fine'],
    ru: ['административный арест', 'административное правонарушение', 'административного правонарушения', 'административное дело', 'административной ответственности'],
    kk: ['әкімшілік қамақ', 'әкімшілік құқық бұзушылық', 'әкімшілік іс'],
  } },
  { families: ['CC', 'CPC'], source: FORMS, names: {
    en: ['criminal case', 'criminal charge', 'criminal proceedings', 'criminal liability', 'criminal offence', 'criminal offense', 'criminal prosecution', 'criminally', 'pre-trial investigation', 'prison', 'imprisonment', 'restriction of freedom', 'restriction of liberty', 'sentenced to', 'suspect', 'accused of', 'colony', 'remand', 'pre-trial detention'],
    ru: ['уголовное дело', 'уголовного дела', 'уголовной ответственности', 'досудебное расследование', 'лишение свободы', 'лишения свободы', 'ограничение свободы'],
    kk: ['қылмыстық іс', 'қылмыстық жауапкершілік', 'сотқа дейінгі тергеп'],
  } },
  { families: ['CIV', 'CIVPC'], source: FORMS, names: {
    en: ['honour and dignity', 'honor and dignity', 'moral damage', 'moral harm', 'business reputation', 'refutation', 'civil suit', 'civil case', 'plaintiff'],
    ru: ['честь и достоинство', 'чести и достоинства', 'морального вреда', 'деловой репутации', 'гражданское дело'],
    kk: ['ар-намыс', 'моральдық зиян', 'іскерлік бедел', 'азаматтық іс'],
  } },
]
