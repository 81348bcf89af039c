import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Extractor } from './extractor.ts'

export function personExtractor(_language: LanguagePack, _jurisdiction: JurisdictionPack): Extractor<'person'> {
  return { kind: 'person', cue: /(?!)x/gu, reach: 40, rules: [] }
}
