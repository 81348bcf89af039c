// The words of what mentions, statistics and pages are described by.
import type { Language, Scope, TextRepair } from '../../model.ts'
import type { DateRecord, PersonRecord, StatisticRecord } from '../../records.ts'
import type { ValueLabel } from './label.ts'
import { value } from './label.ts'

/** Where the year and month of a date come from. */
// prettier-ignore
export const RESOLUTIONS: Readonly<Record<DateRecord['resolved'], ValueLabel>> = {
  explicit: value('As written', 'Как написано', 'Жазылғандай', 'The words tell day, month and year, or all that the date has'),
  'from-period': value('From the period', 'Из периода бюллетеня', 'Бюллетень кезеңінен', 'The year (or month) is that of the period of the bulletin'),
  'from-context': value('From the context', 'Из контекста', 'Мәтін аясынан', 'The year (or month) is that of a date near it, or told by words such as "of last year"'),
}

/** What a person is, as the page says. */
// prettier-ignore
export const ROLES: Readonly<Record<NonNullable<PersonRecord['role']>, ValueLabel>> = {
  journalist: value('Journalist', 'Журналист', 'Журналист', 'Journalists, reporters, correspondents, camera crews, and those whom the page names beside their outlet'),
  editor: value('Editor', 'Редактор', 'Редактор', 'Editors and heads of editorial offices'),
  blogger: value('Blogger', 'Блогер', 'Блогер', 'Bloggers, and those whose page, account or channel is spoken of'),
  activist: value('Activist', 'Активист', 'Белсенді', 'Activists, human-rights defenders, union leaders, people at rallies; also whom the page calls a prisoner or a detainee'),
  judge: value('Judge', 'Судья', 'Судья', 'Judges'),
  prosecutor: value('Prosecutor', 'Прокурор', 'Прокурор', 'Prosecutors'),
  lawyer: value('Lawyer', 'Адвокат или юрист', 'Адвокат немесе заңгер', 'Advocates, jurists, representatives of a party, notaries'),
  police: value('Police', 'Сотрудник полиции', 'Полиция қызметкері', 'Police, investigators, officers of security, prisons and borders'),
  official: value('Official', 'Должностное лицо', 'Лауазымды тұлға', 'Officials and employees of authorities and state institutions'),
  politician: value('Politician', 'Политик', 'Саясаткер', 'Politicians, deputies, party leaders'),
  plaintiff: value('Plaintiff', 'Истец', 'Талапкер', 'Whom the page calls plaintiff, claimant or private prosecutor'),
  defendant: value('Defendant', 'Ответчик или нападавший', 'Жауапкер немесе шабуылдаған адам', 'Who is sued, who attacked or hindered others; guards'),
  expert: value('Expert', 'Эксперт', 'Сарапшы', 'Experts, linguists, scholars'),
  businessperson: value('Businessperson', 'Предприниматель', 'Кәсіпкер', 'Owners and heads of firms'),
  relative: value('Relative', 'Родственник', 'Туысы', 'Relatives of another person'),
  other: value('Other', 'Другое', 'Басқа', 'Another role, such as teacher, writer, pensioner, director of a foundation'),
}

/** Units of a bulletin's own figures. */
// prettier-ignore
export const UNITS: Readonly<Record<StatisticRecord['unit'], ValueLabel>> = {
  count: value('Number', 'Число', 'Саны', 'So many of what the label names'),
  KZT: value('Tenge', 'Тенге', 'Теңге', 'A sum in tenge'),
  percent: value('Percent', 'Процент', 'Пайыз', 'A share in hundredths'),
}

/** The time that a bulletin's own figure counts. */
// prettier-ignore
export const SCOPES: Readonly<Record<Scope, ValueLabel>> = {
  week: value('Week', 'Неделя', 'Апта', 'One week'),
  month: value('Month', 'Месяц', 'Ай', 'The month of the bulletin'),
  quarter: value('Quarter', 'Квартал', 'Тоқсан', 'Three months'),
  'half-year': value('Half-year', 'Полугодие', 'Жарты жыл', 'Six months'),
  year: value('Year', 'Год', 'Жыл', 'A whole year'),
  'year-to-date': value('Since the start of the year', 'С начала года', 'Жыл басынан', 'From January to the end of the period'),
  other: value('Other', 'Другое', 'Басқа', 'Another time, such as the same months of last year'),
}

/** Languages of bulletins. */
// prettier-ignore
export const LANGUAGES: Readonly<Record<Language, ValueLabel>> = {
  en: value('English', 'Английский', 'Ағылшын тілі', 'The bulletin is in English'),
  ru: value('Russian', 'Русский', 'Орыс тілі', 'The bulletin is in Russian'),
  kk: value('Kazakh', 'Казахский', 'Қазақ тілі', 'The bulletin is in Kazakh'),
}

/** What was mended to read a page. */
// prettier-ignore
export const REPAIRS: Readonly<Record<TextRepair['name'], ValueLabel>> = {
  'damaged-bytes': value('Damaged bytes', 'Повреждённые байты', 'Зақымданған байттар', 'Bytes that are no letter of the character set'),
  'backslash-escapes': value('Escapes with a backslash', 'Экранирование обратной чертой', 'Кері қиғаш сызықты таңбалар', 'Escapes of a stored copy were read as what they stand for'),
  flattened: value('Tags left out', 'Пропущенные теги', 'Қалдырылған тегтер', 'Elements nested too deep were left out but for their text'),
}
