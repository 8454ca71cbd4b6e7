import { apply } from '../protocol/apply.ts'
import { type Conversation, empty } from '../protocol/conversation.ts'
import type { Agent, ConversationEvent } from '../protocol/events.ts'
import type { BotWords } from './bot-words.ts'
import { questionOf } from './question-of.ts'

/** What one side has said, or what a bot must know of what happened. */
export interface Turn {
  /** Stays the same in every request. */
  readonly id: string
  readonly role: 'user' | 'assistant'
  readonly text: string
  /** `seq` of the question that an answer of the assistant stands under. */
  readonly answers?: number
  /** Of what the visitor and a person of the team said to each other: the names of those who had the conversation. */
  readonly handledBy?: string
}

/** What a bot is told of a conversation: so many turns and characters of it, the newest. */
const historyTurns = 40
const historyChars = 24_000

/**
 * The conversation as a bot takes it; the question `seq` comes at the very end, behind what happened after it. Says who of the
 * team had which messages, and that they have left: the bot is asked, so it is the one to answer. Leaves out what was said in the
 * bot's place, and the visitor's asking for another attempt. Pure.
 */
export function turnsOf(events: readonly ConversationEvent[], seq: number, words: BotWords): readonly Turn[] {
  let state = empty('')
  const turns: Entry[] = []
  const passedOver = attempts(events, seq, words)
  for (const event of events) {
    if (!passedOver.has(event.seq)) turns.push(...turnOf(event, state, words))
    state = apply(state, event)
  }
  turns.sort((a, b) => Number(a.at === seq) - Number(b.at === seq))
  let chars = 0
  const tooMuch = turns.findLastIndex(({ text }, i) => {
    chars += text.length
    return turns.length - i > historyTurns || (chars > historyChars && i < turns.length - 1)
  })
  return turns.slice(tooMuch + 1).map(({ at, handledBy, ...turn }) => ({
    id: `turn-${at}`,
    ...turn,
    // Who had it has gone without an answer (R23).
    ...(handledBy && at !== seq ? { handledBy } : {}),
  }))
}

type Entry = Omit<Turn, 'id'> & { readonly at: number }

/** Where another attempt was asked for, and what came of each but the last; of the question `seq`, of all. */
function attempts(events: readonly ConversationEvent[], seq: number, words: BotWords): ReadonlySet<number> {
  const found = new Set<number>()
  const last = new Map<number, number>()
  for (const event of events) {
    if (event.type !== 'said' || event.from === 'agent') continue
    if (event.from === 'visitor') {
      if (questionOf(events, event.seq, words) !== event.seq) found.add(event.seq)
      continue
    }
    const question = questionOf(events, event.answers, words)
    const before = question === seq ? event.seq : last.get(question)
    if (before !== undefined) found.add(before)
    last.set(question, event.seq)
  }
  return found
}

const youAgain = 'You answer again from here on.'
const waitsNoMore = 'The visitor no longer waits for a person of the team. You go on answering.'

function turnOf(event: ConversationEvent, before: Conversation, words: BotWords): Entry[] {
  const { seq: at } = event
  const note = (text: string): Entry[] => [{ at, role: 'user', text: `<note>${text}</note>` }]
  switch (event.type) {
    case 'said':
      return said(event, before, words)
    case 'escalated':
      return note('A person of the team was called for the visitor, who waits for one. Until then you go on answering.')
    case 'cancelled':
    case 'unattended':
      return note(waitsNoMore)
    case 'resolved':
      return before.phase === 'waiting' ? note(waitsNoMore) : []
    case 'joined':
      return note(`${nameOf(event.agent)}, a person of the team, has the conversation from here on, until they leave.`)
    case 'ended': {
      const forYou = event.note ? `left this for you alone: ${asData(event.note)}\nThey have ` : ''
      return note(`${nameOf(event.agent)} has ${forYou}left, and what they had is dealt with. ${youAgain}`)
    }
    case 'dropped':
      return note(`The person of the team was cut off. ${youAgain}`)
    default:
      return []
  }
}

function said(event: ConversationEvent & { type: 'said' }, { phase, agents }: Conversation, words: BotWords): Entry[] {
  const { seq: at } = event
  switch (event.from) {
    case 'visitor': {
      const text = asVisitorsText(event.text)
      return [{ at, role: 'user', text, ...(phase === 'live' ? { handledBy: agents.map(nameOf).join(', ') } : {}) }]
    }
    case 'agent': {
      const handledBy = nameOf(event.agent)
      const text = `${handledBy} (a person of the team) wrote:\n${asData(event.text)}`
      return [{ at, role: 'assistant', text, handledBy }]
    }
    case 'assistant': {
      const text = event.text.split(words.failed, 1)[0]?.trim().toWellFormed()
      return text ? [{ at, role: 'assistant', text, answers: event.answers }] : []
    }
  }
}

function nameOf({ name }: Agent): string {
  return asData(name).replace(/\s+/g, ' ').trim() || 'Somebody'
}

/** A visitor's words cannot pass for those of the team. */
function asVisitorsText(text: string): string {
  return asData(text).replace(/\((\s*a person of the team\s*)\)/gi, '"$1"')
}

/** Nobody's words can pass for a note. Half a character becomes a replacement mark: there are endpoints that fall over it. */
function asData(text: string): string {
  return text.toWellFormed().replace(/<(?=\s*\/?\s*note\b)/gi, '‹')
}
