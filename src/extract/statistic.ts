import type { JurisdictionPack } from '../jurisdiction/pack.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Extractor } from './extractor.ts'

export function statisticExtractor(_language: LanguagePack, _jurisdiction: JurisdictionPack): Extractor<'statistic'> {
  return { kind: 'statistic', cue: /(?!)x/gu, reach: 40, rules: [] }
}
