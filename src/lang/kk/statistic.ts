import type { StatisticWords } from '../pack.ts'

export const statistic: StatisticWords = {
  scopes: [],
  noughts: [],
  ones: [],
  things: [],
  counted: [],
  percents: [],
  measures: [],
  names: [],
  stops: [],
  runOn: [],
  ofThem: [],
  parts: [],
  amounting: [],
}
