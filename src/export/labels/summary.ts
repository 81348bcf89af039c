// The words of the parts of the Summary.
import type { Section } from '../count/figure.ts'
import type { ValueLabel } from './label.ts'
import { value } from './label.ts'

/** Parts of the Summary. */
// prettier-ignore
export const SECTIONS: Readonly<Record<Section, ValueLabel>> = {
  totals: value('Totals', 'Итоги', 'Жалпы қорытынды', 'All months together'),
  'by year': value('By year', 'По годам', 'Жылдар бойынша', 'A row a year'),
  'by month': value('By month', 'По месяцам', 'Айлар бойынша', 'A row a month (and category)'),
  'by kind': value('By kind of penalty', 'По видам наказаний', 'Жаза түрлері бойынша', 'A row a kind of penalty'),
  articles: value('Articles of law', 'Статьи законов', 'Заң баптары', 'The most frequent articles'),
  places: value('Places', 'Места', 'Орындар', 'The most frequent places'),
  sources: value('Sources', 'Источники', 'Дереккөздер', 'A row a source'),
  statistics: value('Own figures of bulletins', 'Собственные показатели бюллетеней', 'Бюллетеньдердің өз көрсеткіштері', 'How many agree with what we count'),
}
