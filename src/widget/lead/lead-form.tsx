import type { LeadField } from '../../protocol/index.ts'
import { answerFor, isFree, type LeadChat, sentForm, withAnswer } from './answers.ts'
import type { Asked } from './asked-now.ts'
import { keepLead, keptLead } from './kept-lead.ts'
import { problemIn } from './problem-in.ts'

/** So that the browser can fill it in, and a phone shows the right keys. */
const kinds = {
  name: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', inputMode: 'email', autocomplete: 'email', dir: 'ltr' },
  phone: { type: 'tel', inputMode: 'tel', autocomplete: 'tel', dir: 'ltr' },
  text: { type: 'text' },
} as const

/** The owner's words above the form, or ours. */
export function introOf({ settings, words }: LeadChat, asked: Asked): string {
  const ours = { start: words.leadStart, call: words.leadBefore, wait: words.leadWaiting }
  return settings.value?.leadForm.intro || ours[asked]
}

/** The owner's name for a field, or ours. */
export function labelOf({ words }: LeadChat, { label, kind }: LeadField): string {
  return label || (kind === 'text' ? '' : words[kind])
}

interface LeadFormState {
  readonly chat: LeadChat
  readonly asked: Asked
  /** What is wrong is told, until it is put right. */
  readonly isChecked: boolean
  submit(): void
  /** Skipped or put off. */
  leave(): void
}

/** Draws the form that asks who the visitor is; no component, so that what it reads is read by the one that draws it. */
export function leadForm({ chat, asked, isChecked, submit, leave }: LeadFormState) {
  const { words, settings } = chat
  const fields = settings.value?.leadForm.fields ?? []
  const isOptional = isFree(fields)
  const wayOut = { start: isOptional && words.skip, call: words.back, wait: words.rateLater }[asked]
  const problems = fields.map((field) => isChecked && problemIn(chat, field))
  return (
    <form
      class={`lead ${asked}`}
      aria-labelledby="handrail-lead"
      tabIndex={-1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div class="asks">
        <p id="handrail-lead" dir="auto">
          {introOf(chat, asked)}
        </p>
        {fields.map((field, at) => {
          const text = answerFor(chat, field)
          const problem = problems[at]
          const id = `handrail-lead-${at}`
          return (
            <div key={id}>
              <label for={id} dir="auto">
                {labelOf(chat, field)}{' '}
                {field.required ? <b aria-hidden="true">*</b> : !isOptional && <small>{words.optional}</small>}
              </label>
              <input
                id={id}
                required={field.required}
                // Until something is written, the line begins where the language's does.
                dir={text ? 'auto' : undefined}
                {...kinds[field.kind]}
                value={text}
                aria-invalid={!!problem}
                aria-describedby={problem ? `${id}-problem` : undefined}
                onInput={({ currentTarget }) =>
                  keepLead(chat, { typed: withAnswer(keptLead(chat).typed, field, currentTarget.value) })
                }
              />
              {problem && (
                <p class="problem" id={`${id}-problem`}>
                  {problem}
                </p>
              )}
            </div>
          )
        })}
        {sentForm(chat) && !problems.some(Boolean) && <p class="problem">{words.failed}</p>}
      </div>
      <div class="ways">
        <button type="submit" class="fill">
          {asked === 'wait' ? words.leaveEmail : words.goOn}
        </button>
        {wayOut && (
          <button type="button" onClick={leave}>
            {wayOut}
          </button>
        )}
      </div>
    </form>
  )
}
