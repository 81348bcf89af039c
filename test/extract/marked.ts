// A corpus file: one case a line, the answers written in the text. `fined her for [13,890 tenge] => 13890 KZT`; in {braces}: a doubt and its code.
import { readFileSync } from 'node:fs'
import { extract } from '../../src/extract/run.ts'
import type { Extractor } from '../../src/extract/extractor.ts'
import type { Kind, Language, Values } from '../../src/model.ts'
import { documentOf } from '../harness.ts'

/** The lines of a corpus file that are cases. */
export function casesOf(file: string): readonly string[] {
  const text = readFileSync(new URL(`../corpus/${file}`, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

/** The sentence of a case without its marks. */
export function sentenceOf(line: string): string {
  return (line.split(' => ')[0] ?? '').replace(/[[\]{}]/gu, '')
}

/** The case as the extractor would write it. */
export function mark<K extends Kind>(
  sentence: string,
  extractor: Extractor<K>,
  show: (value: Values[K]) => string,
  language: Language = 'en',
): string {
  const { mentions, doubts } = extract(documentOf(sentence, language), [], [extractor])
  const spans = new Map<string, { start: number; end: number; marks: string; said: string[] }>()
  for (const { start, end, value } of mentions) {
    const key = `${String(start)}-${String(end)}`
    const said = spans.get(key)?.said ?? []
    spans.set(key, { start, end, marks: '[]', said: [...said, show(value as Values[K])] })
  }
  for (const { start, end, code } of doubts)
    spans.set(`${String(start)}-${String(end)}`, { start, end, marks: '{}', said: [code] })
  const sorted = [...spans.values()].sort((a, b) => a.start - b.start)
  let text = ''
  let at = 0
  for (const { start, end, marks } of sorted) {
    text += sentence.slice(at, start) + marks.charAt(0) + sentence.slice(start, end) + marks.charAt(1)
    at = end
  }
  text += sentence.slice(at)
  return sorted.length === 0 ? text : `${text} => ${sorted.map(({ said }) => said.join(' & ')).join('; ')}`
}
