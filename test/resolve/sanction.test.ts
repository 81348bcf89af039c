import { describe, expect, it } from 'vitest'
import type { SanctionRecord } from '../../src/records.ts'
import { bulletinIn, bulletinWith, measureOf } from './item.ts'

/** `kind stage measure | people | against | date | background | number of tellings`, one line a sanction. */
function sanctionsOf(...items: string[]): string[] {
  return bulletinWith(...items).sanctions.map(show)
}

function show(sanction: SanctionRecord): string {
  const { kind, stage, people, against, date, background, mentions } = sanction
  return [
    `${kind} ${stage} ${measureOf(sanction)}`,
    people.join(', '),
    against,
    date ?? '-',
    background ? 'background' : 'now',
    mentions.length,
  ].join(' | ')
}

describe('one decision is one sanction', () => {
  it('told in the lead and again in the body', () => {
    expect(
      sanctionsOf(
        'The court banned blogger Serik Bekov from public activities for three years. / On May 12, the district court of Almaty, under Judge Z. Omarova, sentenced blogger Serik Bekov to two years of restriction of freedom. As an additional punishment it deprived Bekov of the right to engage in public activities for three years.',
      ),
    ).toEqual([
      'activity-ban imposed P3Y | Serik Bekov | monitored | 2021-05-12 | now | 2',
      'restriction-of-freedom imposed P2Y | Serik Bekov | monitored | 2021-05-12 | now | 1',
    ])
  })

  it('told in units of the index, in tenge, and by the court of appeal', () => {
    expect(
      sanctionsOf(
        'On May 3 the court fined editor Olga Kim 20 MCI (58,340 tenge). On May 24 the appeal board left the fine of 58,340 tenge in force.',
      ),
    ).toEqual(['fine upheld 20 MCI | Olga Kim | monitored | 2021-05-24 | now | 2'])
  })

  it('a demand and the sentence are two', () => {
    expect(
      sanctionsOf(
        'On May 12 the court sentenced activist Ivan Lee to two years in prison. The prosecutor had demanded three years of imprisonment for Lee.',
      ),
    ).toEqual([
      'imprisonment imposed P2Y | Ivan Lee | monitored | 2021-05-12 | now | 1',
      'imprisonment sought P3Y | Ivan Lee | monitored | - | now | 1',
    ])
  })

  it('two fines of two people are two', () => {
    expect(sanctionsOf('The court fined blogger Ivan Lee 20 MCI, and editor Olga Kim 30 MCI.')).toEqual([
      'fine imposed 20 MCI | Ivan Lee | monitored | - | now | 1',
      'fine imposed 30 MCI | Olga Kim | monitored | - | now | 1',
    ])
  })
})

describe('against whom', () => {
  it.each([
    [
      'en',
      'On May 3 in Taraz market trader Yerik Shayakmet beat blogger Timur Oin with a stick. On May 20 the court sentenced Shayakmet to two years in prison for the attack.',
      'imprisonment imposed P2Y | Yerik Shayakmet | other',
    ],
    [
      'ru',
      '5 мая сторож и двое рабочих напали на корреспондента Дарью Гончаренко и избили её. 20 мая суд арестовал сторожа Николая Полищука на пять суток.',
      'administrative-arrest imposed P5D | Николай Полищук | other',
    ],
    [
      'en',
      'On May 3 police detained teacher Timur Oin at a rally. On May 4 the court arrested Oin for ten days.',
      'administrative-arrest imposed P10D | Timur Oin | monitored',
    ],
  ] as const)('%s: %s', (language, item, expected) => {
    const [first] = bulletinIn(language, item).sanctions.map(show)
    expect(first?.split(' | ').slice(0, 3).join(' | ')).toBe(expected)
  })
})

describe('what became of it', () => {
  it('a reduced sum supersedes the first', () => {
    const { sanctions } = bulletinWith(
      'On May 3 the court punished blogger Marat Beisov with a fine of 160 MCI. / On May 24 the regional court cut the sum by half, to 80 MCI.',
    )
    expect(sanctions.map(show)).toEqual([
      'fine overturned 160 MCI | Marat Beisov | monitored | 2021-05-03 | now | 1',
      'fine imposed 80 MCI | Marat Beisov | monitored | 2021-05-24 | now | 1',
    ])
    expect(sanctions[1]?.supersedes).toBe(sanctions[0]?.id)
  })

  it('who is acquitted is spared what was demanded', () => {
    expect(
      sanctionsOf(
        'On May 25, the court of Semey acquitted teacher Dana Serikova. The prosecutor had asked for two years in prison for Serikova.',
      ),
    ).toEqual(['imprisonment dismissed P2Y | Dana Serikova | monitored | 2021-05-25 | now | 1'])
  })

  it('what was decided before the period is background', () => {
    expect(
      sanctionsOf('Poet Aron Kenzhe is not released. / In November 2018 he received five years in prison.'),
    ).toEqual(['imprisonment imposed P5Y | Aron Kenzhe | monitored | 2018-11 | background | 1'])
  })
})

describe('on whom, and on which side', () => {
  it('who attacked a journalist is the other side', () => {
    expect(
      sanctionsOf(
        'Reporter Ivan Lee was attacked in Taraz on May 5. / On May 20 the court found the guard guilty of petty hooliganism (Article 434, Part 1) and fined him for 14,585 tenge.',
      ),
    ).toEqual(['fine imposed 14585 KZT |  | other | 2021-05-20 | now | 1'])
  })

  it('a law punishes nobody yet', () => {
    expect(
      sanctionsOf(
        'On May 6 the Majilis adopted a bill. It provides for a fine of 40 to 100 MCI under Part 1 of Article 451 of the CAO.',
      ),
    ).toEqual(['fine statutory 40..100 MCI |  | unknown | - | now | 1'])
  })

  it('each of several bears it: counted by the person', () => {
    const { sanctions } = bulletinWith('On May 6 activists Ivan Lee and Olga Kim were fined 30 MCI each.')
    expect(sanctions).toMatchObject([{ per: 'person', count: 2, people: ['Ivan Lee', 'Olga Kim'] }])
  })

  it('carries the tenge that the text gives, else the index of the day', () => {
    const { sanctions } = bulletinWith(
      'On May 6 blogger Ivan Lee was fined 20 MCI (58,340 tenge).',
      'On May 7 editor Olga Kim was fined 10 MCI.',
    )
    expect(sanctions.map(({ tenge }) => tenge)).toEqual([
      { min: 58340, max: 58340, basis: 'stated' },
      { min: 29170, max: 29170, basis: 'mci:2021-01-01' },
    ])
  })

  it('names the articles it was imposed under', () => {
    const { sanctions, articles } = bulletinWith(
      'On May 6 blogger Ivan Lee was fined 20 MCI under Article 488, Part 1 of the Code of Administrative Offences.',
    )
    expect(sanctions[0]?.articles).toEqual(articles.map(({ id }) => id))
    expect(articles).toMatchObject([{ code: 'CAO2014', article: '488', part: '1' }])
  })
})

// The name may carry an ending where the page never prints the nominative; who is meant is what is tested here.
describe('in Kazakh, endings tell on whom it falls', () => {
  it.each([
    ['Сот журналист Асқар Беловке 20 АЕК айыппұл салды.', ['Асқар Белов']],
    ['Судья З. Омарова белсенді Серік Бековті 15 тәулікке қамады.', ['Серік Беков']],
    ['Белсенді Дана Серікова 10 тәулікке қамауға алынды.', ['Дана Серікова']],
    [
      'Депутат Марат Орынбай журналист Асқар Беловтен 5 миллион теңге моральдық зиян өндіруді талап етті.',
      ['Асқар Белов'],
    ],
    ['Сот журналист Асқар Беловтен депутат Марат Орынбайдың пайдасына 300 мың теңге өндірді.', ['Асқар Белов']],
    ['Прокурор Талғат Досов блогер Тимур Асановты үш жылға бас бостандығынан айыруды сұрады.', ['Тимур Асанов']],
    ['Блогер Тимур Асанов депутат Марат Орынбайға 200 мың теңге моральдық зиян төлейді.', ['Тимур Асанов']],
    ['Белсенді Серік Беков пен Ольга Ким 15 тәуліктен қамалды.', ['Серік Беков', 'Ольга Ким']],
    ['Сот тілші Ольга Кимді ұрғаны үшін күзетші Марат Әлиевке 10 АЕК айыппұл салды.', ['Марат Әлиев']],
    ['Депутат Марат Орынбайдың арызы бойынша блогер Тимур Асановқа 160 АЕК айыппұл салынды.', ['Тимур Асанов']],
    ['Екі баланың анасы Анар Шапағат бір жылға бас бостандығынан айырылды.', ['Анар Шапағат']],
    [
      'Сот «Дала» журналы мен «Қала үні» сайтынан экс-министрдің пайдасына 2 миллион теңге өндірді.',
      ['Дала', 'Қала үні'],
    ],
    [
      'Әкім Мақсот Ыдырыс абыройын екі миллион теңгеге бағалаған; сот блогер Тимур Асановтан 100 мың теңге өндірді.',
      ['Тимур Асанов', 'Тимур Асанов'],
    ],
    ['Тілші Ольга Ким 10 мың теңге моральдық зиян мен 706 теңге баж төлейтін болды.', ['Ольга Ким', 'Ольга Ким']],
    ['Сот белсенді Серік Бековті 5 тәулікке қамады, төртінші ұсталушыға 50 АЕК төлеу жүктелді.', ['Серік Беков']],
    ['Сот белсенді Серік Бековті 5 тәулікке қамап, қалған қатысушыларға 20 АЕК айыппұл салды.', ['Серік Беков']],
  ])('%s', (item, people) => {
    const found = bulletinIn('kk', item).sanctions.flatMap((sanction) => sanction.people)
    expect(found.map((name, index) => name.startsWith(people[index] ?? '?'))).toEqual(people.map(() => true))
  })

  it('«each» is said of the measure beside it', () => {
    const { sanctions } = bulletinIn(
      'kk',
      'Белсенді Жұлдыз Тасқын 60 мұнайшымен бірге ұсталды. Сот оны бес тәулікке қамады, қалғандарының әрқайсысына 22 690 теңге айыппұл кесті.',
    )
    expect(sanctions).toMatchObject([
      { count: 1, per: null, people: ['Жұлдыз Тасқын'] },
      { count: 60, per: 'person', people: [] },
    ])
  })

  it.each([
    ['5 мамырда ұсталған блогер Айбек Сұлтанды 7 мамырда сот 15 тәулікке қамады.', '2021-05-07'],
    ['Блогер Айбек Сұлтан 31 мамырда ұсталып, ертеңінде 15 тәулікке қамалды.', '2021-06-01'],
    [
      'Белсенді Дана Омарға 3 мамырда қалалық сот 10 тәулік қамақ тағайындаған, 17 мамырда облыстық сот қаулыны күшінде қалдырды.',
      '2021-05-17',
    ],
    [
      '2020 жылғы 3 қарашадағы үкіммен төрт жылға сотталған Айбек Сұлтанның шағымын Жоғарғы Сот 14 мамырда қараусыз қалдырды.',
      '2021-05-14',
    ],
  ])('the day of the decision in «%s»', (item, date) => {
    expect(bulletinIn('kk', item).sanctions.map((sanction) => sanction.date)).toEqual([date])
  })

  it.each([
    [
      '24 мамырда облыстық сот белсенді Самат Әбішевтің шағымын қанағаттандырды. 11 мамырда оған 25 АЕК айыппұл салынған; енді қаулының күші жойылды.',
      ['2021-05-24'],
    ],
    [
      '11 мамырда облыстық сот Назым Қабдешованың айыппұлын азайтты: бұрынғы 50 АЕК айыппұлдың орнына ол 15 АЕК төлейді.',
      ['2021-05-11', '2021-05-11'],
    ],
    [
      '20 мамырда сот 12 мамырдағы екі айлық қамауды үйқамаққа ауыстырды. Күдікті – Арман Болат.',
      ['2021-05-12', '2021-05-20'],
    ],
    [
      'Бұрынғы әкім Марат Жолдыбаев «Көкжиек» сайтынан 2 миллион теңге өтемақы сұрап, сотқа жүгінді. Сот талапты 10 мамырда іс жүргізуге қабылдады.',
      ['2021-05-10'],
    ],
  ])('%s', (item, dates) => {
    expect(bulletinIn('kk', item).sanctions.map((sanction) => sanction.date)).toEqual(dates)
  })

  it('so many of a group', () => {
    const { sanctions } = bulletinIn('kk', 'Жиынға шыққан он екі адамның бесеуі 15 тәулікке қамалды.')
    expect(sanctions).toMatchObject([{ count: 5, people: [] }])
  })

  it('what has gone on since long ago is background without a day', () => {
    const { sanctions } = bulletinIn(
      'kk',
      '21 мамырда прокурор белсенді Серік Бековке төрт жыл сұрады. Белсенді 2019 жылғы қаңтардан бері үш рет ұсталған: әуелі он тәулік қамауда отырған, кейін үйқамаққа шығарылған.',
    )
    expect(sanctions).toMatchObject([
      { stage: 'sought', date: '2021-05-21', background: false },
      { kind: 'administrative-arrest', date: null, background: true },
      { kind: 'house-arrest', date: null, background: true },
    ])
  })

  it('who sued and lost pays the costs', () => {
    const { sanctions } = bulletinIn(
      'kk',
      'Кәсіпкер Марат Дүйсебайдың «Дала» газетінен үш миллион теңге моральдық өтемақы өндіру туралы талабы қабылданбады. Талапкердің өзі сараптама құнын – 120 000 теңгені қайтаруға тиіс.',
    )
    expect(sanctions).toMatchObject([
      { kind: 'compensation', stage: 'dismissed', people: ['Дала'] },
      { kind: 'court-costs', stage: 'imposed', people: [expect.stringContaining('Марат Дүйсебай')] },
    ])
  })

  it('two others than those named', () => {
    const { sanctions } = bulletinIn(
      'kk',
      'Сот белсенді Серік Бековті 15 тәулікке қамады. Тағы екі қатысушыға 50 АЕК-тен айыппұл салынды.',
    )
    expect(sanctions).toMatchObject([{ count: 1 }, { count: 2, per: 'person', people: [] }])
  })
})

describe('in Russian', () => {
  it.each([
    [
      'Депутат Талгат Досов требовал с редакции газеты «Кала» 5 млн тенге. 12 мая суд оставил иск без удовлетворения.',
      'compensation dismissed 5000000 KZT | Кала | monitored | 2021-05-12 | now | 1',
    ],
    [
      'Компания «Алтын Строй» рассчитывала получить с газеты «Кала» 45 миллионов тенге. Экономический суд отказал компании по всем пунктам.',
      'compensation dismissed 45000000 KZT | Кала | monitored | - | now | 1',
    ],
    [
      'Депутат Талгат Досов требует с газеты «Кала» 5 млн тенге. Суд отказал в удовлетворении ходатайства истца.',
      'compensation sought 5000000 KZT | Кала | monitored | - | now | 1',
    ],
    [
      '7 мая суд признал законным оправдание Анны Пак. Заявитель добивался штрафа в 100 МРП.',
      'fine dismissed 100 MCI | Анна Пак | monitored | 2021-05-07 | now | 1',
    ],
    [
      'Иск бывшего акима поступил в городской суд 16 мая. Истец добивается с газеты «Кала» 20 млн тенге.',
      'compensation sought 20000000 KZT | Кала | monitored | 2021-05-16 | now | 1',
    ],
    [
      '17 мая прокурор в прениях запросил для Анны Пак четыре года лишения свободы. Приговор ожидается 2 июня.',
      'imprisonment sought P4Y | Анна Пак | monitored | 2021-05-17 | now | 1',
    ],
    [
      '14 мая суд рассмотрел жалобу Ивана Ли, приговорённого к пяти годам колонии, и решение не изменил.',
      'imprisonment upheld P5Y | Иван Ли | monitored | 2021-05-14 | now | 1',
    ],
    [
      'Компания подала в суд на журналиста Бориса Исаева. Истец требует 30 млн тенге. Иск принят 11 мая.',
      'compensation sought 30000000 KZT | Борис Исаев | monitored | 2021-05-11 | now | 1',
    ],
    [
      'Тренер выиграл у телеканала «Степь» 100 тысяч тенге морального вреда. Решение датировано 19.05.2021 г.',
      'compensation imposed 100000 KZT | Степь | monitored | 2021-05-19 | now | 1',
    ],
  ])('%s', (item, sanction) => {
    expect(bulletinIn('ru', item).sanctions.map(show)).toEqual([sanction])
  })

  it('what a semicolon alone parts shares the day', () => {
    const { sanctions } = bulletinIn(
      'ru',
      'Суд Тараза 5 мая приостановил на два месяца выпуск газеты «Кала»; конфискован весь тираж.',
    )
    expect(sanctions).toMatchObject([{ date: '2021-05-05' }, { kind: 'confiscation', date: '2021-05-05' }])
  })

  it.each([
    ['Суд приостановил выпуск газеты «Кала» на месяц за нарушение статьи 15 Закона «О СМИ».', ['15']],
    [
      'Активиста Серика Бекова оштрафовали на 20 МРП (ст. 488 КоАП) за нарушение статьи 10 Закона «О мирных собраниях».',
      ['488'],
    ],
    ['Суд оштрафовал редактора Ольгу Ким на 20 МРП. Её адвокат сослался на статью 20 Конституции.', []],
  ])('the grounds in «%s»', (item, articles) => {
    const { sanctions, articles: references } = bulletinIn('ru', item)
    const cited = sanctions[0]?.articles.map((id) => references.find((one) => one.id === id)?.article)
    expect(cited).toEqual(articles)
  })
})

describe('the day of a decision in Russian', () => {
  it.each([
    ['12 мая полиция разогнала акцию. В тот же вечер Иван Ли арестован на 10 суток.', '2021-05-12'],
    ['Охранник Ерлан Сабит, который 3 мая выбил телефон, заплатит 20 МРП – так постановил суд 15 мая.', '2021-05-15'],
    ['Чиновник заплатит журналистке Анне Пак 60 тысяч тенге: так 13 мая решил суд.', '2021-05-13'],
    ['Редактор Ольга Ким оштрафована на 20 МРП. Постановление по статье 488 КоАП датировано 22 мая.', '2021-05-22'],
    ['17 мая начались прения. Прокурор счёл, что вина Анны Пак доказана: шесть лет лишения свободы.', '2021-05-17'],
    ['Штраф в 20 МРП Иван Ли должен уплатить к 13 мая.', null],
  ])('%s', (item, date) => {
    expect(bulletinIn('ru', item).sanctions.map((sanction) => sanction.date)).toEqual([date])
  })
})

describe('the day of a decision in English', () => {
  it.each([
    ['The court of Oral fined blogger Askar Belov 20 MCI (Oral, 13 May).', '2021-05-13'],
    ['Activist Ivan Lee sat out 10 days of arrest for swearing by the ruling of May 16.', '2021-05-16'],
    [
      'Blogger Askar Belov, who filmed a detention on May 6, got 20 days of arrest by the verdict of May 18.',
      '2021-05-18',
    ],
    ['Editor Olga Kim was fined 20 MCI by order of the Balkhash court of 24 May.', '2021-05-24'],
  ])('%s', (item, date) => {
    expect(bulletinIn('en', item).sanctions.map((sanction) => sanction.date)).toEqual([date])
  })
})
