// Dates. Slots made by the extractor: {month} {day} {days} {year} {weekday} {ordinal} {count} {half} {quarter}; the others are below.
// Group names tell what is read: m m2 (months), d d2 (days), days, y y2 (years), half, quarter, count, this last next (of year).
import type { DateWords } from '../pack.ts'

// Full names, abbreviations (with or without full stop), and the translators' and typists' misspellings.
const MONTHS = [
  'january januray janury januar janurary jenuary janaury',
  'february febuary feburary febrary februar februray febraury',
  'march marth mach marhc',
  'april apirl aprl aprill aprel aprli',
  'may',
  'june juny jun',
  'july julay jully jule',
  'august augst agust augustus avgust auguat',
  'september septmeber septembr septemeber setpember setember sepetmber sepember',
  'october octber ocotber octobr oktober octover',
  'november novmber novembr novermber noveber novemeber',
  'december decembr decmber desember deceber decemer',
]
const ABBREVIATIONS = 'jan. feb. mar. apr. may. jun. jul. aug. sep. oct. nov. dec.'.split(' ')

const months: Record<string, number> = { 'sept.': 9, sept: 9 }
MONTHS.forEach((spellings, i) => spellings.split(' ').forEach((word) => (months[word] = i + 1)))
ABBREVIATIONS.forEach((word, i) => {
  if (word !== 'may.') months[word] = i + 1
  months[word.slice(0, -1)] = i + 1
})

export const date: DateWords = {
  months,
  monthEndings: '',
  monthFirst: true,
  misspelt: MONTHS.flatMap((spellings) => spellings.split(' ').slice(1)).filter((word) => word !== 'jun'),
  commonMonths: ['may', 'march', 'mar', 'mar.', 'mach', 'dec', 'sep', 'jun'],
  weekdays: [
    ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  ],
  daySuffixes: ['st', 'nd', 'rd', 'th', '-st', '-nd', '-rd', '-th', '-d'],
  halves: { first: 1, '1st': 1, second: 2, '2nd': 2 },
  quarters: {
    first: 1,
    '1st': 1,
    i: 1,
    second: 2,
    '2nd': 2,
    ii: 2,
    third: 3,
    '3rd': 3,
    iii: 3,
    fourth: 4,
    '4th': 4,
    iv: 4,
    last: 4,
  },
  dayWords: {},
  cues: [
    '1st',
    '2nd',
    '3rd',
    ...Array.from('0123456789', (digit) => `${digit}th`),
    'half',
    'quarter',
    'months',
    'of this month',
    'of the month',
    'q1',
    'q2',
    'q3',
    'q4',
    'h1',
    'h2',
  ],
  slashDoubtful: true,
  // prettier-ignore
  numbered: ['no', 'no.', 'nos.', '№', '#', 'order', 'article', 'articles', 'art.', 'art', 'part', 'parts', 'clause', 'paragraph', 'number', 'item', 'court', 'age', 'aged', 'channel', 'institution'],
  capitals: true,
  slots: {
    lineStart: '(?<=(?:^|\\n)(?:[-•·*] ?)?)',
    // between the ends of a range
    to: '(?: ?- ?| to | till | until | through | up to )',
    and: '(?: and | & |, ?|, and )',
    // between day and year: "June 29, 2020", "June 29,2020", "June 29 of 2020", "24 april.2020"
    comma: '(?:,? |,|\\.|,? of (?:the year )?|,? in )',
    this: '(?:this|the current|current) year',
    same: '(?:the same|that|the said) year',
    last: '(?:last|the last|the previous|the past|past) year',
    next: '(?:next|the coming|the following) year',
    // what a month alone may follow
    atMonth:
      'in|since|from|until|till|by|of|during|for|through|throughout|before|after|to|between|than|as early as|back in|late|early|beginning of|end of|middle of|month of|also in',
    // what a year surely follows
    inYear:
      'in|since|during|back in|throughout|year|year of|spring|summer|autumn|fall|winter|early|late|mid|beginning of|end of|half of|middle of|start of',
    // what a year may follow, if no counted thing follows it
    atYear:
      'all|within|across|born|for|from|until|till|by|before|after|of|to|than|against|versus|vs|vs\\.|between|as of|until the end of|on|over|the|a|his|her|their|its|our',
    early: '(?:early|late|mid|mid-|end of|beginning of|start of) ?',
    units:
      '(?:tenge|kzt|usd|dollars?|euros?|rubles?|mcis?|monthly|km|kilomet(?:er|re)s?|met(?:er|re)s?|kg|tons?|hectares?|square|percent|per cent|%|°|words|characters|kilograms|sq)(?!\\p{L})',
    counted:
      '(?:people|persons?|citizens|participants|copies|signatures|words|pages|views|subscribers|followers|times|years?|months|days|hours|residents|families|voters|workers|employees|letters|messages|accounts|sites|websites|comments|complaints|respondents|students|pupils|units|pieces|items|materials|publications|posts|cars|houses|more|thousand|million|mln|billion|or|and \\d)(?!\\p{L})',
    events:
      '(?:events?|tragedy|unrest|riots?|protests?|rall(?:y|ies)|demonstrations?|massacre|clashes|elections?|uprising|strikes?|referendum|shooting|killings)(?!\\p{L})',
    titles:
      '(?:index|ranking|rating|cup|games|olympics|forum|award|awards|prize|championship|expo|festival|contest|strategy|plan|program(?:me)?)(?!\\p{L})',
    acts: '(?:law|laws|code|act|constitution|covenant|convention|iccpr|udhr|cc|cao|declaration|edict|treaty|protocol)(?!\\p{L})',
    be: '(?:was|is|became|saw|has|had|brought|will)(?!\\p{L})',
    street:
      '(?:street|str|st|avenue|ave|square|prospect|park|microdistrict|district|village|settlement|factory|mine|school)(?!\\p{L})',
    // nouns after a number that belongs to them: "In May 8 judicial acts"
    facts:
      '(?:(?:new |more |other )?(?:judicial|criminal|civil|administrative|court)(?= )|acts|cases|claims|suits|lawsuits|charges|complaints|people|persons|journalists|activists|bloggers|reports?|facts?|instances?|violations|incidents|attacks|threats|refusals|messages|media|outlets|percent|%|times|thousand|million|mln|tenge|mcis?)(?!\\p{L})',
  },
  // prettier-ignore
  shapes: [
    // ---- with numbers alone
    { name: 'numeric-range', form: '~(?<d>\\d{1,2})(?:\\.(?<m>\\d{2})(?:\\.(?<y>\\d{4}|\\d{2}))?)?\\.?{to}(?<d2>\\d{1,2})\\.(?<m2>\\d{2})\\.(?<y2>\\d{4})~' }, // 19-21.04.2018; 30.04-02.05.2018
    { name: 'numeric', form: '~(?<d>\\d{1,2})(?<mark>[./-])(?<m>\\d{1,2})(?:\\k<mark>)(?<y>(?:19|20)\\d{2})~' }, // 21.12.2020; 5/6/2020
    { name: 'numeric-leading', form: '{lineStart}(?<d>\\d{2})\\.(?<m>0[1-9]|1[0-2])(?:\\.?(?= - | \\| |:|$|\\n)|\\.(?= ?["\\p{L}]))~' }, // 26.02. The court …; 26.02 | Almaty | …
    { name: 'numeric-short', form: '(?<d>\\d{2})\\.(?<m>\\d{2})\\.(?<yy>\\d{2})(?!\\.?\\d)' }, // 15.09.23
    { name: 'iso', form: '(?<y>(?:19|20)\\d{2})-(?<m>0[1-9]|1[0-2])-(?<d>\\d{2})' }, // 2020-06-22

    // ---- ranges over months
    { name: 'month-day-range', form: '{m:month} {d:day}(?:{comma}{y:year})?{to}{m2:month} {d2:day}(?:{c2:comma}{y2:year})?~' }, // May 25 to June 1, 2023
    { name: 'day-month-range', form: '{d:day}(?: ?of)? {m:month}(?:{comma}{y:year})?{to}{d2:day}(?: of)? {m2:month}(?:{c2:comma}{y2:year})?~' }, // 5 May – 10 June 2020
    { name: 'between-days', form: '(?<=between ){m:month} {d:day}(?:{comma}{y:year})? and {m2:month} {d2:day}(?:{c2:comma}{y2:year})?~' }, // between May 1 and May 9
    { name: 'range-without-month', form: '{d:day} to {m2:month} {d2:day}{comma}{y2:year}~', repair: 'the first month is missing' }, // 1 to April 30, 2024
    { name: 'month-range', form: '{m:month}(?:{comma}{y:year})?{to}{m2:month}(?:{c2:comma}{y2:year})~' }, // January-March, 2014
    { name: 'between-months', form: '(?<=between ){m:month}(?:{comma}{y:year})? and {m2:month}(?:{c2:comma}{y2:year})?~' },
    { name: 'month-range-bare', form: '{m:month}{to}{m2:month}' }, // (January-November)

    // ---- days of one month
    { name: 'month-days-range', form: '{m:month} {d:day}{to}{d2:day}(?:{comma}{y:year}|(?! (?:{facts}|{counted})))~' }, // June 9-12; January 1 – 31, 2025
    { name: 'days-month-range', form: '{d:day}{to}(?:the )?{d2:day}(?: of)? {m:month}(?:{comma}{y:year})?~' }, // 3-5 May; from 1 to 9 May
    { name: 'between-days-month', form: '(?<=between (?:the )?){d:day} and (?:the )?{d2:day}(?: ?of)? {m:month}(?:{comma}{y:year})?~' }, // between 9 and 17 June
    { name: 'between-days-of-month', form: '(?<=between ){m:month} {d:day} and {d2:day}(?:{comma}{y:year})?~' },
    { name: 'month-days', form: '{m:month} {days}(?:{comma}{y:year})?~' }, // March 26, 28, 31, 2020; May 1 and 9
    { name: 'days-month', form: '{days}(?: of)? {m:month}(?:{comma}{y:year})?~' }, // 3, 5 and 9 March
    { name: 'days-of-months', form: '{m:month} {d:day}{and}{m2:month} {d2:day}{comma}{y:year}~' }, // April 29 and May 8, 2019

    // ---- one day
    { name: 'month-day-year', form: '(?:{weekday},? )?{m:month}(?: the)?,? {d:day}{comma}{y:year}~' }, // June 29, 2020; October the 14th, 2019
    { name: 'day-month-year', form: '(?:{weekday},? (?:the )?)?(?:{d:day}(?: ?of)?|{o:ordinal} of) {m:month}{comma}{y:year}~' }, // 5 june 2020; 5th of June, 2022
    { name: 'day-month-dashed', form: '{d:day}-{m:month}-{y:year}' }, // 5-Oct-2017
    { name: 'month-day-this-year', form: '{m:month} {d:day},? (?:of )?(?:{this}|{last}|{next}|{same})' }, // April 5 of this year
    { name: 'day-month-this-year', form: '{d:day}(?: ?of)? {m:month},? (?:of )?(?:{this}|{last}|{next}|{same})' },
    { name: 'month-day', form: '(?!(?<=(?<!\\p{L})in ){mx:month} {dx:day} {facts})(?:{weekday},? )?{m:month}(?: the)? {d:day}(?:,? of this month)?' }, // June 26; not "In May 8 judicial acts"
    { name: 'day-month', form: '(?:{weekday},? (?:the )?)?(?:{d:day}(?: ?of)?|{o:ordinal} of) {m:month}(?:,? of this month)?' }, // 5 October; 9th of March
    { name: 'day-alone', form: '(?<=(?<!\\p{L})(?:on|by|until|till|since|from) the )(?<d>\\d{1,2})(?:st|nd|rd|th)(?=[,.;:)]|\\n|$| (?:the|an?|he|she|they|it|police|his|her|their|and|in|at|after|because|another|this) )' }, // on the 5th, the court
    { name: 'month-line', form: '{lineStart}{m:month}(?=[:.]?(?: *\\n|$)|,? in (?:figures|numbers))' }, // "January" over the items of a month
    { name: 'day-of-this-month', form: '(?:{d:day}|{o:ordinal}) of (?:this|the current) month' }, // the 8th of this month

    { name: 'glued-months', form: '(?<glued>{m:month}{m2:monthTail}){comma}{y:year}~' }, // MayMarch 2021: two readings

    // ---- parts of a year
    { name: 'half', form: '{half} (?:half|half-year)(?: of)?(?: the year)?,? (?:{y:year}|{this}|{last}|{next}|{same})' }, // first half of 2024
    { name: 'quarter', form: '{quarter} quarter(?: of)?,? (?:{y:year}|{this}|{last}|{next}|{same})' }, // first quarter of 2024
    { name: 'q', form: 'q(?<quarter>[1-4]),? {y:year}' },
    { name: 'h', form: 'h(?<half>[12]),? {y:year}' },
    { name: 'first-months', form: '(?:first |initial )?{count} months? (?:of|in) (?:{y:year}|{this}|{last}|{next}|{same})' }, // first seven months of 2024
    { name: 'last-months', form: '(?<end>last|final) {count} months? of (?:{y:year}|{this}|{last})' },

    // ---- a month
    { name: 'months-year', form: '{m:month}(?:, {m3:month})?{and}{m2:month}{comma}{y:year}~' }, // April and May 2023
    { name: 'month-year', form: '{m:month}{comma}{y:year}~' }, // June 2020; May.2020; September,2014
    { name: 'month-this-year', form: '{m:month},? (?:of )?(?:{this}|{last}|{next}|{same})' }, // April of this year
    { name: 'months', form: '(?<=(?<!\\p{L})(?:{atMonth}) ){m:month}(?:, {m3:month})?{and}{m2:month}(?! \\d)' }, // in April and May
    { name: 'month-past', form: '(?<past>last|past) {m:month}' }, // last December
    { name: 'month-future', form: '(?<future>next|coming) {m:month}' },
    { name: 'month-now', form: '(?<=this ){m:month}' },
    { name: 'month-event', form: '(?<event>{m:month})(?= {events})' }, // the January events
    { name: 'month', form: '(?<=(?<!\\p{L})(?:{atMonth})[ -])(?:{early})?{m:month}' }, // In June
    { name: 'month-owner', form: "(?!may){m:month}(?='s )" }, // June's figures
    { name: 'month-mid', form: '(?:{early}){m:month}' }, // mid-June

    // ---- years
    { name: 'years-range', form: '{y:year} ?- ?{y2:year}' }, // 2010–2014
    { name: 'years-range-short', form: '(?<=(?:from|in|of|for|during|since) ){y:year}[-/](?<yy2>\\d{2})' }, // from 2010–14
    { name: 'years-from-to', form: '(?<=from ){y:year}(?: to | till | until | through ){y2:year}(?! {units})' },
    { name: 'years-between', form: '(?<=between ){y:year} and {y2:year}(?! {units})' },
    { name: 'years', form: '(?<=(?<!\\p{L})(?:{inYear}|of|for) ){y:year}(?:, {y3:year})?{and}{y2:year}(?! {units})' }, // in 2019 and 2020
    { name: 'year-in', form: '(?<=(?<!\\p{L})(?:{inYear})[ -])(?:{early})?{y:year}(?! ?{units})' }, // in 2018
    { name: 'year-at', form: '(?<=(?<!\\p{L})(?:{atYear}) )(?:{early})?{y:year}(?! ?{units}| {counted})' }, // for 2020; on 2018 libel charges
    { name: 'year-early', form: '(?:{early}){y:year}' }, // mid-2021
    { name: 'year-word', form: '{y:year}(?= year)' }, // 2018 year
    { name: 'year-owner', form: "{y:year}(?='s )" }, // 2018's results
    { name: 'year-subject', form: '{y:year}(?= {be} )' }, // 2023 was the worst
  ],
  // prettier-ignore
  traps: [
    { name: 'access', form: '(?:retrieved|accessed|visited|viewed|date of access|access date)(?: on|:)? (?<trap>[^()\\n;]{3,24})~' }, // (retrieved April 5, 2023)
    { name: 'rate', form: 'rates?(?: of| for| on| as of|:)[^.;\\n]{0,40}? (?<trap>\\d[^:;()\\n]{3,24})(?=: | - | = )' }, // Rate of the National Bank on 31.03.2009: USD 151.40
    { name: 'street', form: '(?<trap>(?:{d:day} {m:month}|{m2:month} {d2:day}))(?=,? {street})' }, // 9 May Street
    { name: 'act-of-year', form: '{acts}(?: (?:on|about|no\\.?|"|of the)[^.,;\\n]{0,60})? (?:of|from) (?:the year )?(?<trap>{y:year})' }, // Law on X of 2001
    { name: 'year-of-act', capitals: true, form: '(?<trap>{y:year})(?: \\p{L}+){0,4} {acts}' }, // the 1995 Constitution
    { name: 'title', capitals: true, form: '(?<trap>{y:year})(?: \\p{L}+){0,5} {titles}' }, // 2022 World Press Freedom Index
    { name: 'copyright', form: '(?:©|\\(c\\)|copyright) ?(?<trap>{y:year}(?: ?- ?{y2:year})?)' },
  ],
  // prettier-ignore
  future: ['will', 'may be', 'planned', 'plans', 'scheduled', 'expected', 'is to', 'are to', 'upcoming', 'postponed', 'to be', 'deadline', 'shall', 'appointed', 'set for', 'intends', 'enter into force', 'come into force', 'takes effect'],
  // prettier-ignore
  past: ['was', 'were', 'had', 'has', 'have', 'did', 'since', 'ago', 'earlier', 'already', 'got', 'took', 'held', 'began', 'went', 'wrote', 'said', 'told', 'found', 'put', 'paid', 'last', 'initially', 'recall', 'came', 'gave', 'left', 'made', 'brought', 'won', 'lost', 'sent', 'hit', 'broke', 'beat', 'shot', 'fell'],
  futureEndings: [],
  pastEndings: ['ed'],
  deadlinesBehind: [],
  // prettier-ignore
  deadlines: ['until', 'till', 'til', 'by', 'before', 'no later than', 'not later than', 'up to', 'until the', 'till the', 'by the', 'before the', 'until at least'],
  // prettier-ignore
  published: ['published', 'posted', 'date of publication', 'publication date', 'updated on', 'prepared', 'created', 'on', 'at', 'monitoring', 'time', 'am', 'pm', 'added', 'released', 'issued', 'the', 'download', 'print'],
}
