import { signal } from '@preact/signals'

/** How times are written. */
export interface Clock {
  /** "14:32" */
  time(at: number): string
  /** "Monday, 3 March" */
  day(at: number): string
}

/**
 * Null until it is worth having: the first `Intl.DateTimeFormat` of a page costs tens of milliseconds on a phone, which must
 * not come between the press on the launcher and the input. Whoever reads it is drawn again when it is there.
 */
export const clock = signal<Clock | null>(null)

/** Makes the clock in a quiet moment. */
export function startClock(language: string): void {
  const make = () => {
    const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' })
    const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' })
    clock.value = { time: (at) => time.format(at), day: (at) => day.format(at) }
  }
  if (typeof requestIdleCallback === 'function') requestIdleCallback(make, { timeout: 2_000 })
  else setTimeout(make, 200)
}

/** Whether two times lie on the same day, here. */
export function sameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString()
}
