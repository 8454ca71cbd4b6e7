import type { Away, ConversationEvent } from '../protocol/index.ts'
import { backAt } from './back-at.ts'
import type { TalkChat } from './chat.ts'
import { fill } from './language.ts'

/** What is shown, and read out, of a fact besides messages. The owner's own words come first. */
export function textOf(event: ConversationEvent, chat: TalkChat): string {
  const { words, settings } = chat
  const own = settings.value?.texts ?? {}
  switch (event.type) {
    case 'offered':
      // The owner's offer promises a person, and there is none.
      return event.away ? sentences(whyAway(event.away, event.at, chat), words.shallWrite) : own.offer || words.offer
    case 'declined':
      return words.no
    case 'escalated':
      return event.agent ? fill(words.handed, { name: event.agent.name }) : own.confirmation || words.confirmation
    case 'cancelled':
      return words.cancelled
    case 'unattended':
      return nobodyCame(event, chat)
    case 'emailLeft':
      return fill(words.emailLeft, { email: event.email })
    case 'joined':
      return fill(own.joined || words.joined, { name: event.agent.name })
    case 'ended':
      return fill(own.left || words.left, { name: event.agent.name })
    case 'dropped':
      return fill(words.dropped, { name: event.agents.map((agent) => agent.name).join(', ') })
    case 'summaryCorrected':
      return `${words.added}: ${event.text}`
    default:
      return ''
  }
}

/** Why nobody comes, unless that was just said, and how the visitor hears from the team all the same. */
function nobodyCame({ seq, at, away }: ConversationEvent & { type: 'unattended' }, chat: TalkChat): string {
  const { words, view, settings } = chat
  const own = away ? settings.value?.texts.away : settings.value?.texts.unattended
  const email = emailBefore(seq, chat)
  // The owner's words ask for an address in their own way.
  if (own && !email) return own
  // Between an offer that told it and this are a yes and the escalation.
  const before = view.events.value.filter((event) => event.seq < seq && event.seq >= seq - 3)
  const isTold = before.some((event) => event.type === 'offered' && event.away)
  const why = own || (away ? whyAway(away, at, chat) : words.nobodyFree)
  const next = email ? fill(words.willWrite, { email }) : words.leaveAddress
  return isTold && !own ? next : sentences(why, next)
}

function whyAway({ because, opensAt }: Away, at: number, { words, language }: TalkChat): string {
  if (opensAt) return fill(words.awayUntil, { time: backAt(opensAt, at, language) })
  return because === 'closed' ? words.away : words.nobodyOnline
}

/** The address that the team had already when event `seq` happened. */
function emailBefore(seq: number, { view }: TalkChat): string | null {
  const isLater = view.events.value.some((event) => event.type === 'emailLeft' && event.seq > seq)
  return isLater ? null : view.state.value.email
}

/** Where sentences end with a full-width stop, no space follows. */
function sentences(...all: readonly string[]): string {
  return all.join(' ').replaceAll('。 ', '。')
}
