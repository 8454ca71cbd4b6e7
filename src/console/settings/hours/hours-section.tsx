import { useEffect } from 'preact/hooks'
import { Card } from '../controls/card.tsx'
import { Segments } from '../controls/choice.tsx'
import { Problems, SettingNote } from '../controls/setting-note.tsx'
import { Toggle } from '../controls/toggle.tsx'
import { useSetting, useSettings } from '../controls/use-setting.ts'
import { Holidays } from './holidays.tsx'
import { openWords } from './open-words.ts'
import { TimeZone } from './time-zone.tsx'
import { everyDay, WeekEditor } from './week-editor.tsx'

/** How often the server is asked whether it is open: the clock opens and closes it. */
const lookEveryMs = 30_000

const workingDay = [{ from: '09:00', to: '17:00' }]
const path = 'availability.hours'

/** When somebody can come (E12). */
export function HoursSection() {
  const view = useSettings()
  const { value: hours, set, problems, id } = useSetting(path)
  const away = view.answer.value?.away ?? null

  useEffect(() => {
    const timer = setInterval(() => void view.read(), lookEveryMs)
    return () => clearInterval(timer)
  }, [view])

  function choose(which: 'always' | 'week'): void {
    if (which === 'always') return void set(null)
    const week = everyDay((day) => (day === 'sat' || day === 'sun' ? [] : workingDay))
    void set({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, week, holidays: [] })
  }

  return (
    <>
      <p class="open-state" data-open={away === null} role="status">
        {openWords(away, hours?.timeZone)}
      </p>
      <Card title="When somebody can come">
        <fieldset class="setting setting-choice" data-beside="true">
          <legend class="sr-only">When somebody can come</legend>
          <div class="setting-words">
            <div class="setting-head">
              <span class="setting-label" aria-hidden="true">
                Hours
              </span>
              <SettingNote path={path} name="Hours" />
            </div>
          </div>
          <Segments
            name={id}
            value={hours ? 'week' : 'always'}
            options={[
              { value: 'always', name: 'Always' },
              { value: 'week', name: 'Weekly hours' },
            ]}
            onChoose={choose}
          />
          <Problems problems={problems} id={`${id}-problems`} />
        </fieldset>
        {hours && (
          <>
            <TimeZone />
            <WeekEditor />
            <Holidays />
          </>
        )}
        <Toggle path="availability.needsAgentOnline" label="Somebody must have the console open">
          Otherwise mail and alerts are expected to bring them within your hours.
        </Toggle>
      </Card>
    </>
  )
}
