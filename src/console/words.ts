import type { Agent, Away, Conversation, ConversationEvent, SummaryLine, Trigger, Why } from '../protocol/index.ts'
import type { Filter } from './place.ts'
import { moment } from './time.ts'

/** The console's words for what the protocol says in codes. */

/** Characters of a visitor's name. */
const nameChars = 60

/**
 * How the team calls a visitor: by the name they are said to have, by the address they left, or else by something short and the same
 * on every screen.
 */
export function visitorName({ visitor, email, details }: Pick<Conversation, 'visitor' | 'email' | 'details'>): string {
  // Nothing in it turns the reading direction of what stands around it.
  const name = details?.name?.replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ').trim()
  return (
    (name && (name.length > nameChars ? `${name.slice(0, nameChars - 1).trimEnd()}…` : name)) ||
    email ||
    `Visitor ${visitor
      .replace(/^embed-/, '')
      .slice(0, 4)
      .toUpperCase()}`
  )
}

/** Who answers the visitor now (C2). */
export function controllerWords({ phase, agents }: Conversation, me: string): string {
  if (phase === 'assistant') return 'AI'
  if (phase === 'waiting') return 'Waiting'
  const others = agents.filter(({ id }) => id !== me).map(({ name }) => firstName(name))
  return [...(others.length < agents.length ? ['You'] : []), ...others].join(', ')
}

export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name
}

export const filterWords: Readonly<Record<Filter, string>> = {
  all: 'All',
  waiting: 'Waiting',
  live: 'Live',
  escalated: 'All',
  unresolved: 'Unresolved',
  resolved: 'Resolved',
}

export const triggerWords: Readonly<Record<Trigger, string>> = {
  direct_request: 'the visitor asked for a person',
  frustration: 'the visitor had enough of the assistant',
  cannot_answer: 'the assistant had no answer',
  guidance: 'one of your rules',
  topic: 'a topic the assistant must not answer',
  phrase: 'a phrase in the assistant’s answer',
  agent: 'handed over by an agent',
  button: 'the visitor pressed “Connect to an agent”',
  api: 'the page called for a person',
  agent_dropped: 'the agent lost the connection',
}

/** What happened, in a line; null for what is drawn otherwise. */
export function noticeWords(event: ConversationEvent, me: string): string | null {
  switch (event.type) {
    case 'said':
    case 'thumbed':
    case 'summarised':
      return null
    case 'started':
      return event.page ? `Started on ${pageWords(event.page)}` : 'Started'
    case 'offered':
      return event.away
        ? `${awayWords(event.away, event.at)}, so a reply by email was offered: ${triggerWords[event.trigger]}`
        : `A person was offered: ${triggerWords[event.trigger]}`
    case 'declined':
      return 'The visitor declined'
    case 'escalated':
      return `${event.renewed ? 'Called again' : 'Escalated'}: ${escalatedWords(event.trigger, event.agent, me)}`
    case 'summaryCorrected':
      return 'The visitor corrected the summary'
    case 'identified':
      return event.by === 'visitor' ? 'The visitor said who they are' : 'The page said who the visitor is'
    case 'rated':
      return `The visitor rated the live chat ${event.score} of 5${event.comment ? `: “${event.comment}”` : ''}`
    case 'cancelled':
      return 'The visitor cancelled and is back with the assistant'
    case 'unattended':
      return event.away
        ? `${awayWords(event.away, event.at)}. The visitor did not have to wait and was asked for an email address`
        : 'Nobody joined in time. The visitor is back with the assistant and was asked for an email address'
    case 'emailLeft':
      return `The visitor left an address: ${event.email}`
    case 'joined':
      return `${nameOf(event.agent, me)} joined`
    case 'ended':
      return `${nameOf(event.agent, me)} ended the live chat${event.resolved ? ' and resolved it' : ''}`
    case 'dropped':
      return `${event.agents.map((agent) => nameOf(agent, me)).join(' and ')} lost the connection. The visitor waits again`
    case 'resolved':
      return event.agent ? `${nameOf(event.agent, me)} marked it as resolved` : 'Marked as resolved'
    case 'reopened':
      return event.agent ? `${nameOf(event.agent, me)} reopened it` : 'Reopened'
  }
}

function escalatedWords(trigger: Trigger, agent: Agent | undefined, me: string): string {
  if (!agent) return triggerWords[trigger]
  return `handed to the team by ${agent.id === me ? 'you' : agent.name}`
}

/** "Your hours were over until Mon 09:00": as it was at `at`. */
export function awayWords({ because, opensAt }: Away, at: number): string {
  const until = opensAt === undefined ? '' : ` until ${moment(opensAt, at)}`
  return because === 'closed' ? `Nobody could come outside your hours${until}` : `Nobody of the team was online${until}`
}

/** What a trigger was read off: "Rule 2: “If it is about safety…”". The quote is drawn apart. */
export function whyWords(trigger: Trigger, { text, rule }: Why): string {
  const numbered = rule === undefined ? '' : ` ${rule}`
  switch (trigger) {
    case 'guidance':
      return `Rule${numbered}: ${text}`
    case 'topic':
      return `Topic${numbered}: ${text}`
    case 'phrase':
      return `Phrase${numbered}: ${text}`
    default:
      return text
  }
}

/** Headings of a summary (E10), in the order they stand. */
export const summaryWords: Readonly<Record<SummaryLine['about'], string>> = {
  who: 'Who',
  want: 'Wants',
  tried: 'Tried',
  open: 'Open',
}

function nameOf({ id, name }: Agent, me: string): string {
  return id === me ? 'You' : name
}

/** "/help/returns" of "https://shop.test/help/returns", as the site is known. */
export function pageWords(page: string): string {
  try {
    const { pathname, host } = new URL(page)
    return pathname === '/' ? host : decodeURI(pathname)
  } catch {
    return page
  }
}

/** Why something that was asked did not happen. */
export function refusalWords(code: string, by?: string): string {
  switch (code) {
    case 'taken':
      return `${by ? firstName(by) : 'A colleague'} was first.`
    case 'too_long':
      return 'This message is too long.'
    case 'expired':
      return 'There was no connection for too long.'
    case 'queue_full':
      return 'Too many messages are waiting for the connection.'
    case 'escalation_off':
      return 'Getting a person is switched off in the settings.'
    case 'already_waiting':
      return 'The visitor waits for the team already.'
    case 'not_live':
      return 'The live chat had already ended.'
    case 'unknown_conversation':
      return 'This conversation is not there any more.'
    default:
      return 'This was not sent.'
  }
}

/** Why somebody could not sign in or up. */
export function signInWords(code: string, details: Readonly<Record<string, unknown>> = {}): string {
  switch (code) {
    case 'invalid_email_or_password':
      return 'Email address and password do not belong together.'
    case 'validation_error':
    case 'invalid_email':
      return 'This is not an email address.'
    case 'password_too_short':
      return 'The password needs at least 10 characters.'
    case 'password_too_long':
      return 'The password is longer than 128 characters.'
    case 'bad_name':
      return 'The name may have 1 to 60 characters.'
    case 'wrong_password':
      return 'The present password is another.'
    case 'too_many':
      return `Too many attempts. Try again in ${waitWords(Number(details['retryAfterMs'] ?? 60_000))}.`
    case 'invitation_unknown':
      return 'This invitation is not known here. Open the link in the mail once more, all of it.'
    case 'invitation_replaced':
      return 'A newer invitation was sent to you. Use the link in the latest mail.'
    case 'invitation_withdrawn':
      return 'This invitation was withdrawn. Ask whoever invited you.'
    case 'invitation_used':
      return 'This invitation was used already. Sign in with the password that was chosen then.'
    case 'invitation_expired':
      return 'This invitation is older than seven days. Ask for a new one.'
    case 'is_member':
      return 'This person is in a team here already.'
    case 'already_invited':
      return 'This address is invited already. Send that invitation again.'
    case 'last_owner':
      return 'Somebody must own the account. Make somebody else an owner first.'
    case 'reset_dead':
      return 'This link was used already, or is older than an hour. Ask for a new one.'
    case 'no_mail':
      return 'This server cannot send mail. Ask an owner to remove you from the team and invite you again.'
    case 'owners_only':
      return 'Only owners may do this.'
    case 'not_found':
      return 'This is not there any more.'
    case 'wrong_origin':
      return `This page was opened under an address that the server does not go by. Open ${String(details['expected'] ?? 'its public address')} instead.`
    case 'offline':
      return 'The server did not answer. Check your connection and try again.'
    default:
      return 'This did not work. Try again in a moment.'
  }
}

/** "40 seconds", "12 minutes". */
function waitWords(ms: number): string {
  const seconds = Math.ceil(ms / 1_000)
  return seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`
}
