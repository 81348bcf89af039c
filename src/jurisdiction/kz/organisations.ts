// Names that are no outlets: organisations that defend or watch the press, and platforms. Rules skip them where an outlet is looked for,
// and an article number after one of these names ("ARTICLE 19") is part of the name.
import type { Organisation } from '../pack.ts'

// prettier-ignore
export const organisations: readonly Organisation[] = [
  { name: 'Adil Soz', kind: 'organisation', names: { en: ['Adil Soz', 'Adil Soz Foundation', 'International Foundation for Protection of Freedom of Speech "Adil Soz"', 'Adilsoz', 'The International Foundation for Freedom of Speech Protection'], ru: ['Адил соз', 'фонд «Адил соз»', 'Әділсөз', 'Международный фонд защиты свободы слова'], kk: ['Әділ сөз', '«Әділ сөз» қоры', 'Сөз бостандығын қорғау халықаралық қоры'] }, source: 'bulletin of June 2020; adilsoz.kz' },
  { name: 'MediaNet', kind: 'organisation', names: { en: ['MediaNet', 'Medianet International Journalism Centre'], ru: ['MediaNet', 'МедиаНет'], kk: [] }, source: 'unverified (own knowledge)' },
  { name: 'Legal Media Center', kind: 'organisation', names: { en: ['Legal Media Center', 'Legal Media-Center', 'LMC'], ru: ['Правовой медиа-центр'], kk: ['Құқықтық медиа-орталық'] }, source: 'lmc.kz; name unverified' },
  { name: 'Kazakhstan International Bureau for Human Rights and Rule of Law', kind: 'organisation', names: { en: ['Kazakhstan International Bureau for Human Rights and Rule of Law', 'KIBHR', 'Human Rights Bureau'], ru: ['КМБПЧ', 'Бюро по правам человека', 'Казахстанское международное бюро по правам человека и соблюдению законности'], kk: ['Адам құқықтары жөніндегі бюро'] }, source: 'bureau.kz' },
  { name: 'Union of Journalists of Kazakhstan', kind: 'organisation', names: { en: ['Union of Journalists of Kazakhstan', 'Journalists Union of Kazakhstan'], ru: ['Союз журналистов Казахстана'], kk: ['Қазақстан журналистер одағы'] }, source: 'old.adilsoz.kz 155' },
  { name: 'CPJ', kind: 'organisation', names: { en: ['CPJ', 'Committee to Protect Journalists'], ru: ['Комитет защиты журналистов', 'КЗЖ'], kk: ['Журналистерді қорғау комитеті'] }, source: 'cpj.org' },
  { name: 'RSF', kind: 'organisation', names: { en: ['RSF', 'Reporters Without Borders', 'Reporters sans frontières'], ru: ['Репортеры без границ'], kk: ['Шекарасыз тілшілер'] }, source: 'rsf.org; qazaqtimes.com (Şekarasız tilşiler)' },
  { name: 'ARTICLE 19', kind: 'organisation', names: { en: ['ARTICLE 19', 'Article 19'], ru: ['Артикль 19', 'Статья 19', 'Артикл 19'], kk: ['19-бап', '19-шы бап', 'Артикль 19'] }, source: 'article19.org' },
  { name: 'Freedom House', kind: 'organisation', names: { en: ['Freedom House'], ru: ['Фридом Хаус'], kk: [] }, source: 'freedomhouse.org' },
  { name: 'Human Rights Watch', kind: 'organisation', names: { en: ['Human Rights Watch', 'HRW'], ru: ['Хьюман Райтс Вотч'], kk: ['Human Rights Watch'] }, source: 'hrw.org' },
  { name: 'Justice for Journalists Foundation', kind: 'organisation', names: { en: ['Justice for Journalists Foundation', 'JFJ'], ru: ['Фонд «Справедливость для журналистов»'], kk: [] }, source: 'jfj.fund' },
  { name: 'OSCE Representative on Freedom of the Media', kind: 'organisation', names: { en: ['OSCE Representative on Freedom of the Media', 'OSCE RFoM'], ru: ['Представитель ОБСЕ по вопросам свободы СМИ'], kk: [] }, source: 'rfe.pangea-cms.com (Dunja Mijatović); title unverified' },
  { name: 'Facebook', kind: 'platform', names: { en: ['Facebook'], ru: ['Фейсбук'], kk: ['Фейсбук'] }, source: 'unverified (own knowledge)' },
  { name: 'Instagram', kind: 'platform', names: { en: ['Instagram'], ru: ['Инстаграм'], kk: ['Инстаграм'] }, source: 'unverified (own knowledge)' },
  { name: 'YouTube', kind: 'platform', names: { en: ['YouTube'], ru: ['Ютуб', 'Ютьюб'], kk: ['Ютуб'] }, source: 'unverified (own knowledge)' },
  { name: 'TikTok', kind: 'platform', names: { en: ['TikTok'], ru: ['ТикТок'], kk: ['ТикТок'] }, source: 'unverified (own knowledge)' },
  { name: 'Telegram', kind: 'platform', names: { en: ['Telegram'], ru: ['Телеграм', 'Телеграмм'], kk: ['Телеграм'] }, source: 'unverified (own knowledge)' },
  { name: 'WhatsApp', kind: 'platform', names: { en: ['WhatsApp'], ru: ['Ватсап', 'Вотсап'], kk: ['Ватсап'] }, source: 'unverified (own knowledge)' },
  { name: 'VKontakte', kind: 'platform', names: { en: ['VKontakte', 'VK'], ru: ['ВКонтакте', 'ВК'], kk: ['ВКонтакте'] }, source: 'unverified (own knowledge)' },
  { name: 'Twitter', kind: 'platform', names: { en: ['Twitter'], ru: ['Твиттер', 'X'], kk: ['Твиттер'] }, source: 'unverified (own knowledge)' },
  { name: 'Odnoklassniki', kind: 'platform', names: { en: ['Odnoklassniki'], ru: ['Одноклассники'], kk: [] }, source: 'unverified (own knowledge)' },
  { name: 'LiveJournal', kind: 'platform', names: { en: ['LiveJournal', 'LiveJournal portal'], ru: ['Живой журнал', 'ЖЖ'], kk: [] }, source: 'unverified (own knowledge); ifex.org (LiveJournal)' },
  { name: 'Threads', kind: 'platform', names: { en: ['Threads'], ru: ['Тредс'], kk: [] }, source: 'unverified (own knowledge)' },
]
