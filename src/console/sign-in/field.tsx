import { useEffect, useRef } from 'preact/hooks'

/** A labelled input; `hint` is read out with it. */
export function Field(props: {
  name: string
  label: string
  type?: 'text' | 'email' | 'password'
  autocomplete: 'name' | 'username' | 'current-password' | 'new-password'
  hint?: string
  minLength?: number
  maxLength?: number
  autofocus?: boolean
  /** What stands there already, and whether it must stay. */
  value?: string
  readOnly?: boolean
}) {
  const { name, label, type = 'text', hint, autocomplete, autofocus = false, minLength, maxLength } = props
  const { value, readOnly } = props
  const id = `field-${name}`
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (autofocus) input.current?.focus()
  }, [autofocus])

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        name={name}
        // Preact's types tell inputs apart by this; the three take the same attributes.
        type={type as 'text'}
        autocomplete={autocomplete}
        required
        defaultValue={value}
        readOnly={readOnly}
        minLength={minLength}
        maxLength={maxLength}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
