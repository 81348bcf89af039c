// The words of the layouts in each language: the same five items, told anew.
import type { Language } from '../../src/model.ts'

export interface Item {
  readonly day: string
  readonly number: string
  readonly city: string
  readonly headline: string
  readonly story: readonly string[]
}

/** What a layout is filled with. */
export interface Dress {
  readonly language: Language
  readonly items: readonly Item[]
  readonly title: string
  readonly published: string
  readonly later: string
  readonly ask: string
  readonly intro: string
  /** The line that opens the items, its words alone, one that no pack knows, and a heading that does so. */
  readonly opener: string
  readonly reports: string
  readonly unknown: string
  readonly events: string
  readonly figures: string
  readonly signed: string
  /** Attacks, fines, legislation, civil cases, attacks and threats, access. */
  readonly rubrics: readonly [string, string, string, string, string, string]
  /** Heads of the table: number, day, city, event. */
  readonly columns: readonly string[]
  /** Words before a source and before a note, and the points of a list. */
  readonly source: string
  readonly note: string
  readonly points: readonly string[]
  readonly dayOf: (item: Item) => string
  readonly outlet: (city: string) => string
  readonly person: (city: string) => string
  readonly known: (item: Item) => string
  readonly on: (item: Item) => string
}

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

const en: Dress = {
  language: 'en',
  items: [
  {
    day: 'May 3', number: '3', city: 'Taraz', headline: 'Blogger Aman Serikbol is fined for a video',
    story: [
      'On May 3, the administrative court of Taraz fined blogger Aman Serikbol 20 MCI under Article 434, Part 1 of the Code of Administrative Offences.',
      'The blogger says that he will appeal. On May 10 the appeal was accepted.',
    ],
  },
  {
    day: 'May 5', number: '5', city: 'Aktau', headline: 'Portal "Teniz Kundeligi" was not let in to a session',
    story: ['The guards of the maslikhat did not let reporter Dana Omarkyzy into an open session, although she had shown her certificate.'],
  },
  {
    day: 'May 11', number: '11', city: 'Astana', headline: 'Senators backed the bill on platforms',
    story: [
      'The Senate of the Parliament passed the bill in the first reading and sent it to a working group.',
      'It provides for a fine of up to 100 MCI for owners of pages that do not remove a text within a day.',
      'Lawyers of the foundation sent their remarks.',
    ],
  },
  {
    day: 'May 17', number: '17', city: 'Oral', headline: 'Company demands 5 million tenge from a newspaper',
    story: ['LLP "Zhaiyk Tas" asks the court to recover 5 million tenge from the newspaper "Zhaiyk Uni" for a text about dust in the village.'],
  },
  {
    day: 'May 24', number: '24', city: 'Semey', headline: 'Cameraman was beaten near the market',
    story: [
      'Two strangers beat Petr Lisov, cameraman of the channel "Abai Kadr", and took his camera away.',
      'On May 25 the police opened a case under Article 158 of the Criminal Code.',
    ],
  },
],
  title: 'Violations of freedom of speech in Kazakhstan. May 2022',
  published: '1 june 2022',
  later: '14 june 2022',
  ask: 'Ask your question',
  intro: p('The foundation presents an overview of the state of freedom of expression in Kazakhstan in May 2022.'),
  opener: p('It reports:'),
  reports: 'It reports:',
  unknown: p('In May, the following violations were registered by the correspondents:'),
  events: 'Events in the country',
  figures: p('In May, 4 judicial acts were issued on cases of protection of honor, dignity and business reputation.', '- 3 criminal charges, including 1 in court;', '- 7 claims in civil procedure.'),
  signed: p('Head of the monitoring service Raikhan Dosova'),
  rubrics: ['Attacks', 'Fines', 'Legislation', 'Civil cases', 'Attacks and threats', 'Access'],
  columns: ['No.', 'Date', 'City', 'Event'],
  source: 'Source',
  note: 'Background',
  points: ['to return the pay for the night;', 'to replace the masks;', 'to leave the foreman alone.'],
  dayOf: ({ day }) => `${day}, 2022`,
  outlet: (city) => `“${city} Uni”`,
  person: (city) => `Aman Omar, editor (${city})`,
  known: ({ day }) => `On ${day}, it became known.`,
  on: ({ day }) => `On ${day}`,
} // prettier-ignore

const ru: Dress = {
  language: 'ru',
  items: [
    {
      day: '3 мая', number: '03', city: 'Тараз', headline: 'Блогер Аман Серикбол оштрафован за видеоролик',
      story: [
        '3 мая административный суд Тараза оштрафовал блогера Амана Серикбола на 20 МРП по части 1 статьи 434 КоАП.',
        'Блогер говорит, что подаст жалобу. 10 мая жалоба была принята.',
      ],
    },
    {
      day: '5 мая', number: '05', city: 'Актау', headline: 'Портал «Теңіз күнделігі» не пустили на сессию',
      story: ['Охрана маслихата не пустила корреспондента Дану Омаркызы на открытое заседание, хотя она показала удостоверение и запрос редакции.'],
    },
    {
      day: '11 мая', number: '11', city: 'Астана', headline: 'Сенаторы поддержали законопроект о платформах',
      story: [
        'Сенат парламента одобрил законопроект в первом чтении и направил его в рабочую группу.',
        'Документ предусматривает штраф до 100 МРП для владельцев страниц, которые не удалят текст в течение суток.',
        'Юристы фонда направили свои замечания.',
      ],
    },
    {
      day: '17 мая', number: '17', city: 'Уральск', headline: 'Фирма требует с газеты 5 миллионов тенге',
      story: ['ТОО «Жайык тас» просит суд взыскать с газеты «Жайык уні» 5 млн. тенге за публикацию о пыли в посёлке и обязать её принести извинения.'],
    },
    {
      day: '24 мая', number: '24', city: 'Семей', headline: 'У рынка избили телеоператора',
      story: [
        'Двое неизвестных избили Петра Лисова, оператора телеканала «Абай кадр», и отобрали у него камеру.',
        '25 мая полиция возбудила дело по статье 158 Уголовного кодекса.',
      ],
    },
  ],
  title: 'Нарушения свободы слова в Казахстане. Май 2022',
  published: '1 июня 2022',
  later: '14 июня 2022 года',
  ask: 'Задать вопрос',
  intro: p('Фонд представляет обзор ситуации со свободой выражения в Казахстане в мае 2022 года.'),
  opener: p('Сообщается:'),
  reports: 'Сообщается:',
  unknown: p('В мае корреспондентами фонда отмечены следующие нарушения:'),
  events: 'События в стране',
  figures: p('В мае по делам о защите чести, достоинства и деловой репутации вынесено 4 судебных акта.', '- 3 обвинения в уголовном порядке, в том числе 1 в суде;', '- 7 исков в гражданском порядке.'),
  signed: p('Руководитель мониторинговой службы Райхан Досова'),
  rubrics: ['Нападения', 'Штрафы', 'Законодательство', 'Судебные иски', 'Нападения и угрозы', 'Доступ к информации'],
  columns: ['№', 'Дата', 'Город', 'Событие'],
  source: 'Источник',
  note: 'Справка',
  points: ['вернуть доплату за ночные часы;', 'заменить маски;', 'не преследовать бригадира.'],
  dayOf: ({ day }) => `${day} 2022 года`,
  outlet: (city) => `«Вести: ${city}»`,
  person: (city) => `Аман Омаров, редактор (г. ${city})`,
  known: ({ day }) => `${day} об этом стало известно.`,
  on: ({ day }) => day,
} // prettier-ignore

const kk: Dress = {
  language: 'kk',
  items: [
    {
      day: '3 мамыр', number: '03', city: 'Тараз', headline: 'Блогер Аман Серікболға бейнежазба үшін айыппұл салынды',
      story: [
        '3 мамырда Тараз әкімшілік соты блогер Аман Серікболға ӘҚБтК-нің 434-бабының 1-бөлігі бойынша 20 АЕК айыппұл салды.',
        'Блогер шағым беретінін айтты. 10 мамырда шағым қабылданды.',
      ],
    },
    {
      day: '5 мамыр', number: '05', city: 'Ақтау', headline: '«Теңіз күнделігі» порталы сессияға кіргізілмеді',
      story: ['Мәслихат күзеті тілші Дана Омарқызын ашық отырысқа жібермеді, ол куәлігін де, редакцияның сұрау хатын да көрсеткен болатын.'],
    },
    {
      day: '11 мамыр', number: '11', city: 'Астана', headline: 'Сенаторлар платформалар туралы заң жобасын қолдады',
      story: [
        'Парламент сенаты заң жобасын бірінші оқылымда мақұлдап, жұмыс тобына жіберді.',
        'Құжатта мәтінді бір тәулік ішінде өшірмеген парақша иелеріне 100 АЕК-ке дейін айыппұл көзделген.',
        'Қор заңгерлері өз ескертпелерін жолдады.',
      ],
    },
    {
      day: '17 мамыр', number: '17', city: 'Орал', headline: 'Фирма газеттен 5 миллион теңге талап етті',
      story: ['«Жайық тас» ЖШС ауылдағы шаң туралы мақала үшін «Жайық үні» газетінен 5 млн теңге өндіруді және кешірім сұратуды соттан сұрап отыр.'],
    },
    {
      day: '24 мамыр', number: '24', city: 'Семей', headline: 'Базар маңында телеоператор соққыға жығылды',
      story: [
        'Екі белгісіз адам «Абай кадр» телеарнасының операторы Петр Лисовты ұрып, камерасын тартып алды.',
        '25 мамырда полиция Қылмыстық кодекстің 158-бабы бойынша іс қозғады.',
      ],
    },
  ],
  title: 'Қазақстандағы сөз бостандығының бұзылуы. 2022 жылғы мамыр',
  published: '2022 жылғы 1 маусым',
  later: '2022 жылғы 14 маусым',
  ask: 'Сұрақ қойыңыз',
  intro: p('Қор 2022 жылғы мамырдағы Қазақстандағы сөз бостандығының жай-күйіне шолу ұсынады.'),
  opener: p('Хабарланады:'),
  reports: 'Хабарланады:',
  unknown: p('Мамырда қор тілшілері мынадай бұзушылықтарды тіркеді:'),
  events: 'Елдегі оқиғалар',
  figures: p('Мамырда ар-намысты және іскерлік беделді қорғау істері бойынша 4 сот актісі шықты.', '- қылмыстық тәртіппен 3 айыптау, оның ішінде 1-еуі сотта;', '- азаматтық тәртіппен 7 талап-арыз.'),
  signed: p('Мониторинг қызметінің жетекшісі Райхан Досова'),
  rubrics: ['Шабуылдар', 'Айыппұлдар', 'Заңнама', 'Азаматтық істер', 'Шабуылдар мен қорқыту', 'Ақпарат алу'],
  columns: ['№', 'Күні', 'Қала', 'Оқиға'],
  source: 'Дереккөз',
  note: 'Анықтама',
  points: ['түнгі ақыны қайтару;', 'маскаларды ауыстыру;', 'бригадирді қудаламау.'],
  dayOf: ({ day }) => `2022 жылғы ${day}`,
  outlet: (city) => `«${city} үні»`,
  person: (city) => `Аман Омаров, редактор (${city} қ.)`,
  known: ({ day }) => `${day} күні бұл белгілі болды.`,
  on: ({ day }) => `${day} күні`,
} // prettier-ignore

/** English, Russian, Kazakh. */
export const DRESSES: readonly Dress[] = [en, ru, kk]
