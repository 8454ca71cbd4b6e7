import type { ComponentChildren } from 'preact'
import { Icon } from '../../icon.tsx'
import { Problems } from './setting-note.tsx'

/** One item of a list: its number, what is in it, what is wrong with it, and what can be done to it as a whole. */
export function ListItem(props: {
  number: number
  /** "Rule 3" */
  name: string
  describedBy: string
  problems: readonly { readonly words: string }[]
  isLast: boolean
  onRemove: () => void
  /** Where the order counts. */
  onMove: ((by: -1 | 1) => void) | undefined
  children: (control: { name: string; invalid: boolean; describedBy: string }) => ComponentChildren
}) {
  const { number, name, describedBy, problems, isLast, onRemove, onMove, children } = props
  const called = name.toLowerCase()
  return (
    <div class="item" data-ordered={onMove !== undefined}>
      <span class="item-number" aria-hidden="true">
        {number}
      </span>
      <div class="item-body">
        {children({ name, invalid: problems.length > 0, describedBy })}
        <Problems problems={problems} id={describedBy} />
      </div>
      <div class="item-actions">
        {onMove && (
          <>
            <button
              class="icon-button up"
              type="button"
              aria-label={`Move ${called} up`}
              disabled={number === 1}
              onClick={() => onMove(-1)}
            >
              <Icon name="chevron" size={17} />
            </button>
            <button
              class="icon-button down"
              type="button"
              aria-label={`Move ${called} down`}
              disabled={isLast}
              onClick={() => onMove(1)}
            >
              <Icon name="chevron" size={17} />
            </button>
          </>
        )}
        <button class="icon-button remove" type="button" aria-label={`Remove ${called}`} onClick={onRemove}>
          <Icon name="end" size={17} />
        </button>
      </div>
    </div>
  )
}
