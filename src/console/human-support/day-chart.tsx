import { type Signal, useSignal } from '@preact/signals'
import { count, counted, longDate, shortDate } from './figure-words.ts'
import type { Figures } from './follow-figures.ts'

type Day = Figures['perDay'][number]

/** Every how many days one is named below its bar, counted from today. */
const namedDays = 7

/** Escalations per day: bars for the eye, and a table for who has it read out. */
export function DayChart({ days, timeZone }: { days: readonly Day[]; timeZone: string }) {
  const pointed: Signal<Day | null> = useSignal(null)
  const top = roundTop(Math.max(...days.map(({ escalations }) => escalations)))
  const { value: day } = pointed
  return (
    <div class="overview-card overview-wide">
      <div class="chart-head">
        <h2>Escalations per day</h2>
        <p class="chart-told" aria-hidden="true">
          {day ? (
            <>
              <b>{longDate(day.date)}</b> {dayWords(day)}
            </>
          ) : (
            <>
              <span class="chart-key chart-key-done">Seen to</span>
              <span class="chart-key chart-key-open">Unresolved</span>
            </>
          )}
        </p>
      </div>
      <div class="chart" aria-hidden="true">
        <p class="chart-top">{count(top)}</p>
        <p class="chart-half">{top > 1 ? count(top / 2) : ''}</p>
        <div class="chart-bars" onPointerLeave={() => point(pointed, null)}>
          {days.map((one) => (
            <div key={one.date} class="chart-day" onPointerEnter={() => point(pointed, one)}>
              <span class="chart-stack" style={{ height: part(one.escalations, top) }}>
                <i style={{ height: part(one.unresolved, one.escalations) }} />
              </span>
            </div>
          ))}
        </div>
        <div class="chart-dates">
          {days.map(({ date }, place) => (
            <span key={date}>{(days.length - 1 - place) % namedDays === 0 ? shortDate(date) : ''}</span>
          ))}
        </div>
      </div>
      <p class="hint">Days in {timeZone.replaceAll('_', ' ')}</p>
      <table class="sr-only">
        <caption>Escalations per day</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Escalations</th>
            <th scope="col">Unresolved</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ date, escalations, unresolved }) => (
            <tr key={date}>
              <th scope="row">{longDate(date)}</th>
              <td>{escalations}</td>
              <td>{unresolved}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function point(pointed: Signal<Day | null>, day: Day | null): void {
  pointed.value = day
}

function dayWords({ escalations, unresolved }: Day): string {
  if (escalations === 0) return 'no escalation'
  return `${counted(escalations, 'escalation')}${unresolved > 0 ? `, ${count(unresolved)} unresolved` : ''}`
}

function part(of: number, all: number): string {
  return all === 0 ? '0' : `${(of / all) * 100}%`
}

/** The least of 1, 2, 4, 6, 10, 20, 40, 60, 100… that is not below: halves of it are whole but for 1. */
export function roundTop(most: number): number {
  if (most <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 4, 6, 10].map((step) => step * power).find((top) => top >= most)!
}
