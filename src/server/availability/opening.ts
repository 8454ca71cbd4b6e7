import type { AvailabilitySettings } from '../../protocol/settings.ts'
import { offsetMsAt, wallOf } from './zone.ts'

export type Hours = NonNullable<AvailabilitySettings['hours']>

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
/** How far ahead an opening is looked for: what is further away helps nobody who waits. */
const aheadMs = 14 * dayMs

/**
 * Whether the clock on the wall stands within the hours of its day. An hour that comes twice when the clocks go back is open both
 * times; one that is left out never comes.
 */
export function isOpen({ timeZone, week, holidays }: Hours, at: number): boolean {
  const { day, date, time } = wallOf(at + offsetMsAt(timeZone, at))
  return week[day].some(({ from, to }) => from <= time && time < to) && !holidays.includes(date)
}

/** The first moment within fourteen days when it is open again, for a time when it is closed; null when there is none. */
export function nextOpening(hours: Hours, closedAt: number): number | null {
  const { timeZone } = hours
  const until = closedAt + aheadMs
  let at = closedAt
  // Each turn goes past one change of the clocks; no zone has more than two of them in fourteen days.
  for (;;) {
    const offset = offsetMsAt(timeZone, at)
    const wall = nextFrom(hours, at + offset)
    const opensAt = wall === null ? until : wall - offset
    if (offsetMsAt(timeZone, opensAt) === offset) return wall !== null && opensAt <= until ? opensAt : null
    // The clocks change before: that may leave the time out that was looked for, or set them back into hours gone by.
    at = nextChange(timeZone, at, opensAt)
    if (at > until) return null
    if (isOpen(hours, at)) return at
  }
}

/** The next time that hours begin, on the clock on the wall, as if it never changed. */
function nextFrom({ week, holidays }: Hours, wallMs: number): number | null {
  const midnight = wallMs - (wallMs % dayMs)
  for (let start = midnight; start <= midnight + aheadMs; start += dayMs) {
    const { day, date } = wallOf(start)
    if (holidays.includes(date)) continue
    const begins = week[day].map(({ from }) => Date.parse(`${date}T${from}Z`)).filter((from) => from > wallMs)
    if (begins.length > 0) return Math.min(...begins)
  }
  return null
}

/** The minute at which the clocks change, of which there is one between the two times. */
function nextChange(timeZone: string, after: number, before: number): number {
  const offset = offsetMsAt(timeZone, after)
  let [same, changed] = [Math.floor(after / minuteMs), Math.ceil(before / minuteMs)]
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2)
    if (offsetMsAt(timeZone, middle * minuteMs) === offset) same = middle
    else changed = middle
  }
  return changed * minuteMs
}
