// The words of doubts, reviews, changes, and of the tables about tables.
import type { IssueCode } from '../../model.ts'
import type { State } from '../../review/review.ts'
import type { RecordKind } from '../../record/kinds.ts'
import type { ColumnType } from '../table/schema.ts'
import type { ValueLabel } from './label.ts'
import { value } from './label.ts'

/** Kinds of doubts: what was left unread or unresolved. */
// prettier-ignore
export const ISSUES: Readonly<Record<IssueCode, ValueLabel>> = {
  unread: value('Left unread', 'Не прочитано', 'Оқылмай қалды', 'A number, a sum word or a word of law in an incident that no rule read: something may be missing there'),
  'ambiguous-date': value('Date of two readings', 'Двусмысленная дата', 'Екіұшты күн', 'A date that can be read in two ways: no value was chosen'),
  'impossible-date': value('Impossible date', 'Невозможная дата', 'Мүмкін емес күн', 'A day that no calendar has, such as February 30: a misprint of the page'),
  'unresolved-date': value('Date without a year', 'Дата без года', 'Жылы белгісіз күн', 'Nothing near the date, nor a period, tells its year or month'),
  'ambiguous-amount': value('Sum of two readings', 'Двусмысленная сумма', 'Екіұшты сома', 'A number that can be read as two sums, or may be no sum: no value was chosen'),
  'unread-amount': value('Sum left unread', 'Сумма не прочитана', 'Сома оқылмады', 'A sum that the rules saw and could not read'),
  'unknown-code': value('Unknown code', 'Неизвестный кодекс', 'Белгісіз кодекс', 'A reference whose code or law is not told, or not known'),
  'ambiguous-article': value('Article of two readings', 'Двусмысленная статья', 'Екіұшты бап', 'A reference that can be read in two ways'),
  'unread-article': value('Article left unread', 'Статья не прочитана', 'Бап оқылмады', 'A reference that the rules saw and could not read'),
  'no-index-value': value('No value of the MCI', 'Нет размера МРП', 'АЕК мөлшері белгісіз', 'A sum in units of the index (MCI) whose day is not told, or has no known value: no tenge were reckoned'),
  'stated-sum-differs': value('Stated sum does not fit', 'Указанная сумма не сходится', 'Көрсетілген сома сәйкес келмейді', 'The page puts units of the index and tenge as the same sum, and they are not'),
  'ambiguous-penalty': value('Penalty of two readings', 'Двусмысленное наказание', 'Екіұшты жаза', 'Kind, stage or measure of a penalty can be read in two ways'),
  'unclear-person': value('Unclear person', 'Неясно, о ком речь', 'Кім екені анық емес', 'It is not told on whom it falls, or who is meant'),
  'no-period': value('No period', 'Период не указан', 'Кезең көрсетілмеген', 'Neither title nor introduction tells what period the bulletin reports on'),
  'period-conflict': value('Periods contradict', 'Противоречие в периоде', 'Кезең қайшылығы', 'Title, introduction or dates of the text tell different periods'),
  'published-doubtful': value('Doubtful day of publication', 'Сомнительная дата публикации', 'Жарияланған күні күмәнді', 'The printed day of publication lies before the end of the period'),
  'language-doubtful': value('Doubtful language', 'Сомнение в языке', 'Тілі күмәнді', 'The language of the page could not be told for sure'),
  'charset-overridden': value('Other character set than declared', 'Кодировка не та, что объявлена', 'Кодталуы жарияланғаннан басқа', 'The page was read in another character set than it declares, since that gives words'),
  'body-disagreement': value('Doubtful borders of the text', 'Сомнение в границах текста', 'Мәтін шегі күмәнді', 'Two ways to find the bulletin on the page disagree: text may be missing, or too much'),
  'no-incidents': value('No incident found', 'Инциденты не найдены', 'Оқиға табылмады', 'The bulletin was read, and no incident was found in it'),
  'text-repaired': value('Text mended', 'Текст исправлен', 'Мәтін түзетілді', 'Damaged bytes or escapes were mended to read the page'),
  'page-flattened': value('Page simplified', 'Страница упрощена', 'Бет ықшамдалды', 'Elements nested too deep were left out but for their text'),
}

/** What a reviewer said of a row. */
// prettier-ignore
export const REVIEWS: Readonly<Record<string, ValueLabel>> = {
  unreviewed: value('Not reviewed', 'Не проверено', 'Тексерілмеген', 'Nobody has looked at it yet'),
  confirmed: value('Confirmed', 'Подтверждено', 'Расталды', 'A reviewer found it right'),
  corrected: value('Corrected', 'Исправлено', 'Түзетілді', 'A reviewer put a right value in place of a wrong one'),
  wrong: value('Wrong', 'Неверно', 'Қате', 'A reviewer found that the page does not say so; it leaves all totals'),
  outdated: value('Outdated', 'Устарело', 'Ескірген', 'The page was edited after the review: it must be looked at again'),
}

/** What became of a decision of a reviewer. */
// prettier-ignore
export const STATES: Readonly<Record<State, ValueLabel>> = {
  applied: value('Applied', 'Применено', 'Қолданылды', 'The tables say what the reviewer said'),
  confirmed: value('Confirmed', 'Подтверждено', 'Расталды', 'The reviewer found the row right'),
  superseded: value('Superseded', 'Заменено', 'Ауыстырылды', 'A later decision took its place'),
  outdated: value('Outdated', 'Устарело', 'Ескірген', 'The page was edited since: it is not applied, and must be taken anew'),
  unmatched: value('Unmatched', 'Не найдено', 'Табылмады', 'Its record is not there, or cannot be told from others: it is not applied'),
  unfit: value('Unfit', 'Неприменимо', 'Қолдануға келмейді', 'With what the rules read now it makes no valid record: it is not applied'),
}

/** Why a record changed. */
// prettier-ignore
export const CAUSES: Readonly<Record<string, ValueLabel>> = {
  page: value('The page', 'Страница', 'Бет', 'The page was edited, or is gone or back'),
  rules: value('The rules', 'Правила', 'Ережелер', 'Other rules read the same page'),
  review: value('A review', 'Проверка', 'Тексеру', 'A reviewer corrected it'),
}

/** What became of a record. */
// prettier-ignore
export const BECAME: Readonly<Record<string, ValueLabel>> = {
  added: value('Added', 'Добавлено', 'Қосылды', 'It was not there before'),
  changed: value('Changed', 'Изменено', 'Өзгерді', 'It is there, and says something else'),
  withdrawn: value('Withdrawn', 'Снято', 'Алып тасталды', 'It is not there any more'),
}

/** Kinds of records. */
// prettier-ignore
export const RECORDS: Readonly<Record<RecordKind | 'bulletin', ValueLabel>> = {
  bulletin: value('Bulletin', 'Бюллетень', 'Бюллетень', 'One publication, in one language, on one period'),
  incident: value('Incident', 'Инцидент', 'Оқиға', 'One reported item'),
  date: value('Date', 'Дата', 'Күн', 'A calendar date'),
  article: value('Article of law', 'Статья закона', 'Заң бабы', 'A reference to a numbered provision of law'),
  amount: value('Sum of money', 'Денежная сумма', 'Ақша сомасы', 'A sum of money'),
  penalty: value('Mention of a penalty', 'Упоминание наказания', 'Жаза туралы айтылған жер', 'An expression that tells a penalty'),
  sanction: value('Penalty', 'Наказание', 'Жаза', 'A penalty as a fact, however often it is told'),
  person: value('Person', 'Человек', 'Адам', 'A mention of a named person'),
  outlet: value('Media outlet', 'СМИ', 'БАҚ', 'A mention of a media outlet'),
  place: value('Place', 'Место', 'Орын', 'A mention of a place'),
  statistic: value('Statistic', 'Статистика', 'Статистика', "A figure of the bulletin's own statistics"),
  issue: value('Doubt', 'Сомнение', 'Күмән', 'What was left unread or unresolved'),
  rejected: value('Rejected record', 'Отклонённая запись', 'Қабылданбаған жазба', 'A record that failed its schema'),
}

/** Types of columns. */
// prettier-ignore
export const TYPES: Readonly<Record<ColumnType, ValueLabel>> = {
  string: value('Text', 'Текст', 'Мәтін', 'Any characters'),
  integer: value('Whole number', 'Целое число', 'Бүтін сан', 'No fraction'),
  number: value('Number', 'Число', 'Сан', 'With a fraction where it has one'),
  boolean: value('Yes or no', 'Да или нет', 'Иә немесе жоқ', 'true or false'),
  date: value('Day', 'День', 'Күн', 'YYYY-MM-DD'),
  datetime: value('Moment', 'Момент времени', 'Уақыт сәті', 'ISO 8601, UTC'),
  list: value('List', 'Список', 'Тізім', 'Items joined by "; "'),
}

/** Whether a column can be blank. */
// prettier-ignore
export const FILLED: Readonly<Record<string, ValueLabel>> = {
  always: value('Always', 'Всегда', 'Әрқашан', 'No cell of the column is blank'),
  'where known': value('Where known', 'Где известно', 'Белгілі болса', 'Blank where it is not told or not known'),
}
