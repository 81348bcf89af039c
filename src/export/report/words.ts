// The words of the page, in its three languages. The type forces each language to have them all.
import type { Language } from '../../model.ts'
import type { SanctionRecord } from '../../records.ts'

/** What the page says; numbers come as text, with their groups parted. */
export interface Words {
  readonly title: string
  readonly skip: string
  readonly about: string
  readonly aboutNameless: string
  readonly periods: (from: string, to: string) => string
  readonly noPeriods: string
  readonly asOf: (time: string) => string
  readonly sources: string
  readonly licence: string
  readonly countedHead: string
  readonly counted: string
  readonly checkHead: string
  readonly check: string
  readonly checkNameless: string
  readonly accuracyHead: string
  readonly accuracy: string
  readonly peopleHead: string
  readonly realPeople: string
  readonly noNames: string
  readonly selected: string
  readonly leftOut: string
  readonly leftTexts: (shown: string, all: string) => string
  readonly leftIncidents: (shown: string, all: string) => string
  readonly leftSanctions: (shown: string, all: string) => string
  readonly leftBulletins: (shown: string, all: string) => string
  readonly leftWhere: string
  readonly contents: string
  readonly charts: string
  readonly filters: string
  readonly search: string
  readonly from: string
  readonly to: string
  readonly any: string
  readonly onlyCounted: string
  readonly onlyTotals: string
  readonly onlyLow: string
  readonly clear: string
  readonly liberty: string
  readonly filterNote: string
  readonly filterNoteNameless: string
  readonly shown: (incidents: string, allIncidents: string, sanctions: string, allSanctions: string) => string
  /** Rows that are left out since it can't be told whether all of their days lie within the months asked for. */
  readonly unsure: (incidents: string, sanctions: string) => string
  readonly shownOf: (some: string, all: string) => string
  /** What rows come to, as the script fills it in. */
  readonly sumOf: string
  readonly notAdded: (sanctions: string) => string
  readonly incidents: string
  readonly incidentsNote: string
  readonly incidentsNoteNameless: string
  readonly sanctions: string
  readonly sanctionsNote: string
  readonly sanctionsNoteNameless: string
  readonly bulletins: string
  readonly bulletinsNote: string
  readonly textsNote: string
  readonly date: string
  readonly inPeriod: string
  readonly category: string
  readonly headline: string
  readonly place: string
  readonly people: string
  readonly article: string
  readonly kind: string
  readonly stage: string
  readonly sum: string
  readonly units: string
  readonly term: string
  readonly whom: string
  readonly persons: (count: string) => string
  readonly each: string
  /** What a sum in tenge rests on where the text tells it in another unit. */
  readonly basis: { readonly stated: string; readonly review: string; readonly index: (day: string) => string }
  readonly against: Readonly<Record<SanctionRecord['against'], string>>
  readonly totals: string
  readonly inTotals: string
  readonly notImposed: string
  readonly background: string
  readonly superseded: string
  readonly copy: string
  readonly refuted: string
  readonly quote: string
  readonly toSource: string
  readonly toIncident: string
  readonly sideways: string
  readonly confidence: string
  readonly low: string
  readonly review: string
  readonly language: string
  readonly source: string
  readonly period: string
  readonly publisher: string
  readonly published: string
  readonly publishedDoubtful: string
  readonly fetched: string
  readonly address: string
  readonly isCounted: string
  readonly isCopy: string
  readonly withdrawn: (time: string) => string
  readonly untitled: string
  readonly titleLeftOut: string
  readonly showText: (incidents: string, marks: string) => string
  readonly openAll: string
  readonly noText: string
  readonly noTextNames: string
  readonly narrowed: string
  readonly doubts: string
  readonly legend: string
  readonly none: string
}

const EN: Words = {
  title: 'Human-rights bulletins: the records and where they come from',
  skip: 'Skip to the incidents',
  about: 'What human-rights monitors in Kazakhstan reported, read from their bulletins by rules: incidents, penalties, articles of law, sums and dates, each with the words of the source that it was read from.',
  aboutNameless: 'What human-rights monitors in Kazakhstan reported, read from their bulletins by rules: incidents, penalties, articles of law, sums and dates, each with the page that it was read from.',
  periods: (from, to) => `Periods: ${from} to ${to}.`,
  noPeriods: 'No bulletin tells its period.',
  asOf: (time) => `Pages as of ${time}.`,
  sources: 'Sources',
  licence: 'Licence',
  countedHead: 'What is counted',
  counted: 'Totals and charts count incidents and sanctions (a penalty as a fact, told once or often), never mentions; of one bulletin of each edition; of sanctions those imposed or upheld, not told as history and not replaced by a later decision.',
  checkHead: 'How to check a row',
  check: 'Each row links to its quote in the text below, and to the page of the source. Compare it with the words of the source before you publish it. Each marked expression links back to its row; its value, rule and confidence stand at the bottom of the window when you point at it or reach it by keyboard.',
  checkNameless: 'Each row links to the page of the source, and has in the other files its place in the text of the bulletin. Compare it with the words of the source before you publish it.',
  accuracyHead: 'How sure it is',
  accuracy: 'Confidence is the measured precision of the rule on annotated pages; below 0.90 it is marked as low. What has two readings stays blank and is told as a doubt.',
  peopleHead: 'People',
  realPeople: 'The names are those of real people: some of them victims, some accused and not convicted.',
  noNames: 'This report leaves out personal names and the full texts.',
  selected: 'This is a selection. Asked for:',
  leftOut: 'Left out of this page, since a page has its limits:',
  leftTexts: (shown, all) => `it has the texts of ${shown} of ${all} bulletins, the newest;`,
  leftIncidents: (shown, all) => `${shown} of ${all} incidents, the newest;`,
  leftSanctions: (shown, all) => `${shown} of ${all} sanctions, the newest;`,
  leftBulletins: (shown, all) => `${shown} of ${all} bulletins, the newest;`,
  leftWhere: 'all of them are in the tables beside this file.',
  contents: 'Contents',
  charts: 'Figures',
  filters: 'Search and filters',
  search: 'Search',
  from: 'From month',
  to: 'To month',
  any: 'any',
  onlyCounted: 'only bulletins that count',
  onlyTotals: 'only what is in totals',
  onlyLow: 'only low confidence',
  clear: 'Clear',
  liberty: 'Deprivation of liberty (all kinds)',
  filterNote: 'They hold for both tables. All words of the search must occur in the row or in the text of the incident. A month has an incident by its own date, a penalty by that of its decision, else by the period of the bulletin; only what lies within it as a whole. The address of this page keeps the filters: copy it to share the view.',
  filterNoteNameless: 'They hold for both tables. All words of the search must occur in the row. A month has an incident by its own date, a penalty by that of its decision, else by the period of the bulletin; only what lies within it as a whole. The address of this page keeps the filters: copy it to share the view.',
  shown: (incidents, all, sanctions, allSanctions) => `Shown: ${incidents} of ${all} incidents, ${sanctions} of ${allSanctions} sanctions`,
  unsure: (incidents, sanctions) => `Left out, since it is not told whether they lie within these months: incidents: ${incidents}, penalties: ${sanctions}`,
  shownOf: (some, all) => `Shown: ${some} of ${all}`,
  sumOf: '{kind} — {side}: {sum} (sum of {known} of {count})',
  notAdded: (sanctions) => `Shown, but not in totals and not added: ${sanctions}`,
  incidents: 'Incidents',
  incidentsNote: 'One row a reported item, the newest bulletin first. The headline leads to the text. Where no review is told, nobody has looked at the row yet.',
  incidentsNoteNameless: 'One row a reported item, the newest bulletin first. Where no review is told, nobody has looked at the row yet.',
  sanctions: 'Penalties',
  sanctionsNote: 'One row a sanction: a penalty as a fact, however often the bulletin tells of it. The quote leads to the text. MCI: units of the monthly calculation index as the text tells them; ≈ those of the day, reckoned from the tenge. On whom: “defended” are those whom the monitor defends (journalists, activists, media).',
  sanctionsNoteNameless: 'One row a sanction: a penalty as a fact, however often the bulletin tells of it. MCI: units of the monthly calculation index as the text tells them; ≈ those of the day, reckoned from the tenge. On whom: “defended” are those whom the monitor defends (journalists, activists, media).',
  bulletins: 'Bulletins and their texts',
  bulletinsNote: 'The newest first.',
  textsNote: 'Each text is as it was read, with all that was found in it marked.',
  date: 'Date',
  inPeriod: 'period',
  category: 'Category',
  headline: 'Headline',
  place: 'Place',
  people: 'People',
  article: 'Article',
  kind: 'Penalty',
  stage: 'Stage',
  sum: 'Sum, tenge',
  units: 'MCI',
  term: 'Term',
  whom: 'On whom',
  persons: (count) => `persons: ${count}`,
  each: 'each',
  basis: { stated: 'both sums are told', review: 'corrected by a reviewer', index: (day) => `by the MCI of ${day}` },
  against: { monitored: 'defended', other: 'others', unknown: 'not told' },
  totals: 'In totals',
  inTotals: 'in totals',
  notImposed: 'no: not imposed',
  background: 'no: told as history',
  superseded: 'no: replaced by a later decision',
  copy: 'no: a copy',
  refuted: 'no: a reviewer found it wrong',
  quote: 'Quote',
  toSource: 'source',
  toIncident: 'incident',
  sideways: 'the picture goes on: move it sideways →',
  confidence: 'Confidence',
  low: 'low',
  review: 'Review',
  language: 'Language',
  source: 'Source',
  period: 'Period',
  publisher: 'Publisher',
  published: 'Published',
  publishedDoubtful: 'printed before the end of the period',
  fetched: 'Fetched',
  address: 'Address',
  isCounted: 'counts in totals',
  isCopy: 'a copy: does not count in totals',
  withdrawn: (time) => `gone from its site since ${time}`,
  untitled: 'Untitled bulletin',
  titleLeftOut: 'Bulletin (its title is left out, as personal names are)',
  showText: (incidents, marks) => `Text (incidents: ${incidents}, marked expressions: ${marks})`,
  openAll: 'Open all texts',
  noText: 'The text is left out: this page has the texts of the newest bulletins only.',
  noTextNames: 'The text is left out, as personal names are.',
  narrowed: 'Only what was selected is marked.',
  doubts: 'Doubts: what was left unread or unresolved',
  legend: 'What the marks mean',
  none: 'Nothing to show.',
} // prettier-ignore

const RU: Words = {
  title: 'Бюллетени о правах человека: записи и откуда они взяты',
  skip: 'Перейти к инцидентам',
  about: 'О чём сообщали правозащитные мониторинги Казахстана: инциденты, наказания, статьи законов, суммы и даты, прочитанные по правилам из их бюллетеней, каждая запись со словами источника, из которых она взята.',
  aboutNameless: 'О чём сообщали правозащитные мониторинги Казахстана: инциденты, наказания, статьи законов, суммы и даты, прочитанные по правилам из их бюллетеней, каждая запись со страницей, с которой она взята.',
  periods: (from, to) => `Периоды: с ${from} по ${to}.`,
  noPeriods: 'Ни в одном бюллетене не указан период.',
  asOf: (time) => `Страницы по состоянию на ${time}.`,
  sources: 'Источники',
  licence: 'Лицензия',
  countedHead: 'Что считается',
  counted: 'Итоги и диаграммы считают инциденты и наказания (наказание как факт, сколько бы раз о нём ни говорилось), а не упоминания; из одного бюллетеня каждого выпуска; из наказаний — назначенные или оставленные в силе, не рассказанные как предыстория и не заменённые более поздним решением.',
  checkHead: 'Как проверить строку',
  check: 'Каждая строка ведёт к своей цитате в тексте ниже и к странице источника. Сверьте её со словами источника, прежде чем публиковать. Каждое выделенное выражение ведёт обратно к своей строке; значение, правило и достоверность появляются внизу окна, когда вы наводите на него указатель или доходите до него с клавиатуры.',
  checkNameless: 'Каждая строка ведёт к странице источника; в других файлах указано её место в тексте бюллетеня. Сверьте её со словами источника, прежде чем публиковать.',
  accuracyHead: 'Насколько это надёжно',
  accuracy: 'Достоверность — это измеренная точность правила на размеченных страницах; ниже 0,90 она помечена как низкая. То, что можно прочитать двояко, остаётся пустым и названо сомнением.',
  peopleHead: 'Люди',
  realPeople: 'Это имена реальных людей: одни из них пострадали, другие обвинены, но не осуждены.',
  noNames: 'В этом отчёте нет личных имён и полных текстов.',
  selected: 'Это выборка. Запрошено:',
  leftOut: 'На страницу не вошло всё, у неё есть пределы:',
  leftTexts: (shown, all) => `здесь тексты ${shown} из ${all} бюллетеней, самых новых;`,
  leftIncidents: (shown, all) => `инцидентов ${shown} из ${all}, самые новые;`,
  leftSanctions: (shown, all) => `наказаний ${shown} из ${all}, самые новые;`,
  leftBulletins: (shown, all) => `бюллетеней ${shown} из ${all}, самые новые;`,
  leftWhere: 'все они есть в таблицах рядом с этим файлом.',
  contents: 'Содержание',
  charts: 'Цифры и графики',
  filters: 'Поиск и фильтры',
  search: 'Поиск',
  from: 'С месяца',
  to: 'По месяц',
  any: 'любое',
  onlyCounted: 'только бюллетени, входящие в счёт',
  onlyTotals: 'только входящее в итоги',
  onlyLow: 'только с низкой достоверностью',
  clear: 'Сбросить',
  liberty: 'Лишение свободы (все виды)',
  filterNote: 'Они действуют на обе таблицы. Все слова поиска должны встретиться в строке или в тексте инцидента. К месяцу относится инцидент по своей дате, наказание — по дате решения, а если её нет — по периоду бюллетеня; только то, что лежит в нём целиком. Адрес этой страницы хранит фильтры: скопируйте его, чтобы поделиться видом.',
  filterNoteNameless: 'Они действуют на обе таблицы. Все слова поиска должны встретиться в строке. К месяцу относится инцидент по своей дате, наказание — по дате решения, а если её нет — по периоду бюллетеня; только то, что лежит в нём целиком. Адрес этой страницы хранит фильтры: скопируйте его, чтобы поделиться видом.',
  shown: (incidents, all, sanctions, allSanctions) => `Показано: инцидентов ${incidents} из ${all}, наказаний ${sanctions} из ${allSanctions}`,
  unsure: (incidents, sanctions) => `Не показаны, так как неясно, относятся ли они к этим месяцам: инцидентов: ${incidents}, наказаний: ${sanctions}`,
  shownOf: (some, all) => `Показано: ${some} из ${all}`,
  sumOf: '{kind} — {side}: {sum} (сумма {known} из {count})',
  notAdded: (sanctions) => `Показаны, но не входят в итоги и не сложены: ${sanctions}`,
  incidents: 'Инциденты',
  incidentsNote: 'Одна строка — одно сообщение; сначала самый новый бюллетень. Заголовок ведёт к тексту. Где проверка не указана, строку ещё никто не проверял.',
  incidentsNoteNameless: 'Одна строка — одно сообщение; сначала самый новый бюллетень. Где проверка не указана, строку ещё никто не проверял.',
  sanctions: 'Наказания',
  sanctionsNote: 'Одна строка — одно наказание как факт, сколько бы раз бюллетень о нём ни говорил. Цитата ведёт к тексту. МРП — месячные расчётные показатели, как сказано в тексте; ≈ пересчитано из тенге по показателю того дня. Кому: «защищаемые» — те, кого защищает монитор (журналисты, активисты, СМИ).',
  sanctionsNoteNameless: 'Одна строка — одно наказание как факт, сколько бы раз бюллетень о нём ни говорил. МРП — месячные расчётные показатели, как сказано в тексте; ≈ пересчитано из тенге по показателю того дня. Кому: «защищаемые» — те, кого защищает монитор (журналисты, активисты, СМИ).',
  bulletins: 'Бюллетени и их тексты',
  bulletinsNote: 'Сначала самые новые.',
  textsNote: 'Каждый текст приведён так, как он был прочитан, и всё, что в нём найдено, выделено.',
  date: 'Дата',
  inPeriod: 'период',
  category: 'Категория',
  headline: 'Заголовок',
  place: 'Место',
  people: 'Люди',
  article: 'Статья',
  kind: 'Наказание',
  stage: 'Стадия',
  sum: 'Сумма, тенге',
  units: 'МРП',
  term: 'Срок',
  whom: 'Кому',
  persons: (count) => `человек: ${count}`,
  each: 'каждому',
  basis: { stated: 'обе суммы в тексте', review: 'исправлено при проверке', index: (day) => `по МРП с ${day}` },
  against: { monitored: 'защищаемые', other: 'другие', unknown: 'не указано' },
  totals: 'В итогах',
  inTotals: 'в итогах',
  notImposed: 'нет: не назначено',
  background: 'нет: предыстория',
  superseded: 'нет: заменено более поздним решением',
  copy: 'нет: копия',
  refuted: 'нет: проверка признала запись ошибочной',
  quote: 'Цитата',
  toSource: 'источник',
  toIncident: 'инцидент',
  sideways: 'рисунок продолжается: сдвиньте его вбок →',
  confidence: 'Достоверность',
  low: 'низкая',
  review: 'Проверка',
  language: 'Язык',
  source: 'Источник',
  period: 'Период',
  publisher: 'Издатель',
  published: 'Опубликован',
  publishedDoubtful: 'указан день до конца периода',
  fetched: 'Загружен',
  address: 'Адрес',
  isCounted: 'входит в итоги',
  isCopy: 'копия: не входит в итоги',
  withdrawn: (time) => `убран с сайта с ${time}`,
  untitled: 'Бюллетень без названия',
  titleLeftOut: 'Бюллетень (название опущено, как и личные имена)',
  showText: (incidents, marks) => `Текст (инцидентов: ${incidents}, выделенных выражений: ${marks})`,
  openAll: 'Открыть все тексты',
  noText: 'Текст не вошёл: на этой странице тексты только самых новых бюллетеней.',
  noTextNames: 'Текст не вошёл, как и личные имена.',
  narrowed: 'Выделено только то, что вошло в выборку.',
  doubts: 'Сомнения: что осталось непрочитанным или нерешённым',
  legend: 'Что означают выделения',
  none: 'Показывать нечего.',
} // prettier-ignore

const KK: Words = {
  title: 'Адам құқықтары туралы бюллетеньдер: жазбалар және олардың дереккөзі',
  skip: 'Оқиғаларға өту',
  about: 'Қазақстандағы құқық қорғау мониторингтері не хабарлады: олардың бюллетеньдерінен ережелер бойынша оқылған оқиғалар, жазалар, заң баптары, сомалар мен күндер; әр жазбаның жанында ол алынған дереккөздің сөздері тұр.',
  aboutNameless: 'Қазақстандағы құқық қорғау мониторингтері не хабарлады: олардың бюллетеньдерінен ережелер бойынша оқылған оқиғалар, жазалар, заң баптары, сомалар мен күндер; әр жазбаның жанында ол алынған бет көрсетілген.',
  periods: (from, to) => `Кезеңдер: ${from} – ${to}.`,
  noPeriods: 'Бірде-бір бюллетеньде кезең көрсетілмеген.',
  asOf: (time) => `Беттердің алынған уақыты: ${time}.`,
  sources: 'Дереккөздер',
  licence: 'Лицензия',
  countedHead: 'Не саналады',
  counted: 'Қорытындылар мен диаграммалар айтылған жерлерді емес, оқиғалар мен жазаларды санайды (жаза неше рет айтылса да бір факт); әр басылымның бір бюллетені саналады; жазалардан – тағайындалғандары немесе күшінде қалдырылғандары, бұрынғы оқиға ретінде айтылғандары мен кейінгі шешіммен ауыстырылғандары саналмайды.',
  checkHead: 'Жолды қалай тексеруге болады',
  check: 'Әр жол төмендегі мәтіндегі өз дәйексөзіне және дереккөздің бетіне апарады. Жариялаудан бұрын оны дереккөздің сөздерімен салыстырыңыз. Белгіленген әр сөз өз жолына қайта апарады; оған меңзерді апарғанда немесе пернетақтамен жеткенде терезенің төменгі жағында мәні, ережесі және сенімділігі көрінеді.',
  checkNameless: 'Әр жол дереккөздің бетіне апарады; басқа файлдарда оның бюллетень мәтініндегі орны көрсетілген. Жариялаудан бұрын оны дереккөздің сөздерімен салыстырыңыз.',
  accuracyHead: 'Қаншалықты сенімді',
  accuracy: 'Сенімділік – ереженің белгіленген беттерде өлшенген дәлдігі; 0,90-нан төмені «төмен» деп белгіленген. Екі түрлі оқылатын нәрсе бос қалады және күмән ретінде айтылады.',
  peopleHead: 'Адамдар',
  realPeople: 'Бұл – нақты адамдардың есімдері: бірі зардап шеккен, бірі айыпталған, бірақ сотталмаған.',
  noNames: 'Бұл есепте адамдардың есімдері мен толық мәтіндер жоқ.',
  selected: 'Бұл – іріктеме. Сұралғаны:',
  leftOut: 'Беттің шегі бар, сондықтан бәрі енген жоқ:',
  leftTexts: (shown, all) => `мұнда ${all} бюллетеньнің ең жаңа ${shown} мәтіні бар;`,
  leftIncidents: (shown, all) => `${all} оқиғаның ең жаңа ${shown} оқиғасы;`,
  leftSanctions: (shown, all) => `${all} жазаның ең жаңа ${shown} жазасы;`,
  leftBulletins: (shown, all) => `${all} бюллетеньнің ең жаңа ${shown} бюллетені;`,
  leftWhere: 'барлығы осы файлдың жанындағы кестелерде бар.',
  contents: 'Мазмұны',
  charts: 'Сандар мен диаграммалар',
  filters: 'Іздеу және сүзгілер',
  search: 'Іздеу',
  from: 'Айдан бастап',
  to: 'Айға дейін',
  any: 'кез келген',
  onlyCounted: 'тек саналатын бюллетеньдер',
  onlyTotals: 'тек қорытындыға кіретіні',
  onlyLow: 'тек сенімділігі төмені',
  clear: 'Тазалау',
  liberty: 'Бас бостандығынан айыру (барлық түрі)',
  filterNote: 'Олар екі кестеге де қолданылады. Іздеудің барлық сөзі жолда немесе оқиғаның мәтінінде кездесуі керек. Айға оқиға өз күні бойынша, жаза шешім күні бойынша, ол айтылмаса бюллетень кезеңі бойынша кіреді; тек толық сол айда жатқаны. Сүзгілер осы беттің мекенжайында сақталады: көріністі бөлісу үшін оны көшіріп алыңыз.',
  filterNoteNameless: 'Олар екі кестеге де қолданылады. Іздеудің барлық сөзі жолда кездесуі керек. Айға оқиға өз күні бойынша, жаза шешім күні бойынша, ол айтылмаса бюллетень кезеңі бойынша кіреді; тек толық сол айда жатқаны. Сүзгілер осы беттің мекенжайында сақталады: көріністі бөлісу үшін оны көшіріп алыңыз.',
  shown: (incidents, all, sanctions, allSanctions) => `Көрсетілгені: ${all} оқиғаның ${incidents}, ${allSanctions} жазаның ${sanctions}`,
  unsure: (incidents, sanctions) => `Осы айларға жататыны белгісіз болғандықтан көрсетілмегендері: оқиғалар: ${incidents}, жазалар: ${sanctions}`,
  shownOf: (some, all) => `Көрсетілгені: ${all} ішінен ${some}`,
  sumOf: '{kind} — {side}: {sum} ({count} жазаның {known} сомасы)',
  notAdded: (sanctions) => `Көрсетілген, бірақ қорытындыға кірмейтіндіктен қосылмағандары: ${sanctions}`,
  incidents: 'Оқиғалар',
  incidentsNote: 'Әр жол – бір хабар; алдымен ең жаңа бюллетень. Тақырып мәтінге апарады. Тексеру көрсетілмесе, жолды әлі ешкім тексермеген.',
  incidentsNoteNameless: 'Әр жол – бір хабар; алдымен ең жаңа бюллетень. Тексеру көрсетілмесе, жолды әлі ешкім тексермеген.',
  sanctions: 'Жазалар',
  sanctionsNote: 'Әр жол – бюллетеньде неше рет айтылса да, факт ретіндегі бір жаза. Дәйексөз мәтінге апарады. АЕК – айлық есептік көрсеткіш, мәтінде айтылғандай; ≈ теңгеден сол күнгі көрсеткіш бойынша есептелген. Кімге: «қорғалатындар» – монитор қорғайтын адамдар (журналистер, белсенділер, БАҚ).',
  sanctionsNoteNameless: 'Әр жол – бюллетеньде неше рет айтылса да, факт ретіндегі бір жаза. АЕК – айлық есептік көрсеткіш, мәтінде айтылғандай; ≈ теңгеден сол күнгі көрсеткіш бойынша есептелген. Кімге: «қорғалатындар» – монитор қорғайтын адамдар (журналистер, белсенділер, БАҚ).',
  bulletins: 'Бюллетеньдер және олардың мәтіндері',
  bulletinsNote: 'Алдымен ең жаңалары.',
  textsNote: 'Әр мәтін оқылған күйінде берілген, одан табылғанның бәрі белгіленген.',
  date: 'Күні',
  inPeriod: 'кезең',
  category: 'Санаты',
  headline: 'Тақырып',
  place: 'Орын',
  people: 'Адамдар',
  article: 'Бап',
  kind: 'Жаза',
  stage: 'Кезеңі',
  sum: 'Сомасы, теңге',
  units: 'АЕК',
  term: 'Мерзімі',
  whom: 'Кімге',
  persons: (count) => `адам саны: ${count}`,
  each: 'әрқайсысына',
  basis: { stated: 'екі сома да мәтінде', review: 'тексеруде түзетілген', index: (day) => `${day} АЕК бойынша` },
  against: { monitored: 'қорғалатындар', other: 'басқалар', unknown: 'айтылмаған' },
  totals: 'Қорытындыда',
  inTotals: 'қорытындыда',
  notImposed: 'жоқ: тағайындалмаған',
  background: 'жоқ: бұрынғы оқиға',
  superseded: 'жоқ: кейінгі шешіммен ауыстырылған',
  copy: 'жоқ: көшірме',
  refuted: 'жоқ: тексеру қате деп тапты',
  quote: 'Дәйексөз',
  toSource: 'дереккөз',
  toIncident: 'оқиға',
  sideways: 'сурет жалғасады: оны жанға жылжытыңыз →',
  confidence: 'Сенімділік',
  low: 'төмен',
  review: 'Тексеру',
  language: 'Тілі',
  source: 'Дереккөз',
  period: 'Кезең',
  publisher: 'Шығарушы',
  published: 'Жарияланған күні',
  publishedDoubtful: 'кезең аяқталмай тұрған күн көрсетілген',
  fetched: 'Алынған уақыты',
  address: 'Мекенжайы',
  isCounted: 'қорытындыға кіреді',
  isCopy: 'көшірме: қорытындыға кірмейді',
  withdrawn: (time) => `сайттан алынған, уақыты: ${time}`,
  untitled: 'Атауы жоқ бюллетень',
  titleLeftOut: 'Бюллетень (адам есімдері сияқты атауы да қалдырылған)',
  showText: (incidents, marks) => `Мәтін (оқиғалар: ${incidents}, белгіленген сөздер: ${marks})`,
  openAll: 'Барлық мәтінді ашу',
  noText: 'Мәтін енбеді: бұл бетте тек ең жаңа бюллетеньдердің мәтіні бар.',
  noTextNames: 'Адам есімдері сияқты мәтін де енгізілмеді.',
  narrowed: 'Тек іріктелгені белгіленген.',
  doubts: 'Күмәндер: оқылмай немесе шешілмей қалғандары',
  legend: 'Белгілер нені білдіреді',
  none: 'Көрсететін ештеңе жоқ.',
} // prettier-ignore

/** The words, by language. */
export const WORDS: Readonly<Record<Language, Words>> = { en: EN, ru: RU, kk: KK }
