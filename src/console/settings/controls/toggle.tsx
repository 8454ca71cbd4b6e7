import type { ComponentChildren } from 'preact'
import type { At, Path } from '../path.ts'
import { SettingNote } from './setting-note.tsx'
import { useSetting } from './use-setting.ts'

type Switch = { [P in Path]: At<P> extends boolean ? P : never }[Path]

/** On or off, with a sentence on what that means. */
export function Toggle({ path, label, children }: { path: Switch; label: string; children?: ComponentChildren }) {
  const { value, id, set } = useSetting(path)
  return (
    <div class="setting setting-toggle">
      <div class="setting-words">
        <div class="setting-head">
          <label for={id}>{label}</label>
          <SettingNote path={path} name={label} />
        </div>
        {children && (
          <p class="hint" id={`${id}-hint`}>
            {children}
          </p>
        )}
      </div>
      <input
        class="switch"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself
        role="switch"
        id={id}
        checked={value}
        aria-describedby={children ? `${id}-hint` : undefined}
        onChange={(event) => void set(event.currentTarget.checked)}
      />
    </div>
  )
}
