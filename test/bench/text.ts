// Plain text in, mentions out: each kind alone, dates with references and sums, all eight kinds; and all the way to validated records.
import { extractorsFor } from '../../src/extract/index.ts'
import { extract } from '../../src/extract/run.ts'
import type { Kind, Language } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { segment } from '../../src/segment/index.ts'
import { documentOf } from '../harness.ts'
import { lettersOf, plainPagesOf, textsOf } from './material.ts'
import type { Subject } from './subject.ts'
import { besideFloors, LANGUAGES } from './subject.ts'

export const KINDS: readonly Kind[] = ['date', 'article', 'amount', 'penalty', 'person', 'outlet', 'place', 'statistic']

/** Which kinds are read together, by the name of the subject. */
const READ: Readonly<Record<string, readonly Kind[]>> = {
  ...Object.fromEntries(KINDS.map((kind) => [kind, [kind]])),
  'date+article+amount': ['date', 'article', 'amount'],
  all: KINDS,
}

export const textSubjects: readonly Subject[] = LANGUAGES.flatMap((language) => [
  ...Object.entries(READ).map(([name, kinds]) => ({
    id: `text/${name}/${language}`,
    measure: () => besideFloors(language, () => ({ letters: lettersOf(language), run: extraction(language, kinds) })),
  })),
  {
    id: `text/records/${language}`,
    measure: () =>
      besideFloors(language, () => {
        const pages = plainPagesOf(language)
        return { letters: lettersOf(language), run: () => pages.map((page) => readBulletin(page, packs)) }
      }),
  },
])

/** Reads the kinds from all documents of the language. Folding the text is part of it; where the incidents are is known beforehand. */
export function extraction(language: Language, kinds: readonly Kind[]): () => unknown {
  const extractors = extractorsFor(packs.languages[language], packs.jurisdiction).filter(({ kind }) => kinds.includes(kind)) // prettier-ignore
  const texts = textsOf(language).map((text) => ({ text, segments: segment(documentOf(text, language), packs) }))
  return () => texts.map(({ text, segments }) => extract(documentOf(text, language), segments, extractors))
}
