// References to provisions: "Article 274, Part 4, Clause 2 of the Criminal Code", "p. 3 of article 18 of law «On Mass Media»".
// English translators say "paragraph" for a part and for a clause: it is a part, unless a part stands beside it.
import type { ArticleWords } from '../pack.ts'

export const article: ArticleWords = {
  order: 'word-first',
  actsFirst: false,
  linkless: false,
  endings: [],
  genitives: [],
  owned: [],
  letters: [],
  articlesBehind: [],
  counted: {},
  legalBehind: [],
  shapes: [
    { name: 'level', form: '{level}\\.?,? ?(?:no\\.? ?)?["(]?{number}~' }, // "part 3 of Art. 411of the Criminal Code"
    { name: 'ordinal-level', form: '{ordinal} (?:and {other:ordinal} )?{level}' }, // "the first and second parts of article 130"
    { name: 'article', form: '{article}(?:[.:] ?| ?|-)(?:no\\.? ?|[№#] ?)?"?{number}~' }, // "Article 274, Part 4", 'article "73-3. Slander"'
    { name: 'annex', form: '{annex} ?(?:no\\.? ?|№ ?)?{number}' }, // "Appendix 2 to the Order of the Minister"
    { name: 'act-before-numbers', form: '{article} of' }, // "articles of the Criminal Code: 174 (part 1), 256 (part 2)"
    { name: 'act', form: '{act}' }, // "CAO, Article 434, Part 1", and acts alone
    { name: 'bare', form: '(?:{legal}) {number}~' }, // "Offence under 174 of the Criminal Code"
  ],
  articles: ['article', 'articles', 'art', 'arts', 'artcle', 'artical', 'aricle', 'atricle', 'artilce', 'artile', 'aticle'],
  levels: {
    part: 'part', parts: 'part', pt: 'part', pts: 'part',
    paragraph: 'paragraph', paragraphs: 'paragraph', para: 'paragraph', paras: 'paragraph', par: 'paragraph',
    section: 'paragraph', sections: 'paragraph', sec: 'paragraph', p: 'paragraph', pp: 'paragraph', '§': 'paragraph',
    clause: 'clause', clauses: 'clause', cl: 'clause', point: 'clause', points: 'clause', item: 'clause', items: 'clause',
    subparagraph: 'subclause', subparagraphs: 'subclause', 'sub-paragraph': 'subclause', 'sub-paragraphs': 'subclause',
    subp: 'subclause', subpara: 'subclause', subclause: 'subclause', subclauses: 'subclause', 'sub-clause': 'subclause',
    subpoint: 'subclause', subpoints: 'subclause', 'sub-point': 'subclause', subitem: 'subclause', subitems: 'subclause',
    'sub-item': 'subclause', subsection: 'subclause', subcl: 'subclause',
  }, // prettier-ignore
  plurals: [
    'articles', 'arts', 'parts', 'pts', 'paragraphs', 'paras', 'pp', 'sections', 'clauses', 'points', 'items', 'subparagraphs',
    'sub-paragraphs', 'subclauses', 'subpoints', 'subitems',
  ], // prettier-ignore
  romans: { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 },
  numberSigns: ['no', 'no.', 'nos', 'nos.', '№', '#', 'number'],
  joiners: ['and', 'or', 'and/or', '&', 'as well as', 'as also', 'and also', 'and under', 'and with', 'and of', 'plus'],
  links: ['of', 'under', 'in', 'from'],
  looseLinks: ['from', 'in', 'under'],
  fillers: [
    'the', 'a', 'an', 'new', 'this', 'that', 'said', 'mentioned', 'above-mentioned', 'abovementioned', 'aforementioned', 'current',
    'country', "country's", 'national', 'above', 'respective', 'corresponding', 'its', 'their',
  ], // prettier-ignore
  same: ['same', 'this', 'that', 'said', 'mentioned', 'above-mentioned', 'abovementioned', 'aforementioned'],
  legal: [
    'under', 'per', 'pursuant to', 'in accordance with', 'according to', 'contrary to', 'violation of', 'violating', 'violates', 'breach of',
    'on the basis of', 'by virtue of', 'provided for in', 'provided by', 'guaranteed by', 'stipulated by', 'prohibited by',
  ], // prettier-ignore
  measures: [
    'year', 'years', "year's", "years'", 'month', 'months', "months'", 'week', 'weeks', 'day', 'days', "days'", 'hour', 'hours', "hours'",
    'minutes', 'mci', 'mcis', 'mcu', 'mrp', 'tenge', 'tenges', 'kzt', 'usd', 'eur', 'rub', 'dollars', 'euro', 'euros', 'rubles', 'roubles',
    'thousand', 'million', 'millions', 'mln', 'billion', 'bln', 'percent', 'per', 'monthly', 'people', 'persons', 'journalists', 'times',
    'cases', 'facts', 'reports', 'instances', 'charges', 'claims', 'suits', 'lawsuits', 'activists', 'bloggers', 'participants', 'working',
    'calendar', 'other', 'more', 'years-long', 'copies',
    'page',
    'pages',
    'lines', 'am', 'pm',
  ], // prettier-ignore
  inserts: [],
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  annexLinks: ['to', 'of', 'for'],
  annexes: ['appendix', 'annex', 'annexe', 'schedule', 'addendum'],
  acts: [
    'code', 'law', 'act', 'convention', 'covenant', 'declaration', 'charter', 'treaty', 'pact', 'agreement', 'protocol', 'principles',
    'constitution', 'edict', 'bill', 'draft law', 'draft',
  ], // prettier-ignore
  laws: [
    'law', 'laws', 'act', 'bill', 'draft law', 'draft', 'constitutional law', 'bill of law', 'draft of law', 'legislation',
    'draft of the law', 'project of law',
  ], // prettier-ignore
  sendBack: ['law', 'act', 'bill', 'draft law', 'draft', 'code', 'constitutional law', 'bill of law'],
  documents: [
    'rules', 'rule', 'order', 'orders', 'regulation', 'regulations', 'instruction', 'instructions', 'decree', 'resolution', 'resolutions',
    'procedure', 'statute', 'statutes', 'standard', 'standards', 'by-laws', 'bylaws', 'guidelines', 'directive', 'ordinance',
    'methodology',
  ], // prettier-ignore
  dating: ['dated', 'adopted', 'adopted on', 'as of', 'as amended', 'signed', 'year', 'on'],
  about: ['on', 'of', 'for', 'against', 'concerning', 'about', 'regarding', 'to', 'in'],
  current: ['current', 'existing', 'present'],
  former: ['old', 'former', 'previous', 'earlier', 'old edition', 'former edition', 'previous edition', 'old version', 'previous version', 'then', 'repealed'],
  latest: ['new edition', 'new version', 'new'],
} // prettier-ignore
