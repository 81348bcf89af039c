import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/model.ts'
import { packs } from '../../src/packs.ts'
import { readBulletin } from '../../src/pipeline.ts'
import { casesOf } from '../extract/marked.ts'

const ITEMS: Readonly<Partial<Record<Language, string>>> = {
  ru: '<p>- Суд города оштрафовал журналиста и его редактора за то, что они не были на этом заседании и не сообщили о нём в акимат области.</p><p>- Журналиста задержали у здания суда, и он был отпущен под подписку о том, что он не будет снимать на площади без разрешения.</p>',
  kk: '<p>- Қалалық сот журналистке айыппұл салды, ол бұл шешіммен келіспейді және шағым түсіруге дайын екенін айтты, деп хабарлады оның адвокаты.</p><p>- Полиция блогерді сот ғимаратының жанында ұстады, кейін ол босатылды және бұл туралы ешқандай түсініктеме берілген жоқ.</p>',
}

describe.each(['ru', 'kk'] as const)('titles and date lines in %s', (language) => {
  it.each(casesOf(`period.${language}.txt`))('%s', (row) => {
    const [title = '', day = '-', expected] = row.split(' | ')
    const html = `<html><body><h1>${title}</h1>${day === '-' ? '' : `<p>${day}</p>`}${ITEMS[language] ?? ''}</body></html>`
    const page = { source: 'file', publisher: null, url: 'a.html', bytes: Buffer.from(html), contentType: null, retrieved: null, warcRecord: null, revision: 1, hints: {} } // prettier-ignore
    const { bulletin } = readBulletin(page, packs).reading
    expect([bulletin.language, `${bulletin.period ?? 'null'} ${bulletin.published ?? 'null'}`]).toEqual([language, expected]) // prettier-ignore
  })
})
