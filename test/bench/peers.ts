// Programs of others that read dates, sums and the like, as far as the bench needs them. They lie in a package of their own
// (`npm ci --prefix test/bench`), their types do not matter here; natural is one of our own packages.
import { createRequire } from 'node:module'
import type { Language } from '../../src/model.ts'

/** Reads a text, and gives what it found. */
export type PeerReader = (text: string) => unknown

export interface Peer {
  readonly name: string
  /** What it reads, for the table. */
  readonly reads: string
  readonly languages: readonly Language[]
  /** How many documents it is given, where all of them would take minutes. */
  readonly documents?: number
  /** Loads it. Throws (`MODULE_NOT_FOUND`) where the package is not installed. */
  load(language: Language): PeerReader
}

const packaged = createRequire(import.meta.url)

interface Parser {
  parse(text: string): unknown
}

type Chrono = Parser & { readonly strict: Parser; readonly ru: Parser & { readonly strict: Parser } }

interface Wink {
  readonly its: { readonly detail: unknown }
  readDoc(text: string): { entities(): { out(what: unknown): unknown } }
}

interface Recognizers {
  readonly recognizeDateTime: (text: string, culture: string) => unknown
  readonly recognizeCurrency: (text: string, culture: string) => unknown
}

interface Compromise {
  (text: string): { dates(): { get(): unknown } }
  extend(plugin: unknown): void
}

const chrono = (language: Language): Chrono | Chrono['ru'] => {
  const whole = packaged('chrono-node') as Chrono
  return language === 'ru' ? whole.ru : whole
}

export const PEERS: readonly Peer[] = [
  {
    name: 'chrono-node', reads: 'dates', languages: ['en', 'ru'],
    load: (language) => (text) => chrono(language).parse(text),
  },
  {
    name: 'chrono-node, strict', reads: 'dates', languages: ['en', 'ru'],
    load: (language) => (text) => chrono(language).strict.parse(text),
  },
  { name: 'wink-nlp', reads: 'words, spans of dates, sums', languages: ['en'], load: wink },
  { name: 'compromise + dates', reads: 'dates', languages: ['en'], documents: 1, load: compromise },
  { name: 'Recognizers-Text, line by line', reads: 'dates, sums', languages: ['en'], documents: 1, load: recognizers },
  {
    name: 'natural, word tokenizer', reads: 'words', languages: ['en', 'ru'],
    load: (language) => natural(language === 'ru' ? 'aggressive_tokenizer_ru' : 'aggressive_tokenizer'),
  },
  { name: 'natural, sentence tokenizer', reads: 'sentences', languages: ['en', 'ru'], load: () => natural('sentence_tokenizer') },
] // prettier-ignore

function wink(): PeerReader {
  const make = packaged('wink-nlp') as (model: unknown) => Wink
  const nlp = make(packaged('wink-eng-lite-web-model'))
  return (text) => nlp.readDoc(text).entities().out(nlp.its.detail)
}

function compromise(): PeerReader {
  const nlp = packaged('compromise') as Compromise
  nlp.extend(packaged('compromise-dates'))
  return (text) => nlp(text).dates().get()
}

function recognizers(): PeerReader {
  const { recognizeDateTime, recognizeCurrency } = packaged('@microsoft/recognizers-text-suite') as Recognizers
  const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')
  return (text) => lines(text).map((line) => [recognizeDateTime(line, 'en-us'), recognizeCurrency(line, 'en-us')])
}

function natural(file: string): PeerReader {
  const Tokenizer = packaged(`natural/lib/natural/tokenizers/${file}.js`) as new () => {
    tokenize(text: string): unknown
  }
  const tokenizer = new Tokenizer()
  return (text) => tokenizer.tokenize(text)
}
