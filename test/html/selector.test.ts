import { describe, expect, it } from 'vitest'
import { select } from '../../src/html/selector.ts'
import { isTag, parse } from '../../src/html/tree.ts'

const PAGE =
  '<main ID=content><div class="news  item-page\nlong"><td class="contentpane">a</td><p class="item-pages">b</p></div>' +
  '<DIV class="Item-Page" itemprop="articleBody">c<article id="Content">d</article></div><br class></main>'

describe('selectors', () => {
  it.each([
    ['article', 1], ['div', 2], ['.item-page', 1], ['td.contentpane', 1], ['p.contentpane', 0], ['#content', 1], ['[itemprop=articleBody]', 1],
    ['div.item-page', 1], ['.news', 1], ['.no', 0], ['main > div', 2], ['div p, article', 2], ['[class]', 5],
  ] as const)('%s picks what cheerio picks', (selector, count) => {
    const tree = parse(PAGE)
    const picked = select(tree, selector)
    expect(picked).toHaveLength(count)
    expect(picked).toEqual(tree.$(selector).toArray().filter(isTag))
  }) // prettier-ignore
})
