// One item of an invented bulletin, read by the whole line from page to records.
import type { Language, Page, Reading } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Violations of freedom of speech in Kazakhstan. May 2021',
    '1 may 2021',
    'The foundation presents an overview of May 2021.',
    'It reports:',
  ],
  ru: [
    'Нарушения свободы слова в Казахстане. Май 2021',
    '1 мая 2021',
    'Фонд представляет обзор нарушений за май 2021 года.',
    'Фонд сообщает:',
  ],
  kk: [
    'Қазақстандағы сөз бостандығының бұзылуы. Мамыр 2021',
    '1 мамыр 2021',
    'Қор 2021 жылғы мамыр айына шолу жасайды.',
    'Негізгі оқиғалар:',
  ],
}

/** The reading of a bulletin of May 2021 with these items (lines of one item are joined by ` / `). */
export function bulletinWith(...items: readonly string[]): Reading {
  return bulletinIn('en', ...items)
}

/** The same in one of the languages. */
export function bulletinIn(language: Language, ...items: readonly string[]): Reading {
  const paragraphs = items.map((item) => `- ${item.replaceAll(' / ', '\n\n')}`)
  return readBulletin(pageOf([...HEADS[language], ...paragraphs].join('\n\n')), packs).reading
}

function pageOf(text: string): Page {
  const bytes = new TextEncoder().encode(text)
  return {
    source: 'test',
    publisher: 'Test',
    url: 'test:item',
    bytes,
    contentType: 'text/plain',
    retrieved: null,
    warcRecord: null,
    revision: 1,
    hints: {},
  }
}

interface Measured {
  readonly amount: { readonly min: number | null; readonly max: number | null; readonly currency: string } | null
  readonly duration: { readonly min: string | null; readonly max: string | null } | null
}

/** `20 MCI`, `..5000 MCI`, `P2Y..P7Y`, or `-` where there is none. */
export function measureOf({ amount, duration }: Measured): string {
  const range = (min: number | string | null, max: number | string | null): string =>
    min === max ? String(min) : `${String(min ?? '')}..${String(max ?? '')}`
  const parts = [
    amount === null ? '' : `${range(amount.min, amount.max)} ${amount.currency}`,
    duration === null ? '' : range(duration.min, duration.max),
  ]
  return parts.filter((part) => part !== '').join(' ') || '-'
}

/** `fine imposed 50 MCI @ Askar Belov; …` of the penalties of one item. */
export function penaltiesOf(item: string, language: Language = 'en'): string {
  return bulletinIn(language, item)
    .penalties.map((penalty) => {
      const per = penalty.per === null ? '' : ` per ${penalty.per}`
      const people = penalty.people.length === 0 ? '' : ` @ ${penalty.people.join(', ')}`
      return `${penalty.kind} ${penalty.stage} ${measureOf(penalty)}${per}${people}`
    })
    .join('; ')
}
