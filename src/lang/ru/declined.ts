// Russian nouns with their adjectives in all cases, for lists of roles. A phrase is declined up to its first noun: what stands behind
// it («судья города») stays. Cases: n g d a i p.

/** A form of a phrase. */
export interface Form {
  readonly text: string
  readonly cases: string
  readonly plural: boolean
}

const CASES = ['n', 'g', 'd', 'a', 'i', 'p'] as const
type Table = readonly [one: string, many: string]

// Endings n g d a i p of one, of several; «-» is no ending, «/» parts two of a case.
const ADJECTIVES: Readonly<Record<string, Table>> = {
  ый: ['ый ого ому ого ым ом', 'ые ых ым ых ыми ых'],
  ий: ['ий его/ого ему/ому его/ого им ем/ом', 'ие их им их ими их'],
  ой: ['ой ого ому ого ым/им ом', 'ые/ие ых/их ым/им ых/их ыми/ими ых/их'],
  ая: ['ая ой/ей ой/ей ую ой/ей ой/ей', 'ые/ие ых/их ым/им ых/их ыми/ими ых/их'],
  ийся: ['ийся егося емуся егося имся емся', 'иеся ихся имся ихся имися ихся'],
  аяся: ['аяся ейся ейся уюся ейся ейся', 'иеся ихся имся ихся имися ихся'],
}
const NOUNS: Readonly<Record<string, Table>> = {
  мать: ['мать матери матери мать матерью матери', 'матери матерей матерям матерей матерями матерях'],
  дочь: ['дочь дочери дочери дочь дочерью дочери', 'дочери дочерей дочерям дочерей дочерями дочерях'],
  сын: ['сын сына сыну сына сыном сыне', 'сыновья сыновей сыновьям сыновей сыновьями сыновьях'],
  брат: ['брат брата брату брата братом брате', 'братья братьев братьям братьев братьями братьях'],
  отец: ['отец отца отцу отца отцом отце', 'отцы отцов отцам отцов отцами отцах'],
  муж: ['муж мужа мужу мужа мужем муже', 'мужья мужей мужьям мужей мужьями мужьях'],
  жена: ['жена жены жене жену женой жене', 'жены жен женам жен женами женах'],
  сестра: ['сестра сестры сестре сестру сестрой сестре', 'сестры сестер сестрам сестер сестрами сестрах'],
  судья: ['судья судьи судье судью судьей/судьёй судье', 'судьи судей судьям судей судьями судьях'],
  анин: ['анин анина анину анина анином анине', 'ане ан анам ан анами анах'],
  тель: ['тель теля телю теля телем теле', 'тели телей телям телей телями телях'],
  арь: ['арь аря арю аря арем/арём аре', 'ари арей арям арей арями арях'],
  ец: ['ец ца/йца цу/йцу ца/йца цем/цом/йцем це/йце', 'цы/йцы цев/цов/йцев цам/йцам цев/цов/йцев цами/йцами цах/йцах'],
  лец: ['лец льца льцу льца льцем льце', 'льцы льцев льцам льцев льцами льцах'],
  ка: ['ка ки ке ку кой ке', 'ки ок/ек кам ок/ек ками ках'],
  ица: ['ица ицы ице ицу ицей ице', 'ицы иц ицам иц ицами ицах'],
  ийца: ['ийца ийцы ийце ийцу ийцей ийце', 'ийцы ийц ийцам ийц ийцами ийцах'],
  а: ['а ы е у ой е', 'ы - ам - ами ах'],
  я: ['я и е ю ей е', 'и ь ям ь ями ях'],
  ия: ['ия ии ии ию ией ии', 'ии ий иям ии иями иях'],
  ь: ['ь я ю я ем е', 'и ей ям ей ями ях'],
  й: ['й я ю я ем е', 'и ев ям ев ями ях'],
  '': ['- а у а ом е', 'ы ов ам ов ами ах'],
}
// «врач», «сторож»: of врачи, врачей
const HUSHING = /[жшчщ]$/u
const VELAR = /[гкх]$/u
const HUSHED: Table = ['- а у а ом/ем е', 'и ей ам ей ами ах']
const VELARS: Table = ['- а у а ом е', 'и ов ам ов ами ах']
// Nouns that look like adjectives: «задержанный», «управляющий»
const ADJECTIVE = /(?:ый|ий|ой|ая|ийся|аяся)$/u

/** All forms of a phrase, one of a kind and several. A bar ends what is declined: «ведущий| канала», «|и.о. редактора». */
export function declined(phrase: string, numbers: readonly (0 | 1)[] = [0, 1]): Form[] {
  if (phrase.startsWith('|')) return [{ text: phrase.slice(1), cases: '', plural: false }]
  const words = phrase.replace('|', '').split(' ')
  const noun = words.findIndex((word) => !ADJECTIVE.test(word))
  const head = phrase.includes('|')
    ? (phrase.split('|')[0]?.split(' ').length ?? 1)
    : noun < 0
      ? words.length
      : noun + 1
  const rest = words.slice(head).map((word) => ` ${word}`).join('') // prettier-ignore
  return numbers.flatMap((number) => {
    const texts = new Map<string, string>()
    for (const [at, kase] of CASES.entries()) {
      const options = words.slice(0, head).map((word) => formsOf(word, number, at))
      const most = Math.max(...options.map((forms) => forms.length))
      for (let i = 0; i < most; i++) {
        const text = options.map((forms) => forms[Math.min(i, forms.length - 1)] ?? '').join(' ') + rest
        texts.set(text, (texts.get(text) ?? '') + kase)
      }
    }
    return Array.from(texts, ([text, cases]) => ({ text, cases, plural: number === 1 }))
  })
}

/** All texts of all phrases. */
export function inCases(phrases: readonly string[]): string[] {
  return [...new Set(phrases.flatMap((phrase) => declined(phrase).map(({ text }) => text)))]
}

// «экс-аким», «веб-редактор»: the last part is declined
function formsOf(word: string, number: 0 | 1, at: number): string[] {
  const [ending, table] = tableOf(word)
  const stem = word.slice(0, word.length - ending.length)
  const cell = (table[number].split(' ')[at] ?? '').split('/')
  return cell.map((form) => stem + (form === '-' ? '' : form))
}

function tableOf(word: string): readonly [ending: string, table: Table] {
  for (const tables of [ADJECTIVES, NOUNS]) {
    const known = Object.keys(tables).filter((ending) => ending !== '' && word.endsWith(ending))
    const ending = known.sort((a, b) => b.length - a.length)[0]
    const table = ending === undefined ? undefined : tables[ending]
    if (ending !== undefined && table !== undefined) return [ending, table]
  }
  return ['', HUSHING.test(word) ? HUSHED : VELAR.test(word) ? VELARS : (NOUNS[''] ?? HUSHED)]
}
