import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Extractor } from './extractor.ts'

export function penaltyExtractor(_language: LanguagePack, _jurisdiction: JurisdictionPack): Extractor<'penalty'> {
  return { kind: 'penalty', cue: /(?!)x/gu, reach: 40, rules: [] }
}
