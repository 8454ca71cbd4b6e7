import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Icon } from '../../icon.tsx'
import type { At, Path } from '../path.ts'
import { Problems, SettingNote } from './setting-note.tsx'
import { idOf, problemsAt, useSetting } from './use-setting.ts'

type ListPath = { [P in Path]: At<P> extends readonly unknown[] ? P : never }[Path]
type ItemAt<P extends ListPath> = At<P> extends readonly (infer Item)[] ? Item : never

/** What draws one item of a list. `onChange` with null takes it away. */
export interface ItemProps<Item> {
  readonly item: Item
  /** "Rule 3", for names of controls. */
  readonly name: string
  readonly invalid: boolean
  readonly describedBy: string
  readonly onChange: (item: Item | null) => void
}

/** A list whose items are written in place, with one more at its end to be added. */
export function ListSetting<P extends ListPath>(props: {
  path: P
  /** Of the list; read out, and shown where the note is. */
  label: string
  /** Of one item: "Rule". */
  itemName: string
  /** What stands in place of an empty list. */
  emptyWords: string
  addWords: string
  most: number
  empty: ItemAt<P>
  /** Whether there is anything in an item yet. */
  isEmpty: (item: ItemAt<P>) => boolean
  draw: (item: ItemProps<ItemAt<P>>) => ComponentChildren
}) {
  const { path, label, itemName, emptyWords, addWords, most, empty, isEmpty, draw } = props
  const { value, problems, set } = useSetting(path)
  const items = value as unknown as readonly ItemAt<P>[]
  const adding = useSignal(false)
  const list = useRef<HTMLDivElement>(null)
  const save = (changed: readonly ItemAt<P>[]) => void set(changed as unknown as At<P>)
  const own = problems.filter((problem) => problem.path === path)

  function change(at: number, item: ItemAt<P> | null): void {
    const isNew = at >= items.length
    if (isNew) adding.value = false
    if (item !== null && !isEmpty(item)) save(items.toSpliced(at, 1, item))
    else if (!isNew) save(items.toSpliced(at, 1))
  }

  function add(): void {
    adding.value = true
    // The new item is drawn by then.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('.item:last-child :is(input, textarea)')?.focus(),
    )
  }

  return (
    <fieldset class="setting list-setting" aria-label={label}>
      <div class="items" ref={list}>
        {items.length === 0 && !adding.value && <p class="empty">{emptyWords}</p>}
        {[...items, ...(adding.value ? [empty] : [])].map((item, at) => (
          <Item
            // By place: an item has no name of its own. A new one keeps its place, and the focus, when it is taken.
            key={`${at}`}
            number={at + 1}
            name={itemName}
            path={path}
            problems={problemsAt(problems, path, at)}
            onRemove={() => change(at, null)}
          >
            {(control) => draw({ ...control, item, onChange: (changed) => change(at, changed) })}
          </Item>
        ))}
      </div>
      <Problems problems={own} id={`${idOf(path)}-problems`} />
      <div class="list-foot">
        <button class="button small" type="button" disabled={adding.value || items.length >= most} onClick={add}>
          <Icon name="plus" size={16} />
          {addWords}
        </button>
        {items.length >= most && <span class="hint">There may be up to {most}.</span>}
        <SettingNote path={path} name={label} />
      </div>
    </fieldset>
  )
}

function Item(props: {
  number: number
  name: string
  path: string
  problems: readonly { path: string; words: string }[]
  onRemove: () => void
  children: (control: { name: string; invalid: boolean; describedBy: string }) => ComponentChildren
}) {
  const { number, path, problems, onRemove, children } = props
  const name = `${props.name} ${number}`
  const describedBy = `${idOf(path)}-${number}-problems`
  return (
    <div class="item">
      <span class="item-number" aria-hidden="true">
        {number}
      </span>
      <div class="item-body">
        {children({ name, invalid: problems.length > 0, describedBy })}
        <Problems problems={problems} id={describedBy} />
      </div>
      <button class="icon-button" type="button" aria-label={`Remove ${name.toLowerCase()}`} onClick={onRemove}>
        <Icon name="end" size={17} />
      </button>
    </div>
  )
}
