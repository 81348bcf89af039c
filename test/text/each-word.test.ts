import { expect, it } from 'vitest'
import { forEachWord } from '../../src/text/each-word.ts'

it.each(['the Әділсөз, 24.kz — «ñ» 東京 𝒳y 😀 x\ud835', '', 'a', '—', '\udc33b𝒳'])('visits every word: %s', (text) => {
  const words: string[] = []
  forEachWord(text, (start, end) => words.push(text.slice(start, end)))
  expect(words).toEqual(text.match(/\p{L}+/gu) ?? [])
})
