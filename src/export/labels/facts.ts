// The words of what is counted: categories of incidents, kinds and stages of penalties, on whom they fall. The types hold each list complete.
import type { Category, PenaltyKind, Per, Stage } from '../../model.ts'
import type { SanctionRecord } from '../../records.ts'
import type { ValueLabel } from './label.ts'
import { value } from './label.ts'

/** What happened in an incident; of an item that tells several things, what happened first. */
// prettier-ignore
export const CATEGORIES: Readonly<Record<Category, ValueLabel>> = {
  killing: value('Killing', 'Убийство', 'Кісі өлтіру', 'A person was killed, or died of an attack'),
  attack: value('Attack', 'Нападение', 'Шабуыл', 'A person, an office or property was attacked'),
  threat: value('Threat', 'Угроза', 'Қоқан-лоққы', 'Someone was threatened'),
  detention: value('Detention', 'Задержание', 'Ұстау', 'Police or others held a person'),
  obstruction: value('Obstruction of work', 'Воспрепятствование работе', 'Жұмысқа кедергі келтіру', 'Journalists or others were kept from doing their work: not let in, camera taken, filming stopped'),
  'criminal-case': value('Criminal case', 'Уголовное дело', 'Қылмыстық іс', 'Charges, searches, trials and sentences under criminal law'),
  'civil-suit': value('Civil suit', 'Гражданский иск', 'Азаматтық талап арыз', 'Claims and suits under civil law: honour and dignity, damages, refutation'),
  'administrative-case': value('Administrative case', 'Административное дело', 'Әкімшілік іс', 'Cases and penalties of the Code of Administrative Offences, warnings of prosecutors and regulators'),
  legislation: value('Legislation', 'Законодательство', 'Заңнама', 'Laws, by-laws and rules, drafted, passed or in force'),
  'access-to-information': value('Access to information', 'Доступ к информации', 'Ақпаратқа қол жеткізу', 'Information was asked for, and refused or delayed'),
  'blocking-or-closure': value('Blocking or closure', 'Блокировка или закрытие', 'Бұғаттау немесе жабу', 'A site was blocked; an outlet, an organisation or a channel was closed or suspended'),
  cyberattack: value('Cyberattack', 'Кибератака', 'Кибершабуыл', 'Sites, accounts or devices were attacked or broken into'),
  harassment: value('Harassment', 'Преследование и травля', 'Қудалау', 'Pressure on a person: surveillance, smears, summons, pressure on relatives'),
  censorship: value('Censorship', 'Цензура', 'Цензура', 'Material was withheld, removed or forbidden'),
  'labour-or-economic': value('Labour or economic pressure', 'Трудовые и экономические вопросы', 'Еңбек және экономика мәселелері', 'Dismissals, unpaid wages, contracts and other means of economic pressure'),
  'policy-or-statement': value('Policy or statement', 'Политика и заявления', 'Саясат және мәлімдемелер', 'Statements, appeals, ratings, plans of authorities or organisations'),
  'court-ruling-other': value('Other court ruling', 'Иное судебное решение', 'Өзге сот шешімі', 'A court decided, and none of the other categories fits'),
  other: value('Other', 'Другое', 'Басқа', 'Nothing else fits'),
}

/** Kinds of penalties. */
// prettier-ignore
export const KINDS: Readonly<Record<PenaltyKind, ValueLabel>> = {
  fine: value('Fine', 'Штраф', 'Айыппұл', 'A sum to be paid to the state'),
  imprisonment: value('Imprisonment', 'Лишение свободы', 'Бас бостандығынан айыру', 'A term in prison or a penal colony'),
  'restriction-of-freedom': value('Restriction of freedom', 'Ограничение свободы', 'Бас бостандығын шектеу', 'A term under supervision, outside of prison'),
  'administrative-arrest': value('Administrative arrest', 'Административный арест', 'Әкімшілік қамақ', 'Days in custody under the Code of Administrative Offences'),
  'detention-on-remand': value('Detention on remand', 'Содержание под стражей', 'Күзетпен ұстау', 'Custody before a sentence'),
  'house-arrest': value('House arrest', 'Домашний арест', 'Үйқамақ', 'Confinement at home'),
  'community-service': value('Community service', 'Общественные работы', 'Қоғамдық жұмыстар', 'Hours of unpaid work'),
  'activity-ban': value('Ban on an activity', 'Запрет заниматься деятельностью', 'Қызметпен айналысуға тыйым салу', 'A profession, an office or an activity was forbidden'),
  compensation: value('Compensation', 'Компенсация (возмещение вреда)', 'Өтемақы (зиянды өтеу)', 'Damages to be paid to a person or a firm, in a civil or a criminal case'),
  'court-costs': value('Court costs', 'Судебные расходы', 'Сот шығындары', 'Costs or duty that a court lays on a party'),
  bail: value('Bail', 'Залог', 'Кепіл', 'A sum held so that a person goes free before the trial'),
  confiscation: value('Confiscation', 'Конфискация', 'Тәркілеу', 'Property is taken away'),
  warning: value('Warning', 'Предупреждение', 'Ескерту', 'A formal warning as a penalty'),
  'suspended-sentence': value('Suspended sentence', 'Условное осуждение', 'Шартты түрде соттау', 'A term that need not be served unless a condition is broken'),
  'licence-or-media-suspension': value('Suspension of a licence or outlet', 'Приостановление лицензии или выпуска СМИ', 'Лицензияны немесе БАҚ шығаруды тоқтата тұру', 'A licence, an outlet or an organisation was suspended'),
  deportation: value('Deportation', 'Выдворение', 'Елден шығарып жіберу', 'Removal from the country, or a ban to enter it'),
  other: value('Other', 'Другое', 'Басқа', 'Another measure, such as a refutation that was ordered or demanded'),
}

/** How far a penalty has come. */
// prettier-ignore
export const STAGES: Readonly<Record<Stage, ValueLabel>> = {
  imposed: value('Imposed', 'Назначено', 'Тағайындалды', 'Ordered by a court or an authority'),
  upheld: value('Upheld', 'Оставлено в силе', 'Күшінде қалдырылды', 'Confirmed by a higher court'),
  sought: value('Sought', 'Требуется', 'Талап етілуде', 'Demanded by a prosecutor or a claimant; nothing is decided'),
  statutory: value('Provided by law', 'Предусмотрено законом', 'Заңда көзделген', 'What a law threatens; it falls on nobody yet'),
  overturned: value('Overturned', 'Отменено', 'Күші жойылды', 'It was imposed, and then cancelled'),
  dismissed: value('Demand refused', 'В требовании отказано', 'Талаптан бас тартылды', 'The claim or demand was refused'),
}

/** On whom a penalty falls. */
// prettier-ignore
export const SIDES: Readonly<Record<SanctionRecord['against'], ValueLabel>> = {
  monitored: value('Those the monitor defends (journalists, activists, media …)', 'Защищаемые монитором (журналисты, активисты, СМИ …)', 'Мониторинг қорғайтындар (журналистер, белсенділер, БАҚ …)', 'Journalists, bloggers, activists, media, and citizens punished or sued for speech, assembly or information: those whom the monitor defends'),
  other: value('Others', 'Другие лица', 'Басқа тұлғалар', 'Those who harmed them, officials, third parties'),
  unknown: value('Not told', 'Не указано', 'Айтылмаған', 'The text does not tell, or a law provides it for anyone'),
}

/** Why a penalty is kept apart from totals. (The Summary says `in totals`, the rows of penalties `current`: not kept apart.) */
// prettier-ignore
export const STANDINGS: Readonly<Record<string, ValueLabel>> = {
  current: value('Current', 'Действующее', 'Қолданыстағы', 'Neither history nor replaced; counted where it is imposed or upheld and its bulletin counts'),
  'in totals': value('In totals', 'В итогах', 'Қорытындыда', 'Imposed or upheld, neither history nor replaced, in a bulletin that counts'),
  background: value('Told as history', 'Предыстория', 'Бұрынғы оқиға', 'Decided before the period of the bulletin, and told as history'),
  superseded: value('Replaced', 'Заменено', 'Алмастырылған', 'A later decision of the same bulletin took its place'),
  refuted: value('Refuted by a reviewer', 'Опровергнуто проверяющим', 'Тексеруші жоққа шығарған', 'A reviewer found that the page does not say so'),
}

/** What a measure is counted by. */
// prettier-ignore
export const PERS: Readonly<Record<NonNullable<Per>, ValueLabel>> = {
  person: value('Each person', 'С каждого лица', 'Әр адамнан', 'Each of the persons: "300 thousand each"'),
  day: value('A day', 'В день', 'Күніне', 'For each day'),
  month: value('A month', 'В месяц', 'Айына', 'For each month'),
  year: value('A year', 'В год', 'Жылына', 'For each year: "100 hours a year"'),
}
