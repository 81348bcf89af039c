// The words around the charts. One record a language; the type makes each complete. Numbers come after a colon, so no word has to agree
// with them.
import type { Language } from '../../../model.ts'

/** A stretch of time that one bar stands for. */
export type Unit = 'month' | 'quarter' | 'year'

export interface Words {
  readonly nothing: string
  readonly figures: string
  readonly total: string
  readonly all: string
  readonly months: readonly string[]
  /** A quarter of a year, by their numbers. */
  readonly quarter: (year: string, number: string) => string
  readonly overview: {
    readonly heading: string
    readonly bulletins: string
    readonly copies: string
    readonly incidents: string
    readonly nested: string
    readonly sanctions: string
    readonly fines: string
    readonly notSummed: string
    readonly deprived: string
    readonly by: string
    readonly issues: string
    readonly issuesNote: string
    readonly note: string
  }
  readonly timeline: {
    readonly heading: string
    readonly caption: Readonly<Record<Unit, string>>
    readonly axis: string
    readonly rest: string
    readonly earlier: string
    readonly later: string
    readonly noBulletin: string
    readonly undated: Readonly<Record<Unit, string>>
    readonly outside: string
    readonly column: Readonly<Record<Unit, string>>
  }
  readonly regions: {
    readonly heading: string
    readonly caption: string
    readonly column: string
    readonly count: string
    readonly none: string
    readonly elsewhere: string
    readonly zero: string
  }
  readonly articles: {
    readonly heading: string
    readonly caption: string
    readonly count: string
    readonly column: string
    readonly title: string
    readonly more: string
    /** How many titles are in English for want of one in this language, and how many no one compared with an official text. */
    readonly english: string
    readonly unverified: string
  }
  readonly fines: {
    readonly heading: string
    /** What a dot is. */
    readonly single: string
    readonly several: string
    readonly caption: string
    readonly tenge: string
    readonly units: string
    readonly year: string
    readonly side: string
    readonly undated: string
    readonly number: string
    readonly least: string
    readonly median: string
    readonly most: string
    readonly range: string
    readonly medianOf: Readonly<Record<'monitored' | 'other', string>>
    readonly each: string
    readonly bin: string
    readonly noSum: string
    readonly noUnits: string
    readonly ranged: string
    readonly rangedOut: string
  }
  readonly penalties: { readonly heading: string; readonly caption: string; readonly column: string }
}

const COUNTED = {
  en: 'Counted bulletins only (one of each edition).',
  ru: 'Только учитываемые бюллетени (один от каждого выпуска).',
  kk: 'Тек есепке алынатын бюллетеньдер (әр шығарылымнан біреуі).',
}

const TOTALS = {
  en: 'Penalties imposed or upheld, each once; those told as background, those replaced by another and those that a reviewer called wrong are left out.',
  ru: 'Наказания и взыскания, назначенные или оставленные в силе, каждое один раз; без упомянутых как предыстория, без заменённых другими и без признанных при проверке ошибочными.',
  kk: 'Тағайындалған немесе күшінде қалдырылған жазалар мен өндіріп алулар, әрқайсысы бір рет; бұрынғы жағдай ретінде айтылғандары, басқасымен алмастырылғандары және тексеруде қате деп танылғандары кірмейді.',
}

const EACH_ONCE = {
  en: 'Items of bulletins, each once together with the items that are part of it',
  ru: 'Сообщения бюллетеней, каждое один раз вместе с теми, что входят в его состав',
  kk: 'Бюллетеньдердің хабарламалары, әрқайсысы құрамындағы хабарламалармен бірге бір рет',
}

const en: Words = {
  nothing: 'Nothing to draw: no record of this kind.',
  figures: 'The same figures as a table',
  total: 'Total',
  all: 'all',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  quarter: (year, number) => `${year} Q${number}`,
  overview: {
    heading: 'Key figures',
    bulletins: 'bulletins counted',
    copies: 'not counted, being copies of them',
    incidents: 'incidents',
    nested: 'items that are part of another item, not counted again',
    sanctions: 'penalties in totals',
    fines: 'fines in totals',
    notSummed: 'not in the sum',
    deprived: 'people deprived of liberty or restricted in it',
    by: 'persons by kind of penalty (who stands under two kinds is in both)',
    issues: 'issues: doubts and unread spots',
    issuesNote: 'in all bulletins, copies too',
    note: `${COUNTED.en} ${TOTALS.en} A sum for each person is taken times the number of persons; a fine without a known sum is not in the sum. Who is named twice in a bulletin is one person, in several bulletins one in each, and on two sides one on each. Where scripts run, a number leads to its rows.`,
  },
  timeline: {
    heading: 'Incidents over time',
    caption: {
      month: `${EACH_ONCE.en}, by the month of their date; where none is told, of the bulletin’s period. ${COUNTED.en}`,
      quarter: `${EACH_ONCE.en}, by the quarter of their date; where none is told, of the bulletin’s period. ${COUNTED.en}`,
      year: `${EACH_ONCE.en}, by the year of their date; where none is told, of the bulletin’s period. ${COUNTED.en}`,
    },
    axis: 'incidents',
    rest: 'all other categories',
    earlier: 'earlier',
    later: 'later',
    noBulletin: 'no bulletin of that time: unknown, not zero',
    undated: {
      month: 'Not drawn, since they can’t be placed in one month:',
      quarter: 'Not drawn, since they can’t be placed in one quarter:',
      year: 'Not drawn, since they can’t be placed in one year:',
    },
    outside: 'Dated before the first or after the last period (bars ← and → at the ends):',
    column: { month: 'Month', quarter: 'Quarter', year: 'Year' },
  },
  regions: {
    heading: 'Incidents by region',
    caption: `${EACH_ONCE.en}, by the regions of the places they name. What happened in two regions counts in both. Each tile is a region or a city of republican significance in today’s borders, roughly where it lies; size means nothing. ${COUNTED.en}`,
    column: 'Region',
    count: 'Incidents',
    none: 'Without a place whose region is known:',
    elsewhere: 'In regions that are not on the map:',
    zero: 'none',
  },
  articles: {
    heading: 'Articles of law most often cited',
    caption: `${EACH_ONCE.en}, that cite the article, whatever its part. Laws cited without an article, and articles of which the law is not clear, are left out. ${COUNTED.en}`,
    count: 'Incidents',
    column: 'Article',
    title: 'Title',
    more: 'Articles that are cited less often, not drawn:',
    english: 'Titles in English, for want of one in this language:',
    unverified: 'Titles that were not compared with an official text (English ones are mostly renderings of ours):',
  },
  fines: {
    heading: 'How large the fines are',
    single: 'Each dot is a fine (one for each of several persons is one dot, at what each pays).',
    several: 'The fines are too many to be drawn one by one: a dot stands for several of about the same sum, its area for their number (one for each of several persons counts once, at what each pays).',
    caption: `By the year of the decision; where none is told, of the bulletin’s period. The scale is logarithmic: equal distances are equal factors. ${TOTALS.en} ${COUNTED.en}`,
    tenge: 'tenge',
    units: 'MCI of the day',
    year: 'Year',
    side: 'On whom it falls',
    undated: 'no year',
    number: 'Fines',
    least: 'Least',
    median: 'Median',
    most: 'Most',
    range: 'a sum of which only a range is known (not in the median)',
    medianOf: { monitored: 'median of the filled dots', other: 'median of the hollow dots' },
    each: 'by person',
    bin: 'fines',
    noSum: 'Fines not drawn, since no sum in tenge is known, or it is paid again every month, or it is 0 (which this scale can’t show):',
    noUnits: 'Fines not drawn in MCI, since the index of the day is not known:',
    ranged: 'Fines of which only a range is known:',
    rangedOut: 'Fines not drawn, since only a range is known:',
  },
  penalties: {
    heading: 'Penalties by kind',
    caption: `${TOTALS.en} Those on people and media whom the monitor defends stand apart from those on others. ${COUNTED.en}`,
    column: 'Kind',
  },
} // prettier-ignore

const ru: Words = {
  nothing: 'Рисовать нечего: таких записей нет.',
  figures: 'Те же числа в таблице',
  total: 'Всего',
  all: 'все',
  months: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  quarter: (year, number) => `${year}, ${number} кв.`,
  overview: {
    heading: 'Основные числа',
    bulletins: 'бюллетени в подсчёте',
    copies: 'не в подсчёте, это их копии',
    incidents: 'инциденты',
    nested: 'сообщения в составе других, отдельно не считаются',
    sanctions: 'наказания и взыскания в итогах',
    fines: 'штрафы в итогах',
    notSummed: 'не вошли в сумму',
    deprived: 'люди, лишённые свободы или ограниченные в ней',
    by: 'человек по видам наказаний (кто под двумя видами, учтён в обоих)',
    issues: 'сомнения и непрочитанные места',
    issuesNote: 'во всех бюллетенях, включая копии',
    note: `${COUNTED.ru} ${TOTALS.ru} Сумма «с каждого» умножена на число лиц; штраф, сумма которого неизвестна, в сумму не входит. Названный в бюллетене дважды — один человек; названный в нескольких бюллетенях считается в каждом, а с двух сторон — с каждой. Если работают скрипты, число ведёт к своим строкам.`,
  },
  timeline: {
    heading: 'Инциденты по времени',
    caption: {
      month: `${EACH_ONCE.ru}, по месяцу события; если дата не указана — по периоду бюллетеня. ${COUNTED.ru}`,
      quarter: `${EACH_ONCE.ru}, по кварталу события; если дата не указана — по периоду бюллетеня. ${COUNTED.ru}`,
      year: `${EACH_ONCE.ru}, по году события; если дата не указана — по периоду бюллетеня. ${COUNTED.ru}`,
    },
    axis: 'инциденты',
    rest: 'все прочие категории',
    earlier: 'раньше',
    later: 'позже',
    noBulletin: 'бюллетеня за это время нет: неизвестно, а не ноль',
    undated: {
      month: 'Не показаны, так как не относятся к одному месяцу:',
      quarter: 'Не показаны, так как не относятся к одному кварталу:',
      year: 'Не показаны, так как не относятся к одному году:',
    },
    outside: 'Датированы раньше первого или позже последнего периода (столбцы ← и → по краям):',
    column: { month: 'Месяц', quarter: 'Квартал', year: 'Год' },
  },
  regions: {
    heading: 'Инциденты по регионам',
    caption: `${EACH_ONCE.ru}, по регионам названных в них мест. Случившееся в двух регионах учтено в обоих. Каждая плитка — область или город республиканского значения в нынешних границах, примерно на своём месте; размер ничего не означает. ${COUNTED.ru}`,
    column: 'Регион',
    count: 'Инциденты',
    none: 'Без места, регион которого известен:',
    elsewhere: 'В регионах, которых нет на карте:',
    zero: 'нет',
  },
  articles: {
    heading: 'Чаще всего упоминаемые статьи законов',
    caption: `${EACH_ONCE.ru}, где названа статья, независимо от её части. Законы без номера статьи и статьи, закон которых неясен, не показаны. ${COUNTED.ru}`,
    count: 'Инциденты',
    column: 'Статья',
    title: 'Название',
    more: 'Статьи, которые упоминаются реже и не показаны:',
    english: 'Названия на английском, так как русского нет:',
    unverified: 'Названия, не сверенные с официальным текстом:',
  },
  fines: {
    heading: 'Размеры штрафов',
    single: 'Каждая точка — штраф (штраф с каждого из нескольких лиц — одна точка: сколько платит каждый).',
    several: 'Штрафов больше, чем можно показать по одному: точка обозначает несколько примерно равных штрафов, её площадь — их число (штраф с каждого из нескольких лиц считается один раз: сколько платит каждый).',
    caption: `По году решения; если дата не указана — по периоду бюллетеня. Шкала логарифмическая: равные расстояния — равные отношения. ${TOTALS.ru} ${COUNTED.ru}`,
    tenge: 'тенге',
    units: 'МРП на день решения',
    year: 'Год',
    side: 'К кому применено',
    undated: 'без года',
    number: 'Штрафы',
    least: 'Наименьший',
    median: 'Медиана',
    most: 'Наибольший',
    range: 'сумма известна лишь в пределах (в медиану не входит)',
    medianOf: { monitored: 'медиана закрашенных точек', other: 'медиана полых точек' },
    each: 'с каждого',
    bin: 'штрафы',
    noSum: 'Не показаны штрафы, сумма которых в тенге неизвестна, равна 0 (на такой шкале его нет) или которые платят каждый месяц:',
    noUnits: 'Не показаны в МРП, так как показатель на тот день неизвестен:',
    ranged: 'Штрафы, сумма которых известна лишь в пределах:',
    rangedOut: 'Не показаны штрафы, сумма которых известна лишь в пределах:',
  },
  penalties: {
    heading: 'Наказания и взыскания по видам',
    caption: `${TOTALS.ru} Применённые к тем, кого защищает мониторинг (журналисты, активисты, СМИ и др.), показаны отдельно от остальных. ${COUNTED.ru}`,
    column: 'Вид',
  },
} // prettier-ignore

const kk: Words = {
  nothing: 'Көрсететін ештеңе жоқ: мұндай жазбалар табылмады.',
  figures: 'Осы сандар кестеде',
  total: 'Барлығы',
  all: 'барлығы',
  months: ['қаң', 'ақп', 'нау', 'сәу', 'мам', 'мау', 'шіл', 'там', 'қыр', 'қаз', 'қар', 'жел'],
  quarter: (year, number) => `${year}, ${number}-тоқсан`,
  overview: {
    heading: 'Негізгі сандар',
    bulletins: 'есепке алынған бюллетеньдер',
    copies: 'есепке алынбады, олардың көшірмелері',
    incidents: 'оқиғалар',
    nested: 'басқа хабарламаның құрамындағылар, бөлек саналмайды',
    sanctions: 'жиынтыққа кіретін жазалар мен өндіріп алулар',
    fines: 'жиынтыққа кіретін айыппұлдар',
    notSummed: 'сомаға кірмегендері',
    deprived: 'бостандығынан айырылған немесе бостандығы шектелген адамдар',
    by: 'жаза түрлері бойынша адамдар (екі түріне тартылған адам екеуінде де саналады)',
    issues: 'күмәнді және оқылмаған жерлер',
    issuesNote: 'барлық бюллетеньдерде, көшірмелерді қоса',
    note: `${COUNTED.kk} ${TOTALS.kk} «Әрқайсысынан» деген сома адам санына көбейтілген; сомасы белгісіз айыппұл қосындыға кірмейді. Бір бюллетеньде екі рет аталған — бір адам; бірнеше бюллетеньде аталған әрқайсысында, екі жақта аталған әр жақта саналады. Скриптер жұмыс істесе, сан өз жолдарына апарады.`,
  },
  timeline: {
    heading: 'Оқиғалар уақыт бойынша',
    caption: {
      month: `${EACH_ONCE.kk}, оқиға болған ай бойынша; күні айтылмаса — бюллетеньнің кезеңі бойынша. ${COUNTED.kk}`,
      quarter: `${EACH_ONCE.kk}, оқиға болған тоқсан бойынша; күні айтылмаса — бюллетеньнің кезеңі бойынша. ${COUNTED.kk}`,
      year: `${EACH_ONCE.kk}, оқиға болған жыл бойынша; күні айтылмаса — бюллетеньнің кезеңі бойынша. ${COUNTED.kk}`,
    },
    axis: 'оқиғалар',
    rest: 'қалған санаттардың бәрі',
    earlier: 'бұрын',
    later: 'кейін',
    noBulletin: 'бұл уақыттың бюллетені жоқ: нөл емес, белгісіз',
    undated: {
      month: 'Бір айға жатқызуға келмейтіндіктен көрсетілмегендері:',
      quarter: 'Бір тоқсанға жатқызуға келмейтіндіктен көрсетілмегендері:',
      year: 'Бір жылға жатқызуға келмейтіндіктен көрсетілмегендері:',
    },
    outside: 'Күні бірінші кезеңнен бұрын немесе соңғы кезеңнен кейін (шеткі ← және → бағандары):',
    column: { month: 'Ай', quarter: 'Тоқсан', year: 'Жыл' },
  },
  regions: {
    heading: 'Оқиғалар өңірлер бойынша',
    caption: `${EACH_ONCE.kk}, оларда аталған орындардың өңірлері бойынша. Екі өңірде болған оқиға екеуінде де саналады. Әр ұяшық — қазіргі шекарадағы облыс немесе республикалық маңызы бар қала, шамамен өз орнында; көлемі ештеңе білдірмейді. ${COUNTED.kk}`,
    column: 'Өңір',
    count: 'Оқиғалар',
    none: 'Өңірі белгілі орны жоқ оқиғалар:',
    elsewhere: 'Картада жоқ өңірлердегі оқиғалар:',
    zero: 'жоқ',
  },
  articles: {
    heading: 'Заңның ең жиі аталған баптары',
    caption: `${EACH_ONCE.kk}, бап аталғандары, бөлігіне қарамастан. Бабы көрсетілмеген заңдар мен заңы анық емес баптар көрсетілмеген. ${COUNTED.kk}`,
    count: 'Оқиғалар',
    column: 'Бап',
    title: 'Атауы',
    more: 'Сирек аталған, көрсетілмеген баптар:',
    english: 'Қазақшасы болмағандықтан ағылшынша берілген атаулар:',
    unverified: 'Ресми мәтінмен салыстырылмаған атаулар:',
  },
  fines: {
    heading: 'Айыппұлдардың мөлшері',
    single: 'Әр нүкте — бір айыппұл (бірнеше адамның әрқайсысына салынғаны — бір нүкте: әркім төлейтін сома).',
    several: 'Айыппұлдар бір-бірлеп көрсетуге тым көп: нүкте шамалас бірнеше айыппұлды білдіреді, ауданы — олардың саны (бірнеше адамның әрқайсысына салынғаны бір рет саналады: әркім төлейтін сома).',
    caption: `Шешім шыққан жыл бойынша; күні айтылмаса — бюллетеньнің кезеңі бойынша. Шкала логарифмдік: тең қашықтық — тең қатынас. ${TOTALS.kk} ${COUNTED.kk}`,
    tenge: 'теңге',
    units: 'шешім күнгі АЕК',
    year: 'Жыл',
    side: 'Кімге қатысты',
    undated: 'жылы жоқ',
    number: 'Айыппұлдар',
    least: 'Ең азы',
    median: 'Медиана',
    most: 'Ең көбі',
    range: 'сомасының шектері ғана белгілі (медианаға кірмейді)',
    medianOf: { monitored: 'боялған нүктелердің медианасы', other: 'іші бос нүктелердің медианасы' },
    each: 'әрқайсысынан',
    bin: 'айыппұлдар',
    noSum: 'Теңгемен сомасы белгісіз, 0-ге тең (мұндай шкалада 0 жоқ) немесе ай сайын төленетіндіктен көрсетілмеген айыппұлдар:',
    noUnits: 'Сол күнгі көрсеткіші белгісіз болғандықтан АЕК-пен көрсетілмегендері:',
    ranged: 'Сомасының шектері ғана белгілі айыппұлдар:',
    rangedOut: 'Сомасының шектері ғана белгілі болғандықтан көрсетілмеген айыппұлдар:',
  },
  penalties: {
    heading: 'Жазалар мен өндіріп алулар түрлері бойынша',
    caption: `${TOTALS.kk} Мониторинг қорғайтын адамдарға (журналистер, белсенділер, БАҚ және басқалар) қолданылғандары өзгелерінен бөлек көрсетілген. ${COUNTED.kk}`,
    column: 'Түрі',
  },
} // prettier-ignore

export const WORDS: Readonly<Record<Language, Words>> = { en, ru, kk }
