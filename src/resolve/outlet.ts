// Outlets: one outlet = one name. That of the table, where it is there; else its first spelling on the page.
import type { OutletDraft } from '../model.ts'
import { fold } from '../text/fold.ts'
import type { Context } from './context.ts'

/** One draft a mention, under one name for each outlet. */
export function resolveOutlets(context: Context): readonly OutletDraft[] {
  const names = new Map<string, string>()
  for (const { name, names: spellings, domains } of context.jurisdiction.outlets) {
    for (const spelling of [...(spellings[context.document.language] ?? []), ...domains, name]) {
      if (!names.has(keyOf(spelling))) names.set(keyOf(spelling), name)
    }
  }
  return context.of('outlet').map((mention) => {
    const key = keyOf(mention.value.name)
    const name = names.get(key) ?? mention.value.name
    names.set(key, name)
    const { start, end, rule, repair } = mention
    return { key: mention.key, start, end, rule, repair, name }
  })
}

// "Ak Zhaik", "AK ZHAIK", "ak-zhaik"; "www.qub.kz", "qub.kz"
function keyOf(name: string): string {
  return fold(name)
    .replace(/^www\./u, '')
    .replace(/[\s"'-]+/gu, '')
}
