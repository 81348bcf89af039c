// The monthly calculation index (MCI) in tenge, by which fines are reckoned: in force from that day until the next row.
// Read in budget laws, state pages and a public list of amounts. 23 of 40 values rest on two sources ("verified"), the others on one list, or on
// ratios of known sums ("derived"). No change in July 2008 (the minimum wage rose then). The special index of 2009 for the tax code
// never applied to fines. The sums in test/jurisdiction/mci.test.ts check the table against fines printed in the press.
import type { Index, IndexValue } from '../pack.ts'

const S = {
  list: 'en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts)',
  s1: 'same: budget law for 1998, art. 17 (all-docs.ru); en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts)',
} as const

type Row = readonly [from: string, tenge: number, confidence: 'verified' | 'one-source' | 'derived', source: string]
// prettier-ignore
const ROWS: readonly Row[] = [
  ['1997-01-01', 551, 'one-source', S.list],
  ['1997-04-01', 565, 'one-source', S.list],
  ['1997-07-01', 585, 'one-source', S.list],
  ['1997-10-01', 620, 'one-source', S.list],
  ['1998-01-01', 630, 'verified', 'all-docs.ru/index.php?page=7&vi1=13889 (budget law for 1998, No 201-I of 1997-12-09, art. 17); en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts)'],
  ['1998-04-01', 640, 'verified', S.s1],
  ['1998-07-01', 650, 'verified', S.s1],
  ['1998-10-01', 660, 'verified', S.s1],
  ['1999-01-01', 660, 'one-source', S.list],
  ['1999-04-01', 715, 'one-source', S.list],
  ['1999-10-01', 725, 'one-source', S.list],
  ['2000-01-01', 725, 'one-source', S.list],
  ['2001-01-01', 775, 'one-source', S.list],
  ['2002-01-01', 823, 'one-source', S.list],
  ['2003-01-01', 872, 'one-source', S.list],
  ['2004-01-01', 919, 'one-source', S.list],
  ['2005-01-01', 971, 'one-source', S.list],
  ['2006-01-01', 1030, 'one-source', S.list],
  ['2007-01-01', 1092, 'one-source', S.list],
  ['2008-01-01', 1168, 'one-source', S.list],
  ['2009-01-01', 1273, 'derived', 'the value itself on no page (the Wikipedia list leaves it out); derived: vesti.kz 2009-03-26 says minimum wage and MCI rise alike by about 2 percent on 2009-07-01, wage 13 470 -> 13 717 (+1.83 percent), MCI -> 1296, which gives 1272.7'],
  ['2009-07-01', 1296, 'verified', 'mobi.yk.kz 2010-01-06 (1296 from 2009-07-01); vesti.kz 2009-03-26 (announced); en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts)'],
  ['2010-01-01', 1413, 'verified', 'mobi.yk.kz 2010-01-06; kt.kz 2011-01-11; yk.kz 2011-01-11; korgan-zan.kz/?p=697 (archive of MCI 1995-2014 with the budget laws) (law 96-IV of 2009-12-07)'],
  ['2011-01-01', 1512, 'verified', 'kt.kz 2011-01-11; yk.kz 2011-01-11; korgan-zan.kz/?p=697 (archive of MCI 1995-2014 with the budget laws) (law 357-IV of 2010-11-29)'],
  ['2012-01-01', 1618, 'verified', 'korgan-zan.kz/?p=697 (archive of MCI 1995-2014 with the budget laws) (law 496-IV of 2011-11-24); en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts)'],
  ['2013-01-01', 1731, 'verified', 'korgan-zan.kz/?p=697 (archive of MCI 1995-2014 with the budget laws) (law 54-V of 2012-11-23); en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts)'],
  ['2014-01-01', 1852, 'verified', 'korgan-zan.kz/?p=697 (archive of MCI 1995-2014 with the budget laws) (law 148-V of 2013-12-03); en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts); cross-check zagranburo.org 2014 (100 MCI = 185 200 tenge)'],
  ['2015-01-01', 1982, 'verified', "archive.wfin.kz; newtimes.kz (as the previous year's value); mintax.kz (art. 11 of law 259-V of 2014-11-28)"],
  ['2016-01-01', 2121, 'verified', 'newtimes.kz (arnapress.kz); en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts)'],
  ['2017-01-01', 2269, 'verified', 'public code with the 2017 value; en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts)'],
  ['2018-01-01', 2405, 'verified', 'pravodel.kz (2019 value is 120 tenge above 2018); orbitax.com (2018 value 2,405); en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts)'],
  ['2019-01-01', 2525, 'verified', 'pravodel.kz; tukib.kz 2018-12-24; public code; orbitax.com; en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts)'],
  ['2020-01-01', 2651, 'verified', 'm.ru.sputnik.kz 2020-12-04; en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts)'],
  ['2020-04-01', 2778, 'verified', 'm.ru.sputnik.kz 2020-12-04; petropavlovsk.kz 2021; kolesa.kz (5 MCI fine was 13 890 before 2021, so the raise held for fines too); cross-check: bulletin of June 2020 13 890 tenge = 5 MCI; egov.kz article_mci_2012; en.wikipedia.org/wiki/Monthly_calculation_index (list of amounts)'],
  ['2021-01-01', 2917, 'verified', 'm.ru.sputnik.kz 2020-12-04; petropavlovsk.kz 2021; kolesa.kz (table of fines); egov.kz article_mci_2012; gov.kz/article/17157'],
  ['2022-01-01', 3063, 'verified', 'pricom.kz (draft budget law); paryz.kz (ministry of labour); allinsurance.kz (fines of 2022); yk-news.kz (3063 stayed for fines and taxes all year); egov.kz article_mci_2012; gov.kz/article/17157'],
  ['2023-01-01', 3450, 'verified', 'knews.kz 2023-06-13; yk-news.kz; cross-check paryz.kz (5 MCI = 17 250 tenge); egov.kz article_mci_2012; gov.kz/article/17157; kpmg.com 2023-01 (law 163-VII of 2022-12-01; a fine of 100 MCI given as 345 000 tenge)'],
  ['2024-01-01', 3692, 'verified', 'informburo.kz; tengrinews.kz 2024-12 (2025 value is 240 tenge above 2024); public code (payroll calculator for 2024); gov.kz/article/17157; hcg.kz; qazmonitor.com 2023-08-21 (draft budget)'],
  ['2025-01-01', 3932, 'verified', 'tengrinews.kz 2024-12; bcc.kz; lada.kz 2025-12-08; cross-check dalanews.kz (100 MCI = 393 200 tenge)'],
  ['2026-01-01', 4325, 'verified', 'lada.kz 2025-12-08; mgorod.kz; liter.kz 2026-01; public code (PARAMS_2026); zakon.kz 2025-12-09 (law of 2025-12-08)'],
]

function indexValue([from, value, confidence, source]: Row): IndexValue {
  return { from, value, verified: confidence === 'verified', source }
}

export const mci: Index = {
  code: 'MCI',
  values: ROWS.map(indexValue),
  gaps: [
    {
      from: '1996-01-01',
      to: '1996-12-31',
      note: 'before the first value found (551 from 1997-01-01); values of 1995-96 stand on korgan-zan.kz/?p=697, but the part of that page within reach ends at 2009',
    },
    {
      from: '2027-01-01',
      to: null,
      note: 'no 2027 value in the reachable pages; usual source: the law on the republican budget, published in December',
    },
  ],
  notForFines: [
    {
      from: '2022-04-01',
      to: '2022-12-31',
      value: 3180,
      note: 'benefits and other social payments only; fines, taxes and fees stayed at 3063',
      source:
        'yk-news.kz (Tengrinews): in 2022 the index was raised twice and the smaller one was left for fines and taxes; 2023 growth given as 270 tenge for benefits and 387 for fines, i.e. 3180 and 3063; egov.kz article_mci_2012 and gov.kz/article/17157 print 3180 from 2022-04-01 for benefits and other social payments, without fines and taxes',
    },
  ],
}
