import { Icon } from '../../icon.tsx'
import { Problems, SettingNote } from '../controls/setting-note.tsx'
import { Typed } from '../controls/typed.tsx'
import { useSetting, useSettings } from '../controls/use-setting.ts'
import type { At } from '../path.ts'

type Week = At<'availability.hours.week'>
export type Day = keyof Week
type Opening = Week[Day][number]

const dayNames: Readonly<Record<Day, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}
const days = Object.keys(dayNames) as Day[]
const mostOpenings = 4

/** A week of which each day is what `make` says. */
export function everyDay(make: (day: Day) => Week[Day]): Week {
  return Object.fromEntries(days.map((day) => [day, make(day)])) as Week
}

/** Opening hours, day by day. */
export function WeekEditor() {
  return (
    <fieldset class="setting week" aria-label="Weekly hours">
      <div class="week-head">
        <p class="hint">Hours past midnight belong to the next day. Midnight itself closes a day as 00:00.</p>
        <SettingNote path="availability.hours.week" name="All days" />
      </div>
      {days.map((day) => (
        <DayRow key={day} day={day} />
      ))}
    </fieldset>
  )
}

function DayRow({ day }: { day: Day }) {
  const view = useSettings()
  const path = `availability.hours.week.${day}` as const
  const { value: openings, set, problems, id } = useSetting(path)
  const name = dayNames[day]
  const next = nextOpening(openings)
  const change = (at: number, part: Partial<Opening>) => void set(openings.with(at, { ...openings[at]!, ...part }))
  return (
    <fieldset class="day-row" aria-label={name}>
      <span class="day-name" aria-hidden="true">
        {name}
      </span>
      <div class="openings">
        {openings.length === 0 && <span class="day-closed">Closed</span>}
        {openings.map(({ from, to }, at) => (
          <span class="opening" key={`${at}`}>
            <Typed
              type="time"
              label={`${name}, opens`}
              value={from}
              describedBy={`${id}-problems`}
              invalid={problems.length > 0}
              onCommit={(time) => time && change(at, { from: time })}
            />
            <span aria-hidden="true">–</span>
            <Typed
              type="time"
              label={`${name}, closes`}
              value={to === '24:00' ? '00:00' : to}
              describedBy={`${id}-problems`}
              invalid={problems.length > 0}
              onCommit={(time) => time && change(at, { to: time === '00:00' ? '24:00' : time })}
            />
            <button
              class="icon-button"
              type="button"
              aria-label={`${name}: remove ${from} to ${to}`}
              onClick={() => void set(openings.toSpliced(at, 1))}
            >
              <Icon name="end" size={16} />
            </button>
          </span>
        ))}
        <Problems problems={problems} id={`${id}-problems`} />
        <SettingNote path={path} name={name} />
      </div>
      <span class="day-actions">
        <button
          class="button small quiet"
          type="button"
          aria-label={`Add hours on ${name}`}
          disabled={openings.length >= mostOpenings || next === null}
          onClick={() => next && void set([...openings, next])}
        >
          <Icon name="plus" size={15} />
          Add
        </button>
        <button
          class="button small quiet"
          type="button"
          aria-label={`Copy to all days, from ${name}`}
          onClick={() =>
            void view.set(
              'availability.hours.week',
              everyDay(() => openings),
            )
          }
        >
          <Icon name="copy" size={15} />
          Copy to all
        </button>
      </span>
    </fieldset>
  )
}

/** What a further opening begins as: the working day, or an afternoon after what there is. */
export function nextOpening(openings: readonly Opening[]): Opening | null {
  const last = openings.at(-1)
  if (!last) return { from: '09:00', to: '17:00' }
  const from = Number(last.to.slice(0, 2)) + 1
  return from < 24 ? { from: clock(from), to: clock(Math.min(24, from + 4)) } : null
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}
