const secondMs = 1_000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const whole = new Intl.NumberFormat()
const tenths = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 })
const percent = new Intl.NumberFormat(undefined, { style: 'percent' })
const fewPercent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 })
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})

/** "1,204" */
export function count(number: number): string {
  return whole.format(number)
}

/** "1 escalation", "12 escalations" */
export function counted(number: number, one: string): string {
  return `${count(number)} ${one}${number === 1 ? '' : 's'}`
}

/** "71%", "4.2%"; a dash for what is of nothing. */
export function share(of: number | null): string {
  if (of === null) return '–'
  return (of < 0.1 ? fewPercent : percent).format(of)
}

/** "2.4 hours", "under 0.1 hours" */
export function hours(ms: number): string {
  return ms < hourMs / 10 ? 'under 0.1 hours' : `${tenths.format(ms / hourMs)} hours`
}

/** A number and its unit: "40 s", "12 min", "3.5 h", "2.1 d". What would round up to the next unit is said in it. */
export function span(ms: number): string {
  if (Math.round(ms / secondMs) < 60) return `${Math.round(ms / secondMs)} s`
  if (Math.round(ms / minuteMs) < 60) return `${Math.round(ms / minuteMs)} min`
  return ms < 2 * dayMs ? `${tenths.format(ms / hourMs)} h` : `${tenths.format(ms / dayMs)} d`
}

/** "3 Nov" of "2026-11-03" */
export function shortDate(date: string): string {
  return day.format(Date.parse(date))
}

/** "Tue 3 Nov" of "2026-11-03" */
export function longDate(date: string): string {
  return weekday.format(Date.parse(date))
}
