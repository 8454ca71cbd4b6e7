import type { ConversationEvent } from '../protocol/events.ts'

/** What one side has said, or what a bot must know of what happened. */
export interface Turn {
  /** Stays the same in every request. */
  readonly id: string
  readonly role: 'user' | 'assistant'
  readonly text: string
  /** `seq` of the question that an answer of the assistant stands under. */
  readonly answers?: number
}

/** What a bot is told of a conversation: so many turns and characters of it, the newest. */
const historyTurns = 40
const historyChars = 24_000

/**
 * The conversation as a bot takes it; the question `seq` comes at the very end, behind what happened after it. Says which words
 * were a person's, and that they have left: the bot is asked, so it is the one to answer. `ownWords` takes out of an answer
 * what the adapter has said in the bot's place. Pure.
 */
export function turnsOf(
  events: readonly ConversationEvent[],
  seq: number,
  ownWords: (text: string) => string,
): readonly Turn[] {
  const turns = events.flatMap((event) => turnOf(event, ownWords))
  turns.sort((a, b) => Number(a.at === seq) - Number(b.at === seq))
  let chars = 0
  const tooMuch = turns.findLastIndex(({ text }, i) => {
    chars += text.length
    return turns.length - i > historyTurns || (chars > historyChars && i < turns.length - 1)
  })
  return turns.slice(tooMuch + 1).map(({ at, ...turn }) => ({ id: `turn-${at}`, ...turn }))
}

type Entry = Omit<Turn, 'id'> & { readonly at: number }

function turnOf(event: ConversationEvent, ownWords: (text: string) => string): Entry[] {
  const { seq: at } = event
  const message = (role: Turn['role'], text: string) => ({ at, role, text })
  const note = (text: string): Entry[] => [{ at, role: 'user', text: `<note>${text}</note>` }]
  switch (event.type) {
    case 'said': {
      if (event.from === 'visitor') return [message('user', asVisitorsText(event.text))]
      if (event.from === 'agent')
        return [message('assistant', `${event.agent.name} (a person of the team) wrote:\n${event.text}`)]
      const text = ownWords(event.text)
      return text ? [{ ...message('assistant', text), answers: event.answers }] : []
    }
    case 'escalated':
      return note('The visitor called for a person of the team and waits for one. Until then you go on answering.')
    case 'cancelled':
    case 'unattended':
      return note('The visitor no longer waits for a person of the team. You go on answering.')
    case 'ended':
      return note(
        `${event.agent.name} has left${event.note ? ` this for you alone: ${event.note}\nThey are gone` : ''}. You answer again from here on.`,
      )
    case 'dropped':
      return note('The person of the team was cut off. You answer again from here on.')
    default:
      return []
  }
}

/** A visitor's words cannot pass for a note, nor for those of the team. */
function asVisitorsText(text: string): string {
  return text.replace(/<(?=\s*\/?\s*note\b)/gi, '‹').replace(/\((\s*a person of the team\s*)\)/gi, '"$1"')
}
