// The charts of the report, in one language. The numbers are those of the Summary; each chart says what it counts, and carries its figures
// as a table for those who don't see it or want to copy them.
import type { Language } from '../../../model.ts'
import { articlesOf } from './articles.ts'
import type { ChartInput, Facts } from './facts.ts'
import { finesOf } from './fines.ts'
import { figureOf } from './frame.ts'
import { overviewOf } from './overview.ts'
import { penaltiesOf } from './penalties.ts'
import { regionsOf } from './regions.ts'
import { timelineOf } from './timeline.ts'

export type { ChartInput } from './facts.ts'
export { CHART_STYLE } from './style.ts'

/**
 * The key figures and the charts of the report in one language, as HTML: a `<figure>` each with heading, SVG, legend and the same figures
 * as a `<table>`. Ids end in the language. Dots of fines link to `#<id of the sanction>`.
 */
export function chartsOf(facts: Facts, input: ChartInput, lang: Language): string {
  const charts = [
    timelineOf(facts, lang),
    regionsOf(facts, input, lang),
    articlesOf(facts, input, lang),
    finesOf(facts, input, lang),
    penaltiesOf(facts, lang),
  ]
  return [overviewOf(facts, lang), ...charts.map((chart) => figureOf(chart, lang))].join('\n')
}
