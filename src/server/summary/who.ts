import type { Agent, ConversationEvent, Details, SummaryLine } from '../../protocol/events.ts'
import { limits } from '../../protocol/limits.ts'
import { oneLine, quote } from './one-line.ts'

/** Characters of a mail address, of one of the owner's own fields, of all that is said of the visitor, of a page and a name in the line. */
const addressChars = 80
const fieldChars = 60
const saidChars = 150
const pageChars = 120
const nameChars = 40
const dayMs = 24 * 60 * 60_000

/** Who calls: what is known of the visitor, and which agents had the conversation before. `events` end with the call. */
export function whoLines(events: readonly ConversationEvent[]): readonly SummaryLine[] {
  const started = events.find((event) => event.type === 'started')
  const first = events.find((event) => event.type === 'said' && event.from === 'visitor')
  const facts = [
    identity(events),
    standing(events),
    ...(started ? [`browser in ${languageName(started.language)}`] : []),
    ...(started?.page ? [`began on ${oneLine(started.page, pageChars)}`] : []),
  ]
  const text = oneLine(facts.join('; '), limits.summaryLineChars)
  const lines: SummaryLine[] = [{ about: 'who', text, messages: first ? [first.seq] : [] }]
  const agents = agentsOf(events)
  if (agents.length === 0) return lines
  const names = agents.slice(-4).map(({ name }) => oneLine(name, nameChars) || 'Somebody')
  const messages = agents.flatMap(({ id }) => firstOf(events, id) ?? []).slice(-limits.summaryLineMessages)
  return [...lines, { about: 'who', text: `Had a person before: ${names.join(', ')}`, messages }]
}

/** What the visitor and the page have said of who they are, the latest of each (R53). */
function identity(events: readonly ConversationEvent[]): string {
  const told = events.flatMap((event): Details[] =>
    event.type === 'identified' ? [event.details] : event.type === 'emailLeft' ? [{ email: event.email }] : [],
  )
  const { name, email, phone, user }: Details = Object.assign({}, ...told)
  const fields: Readonly<Record<string, string>> = Object.assign({}, ...told.map((one) => one.fields))
  const said = [
    ...(name ? [quote(name, nameChars)] : []),
    ...(email ? [oneLine(email, addressChars)] : []),
    ...(phone ? [oneLine(phone, nameChars)] : []),
    ...(user ? [`ID ${quote(user, nameChars)}`] : []),
    ...Object.entries(fields).map(([key, text]) => quote(`${key}: ${text}`, fieldChars)),
  ]
  if (said.length === 0) return 'No name or address known'
  // An address that was left for an answer is no claim of who they are.
  const isClaim = events.some(({ type }) => type === 'identified')
  // As many as there is room for, each of them whole: half a quotation would take in what comes after it.
  const shown = said.filter((_, place) => said.slice(0, place + 1).join(', ').length <= saidChars)
  return `${isClaim ? 'Not verified: ' : ''}${shown.join(', ')}${shown.length < said.length ? ', …' : ''}`
}

/** Whether the visitor is new, as far as this conversation tells. */
function standing(events: readonly ConversationEvent[]): string {
  const calls = events.slice(0, -1).filter((event) => event.type === 'escalated' || event.type === 'dropped').length
  const times = calls === 1 ? 'once' : `${calls} times`
  const begun = events[0]?.at ?? 0
  const isOld = (events.at(-1)?.at ?? 0) - begun > dayMs
  if (!isOld && calls === 0) return 'new here'
  return [...(isOld ? [`first wrote on ${day(begun)}`] : []), ...(calls > 0 ? [`called ${times} before`] : [])].join(
    '; ',
  )
}

function agentsOf(events: readonly ConversationEvent[]): readonly Agent[] {
  const byId = new Map<string, Agent>()
  for (const event of events) if (event.type === 'joined') byId.set(event.agent.id, event.agent)
  return [...byId.values()]
}

function firstOf(events: readonly ConversationEvent[], agent: string): number | undefined {
  return events.find((event) => event.type === 'said' && event.from === 'agent' && event.agent.id === agent)?.seq
}

/** "3 March 2026". */
export function day(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at)
}

/** Only the language itself, as the code comes from the visitor's browser. */
function languageName(code: string): string {
  const [primary = ''] = code.split('-')
  return /^[a-z]{2,3}$/i.test(primary)
    ? (new Intl.DisplayNames('en', { type: 'language' }).of(primary) ?? 'English')
    : 'an unknown language'
}
