// Texts × charsets × ways to send them, each of which must be told by its bytes. What cannot be told is listed: thirteen letters
// in the charset of old Macintoshes are also words in windows-1251, but for the first one.
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { charsetOf } from '../../src/html/charset.ts'

const RUSSIAN =
  'Нарушения свободы слова в Казахстане. Суд города Тараза оштрафовал блогера за видеозапись, которую он разместил на своей странице. Прокурор просил назначить ему два года ограничения свободы.'
const KAZAKH =
  'Қазақстандағы сөз бостандығының бұзылуы. Тараз қаласының соты блогерге өз парақшасында жариялаған бейнежазбасы үшін айыппұл салды. Прокурор оған екі жыл бас бостандығын шектеуді сұрады.'
const TEXTS: Readonly<Record<string, string>> = {
  russian: RUSSIAN,
  news: '«Степной вестник»: 5 июня полиция Алматы задержала журналиста — он снимал собрание у акимата. Редакция направила жалобу в прокуратуру № 2.',
  kazakh: KAZAKH,
  'RUSSIAN CAPITALS': RUSSIAN.toUpperCase(),
  'KAZAKH CAPITALS': KAZAKH.toUpperCase(),
  'mostly Latin':
    'On June 5, the court of Almaty fined the journalist (Айгуль Сериковна Жаксылыкова, "Stepnoy vestnik") 50 MCI. The blogger Ермек Нарымов was detained in Taraz and taken to the police.',
  'thirteen letters': 'Свобода слова',
}
const OF_KAZAKH = /^(?:utf|rk1048|pt154)/u
const WITHOUT_SIGNS = /^(?:koi8-r|ibm866|iso-8859-5)$/u
const CHARSETS = [
  'utf-8', 'windows-1251', 'koi8-r', 'ibm866', 'rk1048', 'pt154', 'maccyrillic', 'iso-8859-5', 'utf-16le', 'utf-16be', 'utf-16le, marked', 'utf-16be, marked',
] // prettier-ignore

const MENU = Array.from(
  { length: 60 },
  (_, i) => `<li><a href="/index.php?option=content&amp;id=${i}">item ${i} of the menu</a></li>`,
).join('\n')
const page = (text: string, label?: string): string =>
  `<html><head>${label === undefined ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`}</head><body><ul>${MENU}</ul><p>${text}</p></body></html>`

type Form = (text: string, charset: string) => { readonly text: string; readonly header?: string }
const FORMS: Readonly<Record<string, Form>> = {
  bare: (text) => ({ text }),
  'letters alone': (text) => ({ text: text.replace(/[\0-\u007f«»—№]/gu, '') }),
  'a page': (text) => ({ text: page(text) }),
  'a page, true label': (text, charset) => ({ text: page(text, charset) }),
  'a page, lying label': (text, charset) => ({ text: page(text, charset === 'windows-1251' ? 'koi8-r' : 'windows-1251') }), // prettier-ignore
  'a page, lying header': (text, charset) => ({ text: page(text, charset), header: charset === 'utf-8' ? 'windows-1251' : 'utf-8' }), // prettier-ignore
}

interface Case {
  readonly name: string
  readonly charset: string
  readonly read: string | undefined
  readonly runnerUp: string | null | undefined
  readonly right: boolean
}

function caseOf(name: string, text: string, form: string, option: string): Case {
  const [charset = '', mark] = option.split(', ')
  const made = FORMS[form]?.(text, charset) ?? { text }
  const written = WITHOUT_SIGNS.test(charset) ? made.text.replace(/[«»]/gu, '"').replaceAll('—', '-') : made.text
  const bytes = iconv.encode(written, charset, { addBOM: mark !== undefined })
  const reading = charsetOf(bytes, made.header === undefined ? null : `text/html; charset=${made.header}`)
  // a text without Kazakh letters is the same bytes in several charsets
  const right = reading !== null && iconv.decode(bytes, reading.charset) === iconv.decode(bytes, charset)
  return { name: `${name}, ${form}, ${option}`, charset, read: reading?.charset, runnerUp: reading?.runnerUp, right }
}

const CASES = Object.entries(TEXTS).flatMap(([name, text]) =>
  Object.keys(FORMS).flatMap((form) =>
    CHARSETS.filter((charset) => !/kazakh/iu.test(name) || OF_KAZAKH.test(charset)).map((charset) =>
      caseOf(name, text, form, charset),
    ),
  ),
)

describe('every text in every charset', () => {
  it('is read as it was written', () => {
    const missed = CASES.filter(({ right }) => !right)
    const seconds = missed.filter(({ charset, runnerUp }) => runnerUp === charset)
    process.stdout.write(
      `charsets: ${CASES.length - missed.length} of ${CASES.length} right, of the others ${seconds.length} second\n`,
    )
    expect(missed.filter((miss) => !seconds.includes(miss))).toEqual([])
    expect(missed.map(({ name }) => name)).toEqual(
      ['bare', 'letters alone', 'a page', 'a page, lying label', 'a page, lying header'].map(
        (form) => `thirteen letters, ${form}, maccyrillic`,
      ),
    )
  })
})
