import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/export/table/index.ts'
import type { Template } from '../../../src/export/table/template.ts'
import { everyKind, inputOf } from '../reading.ts'
import { contextsOf } from '../contexts.ts'

const bulletins = [everyKind()]
const tables = (template: Template) => tablesOf(contextsOf(bulletins), inputOf(bulletins, { template }))

describe('a template', () => {
  it('chooses tables and columns, in its order', () => {
    const [readme, fines, incidents, dictionary] = tables({ fines: ['quote', 'tenge_min'], incidents: null })
    expect([readme?.name, fines?.name, incidents?.name, dictionary?.name]).toEqual(['read_me', 'fines', 'incidents', 'data_dictionary']) // prettier-ignore
    expect(fines?.columns.map(({ name }) => name)).toEqual(['quote', 'tenge_min'])
    expect([...fines!.rows][0]).toEqual(['fined Aida Sarbaz and two others 20,000 tenge each', 20_000])
    expect(incidents!.columns.length).toBeGreaterThan(15)
  })

  it('keeps no keys whose columns or tables are left out', () => {
    const [, fines, incidents] = tables({
      fines: ['id', 'incident', 'bulletin'],
      incidents: ['id', 'headline', 'bulletin'],
    })
    expect(fines).toMatchObject({ primaryKey: ['id'], foreignKeys: [{ column: 'incident', table: 'incidents' }] })
    expect(incidents).toMatchObject({ primaryKey: ['id'], foreignKeys: [] })
    // A row without its id can't be led to.
    const [, nowhere, nameless] = tables({ fines: ['id', 'incident'], incidents: ['headline'] })
    expect(nowhere).toMatchObject({ primaryKey: ['id'], foreignKeys: [] })
    expect(nameless).toMatchObject({ primaryKey: [], foreignKeys: [] })
  })

  it('describes in the dictionary what is there', () => {
    const dictionary = tables({ fines: ['tenge_min'] }).find(({ name }) => name === 'data_dictionary')!
    expect([...dictionary.rows].filter(([table]) => table === 'fines').map((row) => row[2])).toEqual(['tenge_min'])
    expect([...dictionary.rows].filter(([table]) => table === 'incidents')).toEqual([])
  })

  it.each<[Template, RegExp]>([
    [{ fine: null }, /Expected a table \(one of .*fines.*\), got "fine", in --template/u],
    [{ fines: ['tenge'] }, /Expected a column \(one of .*tenge_min.*\), got "tenge", in fines of --template/u],
    [{ fines: ['id', 'id'] }, /Expected each column once, got id twice, in fines of --template/u],
  ])('that asks for what is not there is refused: %j', (template, message) => {
    expect(() => tables(template)).toThrow(message)
  })
})
