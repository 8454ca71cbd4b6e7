import type { ComponentChildren } from 'preact'
import { Problems } from '../controls/setting-note.tsx'
import { Labelled } from '../controls/text-setting.tsx'
import { Typed } from '../controls/typed.tsx'
import { useSetting } from '../controls/use-setting.ts'
import { isColour } from './drawn-look.ts'

/** A colour, by eye or by its digits. Emptied, the default holds again. */
export function ColourSetting(props: {
  path: 'widget.accent' | 'widget.surface'
  label: string
  /** What the eye begins with where there is none. */
  fallback: string
  /** What is there without one, where that can be. */
  emptyWords?: string
  onTyped: (text: string | null) => void
  children: ComponentChildren
}) {
  const { path, label, fallback, emptyWords, onTyped, children } = props
  const { value, id, set, problems } = useSetting(path)
  return (
    <Labelled path={path} id={id} label={label} hint={children} beside>
      <span class="colour">
        {emptyWords && value && (
          <button
            class="button small quiet"
            type="button"
            aria-label={`Remove ${label.toLowerCase()}`}
            onClick={() => void set(null)}
          >
            Remove
          </button>
        )}
        <input
          type="color"
          aria-label={`Choose: ${label}`}
          value={isColour(value) ? value : fallback}
          onInput={(event) => onTyped(event.currentTarget.value)}
          onChange={(event) => {
            void set(event.currentTarget.value)
            onTyped(null)
          }}
        />
        <Typed
          id={id}
          value={value}
          maxLength={7}
          placeholder={emptyWords}
          invalid={problems.length > 0}
          describedBy={`${id}-hint ${id}-problems`}
          onTyped={onTyped}
          onCommit={(text) => void set(text.trim().toLowerCase() || null)}
        />
      </span>
      <Problems problems={problems} id={`${id}-problems`} />
    </Labelled>
  )
}
