// Every sum in the money of the country. What the text says beside it wins; else the index in force on the day that applies.
import type { AmountDraft, ArticleDraft, DateDraft, Dating, Doubt, Mention } from '../model.ts'
import type { Context } from './context.ts'
import type { Stretch } from './index-days.ts'
import { possibleDays } from './index-days.ts'
import { rowsBetween, worthBetween } from './index-value.ts'
import { deviation, restatementsOf, WHENEVER } from './restatement.ts'
import type { Resolved } from './result.ts'

type Amount = Mention<'amount'>

const ROUGH = 0.02 // by how much "approximately 73,840 tenge" may be off

/** All sums, with what they are worth and which says another again. */
export function resolveAmounts(
  context: Context,
  dating: Dating,
  dates: readonly DateDraft[],
  articles: readonly ArticleDraft[],
): Resolved<AmountDraft> {
  const mentions = context.of('amount')
  const daysOf = possibleDays(context, dating, dates, articles)
  const around = (mention: Amount): Stretch => daysOf(mention) ?? WHENEVER
  const restates = restatementsOf(context, around)
  const restatedBy = new Map([...restates].map(([second, first]) => [first, second]))
  const byKey = new Map(mentions.map((mention) => [mention.key, mention]))
  const doubts: Doubt[] = []
  const drafts = mentions.map((mention, at): AmountDraft => {
    const partner = byKey.get(restates.get(mention.key) ?? restatedBy.get(mention.key) ?? -1) ?? null
    const next = mentions[at + 1]
    const claimed = partner ?? (next !== undefined && inBracketOf(context, mention, next) ? next : null)
    const doubt = claimed === null ? null : differs(context, mention, claimed, around)
    if (doubt !== null) doubts.push(doubt)
    const tenge = tengeOf(context, mention, partner, daysOf(mention))
    if (tenge === null && mention.value.currency === context.jurisdiction.index.code)
      doubts.push(noValue(mention, daysOf(mention)))
    const { key, start, end, rule, repair, value } = mention
    return { key, start, end, rule, repair, ...value, tenge, restates: restates.get(key) ?? null, part_of: null }
  })
  return { drafts, doubts }
}

function tengeOf(
  context: Context,
  { value }: Amount,
  partner: Amount | null,
  days: Stretch | null,
): AmountDraft['tenge'] {
  const { currency, index } = context.jurisdiction
  const { min, max } = value
  if (value.currency === currency) return { min, max, basis: 'self' }
  if (value.currency !== index.code) return null
  if (partner?.value.currency === currency) return { min: partner.value.min, max: partner.value.max, basis: 'stated' }
  return worthBetween(value, index, days === null ? [] : rowsBetween(index, ...days))
}

function noValue({ start, end, rule }: Amount, days: Stretch | null): Doubt {
  const when = days === null ? 'the day is not told' : `no value is known for ${days[0]} to ${days[1]}`
  return {
    code: 'no-index-value',
    rule,
    start,
    end,
    message: `Units of the index without a sum beside them, and ${when}`,
  }
}

// "50 MCI (5 tenge)": too far off to be the same sum, yet it is put as one
function inBracketOf({ document, language }: Context, mention: Amount, next: Amount): boolean {
  const between = document.folded.slice(mention.end, Math.min(next.start, mention.end + 40)).trim()
  return between.startsWith('(') && mention.end + 40 > next.start && language.amount.restating.includes(between)
}

// "10 MCI (18 250 tenge)": a slip of the pen, or another year's index that the table would know
function differs(
  context: Context,
  mention: Amount,
  partner: Amount,
  around: (mention: Amount) => Stretch,
): Doubt | null {
  if (mention.value.currency !== context.jurisdiction.index.code) return null
  const off = deviation(context, mention, partner, around)
  const allowed = mention.value.approximate || partner.value.approximate ? ROUGH : 0
  if (off === null || off <= allowed) return null
  const { start, end } = partner
  const message = `Expected the sum of ${String(mention.value.max ?? mention.value.min)} units of the index, got one that fits none of its values`
  return { code: 'stated-sum-differs', rule: mention.rule, start, end, message }
}
