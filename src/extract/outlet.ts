import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Extractor } from './extractor.ts'

export function outletExtractor(_language: LanguagePack, _jurisdiction: JurisdictionPack): Extractor<'outlet'> {
  return { kind: 'outlet', cue: /(?!)x/gu, reach: 40, rules: [] }
}
