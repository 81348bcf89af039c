import { describe, expect, it } from 'vitest'
import { outlineOf, paragraphs, partsOf } from './outline.ts'

const parts = (text: string): string[] => partsOf(paragraphs(text))

describe('parts of a bulletin', () => {
  it('are intro, opener, incidents, statistics, signature', () => {
    expect(
      parts(`
        The foundation presents an overview of the situation in May 2022.
        It reports:
        - Blogger of Taraz is fined for a video on a boiler house.
        On May 3, the court fined him 20 MCI. He will appeal.
        - Editor of the paper "Dala" was called to the police.
        In May, 4 judicial acts were issued. None of them was in favor of the defendants.
        Since the beginning of the year:
        - 31 criminal charges, including 8 in court.
        The law was ranked low by an international organisation.
        The overview was prepared on the basis of open sources.
        Head of the monitoring service Raikhan Dosova
        For questions call +7 700 000 00 00`),
    ).toEqual([
      'intro: The foundation presents an',
      'intro: It reports:',
      '1: Blogger of Taraz is +1',
      '2: Editor of the paper',
      'statistics: In May, 4 judicial +3',
      'signature: The overview was prepared +2',
    ])
  })

  it('of a report in chapters are its paragraphs and cases; what its table of contents names is a heading', () => {
    const report = `
      <p>Contents</p><p>1. General .. 1<br>2. Assaults .. 2<br>3. Criminal cases .. 4<br>4. Access .. 5</p>
      <h2>1. General</h2><p>The year was a hard one for the press, and the half-year was worse still.</p>
      <h2>2. Assaults on journalists</h2><h3>a) Attacks</h3>
      <p>In the entrance of his house the reporter of the paper "Dala" was beaten by two strangers.</p>
      <p>The editor of the portal "Teniz" was pushed by a guard, who broke her camera.</p>
      <h2>3. Criminal cases</h2><h3>The case of Serikbol</h3>
      <p>Blogger Aman Serikbol is accused of libel.</p><p>The trial goes on.</p>
      <h2>4. Access</h2><p>The akimat did not answer the request of the paper "Dala" for three months.</p>`
    expect(partsOf(report).filter((part) => /^\d/u.test(part))).toEqual([
      '1: In the entrance of',
      '2: The editor of the',
      '3: The case of Serikbol +2',
      '4: The akimat did not',
    ])
  })

  it('under days as headings are the paragraphs that begin with their place, where there are more of them than days', () => {
    const page = `
      <h3>Monday, 3 May</h3>
      <p>Taraz. The court fined the blogger for a video on a boiler house, and he will appeal.</p>
      <p>Semey. The police detained the reporter of the paper "Dala" at the gates of a plant.</p>
      <h3>Tuesday, 4 May</h3>
      <p>Aktau. The akimat did not answer the request of the paper "Teniz" for three months.</p>
      <p>Oral. The editor said that she had been threatened by a caller who gave no name.</p>`
    expect(partsOf(page)).toEqual([
      'heading: Monday, 3 May',
      '1: Taraz. The court fined',
      '2: Semey. The police detained',
      'heading: Tuesday, 4 May',
      '3: Aktau. The akimat did',
      '4: Oral. The editor said',
    ])
  })

  it('under days as headings begin at their headlines, and one without a headline below its rubric', () => {
    const story =
      '<p>The court heard the blogger, who had filmed a boiler house, and put the case off for a week or two.</p>'
    const item = (headline: string): string => `<p><b>${headline}</b></p>${story}`
    const page = `<h3>3 May, Monday</h3>${item('Blogger of Taraz fined')}${item('Editor called to the police')}
      <h3>4 May, Tuesday</h3>${item('Reporter beaten in Aktau')}${item('Site is blocked again')}<h3>Legislation</h3>${story}`
    expect(partsOf(page)).toEqual([
      'heading: 3 May, Monday',
      '1: Blogger of Taraz fined +1',
      '2: Editor called to the +1',
      'heading: 4 May, Tuesday',
      '3: Reporter beaten in Aktau +1',
      '4: Site is blocked again +1',
      'heading: Legislation',
      '5: The court heard the',
    ])
  })

  it('of chapters are no figures, and chapters of figures hold no incidents', () => {
    const report = `
      <h2>1. General information</h2><p>The network registered 118 violations, among them seven attacks.</p>
      <h2>2. Attacks</h2><p><i>a) Beatings</i></p>
      <p>In the entrance of his house the reporter of the paper "Dala" was beaten by two strangers.</p>
      <h2>3. Criminal cases</h2><p>In all, 24 charges were brought, 15 of them of libel; 6 people were convicted.</p>
      <p>Blogger Aman Serikbol is accused of libel, and the trial goes on behind closed doors.</p>
      <h2>4. Figures</h2><table><tr><td>Arrests</td><td>64</td></tr><tr><td>Verdicts</td><td>23</td></tr></table>`
    expect(partsOf(report)).toEqual([
      'intro: 1. General information',
      'statistics: The network registered 118',
      'heading: 2. Attacks',
      'heading: a) Beatings',
      '1: In the entrance of',
      'heading: 3. Criminal cases',
      'statistics: In all, 24 charges',
      '2: Blogger Aman Serikbol is',
      'heading: 4. Figures',
      'statistics: Arrests | 64 Verdicts +1',
    ])
  })

  it('of a report begin below its contents; a table of figures is statistics, and of other tables each row is an item', () => {
    const report = `
      <ul><li>1. Attacks</li><li>2. Criminal cases</li><li>3. Civil suits</li></ul>
      <p>The review covers the half-year and rests on verdicts and answers of authorities.</p>
      <h2>1. Attacks</h2><p>Table 1. Main figures</p>
      <table><tr><th>Figure</th><th>2017</th><th>2018</th></tr><tr><td>Attacks on journalists</td><td>6</td><td>9</td></tr></table>
      <p>In the entrance of his house the reporter of the paper "Dala" was beaten by two strangers.</p>
      <h2>2. Criminal cases</h2><p>Blogger Aman Serikbol is accused of libel, and the trial goes on behind closed doors in Taraz.</p>
      <p>Editor Maral Tulegen was sentenced to two years of restriction of freedom in Aktobe.</p>
      <h2>3. Civil suits</h2><p>Table 2. Known awards</p>
      <table><tr><th>Day</th><th>Who</th></tr><tr><td>12.01.2018</td><td>Editor Dana Oraz is to pay a million</td></tr>
      <tr><td>06.03.2018</td><td>Activist Ivan Lee is to pay 500 thousand</td></tr></table>`
    expect(partsOf(report)).toEqual([
      'intro: 1. Attacks',
      'intro: 2. Criminal cases',
      'intro: 3. Civil suits',
      'intro: The review covers the',
      'heading: 1. Attacks',
      'statistics: Table 1. Main figures +2',
      '1: In the entrance of',
      'heading: 2. Criminal cases',
      '2: Blogger Aman Serikbol is',
      '3: Editor Maral Tulegen was',
      'heading: 3. Civil suits',
      'heading: Table 2. Known awards',
      'heading: Day | Who',
      '4: 12.01.2018 | Editor Dana',
      '5: 06.03.2018 | Activist Ivan',
    ])
  })

  it('of chapters with a line of figures each, and rubrics by letters, are what bears a number', () => {
    const monthly = `
      <p><b>I. ATTACKS AND THREATS</b></p><p>In May, 2 attacks and 1 threat were recorded.</p>
      <p>1.1. On May 4, in Aktobe, two strangers beat Ivan Lee, the correspondent of the newspaper "Diapazon".</p>
      <p><b>II. COURTS</b></p><p>During the month, 11 claims and 4 criminal charges were filed.</p>
      <p><b>A. Criminal cases</b></p><p>2.1. On May 7, the regional court left unchanged the sentence of blogger Serik Aman.</p>
      <p><b>B. Civil cases</b></p><p>2.2. Akim Marat Omar demands 10 million tenge from the newspaper "Kala".</p>
      <p>2.3. The city court cut the damages owed by journalist Oleg Kim to 500 thousand tenge.</p>
      <p><b>III. ACCESS TO INFORMATION</b></p><p>In May, 9 refusals to provide information were registered.</p>
      <p>3.1. The akimat of Uralsk did not answer the newspaper "Uralskaya Nedelya" on the cost of roads.</p>`
    expect(partsOf(monthly).filter((part) => /^(?:\d|stat)/u.test(part))).toEqual([
      'statistics: In May, 2 attacks',
      '1: 1.1. On May 4,',
      'statistics: During the month, 11',
      '2: 2.1. On May 7,',
      '3: 2.2. Akim Marat Omar',
      '4: 2.3. The city court',
      'statistics: In May, 9 refusals',
      '5: 3.1. The akimat of',
    ])
  })

  it('do not end with the next day where days are headings over lists', () => {
    const diary = `
      <h3>Monday, 18 May</h3><p>- Zhanaozen. The court fined Ivan Lee and two other strikers of the oil company.</p>
      <p>- Almaty. Poet Dana Oraz was released on bail, and the money was collected within a day.</p>
      <h3>Tuesday, 19 May</h3><p>- Almaty. The city court tripled the sum that the portal owes to a builder.</p>
      <p>- Pavlodar. The department of ecology refused to show the protocols of its measurements.</p>
      <h3>Wednesday, 20 May</h3><p>- Semey. The prosecutor asked for six years for the editor of a channel.</p>`
    expect(partsOf(diary)).toEqual([
      'heading: Monday, 18 May',
      '1: Zhanaozen. The court fined',
      '2: Almaty. Poet Dana Oraz',
      'heading: Tuesday, 19 May',
      '3: Almaty. The city court',
      '4: Pavlodar. The department of',
      'heading: Wednesday, 20 May',
      '5: Semey. The prosecutor asked',
    ])
  })

  it('are numbered under the numbers of their chapters', () => {
    const report = `
      <h2>1. Persecution of bloggers</h2><p><b>1.1. The case of a blogger of Taraz.</b> The court fined him for a video.</p>
      <p><b>1.2.</b> On 3 May the police detained the reporter of the paper "Dala" at the gates of a plant.</p>
      <h2>2. Claims of officials</h2><p><b>2.1.</b> The akim asks for ten million tenge from the paper "Teniz".</p>`
    expect(partsOf(report)).toEqual([
      'heading: 1. Persecution of bloggers',
      '1: 1.1. The case of',
      '2: 1.2. On 3 May',
      'heading: 2. Claims of officials',
      '3: 2.1. The akim asks',
    ])
  })

  it('begin with what most of them begin with, not with what the first one alone bears', () => {
    expect(
      parts(`
        - June 1. In Taraz, the court fined the blogger for a video.
        - On June 2, in Semey, the police detained the reporter of the paper.
        - The editor said that she was threatened by a caller.`),
    ).toEqual(['1: June 1. In Taraz,', '2: On June 2, in', '3: The editor said that'])
  })

  it('are statistics where figures stand in a list under a figure, whatever they count', () => {
    expect(
      parts(`
        In May 2022, the following were recorded:
        9 reports of violations of the rights of journalists, including:
        - 3 incidents of interference with the lawful work of journalists,
        - 1 threat against media outlets or journalists,
        - 5 unauthorized access to computer information, DDoS attacks.
        - Civil claims fell: 30 against 41.
        EVENTS IN MAY
        May 3. In Taraz police detained reporter Olga Kim near the akimat for two hours.
        May 9. A court in Semey fined blogger Ivan Lee 20 MCI for a post about the akim.`),
    ).toEqual(['statistics: In May 2022, the +5', 'intro: EVENTS IN MAY', '1: May 3. In Taraz', '2: May 9. A court'])
  })

  it('are statistics at the end with the list under their first line', () => {
    expect(
      parts(`
        There was following information:
        - Editor of the magazine "Dala" Olga Kim has gone on hunger strike.
        - Reporters of the paper "Tan" were called to the police.
        In May, 2022 media outlets and citizens for execution of right to freedom of expression were brought
        - 1 charge of libel;
        - 3 pre-trial complaints of protection of honour.
        In May, 2022 nine cases over suits on protection of honour were passed.`),
    ).toEqual([
      'intro: There was following information:',
      '1: Editor of the magazine',
      '2: Reporters of the paper',
      'statistics: In May, 2022 media +3',
    ])
  })

  it('are items where the list under an opener begins with figures of people', () => {
    expect(
      parts(`
        It reports:
        - Three newspapers were suspended in Taraz on May 5 for a breach of the law.
        - Two reporters of the paper "Tan" were beaten near the akimat.`),
    ).toEqual(['intro: It reports:', '1: Three newspapers were suspended', '2: Two reporters of the'])
  })

  it('have headings between incidents', () => {
    expect(
      parts(`
        It reports:
        ATTACKS AND THREATS
        - Blogger of Taraz was beaten by two unknown men.
        LEGISLATION
        - Senators passed the bill on platforms in May.
        Also in May:
        - Editor of the paper "Dala" was called to the police.`),
    ).toEqual([
      'intro: It reports:',
      'heading: ATTACKS AND THREATS',
      '1: Blogger of Taraz was',
      'heading: LEGISLATION',
      '2: Senators passed the bill',
      'heading: Also in May:',
      '3: Editor of the paper',
    ])
  })

  it('take a rubric with its figure for statistics', () => {
    expect(
      parts(`
        ATTACKS ON JOURNALISTS – 2
        - Blogger of Taraz was beaten by two unknown men on May 3.
        - Reporter of Oral was pushed down the stairs on May 9.
        THREATS – 1
        - Editor of the paper "Dala" got a letter with threats.`).filter((line) => line.startsWith('statistics')),
    ).toEqual(['statistics: ATTACKS ON JOURNALISTS –', 'statistics: THREATS – 1'])
  })

  it('leave footnotes to the signature', () => {
    expect(
      parts(`
        May 1, Almaty, activist Omar S. was detained near his house and let go[1].
        May 2, Astana, the court fined Bek A. 50 MCI for a post in a network[2].
        [1] https://example.org/1
        [2] t.me/example/2`),
    ).toEqual([
      '1: May 1, Almaty, activist',
      '2: May 2, Astana, the',
      'signature: [1] https://example.org/1 [2] t.me/example/2 +1',
    ])
  })

  it('read an alert as one incident, printed twice or not', () => {
    expect(
      parts(`
        (Example/IFEX) – On 4 May 2022 the court of Taraz fined editor Bolat Imash for [...]
        (Example/IFEX) – On 4 May 2022 the court of Taraz fined editor Bolat Imash for libel.
        He said that he would appeal to the regional court.
        For further information contact the foundation`),
    ).toEqual(['1: (Example/IFEX) – On 4 +2', 'signature: For further information contact'])
  })

  it('read a page of figures alone', () => {
    expect(
      parts(`
        In 2021, the foundation recorded:
        Attacks on journalists – 17
        Detained - 46 journalists
        Civil charges - 73`),
    ).toEqual(['statistics: In 2021, the foundation +3'])
  })

  it('do not take an item for a figure, nor a figure for an item', () => {
    expect(
      parts(`
        It reports:
        - Three newspapers were suspended by the court of Almaty.
        - 14 women were detained in Astana on May 5.
        - In May, two charges were filed against a blogger of Oral.
        3 judicial acts were issued in May.
        - 2 criminal charges.
        - 5 claims.`),
    ).toEqual([
      'intro: It reports:',
      '1: Three newspapers were suspended',
      '2: 14 women were detained',
      '3: In May, two charges',
      'statistics: 3 judicial acts were +2',
    ])
  })
})

describe('incidents inside of incidents', () => {
  it('are announced by the last sentence', () => {
    expect(
      parts(`
        It reports:
        - A movement called to rallies on May 6. Journalists who covered them faced obstacles in their work.
        - Radio "Tan" reporter Dana Omarkyzy (Oral): two men covered her camera with umbrellas.
        - In Semey policemen pushed the cameraman Petr Lisov away from the square.
        - The portal "Zhol" was attacked.
        The attack lasted two days.
        - The Senate passed a bill on platforms in the second reading.`),
    ).toEqual([
      'intro: It reports:',
      '1: A movement called to +2',
      '1.1: Radio "Tan" reporter Dana',
      '1.2: In Semey policemen pushed',
      '2: The portal "Zhol" was +1',
      '3: The Senate passed a',
    ])
  })

  it('follow a colon, up to the end of the list', () => {
    expect(
      parts(`
        It reports:
        - The court of Taraz read the verdict in the case of the movement:
        - Marat Iztai – five years of imprisonment;
        - Dina Salim – three years of restriction of freedom.
        - Erlan Bek became the editor of a newspaper in Aktau.`),
    ).toEqual([
      'intro: It reports:',
      '1: The court of Taraz +2',
      '1.1: Marat Iztai – five',
      '1.2: Dina Salim – three',
      '2: Erlan Bek became the',
    ])
  })

  it('are not the demands or the words that follow a colon', () => {
    expect(
      parts(`
        It reports:
        - Bloggers wrote a letter to the President with their demands:
        - to take the article out of the code;
        - to release those who are in prison.
        - The editor told of the search:
        - “They took all the computers, even that of my son.”
        - The Senate passed a bill on platforms in the second reading.`),
    ).toEqual([
      'intro: It reports:',
      '1: Bloggers wrote a letter +2',
      '2: The editor told of +1',
      '3: The Senate passed a',
    ])
  })

  it('stand under their days', () => {
    expect(
      parts(`
        It reports:
        - Detentions of journalists:
        May 5
        Sanzhar Kudai, Radio "Tan" (Aktobe) was detained on the square.
        He was let go in the evening.
        Lyubov Derkach, portal "Zhaiyk" (Oral), was driven to the police.
        May 6
        Sanzhar Kudai, Radio "Tan" (Aktobe) was stopped at his gate.
        - The Senate passed a bill on platforms in the second reading.`),
    ).toEqual([
      'intro: It reports:',
      '1: Detentions of journalists: May +6',
      '1.1: Sanzhar Kudai, Radio "Tan" +1',
      '1.2: Lyubov Derkach, portal "Zhaiyk"',
      '1.3: Sanzhar Kudai, Radio "Tan"',
      '2: The Senate passed a',
    ])
  })

  it('stand in a list of names', () => {
    expect(
      parts(`
        It reports:
        - Detentions of activists in Almaty:
        Sanzhar Kudai was detained at home and let go.
        Lyubov Derkach was detained on the square.
        - The Senate passed a bill on platforms in the second reading.`),
    ).toEqual([
      'intro: It reports:',
      '1: Detentions of activists in +2',
      '1.1: Sanzhar Kudai was detained',
      '1.2: Lyubov Derkach was detained',
      '2: The Senate passed a',
    ])
  })

  it('are plain where their parents are bold', () => {
    expect(
      partsOf(`<p>It reports:</p>
        <p><b>- On May 6, the day of the rallies, it was hard to work.</b></p>
        <p>- Two strangers covered the camera of the reporter Dana Omarkyzy with umbrellas in Oral.</p>
        <p>- In Semey policemen pushed the cameraman Petr Lisov away from the square and the crowd.</p>
        <p><b>- The portal "Zhol" was attacked.</b></p><p>The attack lasted two days.</p>`),
    ).toEqual([
      'intro: It reports:',
      '1: On May 6, the +2',
      '1.1: Two strangers covered the',
      '1.2: In Semey policemen pushed',
      '2: The portal "Zhol" was +1',
    ])
  })

  it('stand deeper in a list', () => {
    expect(
      partsOf(`<p>It reports:</p><ul>
        <li>Rallies took place in two cities of the country on May 6.<ul>
          <li>Reporter Dana Omarkyzy was pushed away in Oral.</li><li>Cameraman Petr Lisov was pushed away in Semey.</li></ul></li>
        <li>The Senate passed a bill on platforms in the second reading.</li></ul>`),
    ).toEqual([
      'intro: It reports:',
      '1: Rallies took place in +2',
      '1.1: Reporter Dana Omarkyzy was',
      '1.2: Cameraman Petr Lisov was',
      '2: The Senate passed a',
    ])
  })

  it('are dashes under a headline with a day', () => {
    expect(
      partsOf(
        paragraphs(`
        <b>Verdict in the case of the movement</b>
        12 May 2022
        The court of Taraz read the verdict:
        - Marat Iztai – five years of imprisonment;
        - Dina Salim – three years of restriction of freedom.
        <b>Senators passed the bill</b>
        15 May 2022
        It goes to the President now, said the press service.`),
      ),
    ).toEqual([
      '1: Verdict in the case +4',
      '1.1: Marat Iztai – five',
      '1.2: Dina Salim – three',
      '2: Senators passed the bill +2',
    ])
  })

  it('are whole sentences behind dashes that end an item', () => {
    expect(
      partsOf(
        paragraphs(`
        5 May, Taraz. Teacher Dina Salim was called to the police for a post on the price of bread and let go in the evening.
        9 May, Almaty. Detentions on the day of the vote.
        – In the old square a reporter of the site "Koz" was pushed into a bus and spent seven hours at the police station.
        – The night court of the city sent Marat Iztai and Rita Kim to a special detention centre for ten days each.
        14 May, Oral. The board of the regional court replaced the arrest of reporter Bek Aman with a fine of ten units.
        15 May, Oral. The lawyer of the union told the city to open the square again, which the city did not want to.
        17 May, Semey. Observer Olga Lee got a call from a number that she did not know, after she had shown a protocol.`),
      ),
    ).toEqual([
      '1: 5 May, Taraz. Teacher',
      '2: 9 May, Almaty. Detentions +2',
      '2.1: In the old square',
      '2.2: The night court of',
      '3: 14 May, Oral. The',
      '4: 15 May, Oral. The',
      '5: 17 May, Semey. Observer',
    ])
  })
})

describe('incidents inside of statistics', () => {
  it('are told under their figure', () => {
    expect(
      partsOf(`<p>In May, the following were recorded:</p>
        <ul><li>5 cases of obstruction;</li><li>An attack on a journalist while on duty</li></ul>
        <p>On May 5, in Oral, an unknown man hit the operator Sergei Pak and ran away, and the police refused to register his statement.</p>
        <ul><li>2 threats.</li></ul><h3>Events in May</h3><p>May 3. The court of Astana arrested an activist.</p>`),
    ).toEqual([
      'statistics: In May, the following +4',
      '1: On May 5, in',
      'intro: Events in May',
      '2: May 3. The court',
    ])
  })

  it('are told on the line of their figure', () => {
    expect(
      partsOf(`<p>In May, the following were recorded:</p><ul><li>5 cases of obstruction;</li>
        <li>An attack on a film crew. On May 7, the guard of a plant threw down the drone of a television company in Shieli.</li></ul>
        <h3>Events in May</h3><p>May 3. The court of Astana arrested an activist.</p>`).slice(0, 2),
    ).toEqual(['statistics: In May, the following +2', '1: On May 7, the'])
  })
})

describe('parts of a Russian bulletin', () => {
  const STORIES = [
    '6 октября суд Актобе оштрафовал редактора газеты «Сары дала» Аскара Белова на 20 МРП. Он обжалует решение.',
    'Акимат Семея не ответил на запрос блогера Даны Сартовой о расходах. Она подала жалобу.',
    'Двое неизвестных избили журналиста Ерлана Касенова и отобрали телефон у подъезда.',
    'Суд Тараза арестовал активистку Айгуль Нургожину на 15 суток за одиночный пикет.',
  ] as const
  const title = '<h1>Нарушения свободы слова в Казахстане. Октябрь 2022 года</h1><p>14 ноября 2022 года</p>'
  const items = (body: string): string[] => outlineOf(title + body, 3).filter((part) => /^\d/u.test(part))
  const p = (text: string): string => `<p>${text}</p>`
  const BARE = ['1: 6 октября суд', '2: Акимат Семея не', '3: Двое неизвестных избили', '4: Суд Тараза арестовал']

  it.each([
    ['numbers before days', STORIES.map((story, i) => p(`${String(i + 1)}) ${story}`)).join(''), ['1: 1) 6 октября', '2: 2) Акимат Семея', '3: 3) Двое неизвестных', '4: 4) Суд Тараза']],
    ['chapters with numbers', `<p><b>1. Нападения и угрозы</b></p>${STORIES.slice(0, 2).map(p).join('')}<p><b>2. Иные нарушения</b></p>${STORIES.slice(2).map(p).join('')}`, BARE],
    ['chapters in roman numbers', `${p('I. НАПАДЕНИЯ')}${STORIES.slice(0, 2).map(p).join('')}${p('II. СУДЕБНЫЕ ДЕЛА')}${STORIES.slice(2).map(p).join('')}`, BARE],
    ['figures in capitals over lists', `<ul><li>НАПАДЕНИЯ НА ЖУРНАЛИСТОВ – 2</li></ul>${STORIES.slice(0, 2).map((story) => p(`- ${story}`)).join('')}<ul><li>ОТКАЗЫ В ИНФОРМАЦИИ – 2</li></ul>${STORIES.slice(2).map((story) => p(`- ${story}`)).join('')}`, BARE],
    ['a register by days and persons', STORIES.map((story, i) => `${p(`Октябрь, 0${String(i + 1)}`)}${p('Дана Сартова, блогер (г. Семей)')}${p(story)}`).join(''), [1, 2, 3, 4].map((n) => `${String(n)}: Октябрь, 0${String(n)} Дана +2`)],
  ] as const)('with %s', (_, body, expected) => {
    expect(items(body)).toEqual(expected)
  }) // prettier-ignore
})
