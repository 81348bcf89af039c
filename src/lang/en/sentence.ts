import type { SentenceWords } from '../pack.ts'

export const sentence: SentenceWords = {
  abbreviations: [
    'art', 'arts', 'p', 'pp', 'par', 'para', 'cl', 'subp', 'no', 'nos', 'mln', 'bln', 'mio', 'approx', 'ca', 'st', 'str', 'ave', 'dr', 'mr', 'mrs', 'ms', 'prof',
    'gen', 'col', 'lt', 'capt', 'vs', 'etc', 'e.g', 'i.e', 'incl', 'excl', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'kzt', 'th', 'ed', 'tel',
  ], // prettier-ignore
}
