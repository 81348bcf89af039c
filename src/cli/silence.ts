import { calendarDay, lastDay } from '../text/calendar.ts'
import type { SourceSummary } from '../store/store.ts'
import type { Job } from './job.ts'

const DAY = 86_400_000

/** Notes each chosen source that has published nothing for longer than its schedule allows. */
export async function noteSilence(job: Job): Promise<void> {
  const { sources } = await job.store.summary()
  for (const source of job.setting.chosen) {
    const held = sources.find((one) => one.source === source.id)
    if (held === undefined) continue
    const url = `${source.listings[0]?.url ?? source.id}#silent`
    const since = newestDay(held)
    const days = Math.floor((Date.now() - Date.parse(since)) / DAY)
    if (days <= source.schedule.silentDays) {
      await job.store.clearFetchFailure(url)
      continue
    }
    const message = `Expected a bulletin within ${source.schedule.silentDays} days (${source.schedule.rhythm}), got none since ${since}, in ${source.id}`
    await job.fail({ url, source: source.id, code: 'fetch-silent', message, known: false })
  }
}

// The end of the newest period, or the day when its bulletin first came, whichever is earlier: the first run finds old bulletins.
function newestDay({ newest_period: period, last_new }: SourceSummary): string {
  const came = last_new.slice(0, 10)
  const end = period.split('/').at(-1) ?? ''
  const last = end === '' ? came : lastDay(calendarDay(end))
  return last < came ? last : came
}
