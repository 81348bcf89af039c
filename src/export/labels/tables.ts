// The words of the tables, by their names.
import type { Label } from './label.ts'
import { label } from './label.ts'

/** Labels of tables (and of their sheets). */
// prettier-ignore
export const TABLE_LABELS: Readonly<Record<string, Label>> = {
  read_me: label('Read me', 'Прочтите сначала', 'Алдымен оқыңыз'),
  summary: label('Summary', 'Сводка', 'Жиынтық'),
  summary_by_month: label('Summary by month', 'Сводка по месяцам', 'Айлар бойынша жиынтық'),
  incidents: label('Incidents', 'Инциденты', 'Оқиғалар'),
  fines: label('Fines', 'Штрафы', 'Айыппұлдар'),
  penalties: label('Penalties', 'Наказания и взыскания', 'Жазалар мен өндіріп алулар'),
  penalty_articles: label('Articles of penalties', 'Статьи наказаний', 'Жазалардың баптары'),
  penalty_people: label('People of penalties', 'Лица, к которым применены наказания', 'Жаза қолданылған адамдар'),
  penalty_mentions: label('Mentions of penalties', 'Упоминания наказаний', 'Жазалар туралы айтылған жерлер'),
  articles: label('Articles of law', 'Статьи законов', 'Заң баптары'),
  amounts: label('Sums of money', 'Денежные суммы', 'Ақша сомалары'),
  dates: label('Dates', 'Даты', 'Күндер'),
  people: label('People', 'Люди', 'Адамдар'),
  outlets: label('Media outlets', 'Средства массовой информации', 'Бұқаралық ақпарат құралдары'),
  places: label('Places', 'Места', 'Орындар'),
  statistics: label('Statistics of the bulletins', 'Статистика бюллетеней', 'Бюллетеньдердің статистикасы'),
  reconciliation: label('Reconciliation', 'Сверка со статистикой', 'Статистикамен салыстыру'),
  bulletins: label('Bulletins', 'Бюллетени', 'Бюллетеньдер'),
  issues: label('Issues (doubts)', 'Сомнения', 'Күмәнді жерлер'),
  rejected: label('Rejected records', 'Отклонённые записи', 'Қабылданбаған жазбалар'),
  reviews: label('Reviews', 'Проверки', 'Тексерулер'),
  changes: label('Changes', 'Изменения', 'Өзгерістер'),
  data_dictionary: label('Data dictionary', 'Словарь данных', 'Деректер сөздігі'),
  codebook: label('Codebook', 'Справочник значений', 'Мәндер анықтамалығы'),
}
