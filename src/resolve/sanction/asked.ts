// When a demand was made.
import type { DateDraft, Mention, Span } from '../../model.ts'
import type { Context } from '../context.ts'
import type { Known, ToldPenalty } from '../penalty.ts'
import { OWED } from '../penalty/bearer.ts'
import { inside, isAside, isHistory, isOfMonth, isParted, startsWith } from './date-place.ts'
import { says } from '../said.ts'

/** A demand is dated by its own clause, by the sentence that tells that the suit was filed, or by the item whose news it is. */
export function dateOfDemand(
  context: Context,
  known: Known,
  { candidate, staged }: ToldPenalty,
  incident: Span,
  heading: DateDraft | null,
  decided: boolean,
): string | null {
  const { sentence } = candidate
  const dates = inside(known.dates, incident).filter(
    (date) => date !== heading && isOfMonth(date) && !isAside(context, date),
  )
  const own = inside(dates, sentence)
    .filter((date) => date.end <= candidate.start && !isParted(context, date, candidate))
    .at(-1)
  if (own !== undefined) return own.value
  const filings = context.of('penalty').filter(
    ({ start, end, value }) =>
      value.cue === 'stage' &&
      value.filing &&
      !(decided && value.strong) && // "partly met the suit" files none
      incident.start <= start &&
      end <= incident.end,
  )
  const filed =
    dates.find((date) => !isHistory(context, date) && filings.some((filing) => isFiledOn(context, filing, date))) ??
    dates.find(
      (date) =>
        (date.from === date.to || heading === null || heading.from === heading.to) &&
        !isHistory(context, date) &&
        (date.start < sentence.start || sentence.start <= incident.start + 4) && // the lead line tells first
        filings.some(
          ({ start }) => start >= date.end && start - date.end < (context.language.penalty.verbLast ? 200 : 90),
        ),
    )
  if (filed !== undefined) return filed.value
  if (heading === null || decided || (heading.from !== heading.to && candidate.kind === 'compensation')) return null
  const news = startsWith(sentence, heading) || filings.length > 0 || staged.said?.stage === 'sought'
  if (!OWED.has(candidate.kind)) return heading.value // «17 мая прокурор в прениях запросил»: the demand is what the hearing was about
  const heard = says(context, context.language.penalty.hearing, incident.start, sentence.end)
  return news && !heard ? heading.value : null
}

// «иск поступил в городской суд 16 мая», «принят судом 14 мая»: the day behind the verb of filing.
function isFiledOn(
  { document, language }: Context,
  { start, end, value }: Mention<'penalty'>,
  date: DateDraft,
): boolean {
  if (value.cue !== 'stage' || value.strong || date.from !== date.to || date.start - end > FILED) return false
  const within = start <= date.start && date.end <= end // «талапты 10 қыркүйекте іс жүргізуге қабылдады»
  if (!within && date.start < end) return false
  const gap = document.folded.slice(within ? start : end, within ? end : date.start)
  return !/[.;:,]/u.test(gap) && (within || !language.penalty.hearing.test(gap))
}

const FILED = 50
