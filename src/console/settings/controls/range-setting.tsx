import type { At, Path } from '../path.ts'
import { Problems } from './setting-note.tsx'
import { Labelled } from './text-setting.tsx'
import { useSetting } from './use-setting.ts'

type NumberPath = { [P in Path]: At<P> extends number ? P : never }[Path]

/** A number to be found by eye: it is taken when it is let go of. */
export function RangeSetting(props: {
  path: NumberPath
  label: string
  min: number
  max: number
  unit: string
  /** While it is moved; null when it was let go of. */
  onTyped: (text: string | null) => void
  /** What is shown meanwhile. */
  typed: number | undefined
  children: string
}) {
  const { path, label, min, max, unit, onTyped, typed, children } = props
  const { value, id, set, problems } = useSetting(path)
  return (
    <Labelled path={path} id={id} label={label} hint={children} beside>
      <span class="range">
        <input
          type="range"
          id={id}
          min={min}
          max={max}
          value={typed ?? value}
          aria-describedby={`${id}-hint ${id}-problems`}
          aria-valuetext={`${typed ?? value} ${unit}`}
          onInput={(event) => onTyped(event.currentTarget.value)}
          onChange={(event) => {
            void set(Number(event.currentTarget.value) as At<typeof path>)
            onTyped(null)
          }}
        />
        <span class="range-value" aria-hidden="true">
          {typed ?? value} {unit}
        </span>
      </span>
      <Problems problems={problems} id={`${id}-problems`} />
    </Labelled>
  )
}
