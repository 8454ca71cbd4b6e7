import type { Agent, ConversationEvent } from '../../protocol/events.ts'
import { cannotAnswerToken } from './marks.ts'

/** What one side has said, as a model takes it. */
export interface Turn {
  readonly role: 'user' | 'assistant'
  readonly content: string
}

/** A message or a note. */
interface Entry extends Turn {
  readonly isMessage: boolean
}

/** What a model is told of the conversation: so many messages and characters of it, the newest. */
const historyMessages = 40
const historyChars = 24_000
/** An earlier message longer than this is cut, so that one alone does not push out all others. */
const earlierChars = 4_000

/** Stands behind the name of an agent wherever a model reads one; visitors cannot write it. */
export const ofTeam = '(a person of the team)'

/**
 * The conversation as turns that end with the question. They begin with the visitor and alternate, and what happened
 * besides is a <note> in the visitor's turn: many models' templates refuse anything else. Says who wrote what, and that
 * whoever joined has left again: the model is asked, so the assistant has the conversation. Pure.
 */
export function turnsOf(history: readonly ConversationEvent[], question: string): readonly Turn[] {
  const at = history.findLastIndex((event) => event.type === 'said' && event.from === 'visitor')
  const last = history[at]
  // The question comes at the very end, behind the notices that came after it.
  const before = last?.type === 'said' && last.text === question ? history.toSpliced(at, 1) : history
  const all: readonly Entry[] = [
    ...entriesOf(before),
    { role: 'user', content: asVisitorsText(question), isMessage: true },
  ]
  const kept = newest(all)
  const isCut = kept.length < all.length || (history[0]?.seq ?? 1) > 1
  return alternating(isCut ? [note('The conversation is longer: its beginning is left out here.'), ...kept] : kept)
}

function entriesOf(events: readonly ConversationEvent[]): Entry[] {
  const entries: Entry[] = []
  let present: readonly Agent[] = []
  let isWaiting = false
  for (const event of events) {
    entries.push(...entryOf(event, present, isWaiting))
    if (event.type === 'joined') present = including(present, event.agent)
    else if (event.type === 'said' && event.from === 'agent') present = including(present, event.agent)
    else if (event.type === 'ended' || event.type === 'dropped') present = []
    if (event.type === 'escalated' || event.type === 'dropped') isWaiting = true
    else if (waitingEnds.has(event.type)) isWaiting = false
  }
  // Their end is not among these events: it came after the question.
  if (present.length > 0) entries.push(note(`${left(present)} ${youAgain}`))
  return entries
}

const waitingEnds = new Set<ConversationEvent['type']>(['joined', 'cancelled', 'unattended', 'resolved'])
const youAgain = 'You answer again from here on.'
const goOn = 'You go on answering.'
const untilThen = 'Until then you go on answering.'
const waitsNoMore = 'The visitor no longer waits'
/** E12: what the chat has said by itself. */
const toldAway = 'The chat has told the visitor so, who can leave an email address and does not wait.'

function entryOf(event: ConversationEvent, present: readonly Agent[], isWaiting: boolean): readonly Entry[] {
  switch (event.type) {
    case 'said':
      return [said(event)]
    case 'offered':
      return [
        note(
          event.away
            ? 'Nobody of the team can come now. The visitor was asked whether somebody shall write to them.'
            : 'The visitor was asked whether a person of the team shall be called.',
        ),
      ]
    case 'declined':
      return [note('The visitor does not want a person for now.')]
    case 'escalated':
      return [
        note(
          event.agent
            ? `${nameOf(event.agent)} called the team for the visitor, who waits for a person. ${untilThen}`
            : `The visitor called for a person of the team and waits for one. ${untilThen}`,
        ),
      ]
    case 'cancelled':
      return [note(`${waitsNoMore} for a person. ${goOn}`)]
    case 'unattended':
      return [
        note(
          event.away
            ? `No person of the team can come now${event.away.because === 'closed' ? ', outside of their hours' : ''}. ${toldAway} ${goOn}`
            : `No person of the team could come. ${waitsNoMore}. ${goOn}`,
        ),
      ]
    case 'resolved':
      return isWaiting ? [note(`${waitsNoMore} for a person. ${goOn}`)] : []
    case 'emailLeft':
      return [note('The visitor left an email address, for the team to write to.')]
    case 'joined':
      return [note(`${nameOf(event.agent)} ${ofTeam} joined and answers from here on, until a note says otherwise.`)]
    case 'ended': {
      const words = event.note?.trim()
      const forYou = words ? [note(`${nameOf(event.agent)} left this for you alone: ${asData(words)}`)] : []
      return [...forYou, note(`${left(including(present, event.agent))} ${youAgain}`)]
    }
    case 'dropped':
      return [note(`${left(event.agents)} The visitor waits for a person again. ${youAgain}`)]
    case 'started':
    case 'reopened':
    case 'thumbed':
    case 'summarised':
    case 'summaryCorrected':
    case 'identified':
    case 'rated':
      return []
  }
}

function said(event: ConversationEvent & { type: 'said' }): Entry {
  const text = short(event.text)
  switch (event.from) {
    case 'visitor':
      return { role: 'user', content: asVisitorsText(text), isMessage: true }
    case 'assistant':
      return { role: 'assistant', content: asData(text), isMessage: true }
    case 'agent':
      return {
        role: 'assistant',
        content: `${nameOf(event.agent)} ${ofTeam} wrote:\n${asData(text)}`,
        isMessage: true,
      }
  }
}

function note(text: string): Entry {
  return { role: 'user', content: `<note>${text}</note>`, isMessage: false }
}

function newest(entries: readonly Entry[]): readonly Entry[] {
  let messages = 0
  let chars = 0
  const tooMuch = entries.findLastIndex(({ isMessage, content }) => {
    messages += isMessage ? 1 : 0
    chars += content.length
    return messages > historyMessages || chars > historyChars
  })
  return entries.slice(tooMuch + 1)
}

function alternating(entries: readonly Entry[]): readonly Turn[] {
  const turns: Turn[] = []
  for (const { role, content } of entries) {
    const last = turns.at(-1)
    if (last?.role === role) turns[turns.length - 1] = { role, content: `${last.content}\n\n${content}` }
    else turns.push({ role, content })
  }
  return turns
}

function including(agents: readonly Agent[], agent: Agent): readonly Agent[] {
  return agents.some(({ id }) => id === agent.id) ? agents : [...agents, agent]
}

function left(agents: readonly Agent[]): string {
  const names = new Intl.ListFormat('en').format(agents.map(nameOf))
  return agents.length === 1 ? `${names} has left.` : `${names} have left.`
}

function nameOf({ name }: Agent): string {
  return asData(name).replace(/\s+/g, ' ').trim() || 'Somebody'
}

function short(text: string): string {
  return text.length > earlierChars ? `${text.slice(0, earlierChars)} […]` : text
}

/** A visitor's words cannot pass for those of the team. */
function asVisitorsText(text: string): string {
  return asData(text).replace(/\((\s*a person of the team\s*)\)/gi, '"$1"')
}

/**
 * The words of others: they cannot open or close a tag of ours, nor have themselves quoted as the token. Half a character
 * becomes a replacement mark: there are endpoints that fall over it.
 */
export function asData(text: string): string {
  return text
    .toWellFormed()
    .replace(/<(?=\s*\/?\s*(?:passages?|note|message|latest)\b)/gi, '‹')
    .replaceAll(cannotAnswerToken, cannotAnswerToken.replace(/[[\]]/g, ''))
}
