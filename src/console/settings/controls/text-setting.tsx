import type { ComponentChildren } from 'preact'
import type { At, Path } from '../path.ts'
import { Problems, SettingNote } from './setting-note.tsx'
import { Typed, type TypedProps } from './typed.tsx'
import { useSetting } from './use-setting.ts'

type TextPath = { [P in Path]: At<P> extends string ? P : never }[Path]
type NumberPath = { [P in Path]: At<P> extends number ? P : never }[Path]

interface Words {
  readonly label: string
  readonly children?: ComponentChildren
}

/** A line or more of text. Emptied, the default holds again. */
export function TextSetting({
  path,
  label,
  children,
  ...typed
}: Words & { path: TextPath } & Pick<TypedProps, 'placeholder' | 'maxLength' | 'rows' | 'type' | 'onTyped'>) {
  const { value, id, set, problems } = useSetting(path)
  return (
    <Labelled path={path} id={id} label={label} hint={children}>
      <Typed
        {...typed}
        id={id}
        value={value}
        onCommit={(text) => void set(text.trim() || null)}
        invalid={problems.length > 0}
        describedBy={`${id}-hint ${id}-problems`}
      />
      <Problems problems={problems} id={`${id}-problems`} />
    </Labelled>
  )
}

/** A number with its unit. Emptied, the default holds again. */
export function NumberSetting(
  props: Words & {
    path: NumberPath
    unit: string
    /** The default, where the server has none. */
    emptied?: number
  } & Pick<TypedProps, 'onTyped'>,
) {
  const { path, label, unit, emptied = null, onTyped, children } = props
  const { value, id, set, problems } = useSetting(path)
  return (
    <Labelled path={path} id={id} label={label} hint={children} beside>
      <span class="number">
        <Typed
          type="number"
          id={id}
          value={String(value)}
          onTyped={onTyped}
          onCommit={(text) => void set(text.trim() === '' ? emptied : (Number(text) as At<typeof path>))}
          invalid={problems.length > 0}
          describedBy={`${id}-hint ${id}-problems`}
        />
        <span>{unit}</span>
      </span>
      <Problems problems={problems} id={`${id}-problems`} />
    </Labelled>
  )
}

/** Name, sentence and note of a setting above its control, or beside it where there is room. */
export function Labelled(props: {
  path: string
  id: string
  label: string
  hint?: ComponentChildren
  beside?: boolean
  children: ComponentChildren
}) {
  const { path, id, label, hint, beside = false, children } = props
  return (
    <div class="setting" data-beside={beside}>
      <div class="setting-words">
        <div class="setting-head">
          <label for={id}>{label}</label>
          <SettingNote path={path} name={label} />
        </div>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
      <div class="setting-control">{children}</div>
    </div>
  )
}
