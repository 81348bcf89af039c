// The links of a page that lists others. What they lead to is for the fetcher to judge.
import { decode } from './decode.ts'
import { parse } from './tree.ts'

/** The targets of all links of a page, resolved against its address (and `<base href>`), in page order. Throws as `decode` does. */
export function linksOf(bytes: Uint8Array, contentType: string | null, url: string): string[] {
  const { $ } = parse(decode(bytes, contentType, url).source)
  const base = resolved($('base[href]').attr('href') ?? '', url) ?? url
  const links: string[] = []
  for (const element of $('a[href], link[rel="next"][href]').toArray()) {
    const link = resolved($(element).attr('href') ?? '', base)
    if (link !== null) links.push(link)
  }
  return links
}

function resolved(href: string, base: string): string | null {
  return URL.parse(href.trim(), base)?.href ?? null
}
