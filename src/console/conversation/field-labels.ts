import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { routes } from '../api.ts'
import type { Desk } from '../desk.ts'
import type { SettingsAnswer } from '../settings/settings-view.ts'

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
    const asked = routes.chatbots[':id'].settings.$get({ param: { id: chatbot } })
    void desk.ask<SettingsAnswer>(asked).then((answer) => {
      if (answer.ok && !stopped) labels.value = labelsIn(answer.body)
    })
    return () => {
      stopped = true
    }
  }, [desk, chatbot, hasFields])
  return labels
}

/** In the console's language, where there is one for each. */
function labelsIn({ settings }: SettingsAnswer): Readonly<Record<string, string>> {
  const labels = settings.widget.leadForm.fields.flatMap((field) => {
    if (field.kind !== 'text') return []
    const { key, label } = field
    return [[key, typeof label === 'string' ? label : label['en'] || Object.values(label)[0] || key]]
  })
  return Object.fromEntries(labels)
}
