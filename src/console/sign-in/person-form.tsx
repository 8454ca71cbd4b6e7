import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Refused } from '../api.ts'
import { signInWords } from '../words.ts'

/** A form that signs somebody in: sends once at a time, and says why when it did not work. */
export function PersonForm(props: {
  send: (entries: Record<string, string>) => Promise<Refused | null>
  action: string
  children: ComponentChildren
}) {
  const busy = useSignal(false)
  const refused = useSignal<Refused | null>(null)

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (busy.value || !(event.currentTarget instanceof HTMLFormElement)) return
    const entries = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
    busy.value = true
    refused.value = await props.send(entries)
    busy.value = false
  }

  return (
    <form class="form" onSubmit={submit}>
      {props.children}
      {refused.value && (
        <p class="form-error" role="alert">
          {signInWords(refused.value.code, refused.value)}
        </p>
      )}
      <button class="button primary wide" type="submit" aria-disabled={busy.value}>
        {busy.value ? 'One moment…' : props.action}
      </button>
    </form>
  )
}
