import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type AvailabilitySettings, availabilitySettings } from '../../../src/protocol/settings.ts'
import { awayAt } from '../../../src/server/availability/away-at.ts'

type Hours = NonNullable<v.InferInput<typeof availabilitySettings>['hours']>
type Week = Hours['week']
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

const span = (text: string) => text.split(' ').map((one) => ({ from: one.slice(0, 5), to: one.slice(6) }))
const daily = (text: string): Week => Object.fromEntries(days.map((day) => [day, span(text)]))
const office: Week = Object.fromEntries(days.slice(1, 6).map((day) => [day, span('08:00-12:00 13:30-18:00')]))

function settings(timeZone: string, week: Week, holidays: string[] = []): AvailabilitySettings {
  return v.parse(availabilitySettings, { hours: { timeZone, week, holidays } })
}

/** What a visitor is told at a time such as "2026-10-05T08:00+02:00". */
function at(time: string, availability: AvailabilitySettings): string {
  const away = awayAt(availability, Date.parse(time), true)
  if (!away) return 'open'
  return away.opensAt === undefined ? away.because : `${away.because} until ${new Date(away.opensAt).toISOString()}`
}

describe('[E12] hours of the week', () => {
  const zurich = settings('Europe/Zurich', office)

  it('without hours somebody can always come', () => {
    expect(awayAt(v.parse(availabilitySettings, {}), Date.parse('2026-10-03T23:00Z'), false)).toBe(null)
  })

  it('several openings a day: from the first minute on, and no longer in the last', () => {
    const monday = (time: string) => at(`2026-10-05T${time}+02:00`, zurich)
    expect(monday('07:59:59.999')).toBe('closed until 2026-10-05T06:00:00.000Z')
    expect(monday('08:00')).toBe('open')
    expect(monday('11:59:59.999')).toBe('open')
    expect(monday('12:00')).toBe('closed until 2026-10-05T11:30:00.000Z')
    expect(monday('13:30')).toBe('open')
    expect(monday('18:00')).toBe('closed until 2026-10-06T06:00:00.000Z')
  })

  it('looks past the weekend and past holidays, of which the day in the zone counts', () => {
    expect(at('2026-10-02T18:00+02:00', zurich)).toBe('closed until 2026-10-05T06:00:00.000Z')
    const holidays = settings('America/New_York', office, ['2026-10-05', '2026-10-06'])
    // Monday in Zurich, and Sunday still in New York.
    expect(at('2026-10-05T03:00Z', holidays)).toBe('closed until 2026-10-07T12:00:00.000Z')
    expect(at('2026-10-06T16:00Z', holidays)).toBe('closed until 2026-10-07T12:00:00.000Z')
    expect(at('2026-10-07T16:00Z', holidays)).toBe('closed until 2026-10-07T17:30:00.000Z')
    expect(at('2026-10-07T15:00Z', holidays)).toBe('open')
  })

  it('promises no opening that is more than fourteen days away', () => {
    const holidays = (count: number) =>
      settings(
        'Europe/Zurich',
        daily('09:00-17:00'),
        Array.from({ length: count }, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`),
      )
    expect(at('2026-12-01T09:00+01:00', holidays(14))).toBe('closed until 2026-12-15T08:00:00.000Z')
    expect(at('2026-12-01T08:59+01:00', holidays(14))).toBe('closed')
    expect(at('2026-12-01T09:00+01:00', holidays(15))).toBe('closed')
    expect(at('2026-10-05T09:00+02:00', settings('Europe/Zurich', {}))).toBe('closed')
  })

  it('hours that meet at midnight are one', () => {
    const night = settings('Asia/Kathmandu', { mon: span('22:00-24:00'), tue: span('00:00-02:00') })
    expect(at('2026-10-05T21:59+05:45', night)).toBe('closed until 2026-10-05T16:15:00.000Z')
    for (const time of ['05T22:00', '05T23:59', '06T00:00', '06T01:59']) {
      expect([time, at(`2026-10-${time}+05:45`, night)]).toEqual([time, 'open'])
    }
    expect(at('2026-10-06T02:00+05:45', night)).toBe('closed until 2026-10-12T16:15:00.000Z')
    const always = settings('Asia/Kathmandu', daily('00:00-24:00'), ['2026-10-06'])
    expect(at('2026-10-05T23:59:59.999+05:45', always)).toBe('open')
    expect(at('2026-10-06T00:00+05:45', always)).toBe('closed until 2026-10-06T18:15:00.000Z')
  })

  it('is asked anew every minute, though what was found is kept for that long', () => {
    expect(at('2026-10-05T12:00:00.000+02:00', zurich)).toBe('closed until 2026-10-05T11:30:00.000Z')
    expect(at('2026-10-05T11:59:59.999+02:00', zurich)).toBe('open')
    expect(at('2026-10-05T12:00:00.000+02:00', zurich)).toBe('closed until 2026-10-05T11:30:00.000Z')
  })
})

describe('[E12] when the clocks change', () => {
  it('in Zurich: hours keep to the clock on the wall on both sides of the change', () => {
    const zurich = settings('Europe/Zurich', office)
    expect(at('2026-03-27T18:00+01:00', zurich)).toBe('closed until 2026-03-30T06:00:00.000Z')
    expect(at('2026-03-20T18:00+01:00', zurich)).toBe('closed until 2026-03-23T07:00:00.000Z')
    expect(at('2026-10-23T18:00+02:00', zurich)).toBe('closed until 2026-10-26T07:00:00.000Z')
  })

  it('in New York: what begins in the hour left out begins after it, and what lies in it alone does not come', () => {
    const early = settings('America/New_York', { sun: span('02:30-06:00') })
    expect(at('2026-03-08T01:59:59-05:00', early)).toBe('closed until 2026-03-08T07:00:00.000Z')
    expect(at('2026-03-08T07:00Z', early)).toBe('open')
    const within = settings('America/New_York', { sun: span('02:15-02:45') })
    expect(at('2026-03-08T01:00-05:00', within)).toBe('closed until 2026-03-15T06:15:00.000Z')
  })

  it('in New York: an hour that comes twice is open both times', () => {
    const twice = settings('America/New_York', { sun: span('01:15-01:45') })
    expect(at('2026-11-01T05:00Z', twice)).toBe('closed until 2026-11-01T05:15:00.000Z')
    expect(at('2026-11-01T05:15Z', twice)).toBe('open')
    expect(at('2026-11-01T05:45Z', twice)).toBe('closed until 2026-11-01T06:15:00.000Z')
    expect(at('2026-11-01T06:44Z', twice)).toBe('open')
    expect(at('2026-11-01T06:45Z', twice)).toBe('closed until 2026-11-08T06:15:00.000Z')
  })

  it('in New York: clocks set back into hours gone by open them again', () => {
    const back = settings('America/New_York', { sun: span('00:30-01:30') })
    expect(at('2026-11-01T05:30Z', back)).toBe('closed until 2026-11-01T06:00:00.000Z')
    expect(at('2026-11-01T06:00Z', back)).toBe('open')
    expect(at('2026-11-01T06:30Z', back)).toBe('closed until 2026-11-08T05:30:00.000Z')
  })

  it('on Lord Howe, where they change by half an hour', () => {
    const early = settings('Australia/Lord_Howe', { sun: span('02:15-06:00') })
    expect(at('2026-10-04T01:59+10:30', early)).toBe('closed until 2026-10-03T15:30:00.000Z')
    const twice = settings('Australia/Lord_Howe', { sun: span('01:30-01:45') })
    expect(at('2026-04-05T01:00+11:00', twice)).toBe('closed until 2026-04-04T14:30:00.000Z')
    expect(at('2026-04-05T01:45+11:00', twice)).toBe('closed until 2026-04-04T15:00:00.000Z')
    expect(at('2026-04-05T01:30+10:30', twice)).toBe('open')
  })

  it('in Cairo, where midnight is left out', () => {
    const cairo = settings('Africa/Cairo', { fri: span('00:00-24:00') })
    expect(at('2026-04-23T23:59+02:00', cairo)).toBe('closed until 2026-04-23T22:00:00.000Z')
    expect(at('2026-04-24T20:59:59Z', cairo)).toBe('open')
    expect(at('2026-04-24T21:00Z', cairo)).toBe('closed until 2026-04-30T21:00:00.000Z')
  })

  it('agrees with a walk along the clock on the wall, quarter by quarter', () => {
    const quarterMs = 15 * 60_000
    const clock = fc.integer({ min: 0, max: 96 }).map((n) => `${two(n >> 2)}:${two((n & 3) * 15)}`)
    const opening = fc
      .tuple(clock, clock)
      .filter(([from, to]) => from < to)
      .map(([from, to]) => ({ from, to }))
    const week = fc.record(Object.fromEntries(days.map((day) => [day, fc.array(opening, { maxLength: 2 })])), {
      requiredKeys: [],
    })
    // Around changes of the clocks, and where there are none.
    const begin = fc.constantFrom(
      ...[
        '2026-03-08',
        '2026-03-29',
        '2026-04-05',
        '2026-04-24',
        '2026-10-04',
        '2026-10-25',
        '2026-10-30',
        '2026-11-01',
      ],
    )
    const zone = fc.constantFrom(
      ...['Europe/Zurich', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Cairo'],
      ...['America/St_Johns', 'Pacific/Chatham', 'UTC'],
    )
    fc.assert(
      fc.property(
        week,
        begin,
        zone,
        fc.integer({ min: -15 * 96, max: 192 }),
        fc.boolean(),
        (hours, day, name, quarters, off) => {
          const availability = settings(name, hours, off ? [day] : [])
          const time = Date.parse(`${day}T00:00Z`) + quarters * quarterMs
          expect(awayAt(availability, time, true)).toEqual(walked(availability, time, quarterMs))
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('[E12] agents online', () => {
  const time = Date.parse('2026-10-05T10:00+02:00')
  const needed = { ...settings('Europe/Zurich', office), needsAgentOnline: true }

  it('somebody must be there if the owner wants it so, and nobody knows when they are', () => {
    expect(awayAt(needed, time, false)).toEqual({ because: 'nobody_online' })
    expect(awayAt(needed, time, true)).toBe(null)
    expect(awayAt({ ...needed, needsAgentOnline: false }, time, false)).toBe(null)
    expect(awayAt({ hours: null, needsAgentOnline: true }, time, false)).toEqual({ because: 'nobody_online' })
  })

  it('closed comes first: it says when somebody is back', () => {
    const evening = Date.parse('2026-10-05T18:00+02:00')
    const closed = { because: 'closed', opensAt: Date.parse('2026-10-06T08:00+02:00') }
    expect(awayAt(needed, evening, false)).toEqual(closed)
    expect(awayAt(needed, evening, true)).toEqual(closed)
  })
})

/** The same by another way: asks for every quarter of an hour, of what the runtime writes for it in words. */
function walked({ hours }: AvailabilitySettings, time: number, stepMs: number) {
  if (!hours) throw new Error('for hours alone')
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: hours.timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  })
  const open = (moment: number) => {
    const shown = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]))
    if (hours.holidays.includes(`${shown['year']}-${shown['month']}-${shown['day']}`)) return false
    const clock = `${shown['hour']}:${shown['minute']}`
    const today = hours.week[shown['weekday']?.toLowerCase() as (typeof days)[number]]
    return today.some(({ from, to }) => from <= clock && clock < to)
  }
  if (open(time)) return null
  for (let moment = time; moment <= time + 14 * 24 * 60 * 60_000; moment += stepMs) {
    if (open(moment)) return { because: 'closed', opensAt: moment }
  }
  return { because: 'closed' }
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
