// Kinds of courts by the words in their names, as bulletins print them. English names vary with the translator; the Russian and Kazakh
// ones are the official forms. Which code a court applies is a hint for references that name no code, never proof.
import type { Court, Proceeding } from '../pack.ts'

const FORMS = 'names as printed in bulletins of 2014-2025; kk unverified (own knowledge)'

// prettier-ignore
export const courts: readonly Court[] = [
  { kind: 'administrative-offences', families: ['CAO'], source: FORMS, names: {
    en: ['administrative court', 'court for administrative offences', 'court for administrative offenses', 'court on administrative offences', 'court on administrative offenses', 'court for administrative violations', 'court for administrative cases', 'court for administrative affairs', 'specialized administrative court', 'specialised administrative court'],
    ru: ['административный суд', 'административного суда', 'административному суду', 'административным судом', 'административном суде', 'суд по административным правонарушениям', 'суда по административным правонарушениям', 'суду по административным правонарушениям', 'суде по административным правонарушениям', 'судом по административным правонарушениям', 'по делам об административных правонарушениях', 'админсуд', 'адмсуд'],
    kk: ['әкімшілік сот', 'әкімшілік құқық бұзушылықтар жөніндегі', 'әкімшілік құқық бұзушылық туралы істер', 'әкімшілік істер жөніндегі'],
  } },
  { kind: 'criminal', families: ['CC', 'CPC'], source: FORMS, names: {
    en: ['court for criminal cases', 'court on criminal cases', 'criminal court', 'court of criminal cases', 'collegium on criminal cases', 'board on criminal cases', 'judicial board for criminal cases'],
    ru: ['суд по уголовным делам', 'суда по уголовным делам', 'суду по уголовным делам', 'судом по уголовным делам', 'суде по уголовным делам', 'коллегия по уголовным делам', 'коллегии по уголовным делам', 'коллегией по уголовным делам', 'коллегию по уголовным делам'],
    kk: ['қылмыстық істер жөніндегі', 'қылмыстық істер бойынша', 'қылмыстық істер алқасы'],
  } },
  { kind: 'investigative', families: ['CC', 'CPC'], source: FORMS, names: {
    en: ['investigative court', 'investigating court', 'investigating judge', 'investigative judge'],
    ru: ['следственный суд', 'следственного суда', 'следственному суду', 'следственным судом', 'следственный судья', 'следственного судьи', 'следственному судье', 'следственным судьёй', 'следственным судьей'],
    kk: ['тергеу соты', 'тергеу судьясы', 'тергеу сотының', 'тергеу сотында'],
  } },
  { kind: 'economic', families: ['CIV', 'CIVPC'], source: FORMS, names: {
    en: ['economic court'],
    ru: ['экономический суд', 'экономического суда', 'экономическому суду', 'экономическом суде', 'экономическим судом', 'сэмс', 'суд по гражданским делам', 'коллегия по гражданским делам', 'коллегии по гражданским делам'],
    kk: ['экономикалық сот', 'азаматтық істер жөніндегі'],
  } },
  { kind: 'supreme', families: [], source: FORMS, names: { en: ['supreme court'], ru: ['верховный суд', 'верховного суда'], kk: ['жоғарғы сот'] } },
]

// What a proceeding is called tells the code, where the reference does not: an administrative arrest is no penalty of the Criminal Code.
// prettier-ignore
export const proceedings: readonly Proceeding[] = [
  { families: ['CAO'], source: FORMS, names: {
    en: ['administrative arrest', 'administrative offence', 'administrative offense', 'administrative violation', 'administrative case', 'administrative liability', 'administrative responsibility', 'administrative protocol', 'administrative fine', 'administrative penalty', 'administrative punishment', 'administrative charge', 'administrative detention', 'days of arrest', 'days of administrative', 'days in custody', 'arrest for 5 days', 'arrest for 10 days', 'arrest for 15 days', 'fined', 'a fine'],
    ru: [
      'административный арест', 'административного ареста', 'административному аресту', 'административным арестом', 'административные аресты', 'админарест', 'адм. арест', 'адм.арест', 'административное правонарушение', 'административного правонарушения', 'административном правонарушении', 'административное дело', 'административного дела', 'административному делу', 'административной ответственности', 'административную ответственность', 'административный протокол', 'административного протокола', 'административный штраф', 'административного штрафа', 'административное взыскание', 'административного взыскания', 'административное наказание', 'административного задержания', 'в административном порядке',
      'оштраф', 'суток', 'сутки', 'сутками', 'штраф', 'мелкое хулиганство', 'мелком хулиганстве', 'мелкого хулиганства', 'протокол',
    ],
    kk: ['әкімшілік қамақ', 'әкімшілік құқық бұзушылық', 'әкімшілік іс', 'әкімшілік жаза', 'әкімшілік айыппұл', 'әкімшілік хаттама', 'әкімшілік жауап', 'айыппұл', 'тәулік', 'ұсақ бұзақылық', 'хаттама', 'қамауға', 'қамалды', 'қамады', 'айыппул', 'тулик'],
  } },
  { families: ['CC', 'CPC'], source: FORMS, names: {
    en: ['criminal case', 'criminal charge', 'criminal proceedings', 'criminal liability', 'criminal offence', 'criminal offense', 'criminal prosecution', 'criminally', 'pre-trial investigation', 'prison', 'imprisonment', 'restriction of freedom', 'restriction of liberty', 'sentenced to', 'suspect', 'accused of', 'colony', 'remand', 'pre-trial detention'],
    ru: [
      'уголовное дело', 'уголовного дела', 'уголовному делу', 'уголовным делом', 'уголовном деле', 'уголовные дела', 'уголовных дел', 'уголовной ответственности', 'уголовную ответственность', 'уголовное преследование', 'уголовного преследования', 'уголовное наказание', 'в уголовном порядке', 'уголовное правонарушение', 'уголовном правонарушении', 'досудебное расследование', 'досудебного расследования', 'досудебном расследовании', 'досудебному расследованию', 'лишение свободы', 'лишения свободы', 'лишению свободы', 'лишением свободы', 'ограничение свободы', 'ограничения свободы', 'ограничению свободы', 'ограничением свободы', 'осужд', 'приговор', 'подозрева', 'обвиняе', 'колони', 'тюрьм', 'под страж', 'домашний арест', 'домашнего ареста', 'домашним арестом', 'условно', 'сизо', 'политзаключ', 'ердр',
    ],
    kk: ['қылмыстық іс', 'қылмыстық жауап', 'қылмыстық қудалау', 'қылмыстық құқық бұзушылық', 'сотқа дейінгі тергеп', 'сотқа дейінгі терге', 'бас бостандығ', 'сотталды', 'сотталған', 'үкім', 'күдікті', 'айыпталушы', 'айыпталды', 'айыпталуда', 'түрме', 'колония', 'үйқамақ', 'шартты', 'тергеу изолятор', 'кылмыстык', 'саяси тұтқын', 'кінәсін'],
  } },
  { families: ['CIV', 'CIVPC'], source: FORMS, names: {
    en: ['honour and dignity', 'honor and dignity', 'moral damage', 'moral harm', 'business reputation', 'refutation', 'civil suit', 'civil case', 'plaintiff'],
    ru: ['честь и достоинство', 'чести и достоинства', 'честь, достоинство', 'чести, достоинства', 'морального вреда', 'моральный вред', 'моральным вредом', 'морального ущерба', 'деловой репутации', 'деловую репутацию', 'гражданское дело', 'гражданского дела', 'гражданскому делу', 'гражданский иск', 'гражданского иска', 'опровержени', 'истец', 'истца', 'истцу', 'ответчик', 'исков'],
    kk: ['ар-намыс', 'моральдық зиян', 'іскерлік бедел', 'іскери бедел', 'азаматтық іс', 'талап-арыз', 'талап арыз', 'талапкер', 'жауапкер', 'терістеу', 'моральдық өтемақы'],
  } },
]
