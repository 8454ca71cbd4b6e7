import type { ConversationEvent } from '../protocol/index.ts'
import { live } from '../ui/live.ts'
import type { TalkChat } from './chat.ts'
import { EmailForm } from './email-form.tsx'
import { OfferButtons } from './offer-buttons.tsx'

/** What the visitor can do about a fact that is no message. */
export const Aside = live(function Aside({ chat, event }: { chat: TalkChat; event: ConversationEvent }) {
  switch (event.type) {
    case 'offered':
      return <OfferButtons chat={chat} seq={event.seq} />
    case 'unattended':
    case 'emailLeft':
      return <EmailForm chat={chat} seq={event.seq} />
    case 'summarised': {
      chat.parts.summary.want()
      const Summary = chat.parts.summary.here.value?.Summary
      return Summary ? <Summary chat={chat} event={event} /> : null
    }
    default:
      return null
  }
})
