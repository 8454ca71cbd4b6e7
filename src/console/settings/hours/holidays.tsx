import { useSignal } from '@preact/signals'
import { Icon } from '../../icon.tsx'
import { Problems, SettingNote } from '../controls/setting-note.tsx'
import { useSetting } from '../controls/use-setting.ts'

const path = 'availability.hours.holidays'
const mostHolidays = 400

/** Days on which nobody is there. */
export function Holidays() {
  const { value: holidays, id, set, problems } = useSetting(path)
  const day = useSignal('')

  function add(): void {
    const chosen = day.peek()
    if (!chosen || holidays.includes(chosen)) return
    day.value = ''
    void set([...holidays, chosen].sort())
  }

  return (
    <div class="setting">
      <div class="setting-words">
        <div class="setting-head">
          <label for={id}>Holidays</label>
          <SettingNote path={path} name="Holidays" />
        </div>
        <p class="hint" id={`${id}-hint`}>
          Whole days on which nobody is there.
        </p>
      </div>
      {holidays.length > 0 && (
        <ul class="chips">
          {holidays.map((one) => (
            <li key={one} class="chip">
              <span class="chip-text">{dayWords(one)}</span>
              <button
                type="button"
                aria-label={`Remove ${dayWords(one)}`}
                onClick={() => void set(holidays.filter((other) => other !== one))}
              >
                <Icon name="end" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Problems problems={problems} id={`${id}-problems`} />
      <form
        class="chips-add"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <input
          type="date"
          id={id}
          value={day.value}
          aria-describedby={`${id}-hint ${id}-problems`}
          onInput={(event) => {
            day.value = event.currentTarget.value
          }}
        />
        <button class="button small" type="submit" disabled={holidays.length >= mostHolidays}>
          Add
        </button>
      </form>
    </div>
  )
}

/** "25 Dec 2026" of "2026-12-25", wherever the reader is. */
export function dayWords(day: string, locale?: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? day : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at)
}
