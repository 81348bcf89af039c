import type { SourceSummary } from '../store/store.ts'
import type { Source } from '../sources/source.ts'
import { calendarDay, lastDay } from '../text/calendar.ts'
import type { Job } from './job.ts'
import { firstAsked } from './marks.ts'

const DAY_MS = 86_400_000

/** Notes each chosen source that has published nothing for longer than its schedule allows. Not where the run did not get to its newest pages. */
export async function noteSilence(job: Job): Promise<void> {
  if (job.setting.demo) return
  const chosen = job.setting.chosen.filter((source) => wasAsked(job, source))
  if (chosen.length === 0) return // a lane that is to go on, say: what the store holds is not to be counted at each of its turns
  const sources = await job.store.sources()
  for (const source of chosen) {
    const held = sources.find((one) => one.source === source.id)
    const url = `${source.listings[0]?.url ?? source.id}#silent`
    // One that never gave anything is counted from the day on which it was first asked: on that day `fetch-too-few` speaks.
    const since = held === undefined ? await firstAsked(job.store, source) : newestDay(held)
    const days = since === null ? 0 : Math.floor((Date.now() - Date.parse(since)) / DAY_MS)
    if (days <= source.schedule.silentDays) {
      await job.store.clearFetchFailure(url)
      continue
    }
    const got = held === undefined ? `got none ever, first asked ${since}` : `got none since ${since}`
    const message = `Expected a bulletin within ${source.schedule.silentDays} days (${source.schedule.rhythm}), ${got}, in ${source.id}`
    await job.fail({ url, source: source.id, code: 'fetch-silent', message, known: false })
  }
}

// A first run that was cut short may hold old bulletins alone. One whose host is left alone is judged where an earlier run saw all of it:
// the failure of a dead host is told once, its silence again after weeks.
function wasAsked({ fetched, archive }: Job, { id }: Source): boolean {
  const account = fetched.find(({ source }) => source === id)
  if (account === undefined || account.interrupted || account.left > 0) return false
  return account.parked === null || archive.state(id)?.lastFull != null
}

// The end of the newest period, or the day when its bulletin first came, whichever is earlier: the first run finds old bulletins.
function newestDay({ newest_period: period, last_new }: SourceSummary): string {
  const came = last_new.slice(0, 10)
  const end = period.split('/').at(-1) ?? ''
  const last = end === '' ? came : lastDay(calendarDay(end))
  return last < came ? last : came
}
