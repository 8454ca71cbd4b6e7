import { Problems } from '../controls/setting-note.tsx'
import { Labelled } from '../controls/text-setting.tsx'
import { useSetting, useSettings } from '../controls/use-setting.ts'

const path = 'availability.hours.timeZone'

/** Where the clock is that the hours are read from. */
export function TimeZone() {
  const { value, id, set, problems } = useSetting(path)
  useSettings()
  const known = Intl.supportedValuesOf('timeZone')
  const zones = known.includes(value) ? known : [value, ...known]
  return (
    <Labelled path={path} id={id} label="Time zone" hint={`It is ${timeIn(value)} there now.`} beside>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => void set(event.currentTarget.value)}
      >
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      <Problems problems={problems} id={`${id}-problems`} />
    </Labelled>
  )
}

function timeIn(timeZone: string): string {
  return new Intl.DateTimeFormat(undefined, { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' }).format()
}
