// Invented bulletins, drawn by lot: short pages in three languages, with fines of which the sums are known beforehand.
import type { Language } from '../../src/model.ts'

export type Draw = () => number

/** A bulletin of the hostile site: what it says, and how it is dressed. */
export interface Bulletin {
  readonly path: string
  readonly language: Language
  readonly html: string
  /** Sums of its fines in tenge, in the order of the text. */
  readonly fines: readonly number[]
}

interface Words {
  readonly months: readonly string[]
  readonly people: readonly string[]
  readonly cities: readonly string[]
  title(month: string, year: number): string
  readonly intro: string
  item(day: number, month: string, person: string, city: string, sum: string): string
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    people: ['Asel Zhumanova', 'Daniyar Ospan', 'Marat Kenzhebay', 'Olga Titova', 'Rustem Kadyr', 'Saule Imash'],
    cities: ['Almaty', 'Aktobe', 'Karaganda', 'Kostanay', 'Shymkent', 'Taraz'],
    title: (month, year) => `Violations of freedom of speech in Kazakhstan. ${month} ${year}`,
    intro: 'The foundation has received the following reports.',
    item: (day, month, person, city, sum) =>
      `<p><strong>${month} ${day}:</strong> The Specialized Interdistrict Court for Administrative Offenses of ${city} fined journalist ${person} ${sum} tenge under Article 456-2, Part 3 of the Code of Administrative Offences.</p>`,
  },
  ru: {
    months: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
    people: ['Асель Жуманова', 'Данияр Оспанов', 'Марат Кенжебаев', 'Ольга Титова', 'Рустем Кадыров', 'Сауле Имашева'],
    cities: ['Алматы', 'Актобе', 'Караганды', 'Костаная', 'Шымкента', 'Тараза'],
    title: (month, year) => `Нарушения свободы слова в Казахстане: 1–28 ${month} ${year} года`,
    intro: 'В фонд поступили следующие сообщения.',
    item: (day, month, person, city, sum) =>
      `<p><strong>${day} ${month}.</strong> Специализированный административный суд ${city} оштрафовал на ${sum} тенге. Так наказан автор телеграм-канала: ${person}. Основание – ст. 456-2 ч. 3 КоАП.</p>`,
  },
  kk: {
    months: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
    people: ['Әсел Жұманова', 'Данияр Оспан', 'Мұрат Кенжебай', 'Гүлнұр Тілеу', 'Рүстем Қадыр', 'Сәуле Имаш'],
    cities: ['Алматы', 'Ақтөбе', 'Қарағанды', 'Қостанай', 'Шымкент', 'Тараз'],
    title: (month, year) => `Қазақстандағы сөз бостандығының бұзылуы: ${year} жылғы 1-28 ${month}`,
    intro: 'Қорға мынадай хабарлар келіп түсті.',
    item: (day, month, person, city, sum) =>
      `<p><b>${day} ${month}</b></p><p><b>${person}, блогер (${city} қаласы)</b></p><p>Блогерге ӘҚБтК-нің 456-2-бабының 3-бөлігі бойынша ${sum} теңге көлемінде айыппұл салынды.</p>`,
  },
} // prettier-ignore

const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk']

/** The bulletin of this number: its month follows from it, so that no two are copies of one another. */
export function drawBulletin(draw: Draw, number: number): Bulletin {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T
  const language = pick(LANGUAGES)
  const words = WORDS[language]
  const month = words.months[number % 12] ?? ''
  const year = 2016 + (Math.floor(number / 12) % 8)
  const days = Array.from({ length: 2 + Math.floor(draw() * 3) }, (_, at) => 2 + at * 5 + Math.floor(draw() * 4))
  const fines = days.map(() => 10_000 + 10 * Math.floor(draw() * 49_000))
  const items = days.map((day, at) => words.item(day, month, pick(words.people), pick(words.cities), spaced(fines[at])))
  const title = words.title(month, year)
  return { path: `/b/${number}`, language, html: pageOf(language, title, [`<p>${words.intro}</p>`, ...items]), fines }
}

/** A page as sites wrap it: a head, a menu, the text, a foot. */
export function pageOf(language: Language, title: string, paragraphs: readonly string[]): string {
  return `<!DOCTYPE html>
<html lang="${language}"><head><title>${title}</title></head>
<body><nav><a href="/">Home</a> <a href="/list">Monitoring</a></nav>
<div class="item-page"><h1>${title}</h1>
${paragraphs.join('\n')}
</div><footer>Contacts</footer></body></html>
`
}

// 61260 → "61 260": all three languages write it so.
function spaced(sum = 0): string {
  return String(sum).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ' ')
}
