import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kk } from '../../src/lang/kk/index.ts'
import type { LanguagePack } from '../../src/lang/pack.ts'
import { ru } from '../../src/lang/ru/index.ts'
import { resolvePeople } from '../../src/resolve/person.ts'
import { namedIn } from './named.ts'

/** The names of a page's mentions, in text order. */
const namesOf = (text: string, pack: LanguagePack): string[] =>
  resolvePeople(namedIn(text, pack)).drafts.map(({ name }) => name)
/** The different names of a page. */
const peopleOf = (text: string, pack: LanguagePack): string[] => [...new Set(namesOf(text, pack))]

// Stems of invented surnames: nothing of a page tells more about them than their endings
const STEMS = ['Досж', 'Кумарб', 'Темник', 'Айтказ', 'Шурал', 'Бектург', 'Вострец', 'Ильмур'] as const
const EVER = ['n', 'g', 'd', 'a', 'i', 'p'] as const
const of = (words: string): readonly string[] => words.split(' ').map((word) => (word === '-' ? '' : word))
// Endings in the nominative, and all cases of a man's and a woman's name
const SURNAMES = [
  [of('анов анова анову анова ановым анове'), of('анова ановой ановой анову ановой ановой')],
  [of('аев аева аеву аева аевым аеве'), of('аева аевой аевой аеву аевой аевой')],
  [of('улин улина улину улина улиным улине'), of('улина улиной улиной улину улиной улиной')],
  [of('инский инского инскому инского инским инском'), of('инская инской инской инскую инской инской')],
  [of('анбек анбека анбеку анбека анбеком анбеке'), of('анбек анбек анбек анбек анбек анбек')],
  [of('атай атая атаю атая атаем атае'), of('атай атай атай атай атай атай')],
  [of('енко енко енко енко енко енко'), of('енко енко енко енко енко енко')],
] as const
const MEN = ['Марат Марата Марату Марата Маратом Марате', 'Андрей Андрея Андрею Андрея Андреем Андрее', 'Игорь Игоря Игорю Игоря Игорем Игоре', 'Дмитрий Дмитрия Дмитрию Дмитрия Дмитрием Дмитрии', 'Нурлан Нурлана Нурлану Нурлана Нурланом Нурлане'].map(of) // prettier-ignore
const WOMEN = ['Гульнара Гульнары Гульнаре Гульнару Гульнарой Гульнаре', 'Мария Марии Марии Марию Марией Марии', 'Айгуль Айгуль Айгуль Айгуль Айгуль Айгуль', 'Жанна Жанны Жанне Жанну Жанной Жанне', 'Айжан Айжан Айжан Айжан Айжан Айжан'].map(of) // prettier-ignore

it("keeps a lawyer's role from the client named in the genitive", () => {
  const people = resolvePeople(namedIn('Активист Марат Досжанбек не явился. Адвокат Досжанбека промолчал.', ru)).drafts
  expect(people.map(({ role }) => role)).toEqual(['activist', 'activist'])
})

describe('one name in the nominative', () => {
  it.each([
    ['Суд оштрафовал Асхата Ибраева и Дамира Кульжанова.', ['Асхат Ибраев', 'Дамир Кульжанов']],
    ['Марата Калкабаева – на семь суток, Рашиду Нигматову – на пять.', ['Марат Калкабаев', 'Рашида Нигматова']],
    ['Наказание смягчили Ларисе Подгорной и Елене Белой.', ['Лариса Подгорная', 'Елена Белая']],
  ])('%s', (text, names) => {
    expect(namesOf(text, ru)).toEqual(names)
  })

  it('is found for every case of a Russian name, alone on the page', () => {
    const woman = fc.boolean()
    fc.assert(
      fc.property(
        woman,
        fc.nat(6),
        fc.nat(4),
        fc.constantFrom(...STEMS),
        fc.nat(5),
        fc.boolean(),
        (f, s, g, stem, kase, swapped) => {
          const given = (f ? WOMEN : MEN)[g] ?? []
          const surname = (SURNAMES[s]?.[f ? 1 : 0] ?? []).map((ending) => stem + ending)
          const pair = (at: number): string => (swapped ? [surname[at], given[at]] : [given[at], surname[at]]).join(' ')
          expect(peopleOf(`Вчера ${pair(kase)} снова судили.`, ru), EVER[kase]).toEqual([pair(0)])
        },
      ),
    )
  })

  it('joins all cases, initials and the surname alone', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.nat(6),
        fc.nat(4),
        fc.constantFrom(...STEMS),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 3 }),
        (f, s, g, stem, cases) => {
          const given = (f ? WOMEN : MEN)[g] ?? []
          const surname = (SURNAMES[s]?.[f ? 1 : 0] ?? []).map((ending) => stem + ending)
          const [a = 0, b = 0, c = 0] = cases
          const text = `Судили ${String(given[a])} ${String(surname[a])}. Рядом ${String(given[0]).charAt(0)}. ${String(surname[b])} нет. Речь об этом: ${String(surname[c])}.`
          expect(peopleOf(text, ru)).toEqual([`${String(given[0])} ${String(surname[0])}`])
        },
      ),
    )
  })

  it('is found for every ending of a Kazakh name', () => {
    const endings = ['', 'тың', 'қа', 'ты', 'тан', 'пен'] // behind -ов
    const open = ['', 'ның', 'ға', 'ны', 'дан', 'мен'] // behind -ова
    fc.assert(
      fc.property(fc.boolean(), fc.constantFrom(...STEMS), fc.nat(5), fc.nat(5), (f, stem, a, b) => {
        const surname = stem + (f ? 'анова' : 'анов')
        const form = (at: number): string => surname + String((f ? open : endings)[at])
        const given = f ? 'Гүлнар' : 'Нұрлан'
        expect(peopleOf(`Кеше ${given} ${form(a)} көрді. Сот ${form(b)} тыңдады.`, kk)).toEqual([`${given} ${surname}`])
      }),
    )
  })

  it.each([
    ['Приговор Гульнаре Досжановой огласили. Досжанову увели.', ['Гульнара Досжанова']],
    ['Активисту Мамырову А. выписали штраф.', ['Мамыров А.']],
    ['Активистку Мамырову А. увезли.', ['Мамырова А.']],
    ['Иск Ерлана Касымбека отклонён. Касымбеку не повезло.', ['Ерлан Касымбек']],
    ['Журналисты Ерлан Касымбек и Алия Касымбек. Касымбека увели.', ['Ерлан Касымбек', 'Алия Касымбек']],
    ['Виктору Маю отказали. В. Май не согласен.', ['Виктор Май']],
    ['Рамин Мадинов пришёл. Ромину Мадинову отказали.', ['Рамин Мадинов']],
    ['Вину Сеитхожаева Бекзата доказали. Сейтхожаев Бекзат молчал.', ['Сейтхожаев Бекзат']],
    ['Игоря Бондаря и Юлию Бондарь отпустили.', ['Игорь Бондарь', 'Юлия Бондарь']],
    ['Павла Вострецова и Льва Кравца судили. Кравцу дали 15 суток.', ['Павел Вострецов', 'Лев Кравец']],
    ['О Нурлане Сериковиче Досжанове забыли.', ['Нурлан Серикович Досжанов']],
    ['Штраф Айжан Нурлановне Досжановой отменён.', ['Айжан Нурлановна Досжанова']],
    ['Алии Ким-Пак отказали. Айдоса Сатова-Курмаша отпустили.', ['Алия Ким-Пак', 'Айдос Сатов-Курмаш']],
    ['Никиту Лагуту задержали.', ['Никита Лагута']],
    ['Сагидуллу Мустафина наказали.', ['Сагидулла Мустафин']],
    ['Иск Резо Махарашвили и Марии Кравченко.', ['Резо Махарашвили', 'Мария Кравченко']],
    ['Асель ЖУСУПОВУ увезли. Жусупова в ИВС.', ['Асель ЖУСУПОВА']],
    ['Нурлан Досжанов и Nurlan Doszhanov – одно лицо.', ['Нурлан Досжанов']],
  ])('ru: %s', (text, names) => {
    expect(peopleOf(text, ru)).toEqual(names)
  })

  it.each([
    ['Айжан Сапарға айыппұл салынды. Сапардың айтуынша, бұл заңсыз.', ['Айжан Сапар']],
    ['Айбек Сәрсенұлына жаза тағайындалды. Сәрсенұлын босатты.', ['Айбек Сәрсенұлы']],
    ['Қ. Нұрсейіттің шағымы. Қанат Нұрсейіт келді.', ['Қанат Нұрсейіт']],
    ['Нұрғиса Тоқаев-қа хат жолданды.', ['Нұрғиса Тоқаев']],
    ['Дүйсебек Р-дің шағымы қаралды.', ['Дүйсебек Р']],
    ['Серікбол Құлмырзаны ұстады. Құлмырзадан жауап алды.', ['Серікбол Құлмырза']],
    ['Нурлан Мусинге айыппұл салды. Нұрлан Мусин келді.', ['Нұрлан Мусин']],
    ['Сұлтан Бақытжан келді. Мадина Айдын кетті.', ['Сұлтан Бақытжан', 'Мадина Айдын']],
    ['Ержан Көбейді босатты. Ержан Көбей үйінде.', ['Ержан Көбей']],
    ['Сатыбалды Төлеген келді. Дәулеткелді Саматов кетті.', ['Сатыбалды Төлеген', 'Дәулеткелді Саматов']],
  ])('kk: %s', (text, names) => {
    expect(peopleOf(text, kk)).toEqual(names)
  })
})
