import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Extractor } from './extractor.ts'

export function articleExtractor(_language: LanguagePack, _jurisdiction: JurisdictionPack): Extractor<'article'> {
  return { kind: 'article', cue: /(?!)x/gu, reach: 40, rules: [] }
}
