import { useSettings } from '../controls/use-setting.ts'
import { Recipients } from './recipients.tsx'
import { Webhook } from './webhook.tsx'

/** Whom an escalation is told to (C13, N1, N2); the owner's affair alone. */
export function NotificationsSection() {
  const view = useSettings()
  if (!view.settings.value.notify) return <p class="banner banner-quiet">Only the owner sees who is told.</p>
  return (
    <>
      <Recipients />
      <Webhook />
    </>
  )
}
