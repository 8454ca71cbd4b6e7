import { useSignal } from '@preact/signals'

/** What all inputs for typing have: the value that is kept, and what to do with another one. */
export interface TypedProps {
  readonly value: string
  readonly onCommit: (typed: string) => void
  /** Each key stroke; null when it was taken or given up. */
  readonly onTyped?: ((typed: string | null) => void) | undefined
  readonly id?: string | undefined
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
  readonly placeholder?: string | undefined
  readonly maxLength?: number | undefined
  /** Rows of text to begin with; one: Enter commits. */
  readonly rows?: number
  readonly type?: 'text' | 'time' | 'url' | 'number'
  readonly dir?: 'auto' | 'rtl' | 'ltr'
  readonly lang?: string | undefined
}

/** Something to type into: it is taken when the person goes on elsewhere, or presses Enter; Escape brings back what was there. */
export function Typed(props: TypedProps) {
  const {
    value,
    onCommit,
    onTyped,
    id,
    label,
    describedBy,
    invalid = false,
    placeholder,
    maxLength,
    rows = 0,
    dir,
    lang,
  } = props
  const typed = useSignal<string | null>(null)
  const shown = typed.value ?? value

  function write(text: string | null): void {
    typed.value = text
    onTyped?.(text)
  }

  function commit(): void {
    const now = typed.peek()
    if (now === null) return
    if (now !== value) onCommit(now)
    write(null)
  }

  const common = {
    id,
    value: shown,
    placeholder,
    maxLength,
    dir,
    lang,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    onInput: (event: { currentTarget: { value: string } }) => {
      write(event.currentTarget.value)
    },
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && typed.peek() !== null) {
        event.stopPropagation()
        write(null)
      }
      if (event.key === 'Enter' && !event.isComposing && (rows === 0 || event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        commit()
      }
    },
  }
  // Preact's types tell inputs apart by their type; these take the same attributes.
  return rows > 0 ? <textarea {...common} rows={rows} /> : <input {...common} type={(props.type ?? 'text') as 'text'} />
}
