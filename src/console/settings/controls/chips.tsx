import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { Icon } from '../../icon.tsx'
import { Problems } from './setting-note.tsx'

export interface Chip {
  readonly text: string
  /** What is wrong with it. */
  readonly words?: string | undefined
  /** It is not for removing. */
  readonly fixed?: string
}

/** Short texts side by side: Enter, a comma or Add adds, × removes. */
export function Chips(props: {
  id: string
  chips: readonly Chip[]
  /** Of the input: "Email address". */
  label: string
  /** The label is for who hears the page alone. */
  quiet?: boolean
  placeholder?: string
  most: number
  type?: 'text' | 'email'
  onAdd: (texts: readonly string[]) => void
  onRemove: (text: string) => void
}) {
  const { id, chips, label, quiet = false, placeholder, most, type = 'text', onAdd, onRemove } = props
  const typed = useSignal('')
  const input = useRef<HTMLInputElement>(null)
  const count = chips.filter(({ fixed }) => !fixed).length
  const full = count >= most

  function add(text: string): void {
    typed.value = ''
    const texts = text
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter(Boolean)
    if (texts.length > 0) onAdd(texts)
  }

  return (
    <div class="chips-box">
      {chips.length > 0 && (
        <ul class="chips">
          {chips.map(({ text, words, fixed }) => (
            <li key={text} class="chip" data-wrong={words !== undefined}>
              <span class="chip-text">{text}</span>
              {fixed ? (
                <span class="chip-fixed">{fixed}</span>
              ) : (
                <button
                  type="button"
                  aria-label={`Remove ${text}`}
                  aria-describedby={words ? `${id}-problems` : undefined}
                  onClick={() => {
                    onRemove(text)
                    input.current?.focus()
                  }}
                >
                  <Icon name="end" size={14} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Problems
        id={`${id}-problems`}
        problems={chips.flatMap(({ text, words }) => (words ? [{ words: `${text}: ${words}` }] : []))}
      />
      <label for={id} class={quiet ? 'sr-only' : 'chips-label'}>
        {label}
      </label>
      <div class="chips-add">
        <input
          ref={input}
          id={id}
          type={type === 'email' ? 'text' : type}
          inputMode={type}
          autocomplete="off"
          placeholder={placeholder}
          disabled={full}
          value={typed.value}
          aria-describedby={`${id}-problems`}
          onInput={(event) => {
            const { value } = event.currentTarget
            if (/[,;\n]/.test(value)) add(value)
            else typed.value = value
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            add(typed.peek())
          }}
        />
        <button class="button small" type="button" disabled={full} onClick={() => add(typed.peek())}>
          Add
        </button>
      </div>
      {full && <p class="hint">There may be up to {most}.</p>}
    </div>
  )
}
