// Texts that a careless rule chokes on, through the whole line from page to records. Linear cost is four times as much from 16 to 64 KB.
import type { Language, Page } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { pageOf, pagesOf } from './material.ts'
import type { Figures, Subject } from './subject.ts'
import { LANGUAGES } from './subject.ts'
import { timesOf } from './timing.ts'

export const SMALL = 16_384
export const LARGE = 65_536

interface Words {
  /** What makes it a bulletin of the language. */
  readonly head: string
  readonly units: Readonly<Record<string, (at: number) => string>>
}

// Of any language.
const UNITS: Words['units'] = {
  digits: (at) => String(at % 10),
  'one and one': () => '1 ',
  'table of numbers': (at) => `${(at * 7919) % 100_000}${at % 8 === 7 ? '\n' : '\t'}`,
  blanks: () => ' ',
  'one long word': (at) => 'abcdefghij'[at % 10] ?? '',
  initials: () => 'a. B. ',
  'dots and blanks': () => '. . ',
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    head: `Violations of freedom of speech in Kazakhstan
June 2020

- June 1. In Almaty the court fined the journalist Aset Omarov for 50 MCI (138,900 tenge) under Article 488 of the Code of Administrative Offences.

- The court is in the city. `,
    units: {
      months: () => 'June ',
      articles: (at) => (at === 0 ? 'articles 1' : `, ${at + 1}`),
      references: () => 'Article 1 and the ',
      sentences: () => 'sentenced to two years and ',
      capitals: () => 'of the Aa Bb ',
    },
  },
  ru: {
    head: `Нарушения свободы слова в Казахстане
Июнь 2020

- 1 июня. В Алматы суд оштрафовал журналиста Асета Омарова на 50 МРП (138 900 тенге) по статье 488 Кодекса об административных правонарушениях.

- Суд находится в этом городе. `,
    units: {
      months: () => 'июня и июля были ',
      articles: (at) => (at === 0 ? 'статьи 1' : `, ${at + 1}`),
      references: () => 'статья 1 и по этой ',
      sentences: () => 'приговорён к двум годам и были ',
      capitals: () => 'что в Аа Бб эти ',
    },
  },
  kk: {
    head: `Қазақстандағы сөз бостандығының бұзылуы
2020 жылғы маусым

- 1 маусым. Алматыда сот журналист Әсет Омаровқа Әкімшілік құқық бұзушылық туралы кодекстің 488-бабы бойынша 50 АЕК (138 900 теңге) айыппұл салды.

- Сот осы қалада орналасқан. `,
    units: {
      months: () => 'маусым және ',
      articles: (at) => (at === 0 ? 'баптар 1' : `, ${at + 1}`),
      references: () => '1-бап және ',
      sentences: () => 'екі жылға сотталды және ',
      capitals: () => 'және Аа Бб ',
    },
  },
}

/** The names of the hostile texts of a language. */
export function hostileNames(language: Language): readonly string[] {
  return Object.keys({ ...UNITS, ...WORDS[language].units })
}

/** A hostile text of that many letters, without the head that makes it a page. */
export function hostileText(name: string, language: Language, letters: number): string {
  const unit = { ...UNITS, ...WORDS[language].units }[name]
  let text = ''
  for (let at = 0; unit !== undefined && text.length < letters; at++) text += unit(at)
  return text.slice(0, letters)
}

/** The same on a page of plain text that is read as a bulletin. */
export function hostilePage(name: string, language: Language, letters: number): Page {
  const text = `${WORDS[language].head}${hostileText(name, language, letters)}`
  return { ...pageOf(new TextEncoder().encode(text), name, 'text/plain'), hints: { language } }
}

/** Reads the page, and by turns one that is a bit shorter: a reader may keep what it made of its last text. */
export function hostileRun(name: string, language: Language, letters: number): () => unknown {
  const pages = [letters, letters - 8].map((length) => hostilePage(name, language, length))
  let turn = 0
  return () => readBulletin(pages[turn++ % pages.length]!, packs)
}

/** Times a reader on texts of both sizes: `small` and `large`. */
export async function growthOf(work: (letters: number) => () => unknown, rounds = 2): Promise<Figures> {
  const works = [SMALL, LARGE].map((letters) => ({ name: letters === SMALL ? 'small' : 'large', run: work(letters) }))
  return Object.fromEntries(await timesOf(works, { rounds, milliseconds: 80 }))
}

// Pages of all languages are read before: V8 spends its optimizations of patterns on those that come first, and a bulletin is not read alone.
function warmUp(): void {
  for (const page of LANGUAGES.flatMap((language) => pagesOf(language))) readBulletin(page, packs)
}

export const hostileSubjects: readonly Subject[] = LANGUAGES.flatMap((language) =>
  hostileNames(language).map((name) => ({
    id: `hostile/${name}/${language}`,
    measure: () => {
      warmUp()
      return growthOf((letters) => hostileRun(name, language, letters))
    },
  })),
)
