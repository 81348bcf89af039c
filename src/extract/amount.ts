import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Extractor } from './extractor.ts'

export function amountExtractor(_language: LanguagePack, _jurisdiction: JurisdictionPack): Extractor<'amount'> {
  return { kind: 'amount', cue: /(?!)x/gu, reach: 40, rules: [] }
}
