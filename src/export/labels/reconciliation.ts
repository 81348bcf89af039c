// The words of the reconciliation: how a figure came out, what it was held against, what could explain a difference.
import type { Cause, Doubt } from '../reconciliation/explain.ts'
import type { Outcome } from '../reconciliation/agreement.ts'
import type { Measure } from '../reconciliation/index.ts'
import type { ValueLabel } from './label.ts'
import { value } from './label.ts'

/** How a figure of the statistics came out against our count. */
// prettier-ignore
export const OUTCOMES: Readonly<Record<Outcome, ValueLabel>> = {
  agrees: value('Agrees', 'Совпадает', 'Сәйкес', 'The figure and our count are the same'),
  'bulletin counts more': value('The bulletin counts more', 'В бюллетене больше', 'Бюллетеньде көбірек', 'Many bulletins count more than they tell one by one'),
  'we count more': value('We count more', 'У нас больше', 'Бізде көбірек', 'To be looked at first: one of our records may be misread'),
  'part only': value('The figure counts a part', 'В показателе только часть', 'Көрсеткіште бөлігі ғана', 'The words of the figure say more than we count by ("fines for slander" beside all fines): it is no more than our count, which says nothing of how well we read'),
  incomplete: value('Incomplete', 'Неполные данные', 'Деректер толық емес', 'Bulletins of that time are not at hand, or a selection left records out: the difference says nothing of how well we read'),
  'not compared': value('Not compared', 'Не сравнивается', 'Салыстырылмайды', 'Nothing of ours can be held against it; the reason stands beside'),
}

/** What a figure is held against. */
// prettier-ignore
export const MEASURES: Readonly<Record<Measure, ValueLabel>> = {
  items: value('Items', 'Сообщения', 'Хабарламалар', 'Incidents that are part of no other'),
  sanctions: value('Penalties', 'Наказания', 'Жазалар', 'Sanctions, each once'),
  persons: value('Persons', 'Лица', 'Адамдар', 'Persons on whom sanctions fall'),
  tenge: value('Sums in tenge', 'Суммы в тенге', 'Теңгедегі сомалар', 'Sums of sanctions, in tenge'),
}

/** What could explain a difference, or why a figure is not compared. */
// prettier-ignore
export const EXPLANATIONS: Readonly<Record<Cause | Doubt, ValueLabel>> = {
  'no-such-record': value('Our records do not count it', 'В наших записях этого нет', 'Біздің жазбаларда ондай сан жоқ', 'Shares, court acts, hearings, verdicts, acquittals: our records tell no number of them'),
  'label-unknown': value('Unknown what is counted', 'Неясно, что подсчитано', 'Не саналғаны белгісіз', 'The words of the figure do not say what is counted, or nothing that our records tell'),
  'label-several': value('Several things in one figure', 'Несколько предметов в одном показателе', 'Бір көрсеткіште бірнеше нәрсе', 'The words of the figure name several things'),
  'part-not-told': value('A part that is not told apart', 'Часть, не выделенная в записях', 'Бөлек көрсетілмеген бөлік', 'The figure counts a part ("of them in court") that our records do not tell from the rest'),
  'time-unknown': value('Another or an unknown time', 'Другое или неизвестное время', 'Басқа не белгісіз уақыт', 'The figure counts a time of comparison, or one whose days are not known'),
  refuted: value('Called wrong by a reviewer', 'Признано неверным при проверке', 'Тексеруде қате деп танылды', 'A reviewer says that the page does not tell this figure: it is not compared'),
  selection: value('Left out by a selection', 'Исключено отбором', 'Іріктеуден тыс қалды', 'The export is a selection, and has not all records of that time'),
  repeated: value('Said before', 'Уже указано выше', 'Бұрын айтылған', 'The bulletin says the same figure a second time'),
  'months-missing': value('Months are missing', 'Не хватает месяцев', 'Кейбір айлар жоқ', 'No bulletin at hand tells of some days of that time'),
  'label-narrower': value('The figure says more', 'Показатель охватывает меньше', 'Көрсеткіш тарырақ', 'The words of the figure say more than we count ("for protection of honour")'),
  'cases-not-items': value('Cases, not items', 'Случаи, а не сообщения', 'Хабарлама емес, жағдай саналған', 'The bulletin may count cases, facts or persons; we count the items that are told'),
  'persons-untold': value('Persons are not told', 'Число лиц не указано', 'Адам саны айтылмаған', 'The figure counts persons, and our records do not tell how many were in an item'),
  'not-listed': value('More than is told', 'Больше, чем перечислено', 'Тізілгеннен көп', 'The bulletin counts more than its pages tell one by one'),
  'more-than-told': value('We count more', 'Мы насчитали больше', 'Біз көбірек санадық', 'The bulletin itself counts less: one of our records may be misread'),
  retold: value('Told in several bulletins', 'В нескольких бюллетенях', 'Бірнеше бюллетеньде айтылған', 'Several bulletins may tell the same case, and we count it in each'),
  'nested-items': value('Parts of other items', 'Части других сообщений', 'Басқа хабарламалардың бөліктері', 'Some of ours are parts of larger items; the parts are counted'),
  'other-category': value('Items of other categories', 'Сообщения других категорий', 'Басқа санаттағы хабарламалар', 'Items of other categories tell such a case too'),
  'other-sides': value('On others too', 'И в отношении других лиц', 'Өзгелерге де қатысты', 'Some of those we count fall on others than those whom the monitor defends'),
  'not-summed': value('Sums not told', 'Суммы не указаны', 'Сомалары айтылмаған', 'Some sums are not told in tenge, and not added'),
  unread: value('Something was left unread', 'Есть непрочитанное', 'Оқылмай қалғаны бар', 'Expressions of those pages were left unread (Issues)'),
  'low-confidence': value('Some are unsure', 'Есть неуверенные записи', 'Сенімсіз жазбалар бар', 'Some of the records counted have a low confidence'),
  rejected: value('Some were rejected', 'Есть отклонённые записи', 'Қабылданбаған жазбалар бар', 'Records of those pages failed their schema (Rejected)'),
  withdrawn: value('Some pages are gone', 'Некоторые страницы удалены', 'Кейбір беттер жойылған', 'Pages that are counted are gone from their site'),
}
