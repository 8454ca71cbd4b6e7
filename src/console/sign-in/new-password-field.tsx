import { Field } from './field.tsx'

/** A password that is chosen now. */
export function NewPasswordField({ name = 'password', label = 'Password', autofocus = false }) {
  return (
    <Field
      name={name}
      label={label}
      type="password"
      autocomplete="new-password"
      minLength={10}
      maxLength={128}
      hint="At least 10 characters."
      autofocus={autofocus}
    />
  )
}
