import type { ComponentChildren } from 'preact'
import type { At, Path } from '../path.ts'
import { Problems, SettingNote } from './setting-note.tsx'
import { useSetting } from './use-setting.ts'

/** One of a few, all in sight. */
export function Choice<P extends Path>({
  path,
  label,
  options,
  children,
  beside = false,
}: {
  path: P
  label: string
  options: readonly { readonly value: At<P> & string; readonly name: string }[]
  children?: ComponentChildren
  /** The options stand at the end of the line, where there is room. */
  beside?: boolean
}) {
  const { value, id, set, problems } = useSetting(path)
  return (
    <fieldset
      class="setting setting-choice"
      data-beside={beside}
      aria-describedby={`${children ? `${id}-hint ` : ''}${id}-problems`}
    >
      <legend class="sr-only">{label}</legend>
      <div class="setting-words">
        <div class="setting-head">
          <span class="setting-label" aria-hidden="true">
            {label}
          </span>
          <SettingNote path={path} name={label} />
        </div>
        {children && (
          <p class="hint" id={`${id}-hint`}>
            {children}
          </p>
        )}
      </div>
      <div class="setting-control">
        <Segments name={id} value={value as string} options={options} onChoose={(one) => void set(one as At<P>)} />
        <Problems problems={problems} id={`${id}-problems`} />
      </div>
    </fieldset>
  )
}

/** Radio buttons in a row. */
export function Segments<Value extends string>({
  name,
  value,
  options,
  onChoose,
}: {
  name: string
  value: string
  options: readonly { readonly value: Value; readonly name: string }[]
  onChoose: (value: Value) => void
}) {
  return (
    <div class="segments">
      {options.map((option) => (
        <label key={option.value} class="segment">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.name}</span>
        </label>
      ))}
    </div>
  )
}
