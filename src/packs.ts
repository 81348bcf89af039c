// The packs that reading a page takes. They come in by parameter; this is their type and the one place that puts them together.
import { kz } from './jurisdiction/kz/index.ts'
import type { JurisdictionPack } from './jurisdiction/pack.ts'
import { en } from './lang/en/index.ts'
import { kk } from './lang/kk/index.ts'
import type { LanguagePack } from './lang/pack.ts'
import { ru } from './lang/ru/index.ts'
import type { Language } from './model.ts'

export interface Packs {
  readonly languages: Readonly<Record<Language, LanguagePack>>
  readonly jurisdiction: JurisdictionPack
}

/** The packs that come with the tool: English, Russian and Kazakh; Kazakhstan. */
export const packs: Packs = { languages: { en, ru, kk }, jurisdiction: kz }
