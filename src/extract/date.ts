import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Extractor } from './extractor.ts'

export function dateExtractor(_language: LanguagePack, _jurisdiction: JurisdictionPack): Extractor<'date'> {
  return { kind: 'date', cue: /(?!)x/gu, reach: 40, rules: [] }
}
