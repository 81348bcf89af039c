import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Extractor } from './extractor.ts'

export function placeExtractor(_language: LanguagePack, _jurisdiction: JurisdictionPack): Extractor<'place'> {
  return { kind: 'place', cue: /(?!)x/gu, reach: 40, rules: [] }
}
