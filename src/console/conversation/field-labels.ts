import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { routes } from '../api.ts'
import type { Desk } from '../desk.ts'

/**
 * What the owner's own fields (A10) are called, by key. Asked for once there is one to name; until then, and for those that are not in the
 * settings any more, the key has to do.
 */
export function useFieldLabels(
  desk: Desk,
  chatbot: string,
  hasFields: boolean,
): ReadonlySignal<Readonly<Record<string, string>>> {
  const labels = useSignal<Readonly<Record<string, string>>>({})
  useEffect(() => {
    if (!hasFields) return
    let stopped = false
    const asked = routes.chatbots[':id']['field-labels'].$get({ param: { id: chatbot } })
    void desk.ask<{ labels: Readonly<Record<string, string>> }>(asked).then((answer) => {
      if (answer.ok && !stopped) labels.value = answer.body.labels
    })
    return () => {
      stopped = true
    }
  }, [desk, chatbot, hasFields])
  return labels
}
