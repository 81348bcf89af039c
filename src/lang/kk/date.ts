// Dates in Kazakh. Slots made by the extractor: {month} {day} {days} {year} {weekday} {ordinal} {count} {half} {quarter}; the others are below.
// Group names tell what is read; see lang/en/date.ts. Endings are joined to the month («22 мамырда») or to the day («мамырдың 22-сінде»).
import type { DateWords } from '../pack.ts'

// Spellings behind the bar lack the Kazakh letters, or are Latin.
const MONTHS = [
  'қаңтар кантар қантар каңтар qantar qañtar', 'ақпан акпан aqpan', 'наурыз науырыз naurız nauryz', 'сәуір сауір сауир сәуир säuır säuir', 'мамыр mamyr mamır', 'маусым mausym mausım', 'шілде шилде şılde shilde',
  'тамыз tamyz tamız', 'қыркүйек кыркүйек қыркуйек кыркуйек qyrküiek qırküyek', 'қазан казан qazan', 'қараша караша qaraşa qarasha', 'желтоқсан желтоксан jeltoqsan',
] // prettier-ignore
const POSSESSED = ['', '', '', '', '', '', '', '', 'қыркүйег кыркүйег қыркуйег кыркуйег', '', '', '']

// prettier-ignore
const months: Record<string, number> = { 'қаң.': 1, 'ақп.': 2, 'нау.': 3, 'сәу.': 4, 'шіл.': 7, 'қыр.': 9, 'желт.': 12 }
for (const list of [MONTHS, POSSESSED])
  list.forEach((spellings, i) => spellings.split(' ').forEach((word) => word !== '' && (months[word] = i + 1)))

// Cases after the bare month, then after its possessive ending: «мамырда», «мамырдағы», «шілдесі», «шілдесінде»
const CASES =
  'да|де|та|те|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|ды|ді|ты|ті|ны|ні|дың|дің|тың|тің|ның|нің|мен|пен|бен|дағы|дегі|тағы|тегі|да(?:ғы|гы)|дікі|дай|дей|da|de|ta|te|dan|den|tan|ten|dağı|degi|tağı|tegi|dyñ|diñ|tyñ|tiñ'
const POSSESSIVES = '(?:сы|сі|ы|і)(?:нда(?:ғы)?|нде(?:гі)?|нан|нен|на|не|н|ның|нің|мен)?'
const ENDINGS = `['-]?(?:${CASES}|${POSSESSIVES})`
const NAMES = Object.keys(months).join('|')
const monthWith = (endings: string): string => `(?:${NAMES})['-]?(?:${endings})`
const GENITIVES = 'дың|дің|тың|тің|ның|нің|дын|дин|тын'
// «маусымның», «маусым айының»
const GENITIVE = `(?:${monthWith(GENITIVES)}|(?:${NAMES})(?:['-]?(?:${GENITIVES}))? айының)`
const ABLATIVE = monthWith('(?:сы|сі|ы|і)?(?:дан|ден|тан|тен|нан|нен)')
const ABLATIVES = `(?:${ABLATIVE}|(?:${NAMES}) айынан)`

const LOCATIVES = 'da|de|ta|te|да|де|та|те|дағы|дегі|тағы|тегі|(?:сы|сі|ы|і)нда(?:ғы)?|(?:сы|сі|ы|і)нде(?:гі)?'

// «маусымның он бесінде», «жиырма бірі күні», «отызында»
// prettier-ignore
const UNITS = ['бірі', 'екісі', 'үші', 'төрті', 'бесі', 'алтысы', 'жетісі', 'сегізі', 'тоғызы']
const TENS: readonly (readonly [number, string, string])[] = [[10, 'он', 'оны'], [20, 'жиырма', 'жиырмасы'], [30, 'отыз', 'отызы']] // prettier-ignore
const DAY_CASES = ['', 'нда', 'нде', 'нан', 'нен', 'на', 'не', 'ндағы', 'ндегі', 'ның', 'нің', 'н']
const dayWords: Record<string, number> = {}
const addDay = (word: string, day: number) => DAY_CASES.forEach((ending) => (dayWords[word + ending] = day))
UNITS.forEach((unit, i) => addDay(unit, i + 1))
for (const [ten, bare, last] of TENS) {
  addDay(last, ten)
  UNITS.forEach((unit, i) => ten + i + 1 <= 31 && addDay(`${bare} ${unit}`, ten + i + 1))
}

// prettier-ignore
const ORDER: readonly (readonly [number, string])[] = [[1, 'бірінші бірінш алғашқы і i 1 1-ші 1-'], [2, 'екінші соңғы іі ii 2 2-ші']]

export const date: DateWords = {
  months,
  monthEndings: ENDINGS,
  monthFirst: false,
  misspelt: [],
  commonMonths: [],
  capitals: false,
  // prettier-ignore
  weekdays: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі', 'дүйсенбіде', 'сейсенбіде', 'сәрсенбіде', 'бейсенбіде', 'жұмада', 'сенбіде', 'жексенбіде', 'дүйсенбі күні', 'сейсенбі күні', 'сәрсенбі күні', 'бейсенбі күні', 'жұма күні', 'сенбі күні', 'жексенбі күні'],
  // prettier-ignore
  daySuffixes: ['-і', '-ы', '-сі', '-сы', '-інде', '-ында', '-сінде', '-сында', '-індегі', '-ындағы', '-сіндегі', '-сындағы', '-іне', '-ына', '-сіне', '-сына', '-інен', '-ынан', '-сінен', '-сынан', '-інің', '-ының', '-сінің', '-сының', '-ін', '-ын', '-сін', '-сын', '-ші', '-шы', '-нан', '-нен', '-дан', '-ден', '-тан', '-тен', '-да', '-де', '-та', '-те', '-на', '-не', '-ға', '-ге', '-қа', '-ке', 'сі', 'сы', 'сінде', 'сында', 'інде', 'ында', 'сіне', 'сына', 'іне', 'ына', 'сінен', 'сынан', 'інен', 'ынан'],
  halves: Object.fromEntries(
    ORDER.flatMap(([n, words]) => words.split(' ').map((word): [string, number] => [word, n])),
  ),
  quarters: Object.fromEntries(
    [...ORDER, [3, 'үшінші ііі iii 3 3-ші'] as const, [4, 'төртінші іv iv 4 4-ші'] as const].flatMap(([n, words]) =>
      words.split(' ').map((word): [string, number] => [word, n]),
    ),
  ),
  dayWords,
  cues: [
    'жартыжылд',
    'жарты жыл',
    'тоқсан',
    'айында',
    'айда',
    'айы',
    'індегі',
    'ындағы',
    'інде',
    'ында',
    'сінде',
    'сында',
    'сі күн',
    'сы күн',
    'і күн',
    'ы күн',
    'жұлдыз',
    'қараған',
  ],
  slashDoubtful: false,
  // prettier-ignore
  numbered: ['№', '#', 'n', 'бап', 'бабы', 'бөлік', 'бөлігі', 'тармақ', 'мектеп', 'үй', 'пәтер', 'мекеме', 'кабинет'],
  slots: {
    to: '(?: ?- ?)',
    and: '(?: және | мен | пен | бен |, ?|, және )',
    comma: '(?:,? )',
    // what follows a year and leads to its day: «2022 жылғы», «2022 жылдың», «2009 ж.»
    yw: '(?:-?(?:шы|ші|ы|і))?(?: ?(?:жылғы|жылгы|жылдың|жылдын|жылы|жылда|жылдан|жылға|жыл|ж\\.|ж|jılı|jyly|jılğı|jylǵy|jyldyñ))',
    yt: '(?: ?(?:жылғы|жылдың|жылы|жыл|ж\\.|ж))?',
    monthbare: `(?:${NAMES})`,
    monthgen: GENITIVE,
    monthabl: ABLATIVES,
    monthdat: monthWith('(?:сы|сі|ы|і)?(?:на|не|ға|ге|қа|ке)'),
    monthloc: monthWith(LOCATIVES),
    aiy: '(?: ай(?:лар)?(?:ы|ының|ында|ындағы|ынан|ына|ын|да|дың)?)',
    romanmonth: '(?:x[iі]{0,2}|х[iі]{0,2}|[iі]?[vx]|[iі]х|v[iі]{0,3}|[iі]{1,3})',
    lineStart: '(?<=(?:^|\\n)(?:[-•·*] ?)?)',
    this: '(?:биыл(?:ғы|дың)?|(?:дәл )?осы жыл(?:ы|ғы|дың)|ағымдағы жыл(?:ы|ғы|дың)|үстіміздегі жыл(?:ы|ғы|дың))',
    last: '(?:былтыр(?:ғы|дың)?(?! жыл)|өткен жыл(?:ы|ғы|дың)|былтырғы жыл(?:ы|ғы|дың)|алдыңғы жыл(?:ы|ғы|дың))',
    same: '(?:сол жыл(?:ы|ғы|дың))',
    next: '(?:келесі жыл(?:ы|ғы|дың)|алдағы жыл(?:ы|ғы|дың)|келер жыл(?:ы|ғы|дың))',
    // what a day told by its ending alone does not stand before
    thing:
      '(?:бап|бөлі|тарма|мектеп|сынып|арна|округ|учаск|ауд|үй|орын|қабат|шақыр|сессия|ғасыр|сот|ме[нк]|пәтер|тарау|бөлім)',
    until: '(?:дейін(?:гі)?|қараған|қарай|аралығ\\p{L}{1,6}|арасы\\p{L}{0,5})',
  },
  // prettier-ignore
  shapes: [
    // ---- with numbers alone
    { name: 'numeric-range', form: '~(?<d>\\d{1,2})(?:\\.(?<m>\\d{2})(?:\\.(?<y>\\d{4}))?)?{to}(?<d2>\\d{1,2})\\.(?<m2>\\d{2})\\.(?<y2>\\d{4}){yt}~' }, // 19-21.05.2018
    { name: 'numeric-between', form: '~(?<d>\\d{1,2})\\.(?<m>\\d{2})\\.(?<y>\\d{4}){yt}(?: мен | пен | бен | және | ?- ?)(?<d2>\\d{1,2})\\.(?<m2>\\d{2})\\.(?<y2>\\d{4}){t2:yt} {until}' }, // 01.06.2022 мен 08.06.2022 аралығында
    { name: 'numeric-leading', form: '{lineStart}(?<d>\\d{2})\\.(?<m>0[1-9]|1[0-2])(?:\\.?(?= - | \\| |:|$|\\n)|\\.(?= ?["\\p{L}]))~' }, // 26.02. Сот …
    { name: 'numeric-spaced', form: '~(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. (?<y>(?:19|20)\\d{2}){yt}~' }, // 22. 06. 2020
    { name: 'roman-month', form: '(?<d>\\d{1,2})[/. -]{1,2}(?<rm>{romanmonth})[/. -]{1,2}{y:year}{yt}~' }, // 19/IV-2021
    { name: 'numeric', form: '~(?<d>\\d{1,2})(?<mark>[./-])(?<m>\\d{1,2})(?:\\k<mark>)(?<y>(?:19|20)\\d{2}){yt}~' }, // 06.06.2024; 18.04.2013 ж.
    { name: 'numeric-short', form: '(?<d>\\d{2})\\.(?<m>\\d{2})\\.(?<yy>\\d{2})(?!\\.?\\d)(?: ?ж\\.)?~' }, // 22.06.20
    { name: 'year-numeric', form: '{y:year}{yw},? (?<d>\\d{1,2})\\.(?<m>\\d{2})(?!\\d|\\.\\d)\\.?~' }, // 2019 ж. 28.05.
    { name: 'iso', form: '(?<y>(?:19|20)\\d{2})-(?<m>0[1-9]|1[0-2])-(?<d>\\d{2})' },

    // ---- ranges over months
    { name: 'from-to', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?{d:day} {m:monthabl} (?:(?:{y2:year}{w2:yw}),? )?{d2:day} {m2:month} {until}' }, // 2024 жылғы 1 мамырдан 31 мамырға дейін
    { name: 'between', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?{d:day} {m:month} (?:мен|пен|бен|және) (?:(?:{y2:year}{w2:yw}),? )?{d2:day} {m2:month} {until}' }, // 10 шілдесі мен 21 тамызы аралығында
    { name: 'day-month-range', form: '(?:{y:year}{yw},? )?{d:day} {m:month} ?- ?{d2:day} {m2:month}(?:,? {y2:year}{t2:yt})?~' },
    { name: 'day-month-year-range', form: '{y:year}{yw},? {d:day} {m:month} ?- ?{y2:year}{w2:yw},? {d2:day} {m2:month}' }, // 2022 жылғы 28 желтоқсан - 2023 жылғы 4 қаңтар
    { name: 'month-gen-range', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?{m:monthgen} {d:day} {m2:monthgen} {d2:day}(?: {until})?' }, // мамырдың 25-інен маусымның 2-сіне дейін
    { name: 'month-range', form: '(?:{y:year}{yw}|{this}|{last}|{same}),? {m:month} ?- ?{m2:month}{aiy}?' }, // 2017 жылғы қаңтар-маусымда
    { name: 'month-range-year', form: '{m:month} ?- ?{m2:month},? {y:year}{yt}~' }, // Қаңтар-наурыз 2023 жыл
    { name: 'month-range-from', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?{m:monthabl} {m2:month}{aiy}? {until}' }, // қаңтардан маусымға дейін
    { name: 'month-range-between', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?{m:month} (?:мен|пен|бен|және) {m2:month}{aiy}? {until}' }, // қаңтар мен наурыз аралығында
    { name: 'month-range-bare', form: '{m:month} ?- ?{m2:month}{aiy}?' },

    // ---- days of one month
    { name: 'days-month-range', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?{d:day}{to}{d2:day}[ -]{m:month}(?:,? {y2:year}{t2:yt})?(?: {until})?~' }, // 2022 жылғы 13-20 қазан; 18-21 тамызда
    { name: 'days-between', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?{d:day} (?:мен|пен|бен|және) {d2:day}[ -]{m:month} {until}' }, // 1 мен 8 маусым аралығында
    { name: 'days-from-to', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?{d:day} {m:monthabl} {d2:day} {until}' }, // 3 наурыздан 4-іне қараған
    { name: 'days-from-to-month', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?(?<d>\\d{1,2})-?(?:нан|нен|дан|ден|тан|тен|інен|ынан|сінен|сынан) {d2:day}[ -]{m:month} {until}' }, // 1-нен 15 мамырға дейін
    { name: 'month-gen-days-range', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?{m:monthgen} {d:day}(?:{to}| мен | пен | бен | ){d2:day} {until}' }, // ақпанның 1-інен 28-іне дейін
    { name: 'month-gen-days-dash', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?{m:monthgen} (?<d>\\d{1,2}) ?- ?{d2:day}(?: {until})?' }, // сәуірдің 24-25-інде
    { name: 'days-month', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?{days}[ -]{m:month}(?:,? {y2:year}{t2:yt})?~' }, // 2020 жылғы 26, 28 және 31 наурыздағы
    { name: 'month-gen-days', form: '(?:(?:{y:year}{yw}|{this}|{last}|{same}),? )?{m:monthgen} {days}' }, // наурыздың 26-сы мен 28-інде
    { name: 'days-of-months', form: '{y:year}{yw},? {d:day} {m:month}{and}{d2:day} {m2:month}' }, // 2019 жылғы 29 сәуір және 8 мамырда

    // ---- one day
    { name: 'year-day-month', form: '{y:year}{yw},? (?:{d:day}|{o:ordinal})[ -]{m:month}' }, // 2022 жылғы 22 маусым
    { name: 'year-month-day', form: '{y:year}{yw},? {m:monthgen} (?:{d:day}|{o:ordinal}|{w:dayword})(?: жұлдыз\\p{L}{0,6})?' }, // 2023 жылы мамырдың 5-інде
    { name: 'day-month-year', form: '(?:{d:day}|{o:ordinal})[ -]{m:month},? {y:year}{yt}~' }, // 23 қыркүйек 2013 жыл
    { name: 'month-day-year', form: '{m:month} (?<d>\\d{1,2}), {y:year}{yt}~' }, // Қараша 3, 2014
    { name: 'this-day-month', form: '(?:{this}|{last}|{next}|{same}),? (?:{d:day}|{o:ordinal})[ -]{m:month}' }, // былтыр 21 желтоқсанда
    { name: 'this-month-day', form: '(?:{this}|{last}|{next}|{same}),? {m:monthgen} (?:{d:day}|{o:ordinal}|{w:dayword})(?: жұлдыз\\p{L}{0,6})?' }, // биыл қаңтардың 16-сында
    { name: 'month-day', form: '{m:monthgen} (?:(?<d>\\d{1,2})(?:[\' -]?(?:сы|сі|ы|і)\\p{L}{0,6}|(?=[,.;:) ]|$))|{o:ordinal}|{w:dayword})(?: жұлдыз\\p{L}{0,6})?' }, // Наурыздың 22-сі күні
    { name: 'month-comma-day', form: '{m:month}, (?<d>0?\\d|[12]\\d|3[01])(?![\\d:.]\\d|\\d)(?:,? {y:year}{yt})?~' }, // Ақпан, 25
    { name: 'day-month', form: '(?:{weekday},? )?(?:{d:day}|{o:ordinal})[ -]{m:month}' }, // 22 қыркүйек; 11-сәуірде
    { name: 'day-alone-night', form: '(?<d>\\d{1,2})-(?:нан|нен|дан|ден|тан|тен|с?ынан|с?інен) (?<d2>\\d{1,2})-(?:на|не|ға|ге|қа|ке|с?ына|с?іне) қараған' }, // 1-нен 2-не қараған түні
    { name: 'month-line', form: '{lineStart}{m:month}(?=[:.]?(?: *\\n|$)| сандармен| цифрлармен)' }, // айдың оқиғаларының үстінде «Қаңтар»
    { name: 'day-alone', form: '(?<![№\\p{N}.,-])(?<!№ )(?<!(?:ның|нің|дың|дің|тың|тің) )(?<d>\\d{1,2})-(?:(?:с?інде|с?ында|с?індегі|с?ындағы|сіне|сына)|(?:с?і|с?ы) күні)(?! ?{thing}|\\p{L})' }, // 18-індегі

    // ---- parts of a year
    { name: 'half', form: '(?:{y:year}{yw}|{this}|{last}|{same}),? {half}[ -](?:жартыжылды\\p{L}{1,8}|жарты жыл\\p{L}{0,9}|жартыс\\p{L}{1,6})' }, // 2019 жылдың бірінші жартыжылдығы
    { name: 'half-alone', form: '{half}[ -](?:жартыжылды\\p{L}{1,8}|жарты жыл\\p{L}{0,9})' },
    { name: 'quarter', form: '(?:{y:year}{yw}|{this}|{last}|{same}),? {quarter}[ -]тоқсан\\p{L}{0,6}' }, // 2023 жылдың бірінші тоқсаны
    { name: 'quarter-alone', form: '{quarter}[ -]тоқсан(?:ы|да|ында|дағы|ындағы|дың|ының)?' },
    { name: 'first-months', form: '(?:{y:year}{yw}|{this}|{last}|{same}),? (?:алғашқы )?{count} ай(?:ы|ында|ының|ындағы|да|дың|ға|дағы)?' }, // 2021 жылдың тоғыз айында

    // ---- a month
    { name: 'months-year', form: '(?:{y:year}{yw}|{this}|{last}|{same}),? {m:month}(?:, {m3:month})?{and}{m2:month}{aiy}?' }, // 2023 жылғы сәуір мен мамырда
    { name: 'year-month', form: '{y:year}{yw},? {m:month}{aiy}?' }, // 2024 жылғы мамыр
    { name: 'month-ending', form: '(?<=[.:-] |\\()(?<!(?<!\\p{L})\\p{L}\\. ){m:monthbare}(?=\\)?(?:$|\\n))' }, // Нарушения … . Май
    { name: 'month-year', form: '{m:month}(?:(?: айы)?,? |-){y:year}{yt}~' }, // Маусым 2013, Қазан айы, 2010 жыл
    { name: 'this-month', form: '(?:{this}|{last}|{next}|{same}),? {m:month}{aiy}?' }, // Былтырғы қарашада
    { name: 'months', form: '{m:month}{and}{m2:monthloc}' }, // сәуір мен мамырда
    { name: 'month-past', form: '(?<past>өткен) {m:month}' }, // өткен ақпанда
    { name: 'month-word', form: '{m:month}{aiy}' }, // мамыр айында
    { name: 'month', form: '{m:monthloc}' }, // Маусымда
    { name: 'month-from', form: '{m:monthabl}(?= (?:бері|бастап|кейін|бұрын))' }, // қаңтардан бері
    { name: 'month-until', form: '{m:monthdat}(?= (?:дейін|қарай|шейін))' }, // наурызға дейін
    { name: 'month-border', form: '{m:month}(?= (?:басы|ортасы|соңы|аяғы)\\p{L}{0,4})' }, // мамыр басында
    { name: 'month-gen', form: '{m:monthgen}(?= (?:бас|орта|соң|аяғ)\\p{L}{1,6})' }, // мамырдың соңында

    // ---- years
    { name: 'years-range', form: '{y:year} ?- ?{y2:year}(?: ?жыл\\p{L}{0,8}| ?жж\\.?)' }, // 2010-2012 жылдары
    { name: 'years-from-to', form: '{y:year} ?жылдан {y2:year} ?жылға дейін' },
    { name: 'years', form: '{y:year}(?:, {y3:year})?{and}{y2:year} ?жыл\\p{L}{0,8}' }, // 2019 және 2020 жылдары
    { name: 'year-word', form: '{y:year}(?:-?(?:шы|ші))? ?(?:жыл\\p{L}{0,6}|ж\\.)~' }, // 2020 жылы
  ],
  // prettier-ignore
  traps: [
    { name: 'street', form: '(?<trap>{d:day} {m:monthbare}) (?:көше|даңғыл|алаң|шағын|мектеп|ауыл|саябақ|саябағ|кент|аудан)\\p{L}*' },
    { name: 'act-of-year', form: '(?<trap>{y:year}{yw}) (?:\\p{L}+ ){0,3}(?:кодекс|конституция|конвенция|пакт|декларация)\\p{L}*' },
    { name: 'title', capitals: true, form: '(?:expo|экспо)[ -]"?(?<trap>{y:year})' },
    { name: 'copyright', form: '(?:©|\\(c\\)|copyright) ?(?<trap>{y:year}(?: ?- ?{y2:year})?)' },
    { name: 'feast', form: '(?<trap>{m:month}) (?:мереке|мейрам|той|көже)\\p{L}*' }, // Наурыз мейрамы
  ],
  // prettier-ignore
  future: ['қарайды', 'келеді', 'шығады', 'төлейді', 'жалғасады', 'аяқталады', 'шешеді', 'босайды', 'жариялайды', 'жарияланады', 'басталмақ', 'енеді', 'енбек', 'өткізеді', 'өткізбек', 'көздейді', 'жоспарлайды', 'жоспарлап', 'міндетті', 'келесі отырыс', 'келесі сот', 'ұзартылды', 'ұзартты', 'ұзартылған', 'бітеді', 'оқылады', 'шығарылады', 'күтіледі', 'күтілуде', 'болады', 'өтеді', 'өтпек', 'болмақ', 'жоспарланған', 'жоспарлап отыр', 'белгіленді', 'тағайындалды', 'белгіленген', 'кейінге қалдырылды', 'басталады', 'күшіне енеді', 'қаралады', 'шегерілді', 'ауыстырылды', 'созылды', 'тиіс'],
  // prettier-ignore
  past: ['бері', 'бұрынғы', 'алдында', 'тұңғыш', 'алғаш', 'еді', 'болған', 'болатын', 'бұрын', 'бұған дейін', 'еске салсақ', 'естеріңізге', 'болды', 'өтті', 'кеше'],
  // prettier-ignore
  futureEndings: ['йды', 'йді', 'мақшы', 'мекші', 'пақшы', 'пекші', 'бақшы', 'бекші'],
  // prettier-ignore
  pastEndings: ['ғанын', 'генін', 'қанын', 'кенін', 'ғаннан', 'геннен', 'қаннан', 'кеннен', 'ғандығын', 'гендігін', 'ды', 'ді', 'ты', 'ті', 'ған', 'ген', 'қан', 'кен', 'ғаны', 'гені', 'ылған', 'ілген', 'ынған', 'інген'],
  deadlines: [],
  deadlinesBehind: ['дейін', 'шейін', 'қалдыр', 'шегер', 'ауыстыр', 'кейінге'],
  published: [
    'жарияланды',
    'жарияланған',
    'жариялану',
    'күні',
    'жүктеу',
    'жүктеп',
    'алу',
    'уақыты',
    'ж',
    'жыл',
    'жаңартылды',
    'қосылды',
    'басып',
    'шығару',
  ],
}
