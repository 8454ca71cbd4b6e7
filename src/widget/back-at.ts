/**
 * When the team is back, for a visitor who is told so at `now` (both in milliseconds since 1970): "14:00", "tomorrow, 09:00",
 * "Monday at 09:00", "Monday, 5 January at 09:00"; in the time zone where they are.
 */
export function backAt(opensAt: number, now: number, language: string): string {
  const days = Math.round((midnight(opensAt) - midnight(now)) / dayMs)
  const isFar = days > 6
  const format = new Intl.DateTimeFormat(language, {
    ...(days > 1 ? { weekday: 'long' } : {}),
    ...(isFar ? { day: 'numeric', month: 'long' } : {}),
    hour: 'numeric',
    minute: '2-digit',
  })
  const time = format.format(opensAt)
  if (days !== 1) return time
  return `${new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(1, 'day')}, ${time}`
}

const dayMs = 24 * 60 * 60_000

/** Where the day of `at` began; days with a change of clocks are an hour longer or shorter. */
function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}
