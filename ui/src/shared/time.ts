/** All times are shown in the county's zone, whatever the device's. */
export const ZONE = 'Asia/Shanghai'

const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Map<string, Intl.DateTimeFormat>()
  return (value: string | number | Date, locale: string) => {
    let formatter = made.get(locale)
    if (!formatter) made.set(locale, (formatter = new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options })))
    return formatter.format(new Date(value))
  }
}

/** 3月5日 14:30 */
export const shortTime = format({ month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false })
/** 2026年3月5日 14:30 */
export const fullTime = format({
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})
/** 3月5日周四 */
export const dayWithWeekday = format({ month: 'short', day: 'numeric', weekday: 'short' })
/** 2026年3月5日 */
export const longDay = format({ year: 'numeric', month: 'long', day: 'numeric' })

const parts = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The county's date of an instant, as 2026-03-05. */
export const dayOf = (value: string | number | Date): string => parts.format(new Date(value))

export type Nearness = 'done' | 'calm' | 'soon' | 'late'

/** How near a deadline is: late after it, soon in the last quarter of its allowance (or the last four hours). */
export function nearness(due: string, now: number, since?: string | null, done = false): Nearness {
  if (done) return 'done'
  const end = Date.parse(due)
  if (now > end) return 'late'
  const start = since ? Date.parse(since) : end - 16 * 3_600_000
  return now >= start + (end - start) * 0.75 ? 'soon' : 'calm'
}

export interface Span {
  unit: 'minute' | 'hour' | 'day'
  count: number
}

/** The distance of two instants in the unit a person would say. */
export function spanBetween(from: number, to: number): Span {
  const minutes = Math.round(Math.abs(to - from) / 60_000)
  if (minutes < 60) return { unit: 'minute', count: minutes }
  if (minutes < 48 * 60) return { unit: 'hour', count: Math.round(minutes / 60) }
  return { unit: 'day', count: Math.round(minutes / 1440) }
}

/** Whole minutes of an ISO 8601 duration such as `PT3H30M`. */
export function minutesOf(duration: string): number {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(duration)
  return match ? Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0) : 0
}
