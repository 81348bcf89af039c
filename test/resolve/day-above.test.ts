import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { pageOf } from '../faults/sound.ts'

const PAGE = `<h1>Violations of freedom of speech in Kazakhstan, 3–9 May 2021</h1><p>10 May 2021</p>
<h3>Monday, 3 May</h3>
<p>Taraz. The court fined blogger Serik Bekov 20 MCI for a video on a boiler house in the old town.</p>
<p>Semey. On 2 May the police detained reporter Olga Kim of the paper "Dala" at the gates of a plant.</p>
<h3>Tuesday, 4 May</h3>
<p>Aktau. The court arrested activist Daulet Omarov for ten days because of a picket at the akimat.</p>
<p>Oral. Editor Anna Lim said that she had been threatened by a caller who gave no name at all.</p>
<h3>Legislation</h3>
<p>Astana. The Majilis adopted a law on media in the first reading, and journalists had asked it not to.</p>`

describe('a day as heading over several items', () => {
  const { incidents, sanctions } = readBulletin(pageOf(Buffer.from(PAGE)), packs).reading

  it('dates each of them, though other items stand between', () => {
    expect(incidents.map(({ date }) => date)).toEqual(['2021-05-03', '2021-05-03', '2021-05-04', '2021-05-04', null])
  })

  it('dates the decisions told under it', () => {
    expect(sanctions.map(({ kind, date }) => `${kind} ${date ?? '-'}`)).toEqual([
      'fine 2021-05-03',
      'administrative-arrest 2021-05-04',
    ])
  })
})

const QUARTER = `<h1>Violations of freedom of speech in Kazakhstan. January – March 2016</h1><p>3 April 2016</p>
<h2>January</h2><ul>
<li>On the 5th, the court of Taraz fined blogger Askar Belov 20 MCI for a video on his page.</li>
<li>On January 9, the police detained a reporter of the newspaper in Semey at the gates of a plant.</li></ul>
<h2>FEBRUARY</h2><ul>
<li>The court of Aktau arrested activist Daulet Omarov for ten days because of a picket at the akimat.</li></ul>`

describe('a month as heading over several items', () => {
  const { incidents, sanctions } = readBulletin(pageOf(Buffer.from(QUARTER)), packs).reading

  it('tells the month of a day alone, and dates what has no date of its own', () => {
    expect(incidents.map(({ date }) => date)).toEqual(['2016-01-05', '2016-01-09', '2016-02'])
    expect(sanctions.map(({ kind, date }) => `${kind} ${date ?? '-'}`)).toEqual([
      'fine 2016-01-05',
      'administrative-arrest 2016-02',
    ])
  })
})
