const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' })
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'short' })
const dayAndMonth = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const longDay = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' })
const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** "10:23" */
export function clockTime(at: number): string {
  return clock.format(at)
}

/** As short as there can be no doubt: "10:23", "Mon 10:23", "3 Nov, 10:23". */
export function moment(at: number, now: number): string {
  if (isSameDay(at, now)) return clockTime(at)
  if (now - at < 6 * dayMs) return `${weekday.format(at)} ${clockTime(at)}`
  return `${dayAndMonth.format(at)}, ${clockTime(at)}`
}

/** "Nov 3, 2026, 10:23 AM": when there must be no doubt. */
export function wholeTime(at: number): string {
  return whole.format(at)
}

/** For a narrow column: "now", "5m", "3h", "Tue", "3 Nov". */
export function shortAge(at: number, now: number): string {
  const ageMs = now - at
  if (ageMs < minuteMs) return 'now'
  if (ageMs < hourMs) return `${Math.floor(ageMs / minuteMs)}m`
  if (ageMs < 12 * hourMs) return `${Math.floor(ageMs / hourMs)}h`
  return ageMs < 6 * dayMs ? weekday.format(at) : dayAndMonth.format(at)
}

/** How long: "less than a minute", "12 minutes", "3 hours". */
export function duration(ms: number): string {
  const [count, unit] =
    ms < hourMs ? [ms / minuteMs, 'minute'] : ms < 2 * dayMs ? [ms / hourMs, 'hour'] : [ms / dayMs, 'day']
  const floor = Math.floor(count as number)
  if (floor < 1) return 'less than a minute'
  return `${floor} ${unit}${floor === 1 ? '' : 's'}`
}

/** Heading of a day in a transcript: "Today", "Yesterday", "Tuesday, 3 November". */
export function dayName(at: number, now: number): string {
  if (isSameDay(at, now)) return 'Today'
  return isSameDay(at + dayMs, now) ? 'Yesterday' : longDay.format(at)
}

export function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString()
}
