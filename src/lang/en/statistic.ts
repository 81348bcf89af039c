import type { StatisticWords } from '../pack.ts'

const THE_YEAR = '(?:the|this|the current|current) year|{year}'

const THINGS = [
    'report', 'case', 'fact', 'instance', 'attack', 'threat', 'detention', 'arrest', 'refusal', 'claim', 'suit', 'lawsuit', 'charge', 'complaint', 'incident', 'blocking', 'hacking',
    'beating', 'conviction', 'acquittal', 'warning', 'violation', 'infringement', 'obstruction', 'prosecution', 'dismissal', 'search', 'seizure', 'closure', 'suspension', 'denial', 'accusation',
] // prettier-ignore

export const statistic: StatisticWords = {
  scopes: [
    // "in the same months of last year", "in the corresponding period of 2022", "a year before", "against 17 in 2023", "compared with October 2022"
    { name: 'same-period', form: '(?:in|for|during|over|of) the (?:same|corresponding|similar|analogous) (?:period|time|months?|quarter|half|half-year|year)', scope: 'other', local: 'beside' },
    { name: 'year-before', form: '(?:an?|one) (?:year|half-year|quarter|month|week) (?:before|earlier|ago)|the (?:year|quarter|month|week) before|(?:in|of|for) (?:the )?(?:last|previous|past) year|last year|year-on-year|(?:(?:in|for|during|over) )?the (?:previous|preceding|prior|last) {number} (?:months|weeks|years)|(?:(?:in|for|during|over) )?(?:the )?(?:previous|preceding) (?:year|half-year|half|quarter|month|week)(?!\\p{L})', scope: 'other', local: 'beside' },
    { name: 'against', form: '(?:as )?against(?= (?:\\d|{number}))|versus|vs\\.?|compared (?:to|with)|in comparison with|than (?:in|for|during|last|a year|the)|up from|down from|instead of', scope: 'other', local: 'before' },
    // "since the beginning of the year", "From January to October", "during the first five months of 2023", "so far this year"
    { name: 'since-beginning', form: `(?:since|from) (?:the )?(?:very )?(?:beginning|start|first day) of (?:${THE_YEAR})|so far this year|year-to-date|year to date|to date`, scope: 'year-to-date' },
    { name: 'since-new-year', form: `(?:since|from) (?:the )?(?:1(?:st)?(?: of)? january|january 1(?:st)?|new year)(?:,? (?:of )?{year})?`, scope: 'year-to-date' },
    { name: 'months-range', form: '{month}(?:,? {y1:year})? ?(?:-|to|till|until|through) ?{m2:month}(?:,? (?:of )?{year})?', scope: 'year-to-date' },
    { name: 'since-month', form: '(?:since|from) {month}(?:,? {year})?', scope: 'year-to-date' },
    { name: 'months-count', form: '(?:in|for|during|over|within|of)? ?(?:the )?(?:(?:first|past|last) )?{number} months(?: of (?:the |this )?(?:year|{year}))?', scope: 'year-to-date' },
    { name: 'quarter', form: '(?:the )?(?:(?<q1>first|1st|i)|(?<q2>second|2nd|ii)|(?<q3>third|3rd|iii)|(?<q4>fourth|4th|iv)|last) quarter(?: of (?:the |this )?(?:year|{year}))?|(?:for|in|during) (?:the|this) quarter|q[1-4] {yq:year}', scope: 'quarter' },
    { name: 'half', form: '(?:the )?(?:(?<h1>first|1st)|(?<h2>second|2nd)) half(?: of (?:the |this )?(?:year|{year}))?|h[12] {yq:year}|half of (?:the|this) year|(?:for|in|during) (?:the|this) half-year|half a year', scope: 'half-year' },
    { name: 'half-month', form: '(?:(?:for|in|during|over) )?(?:the )?(?:first |second )?half of (?:the month|(?:the month of )?{month}(?:,? {year})?)', scope: 'other', local: 'beside' },
    // "in June", "in June 2020", "for June", "this month", "figures of the month"
    { name: 'month', form: '(?:(?:in|for|during|over|of|within|from|by) )?(?:the month of )?{month}(?:,? (?:of )?{year})?', scope: 'month' },
    { name: 'the-month', form: '(?:(?:in|for|during|over|of|within) )(?:the|this|the reported|the reporting|the past|the last) month|per month|monthly', scope: 'month' },
    { name: 'the-week', form: '(?:(?:in|for|during|over|of|within) )(?:the|this|a|one|the reported|the past|the last) week|per week|weekly|(?:the )?week in (?:figures|numbers)', scope: 'week' },
    { name: 'year', form: '(?:in|for|during|over|throughout|of) (?:the )?(?:year )?{year}(?! (?:\\p{Ll}|-))|(?:in|for|during|over|throughout|of) (?:{y3:year})|(?:for|in|during|over) the (?:whole |entire |past )?year|annual(?:ly)?', scope: 'year' },
  ],
  noughts: ['none', 'none of them', 'none of these', 'none of which', 'not one of them', 'not a single', 'no one of them', 'neither of them', 'no cases', 'no facts', 'no acquittals', 'no convictions', 'no attacks', 'no threats', 'no detentions', 'no arrests', 'no refusals', 'no complaints', 'no incidents', 'no violations', 'nil'],
  ones: ['a', 'an', 'the only', 'another'],
  things: THINGS,
  counted: THINGS.flatMap((thing) => [thing, thing.endsWith('y') ? `${thing.slice(0, -1)}ies` : /(?:s|ch)$/u.test(thing) ? `${thing}es` : `${thing}s`]),
  percents: ['%', 'percent', 'per cent', 'percents', 'pct'],
  measures: [
    'times', 'time', 'fold', 'third', 'thirds', 'quarters', 'fifth', 'fifths', 'tenths', 'months', 'month', 'days', 'day', 'weeks', 'week', 'years', 'year', 'hours', 'hour', 'minutes', 'minute', 'a.m', 'p.m', 'am', 'pm', 'o\'clock', 'km', 'kilometers',
    'kilometres', 'meters', 'metres', 'points', 'places', 'place', 'line', 'years old', 'working days', 'calendar days', 'dollars', 'dollar', 'euros', 'euro', 'usd', 'eur', 'rubles', 'roubles',
    'rub', 'mci', 'mcis', 'monthly', 'regions', 'cities', 'towns', 'districts', 'branches', 'offices', 'correspondents', 'monitors', 'observers', 'partners', 'volunteers', 'million', 'millions', 'thousand', 'thousands', 'billion', 'billions', 'mln', 'bln', 'hundred',
  ],
  names: [
    'no', 'no.', 'nos.', '№', '#', 'article', 'articles', 'art.', 'art', 'arts.', 'part', 'parts', 'p.', 'pp.', 'clause', 'clauses', 'paragraph', 'paragraphs', 'para.', 'point', 'points', 'item', 'items', 'subparagraph', 'subclause',
    'section', 'chapter', 'law', 'order', 'decree', 'resolution', 'court no.', 'channel', 'institution', 'number', 'tel.', 'tel', 'phone', 'fax', 'appendix', 'annex', 'page', 'covid', 'aged', 'age', 'index', 'top',
  ],
  stops: [
    'including', 'incl', 'against', 'compared', 'than', 'versus', 'vs', 'were', 'was', 'are', 'is', 'have', 'has', 'had', 'and', 'or', 'among', 'which', 'that', 'who', 'where', 'with', 'since', 'from', 'during',
    'for', 'on', 'became', 'more', 'less', 'but', 'while', 'by', 'as', 'under', 'about',
  ],
  runOn: ['for', 'on', 'and', 'or', 'by', 'as', 'under', 'about', 'with', 'from'],
  ofThem: ['of them', 'of these', 'of those', 'of which', 'of whom', 'ones'],
  parts: ['including', 'incl', 'incl.', 'among them', 'of which', 'of them'],
  amounting: [
    'for a total amount of', 'for the total amount of', 'for the amount of', 'in the total amount of', 'in the amount of', 'in an amount of', 'in amount of', 'in the sum of', 'for the sum of',
    'for a total of', 'totaling', 'totalling', 'amounted to', 'amounts to', 'amount to', 'equal to', 'reached', 'made up',
  ],
  ofMoney: ['recovered', 'collected', 'claimed', 'awarded', 'granted', 'paid', 'demanded', 'sought', 'satisfied'],
  differences: [
    'more', 'less', 'higher', 'lower', 'fewer', 'increase', 'rise', 'drop', 'decline', 'decrease', 'growth', 'fall', 'up', 'down', 'rose', 'risen', 'fell', 'fallen', 'grew', 'grown', 'dropped', 'declined',
    'increased', 'decreased',
  ],
} // prettier-ignore
