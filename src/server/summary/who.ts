import type { Agent, ConversationEvent, SummaryLine } from '../../protocol/events.ts'
import { limits } from '../../protocol/limits.ts'
import { oneLine } from './one-line.ts'

/** Characters of a mail address, a page and a name in the line. */
const addressChars = 80
const pageChars = 120
const nameChars = 40
const dayMs = 24 * 60 * 60_000

/** Who calls: what is known of the visitor, and which agents had the conversation before. `events` end with the call. */
export function whoLines(events: readonly ConversationEvent[]): readonly SummaryLine[] {
  const started = events.find((event) => event.type === 'started')
  const email = events.findLast((event) => event.type === 'emailLeft')?.email
  const first = events.find((event) => event.type === 'said' && event.from === 'visitor')
  const facts = [
    email === undefined ? 'No name or address known' : oneLine(email, addressChars),
    standing(events),
    ...(started ? [`browser in ${languageName(started.language)}`] : []),
    ...(started?.page ? [`began on ${oneLine(started.page, pageChars)}`] : []),
  ]
  const lines: SummaryLine[] = [{ about: 'who', text: facts.join('; '), messages: first ? [first.seq] : [] }]
  const agents = agentsOf(events)
  if (agents.length === 0) return lines
  const names = agents.slice(-4).map(({ name }) => oneLine(name, nameChars) || 'Somebody')
  const messages = agents.flatMap(({ id }) => firstOf(events, id) ?? []).slice(-limits.summaryLineMessages)
  return [...lines, { about: 'who', text: `Had a person before: ${names.join(', ')}`, messages }]
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
