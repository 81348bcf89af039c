import { describe, expect, it } from 'vitest'
import { resolvePeople } from '../../src/resolve/person.ts'
import { kk } from '../../src/lang/kk/index.ts'
import { namedIn } from './named.ts'

/** `quote = name (role)` for each mention, in text order. */
function peopleOf(text: string): string[] {
  const context = namedIn(text)
  return resolvePeople(context).drafts.map(
    ({ start, end, name, role }) => `${context.document.text.slice(start, end)} = ${name} (${role ?? '-'})`,
  )
}

/** The role of the last person of a line. */
function roleOf(text: string): string | null {
  return resolvePeople(namedIn(text)).drafts.at(-1)?.role ?? null
}

describe('one person, one name', () => {
  it('joins the full name, the initial and the surname alone', () => {
    expect(peopleOf('The lawyer Zhomart Baigaliev came. Zh.Baigaliev spoke; Baigaliev left.')).toEqual([
      'Zhomart Baigaliev = Zhomart Baigaliev (lawyer)',
      'Zh.Baigaliev = Zhomart Baigaliev (lawyer)',
      'Baigaliev = Zhomart Baigaliev (lawyer)',
    ])
  })

  it('joins transliterations', () => {
    expect(peopleOf('The plaintiff Askhat Orazayev came. Orazaev spoke.')[1]).toBe(
      'Orazaev = Askhat Orazayev (plaintiff)',
    )
    expect(peopleOf('Activist Qairat Ilyiashev came. Kairat Ilyashev spoke.')[1]).toBe(
      'Kairat Ilyashev = Qairat Ilyiashev (activist)',
    )
    expect(peopleOf('Editor Guljan Yergaliyeva came. Gulzhan Ergalieva spoke.')[1]).toBe(
      'Gulzhan Ergalieva = Guljan Yergaliyeva (editor)',
    )
  })

  it('joins a name printed surname first', () => {
    const people = peopleOf('The blogger Daniyar Adilbekov left. Adilbekov D. was fined, Adilbekov Daniyar says.')
    expect(people.slice(1)).toEqual([
      'Adilbekov D. = Daniyar Adilbekov (blogger)',
      'Adilbekov Daniyar = Daniyar Adilbekov (blogger)',
    ])
  })

  it('keeps a wife from her husband, and a namesake from both', () => {
    expect(
      peopleOf('The blogger Medet Iskakov and the judge Saule Iskakova met. Iskakova left. S. Iskakov came.'),
    ).toEqual([
      'Medet Iskakov = Medet Iskakov (blogger)',
      'Saule Iskakova = Saule Iskakova (judge)',
      'Iskakova = Saule Iskakova (judge)',
      'S. Iskakov = S. Iskakov (-)',
    ])
  })

  it('gives a surname alone to the bearer of it in the same incident', () => {
    const text =
      'The judge Aidos Omarov came.\nThe blogger Serik Omarov left. Omarov was silent.\nThe judge Aidos Omarov spoke. Omarov left.'
    expect(peopleOf(text)[2]).toBe('Omarov = Serik Omarov (blogger)')
    expect(peopleOf(text)[4]).toBe('Omarov = Aidos Omarov (judge)')
  })

  it('parts glued words, and the plural of a family', () => {
    expect(
      peopleOf('KairatTolegenov was fined; Kairat Tolegenov and Asset Matenovs appealed.').map(
        (line) => line.split(' = ')[1],
      ),
    ).toEqual(['Kairat Tolegenov (activist)', 'Kairat Tolegenov (activist)', 'Asset Matenov (activist)'])
  })
})

describe('roles', () => {
  it.each([
    // said beside the name
    ['Serik Omarov, blogger (Taraz)', 'blogger'],
    ['A forensic expert Dana Kim came', 'expert'],
    ['Serik Omarov, 45, an entrepreneur from Taraz, came', 'businessperson'],
    ['The private prosecutor, Daulet Orazov, came', 'plaintiff'],
    ['Ex-editor of “Tan” Serik Omarov said', 'editor'],
    // said of the body at whose head somebody is
    ['Chief of the city police department S. Omarov said', 'police'],
    ['Head of the regional department of culture Dana Kim said', 'official'],
    ['The chairman of the district court Serik Omarov said', 'judge'],
    ['Company director Serik Omarov said', 'businessperson'],
    ['Founder of the newspaper Serik Omarov said', 'editor'],
    ['The lawyer of the journalist, Dana Kim, objected', 'lawyer'],
    ['The widow of the shot miner, Dana Kim, came', 'relative'],
    // an outlet beside the name
    ['Dana Kim, Radio Azattyk (Aktobe) was stopped', 'journalist'],
    ["Radio Azattyk's Serik Omarov was hit", 'journalist'],
    ['Dana Kim, who works at KTK, was hit', 'journalist'],
    ['Serik Omarov, one of the founders of the portal Tan.kz, came', 'editor'],
    // a clause
    ['Serik Omarov, who keeps the YouTube channel “Koksheshi”, came', 'blogger'],
    ['The court considered the claim of the director of LLP “Tas” Viktor Kravchuk', 'plaintiff'],
    ['The suit of LLP “Tas” against Dana Kim was refused', 'defendant'],
    ['Owner Saken Malgazov shall recover the sum', 'defendant'],
    ['Serik Omarov withdrew his claim', 'plaintiff'],
    ['The court presided over by Dana Kim refused', 'judge'],
    ['Zhibek Aldanysh, a resident of Almaty, was released from house arrest', 'activist'],
    ['The trial of Serik Omarov was postponed', 'activist'],
    ['Serik Omarov stood with a poster', 'activist'],
    ['Serik Omarov pushed the reporter', 'defendant'],
    // the words of the sentence
    ['The newspaper must print a refutation for Serik Omarov', 'plaintiff'],
    // nothing
    ['Serik Omarov came', null],
    ['The lawyer of Serik Omarov kept silent', null],
  ])('%s => %s', (line, role) => {
    expect(roleOf(line)).toBe(role)
  })

  it('holds for all mentions of a person, wherever it is said', () => {
    expect(peopleOf('Serik Omarov left.\nThe blogger Serik Omarov came.')).toEqual([
      'Serik Omarov = Serik Omarov (blogger)',
      'Serik Omarov = Serik Omarov (blogger)',
    ])
  })

  it('reads what points back at the person', () => {
    expect(roleOf('The case against Gulmira Tanatarova goes on. \\\nThe journalist wrote of it.')).toBe('journalist')
    expect(roleOf('An editor faces prison. \\\nIn May Sayan Turarov was moved.')).toBe('editor')
  })

  it('takes a list of names printed surname first for a list of activists', () => {
    expect(peopleOf('Danebekov T. came.\nKhozhakov N. came.\nZhylkaidarov M. came.\nAskar Qairbek came.').at(-1)).toBe(
      'Askar Qairbek = Askar Qairbek (activist)',
    )
  })
})

describe('who did what, in Kazakh', () => {
  it.each([
    ['Дархан Құсайынов тілші Мақсат Бөкеновті бірнеше рет ұрды.', 'Дархан Құсайынов', 'other'],
    ['Тілшіні ұрған Серік Құлтаев бес тәулікке қамалды.', 'Серік Құлтаев', 'other'],
    ['Сот күзетшілер Ерлан Дүкенов пен Сергей Паначевты кінәлі деп тапты.', 'Сергей Паначев', 'other'],
    ['Кәсіпкер Игорь Лапшин басылымнан моральдық зардап үшін 7,5 млн теңге сұраған еді.', 'Игорь Лапшин', 'plaintiff'],
    ['Бұрынғы әкім Қайрат Баймолдин апталықтан он екі миллион теңге дәметкен еді.', 'Қайрат Баймолдин', 'plaintiff'],
    ['Зейнеткер Николай Швецті әкім Ғазиз Мұстафин қорлады деп сотқа берген.', 'Николай Швец', 'other'],
  ])('%s', (text, name, role) => {
    const people = resolvePeople(namedIn(text, kk)).drafts
    expect(people.find((person) => person.name === name)?.role).toBe(role)
  })
})
