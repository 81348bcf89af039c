// Dates as people write them into cells, to EDTF.
import { calendarDay, firstDay, isPossible, lastDay } from '../text/calendar.ts'

const ISO = /^\d{4}(?:-\d{1,2}){0,2}$/u
// "12.05.2021": with dots the day comes first everywhere; "12/05/2021" can be May or December
const DOTS = /^(?:(?<day>\d{1,2})\.)?(?<month>\d{1,2})\.(?<year>\d{4})$/u

/** The EDTF date or range (`2021-05-12`, `2021-05`, `2021`, `2020-06-06/2020-06-10`) that a text says, or null. */
export function edtfIn(text: string): string | null {
  const ends = text.trim().split('/').map(dayIn)
  if (ends.length > 2 || ends.some((end) => end === null)) return null
  const [from = '', to = from] = ends.filter((end) => end !== null)
  if (firstDay(calendarDay(from)) > lastDay(calendarDay(to))) return null
  return ends.length === 2 ? `${from}/${to}` : from
}

function dayIn(text: string): string | null {
  const dots = DOTS.exec(text)?.groups
  const parts = dots === undefined ? (ISO.test(text) ? text.split('-') : null) : [dots.year ?? '', dots.month ?? '', ...(dots.day === undefined ? [] : [dots.day])] // prettier-ignore
  if (parts === null) return null
  const [year = '', month, day] = parts
  const padded = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))
  return isPossible(calendarDay(padded.join('-'))) ? padded.join('-') : null
}

const MILLISECONDS = 86_400_000
// Serial 60 is a day that never was (1900-02-29); nothing here is that old.
const FIRST = 61
const LAST = 2_958_465
const EPOCH = Date.UTC(1899, 11, 30)

/** The day (YYYY-MM-DD) of a spreadsheet's serial number; the time of the day is left out. Null where it is none. */
export function dayOfSerial(serial: number): string | null {
  if (!(serial >= FIRST && serial <= LAST + 1)) return null
  return new Date(EPOCH + Math.floor(serial) * MILLISECONDS).toISOString().slice(0, 10)
}

/** The first and last day of a `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or of a range of them. */
export function endsOf(
  value: string,
): readonly [from: ReturnType<typeof calendarDay>, to: ReturnType<typeof calendarDay>] {
  const [from = value, to = from] = value.split('/')
  return [calendarDay(from), calendarDay(to)]
}
