const offsets = new Map<string, Intl.DateTimeFormat>()
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** What calendar and clock on the wall show in a time zone. */
export interface Wall {
  readonly day: (typeof days)[number]
  /** "2026-12-25". */
  readonly date: string
  /** "09:00". */
  readonly time: string
}

/**
 * Milliseconds that the clocks of a zone are ahead of UTC at a time, off the runtime's own tables: 1 µs. The first formatter of a
 * process takes tens of ms to make; checking the settings, which asks for the zone too, has then done so already.
 * @throws when there is no such zone.
 */
export function offsetMsAt(timeZone: string, at: number): number {
  let format = offsets.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    offsets.set(timeZone, format)
  }
  // "3/29/2026, GMT+01:00"; seconds stand there for years long past.
  const [, sign = '+', hours = 0, minutes = 0, seconds = 0] =
    /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(at)) ?? []
  const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000
  return sign === '-' ? -ms : ms
}

/** `wallMs`: milliseconds since 1970 as if the zone's clocks showed UTC, which are `at + offsetMsAt(zone, at)`. */
export function wallOf(wallMs: number): Wall {
  const shown = new Date(wallMs)
  const text = shown.toISOString()
  return { day: days[shown.getUTCDay()]!, date: text.slice(0, 10), time: text.slice(11, 16) }
}
