import type { ConversationEvent, VisitorSettings } from '../protocol/index.ts'
import { fill } from './language.ts'
import type { Words } from './locales/en.ts'

/** What is shown, and read out, of a fact. The owner's own words come first. */
export function textOf(event: ConversationEvent, words: Words, settings: VisitorSettings | null): string {
  switch (event.type) {
    case 'said':
      return event.text
    case 'offered':
      return settings?.texts.offer || words.offer
    case 'declined':
      return words.no
    case 'escalated':
      return settings?.texts.confirmation || words.confirmation
    case 'cancelled':
      return words.cancelled
    case 'unattended':
      return words.unattended
    case 'emailLeft':
      return fill(words.emailLeft, { email: event.email })
    case 'joined':
      return fill(words.joined, { name: event.agent.name })
    case 'ended':
      return fill(words.left, { name: event.agent.name })
    case 'dropped':
      return fill(words.dropped, { name: event.agents.map((agent) => agent.name).join(', ') })
    default:
      return ''
  }
}
