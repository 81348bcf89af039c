// The bulletins: what each is, its doubts, and its text with the marks.
import type { Context } from '../material/entry.ts'
import { labelOfTable, labelOfValue } from '../labels/index.ts'
import { escaped, inAll, jumpTo, linkOf } from './html.ts'
import { numberText } from '../labels/number.ts'
import { markedText } from './marks.ts'
import { issuesOf, spansOf } from './mentions.ts'
import type { Plan } from './plan.ts'
import { markCount, mentionIds } from './plan.ts'

/** Sections of the bulletins, in pieces. */
export function* bulletinSections(plan: Plan): Generator<string> {
  for (const context of plan.bulletins) yield* section(context, plan)
}

function* section(context: Context, plan: Plan): Generator<string> {
  const { record } = context
  const title = plan.names ? escaped(record.title ?? record.publisher ?? '') || inAll(({ untitled }) => untitled) : inAll(({ titleLeftOut }) => titleLeftOut)
  const period = record.period === null ? '' : ` <span class="dim">${escaped(record.period)}</span>`
  yield `<section class="bulletin" id="${escaped(record.id)}"><h3><span${plan.names ? ` lang="${record.language}"` : ''}>${title}</span>${period}</h3>\n${facts(context)}`
  yield doubts(context, plan.texts.has(context)) + rejections(context)
  if (plan.texts.has(context)) yield* text(context, plan)
  else yield `<p class="dim">${inAll(({ noText, noTextNames }) => (plan.names ? noText : noTextNames))}${placeless(context, plan)}</p>`
  yield '</section>\n'
} // prettier-ignore

function facts({ record, withdrawn }: Context): string {
  const { source, publisher, url, published, published_doubtful, retrieved, counted, sha256 } = record
  const standing = inAll(({ isCounted, isCopy }) => (counted ? isCounted : isCopy))
  const gone = withdrawn === null ? '' : `; <b>${inAll((words) => words.withdrawn(withdrawn))}</b>`
  const doubtful = published_doubtful ? ` (${inAll(({ publishedDoubtful }) => publishedDoubtful)})` : ''
  const language = inAll((_words, of) => labelOfValue('language', record.language, of))
  const rows: (readonly [string, string | null])[] = [
    [inAll((words) => words.publisher), `${escaped(publisher ?? '')} <span class="dim">${escaped(source)}</span>`],
    [inAll((words) => words.language), `${language}; ${standing}${gone}`],
    [inAll((words) => words.published), published === null ? null : escaped(published) + doubtful],
    [inAll((words) => words.fetched), retrieved === null ? null : escaped(retrieved)],
    [inAll((words) => words.address), linkOf(url, escaped(url))],
    ['SHA-256', `<code>${escaped(sha256)}</code>`],
  ]
  const list = rows.map(([name, value]) => (value === null ? '' : `<div><dt>${name}</dt><dd>${value}</dd></div>`))
  return `<dl>${list.join('')}</dl>\n`
}

/** The doubts as a list; each has its id in the text where it has a place there, else here. */
function doubts(context: Context, hasText: boolean): string {
  const items = issuesOf(context).map(({ id, record: { code, message, quote } }) => {
    const words = inAll((_words, language) => labelOfValue('issue', code, language))
    const name = hasText ? jumpTo(id, words) : `<b id="${escaped(id)}"></b>${words}`
    return `<li id="doubt-${escaped(id)}">${name}: <span lang="en">${escaped(message)}</span>${quote === '' ? '' : ` <q lang="${context.record.language}">${escaped(quote)}</q>`}</li>`
  })
  if (items.length === 0) return ''
  return `<details class="doubts"><summary>${inAll((words) => words.doubts)}: ${items.length}</summary><ul>${items.join('')}</ul></details>\n`
}

/** Records that failed their schema: they are nowhere else on the page. */
function rejections({ reading, idOf }: Context): string {
  const items = reading.rejected.map(
    (one) =>
      `<li id="${escaped(idOf(one))}">${inAll((_words, language) => labelOfValue('record', one.kind, language))}: <span lang="en">${escaped(one.reason)}</span></li>`,
  )
  if (items.length === 0) return ''
  return `<details class="doubts"><summary>${inAll((_words, language) => labelOfTable('rejected', language))}: ${items.length}</summary><ul>${items.join('')}</ul></details>\n`
}

function* text(context: Context, plan: Plan): Generator<string> {
  const { record, reading } = context
  const narrowed = context.whole ? '' : `<p class="dim">${inAll((words) => words.narrowed)}</p>`
  yield `<details class="text"><summary>${inAll(({ showText }, language) => showText(numberText(reading.incidents.length, language), numberText(markCount(context), language)))}</summary>${narrowed}<div class="words" lang="${record.language}">`
  yield* markedText(record.text, spansOf(context, plan.hasRow), reading.incidents, plan.hasRow)
  yield '</div></details>\n'
}

// Mentions in no incident (or in one without a row), whose text is left out: a link to them leads here.
function placeless(context: Context, { hasRow }: Plan): string {
  const ids = [...mentionIds(context)].filter(([incident]) => incident === null || !hasRow(incident)).flatMap(([, of]) => of) // prettier-ignore
  return ids.map((id) => `<b id="${escaped(id)}"></b>`).join('')
}
