import { describe, expect, it } from 'vitest'
import { trapFinder } from '../../src/extract/trap.ts'
import { compileShape } from '../../src/text/shape.ts'

const street = compileShape('(?<trap>\\d{1,2} may) street', {})
const rate = compileShape('rate: (?<trap>[^\\n]{0,20})', {})
const text = 'on 9 may street\nrate: 1 usd\nfrom 3 may to 9 may street'

describe('traps of a line', () => {
  it('are found on the line of a place alone, in units of the text', () => {
    const on = trapFinder([street, rate])
    const at = text.indexOf('9 may')
    expect(on(text, at).all).toEqual([{ start: at, end: at + 5, shape: 0, reach: at + 12 }])
    expect(on(text, text.indexOf('1 usd')).all.map(({ start, end }) => text.slice(start, end))).toEqual(['1 usd'])
    const last = text.lastIndexOf('9 may')
    expect(on(text, last - 9).all).toEqual([{ start: last, end: last + 5, shape: 0, reach: last + 12 }])
  })

  it('hold what lies wholly in them', () => {
    const on = trapFinder([street])
    const at = text.lastIndexOf('9 may')
    expect(on(text, at).holding({ start: at, end: at + 5 })).toHaveLength(1)
    expect(on(text, at).holding({ start: at + 2, end: at + 5 })).toHaveLength(1)
    expect(on(text, at).holding({ start: at - 1, end: at + 5 })).toEqual([])
    expect(on(text, at).holding({ start: at, end: at + 6 })).toEqual([])
  })

  it('are those of the text asked about, and of a line without any there are none', () => {
    const on = trapFinder([street])
    expect(on(text, 4).all).toHaveLength(1)
    expect(on('2 may\n\n9 may street', 0).all).toEqual([])
    expect(on('2 may\n\n9 may street', 6).all).toEqual([])
    expect(on('2 may\n\n9 may street', 7).all).toHaveLength(1)
    expect(on('', 0).all).toEqual([])
  })
})
