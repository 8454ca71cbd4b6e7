import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Icon } from '../../icon.tsx'
import type { At, Path } from '../path.ts'
import { ListItem } from './list-item.tsx'
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
  /** Whether there is nothing in an item any more, or not yet: it is no item then. */
  isEmpty: (item: ItemAt<P>) => boolean
  /** Whether a new one can be saved; until then it is on this page alone. */
  isWhole?: (item: ItemAt<P>) => boolean
  /** Their order counts, and can be changed. */
  ordered?: boolean
  draw: (item: ItemProps<ItemAt<P>>) => ComponentChildren
}) {
  const { path, label, itemName, emptyWords, addWords, most, empty } = props
  const { isEmpty, isWhole = () => true, ordered = false, draw } = props
  const { value, problems, set } = useSetting(path)
  const items = value as unknown as readonly ItemAt<P>[]
  const added = useSignal<{ readonly item: ItemAt<P> } | null>(null)
  const list = useRef<HTMLFieldSetElement>(null)
  const save = (changed: readonly ItemAt<P>[]) => void set(changed as unknown as At<P>)
  const own = problems.filter((problem) => problem.path === path)
  const all = [...items, ...(added.value ? [added.value.item] : [])]

  function change(at: number, item: ItemAt<P> | null): void {
    const isNew = at >= items.length
    const isThere = item !== null && !isEmpty(item)
    if (isNew) added.value = isThere && !isWhole(item) ? { item } : null
    if (isThere && (!isNew || isWhole(item))) save(items.toSpliced(at, 1, item))
    else if (!isThere && !isNew) save(items.toSpliced(at, 1))
  }

  /** Goes to the first of these that is there, when what was changed is drawn. */
  function focusOn(...selectors: readonly string[]): void {
    requestAnimationFrame(() => {
      const found = selectors.map((one) => list.current?.querySelector<HTMLElement>(`${one}:not(:disabled)`))
      found.find(Boolean)?.focus()
    })
  }

  function add(): void {
    added.value = { item: empty }
    focusOn('.item:last-child :is(input, textarea, select)')
  }

  function remove(at: number): void {
    change(at, null)
    // Where the keyboard was is gone.
    focusOn(`.item:nth-child(${at + 1}) .remove`, `.item:nth-child(${at}) .remove`, '.list-foot .button')
  }

  function move(at: number, to: number): void {
    const moved = items.toSpliced(at, 1)
    save(moved.toSpliced(to, 0, items[at]!))
    const [same, other] = to < at ? ['.up', '.down'] : ['.down', '.up']
    focusOn(`.item:nth-child(${to + 1}) ${same}`, `.item:nth-child(${to + 1}) ${other}`)
  }

  return (
    <fieldset class="setting list-setting" aria-label={label} ref={list}>
      <div class="items">
        {all.length === 0 && <p class="empty">{emptyWords}</p>}
        {all.map((item, at) => (
          <ListItem
            // By place: an item has no name of its own. A new one keeps its place, and the focus, when it is taken.
            key={`${at}`}
            number={at + 1}
            name={`${itemName} ${at + 1}`}
            describedBy={`${idOf(path)}-${at + 1}-problems`}
            problems={problemsAt(problems, path, at)}
            onRemove={() => remove(at)}
            onMove={ordered && items.length > 1 && at < items.length ? (by) => move(at, at + by) : undefined}
            isLast={at === items.length - 1}
          >
            {(control) => draw({ ...control, item, onChange: (changed) => change(at, changed) })}
          </ListItem>
        ))}
      </div>
      <Problems problems={own} id={`${idOf(path)}-problems`} />
      <div class="list-foot">
        <button
          class="button small"
          type="button"
          disabled={added.value !== null || items.length >= most}
          onClick={add}
        >
          <Icon name="plus" size={16} />
          {addWords}
        </button>
        {items.length >= most && <span class="hint">There may be up to {most}.</span>}
        <SettingNote path={path} name={label} />
      </div>
    </fieldset>
  )
}
