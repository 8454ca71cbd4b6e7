import { hash } from 'node:crypto'
import { type Actor, type Command, type RefusalCode, subjectOf } from '../protocol/commands.ts'
import type { Conversation } from '../protocol/conversation.ts'
import { type Decision, decide, type Understanding } from '../protocol/decide.ts'
import type { Away, ConversationEvent } from '../protocol/events.ts'
import { type Reaction, reactionsTo } from '../protocol/reactions.ts'
import type { AssistantSettings } from '../protocol/settings.ts'
import type { Chatbots, KnownChatbot } from './chatbots.ts'
import { failpoint } from './failpoints.ts'
import type { Feed } from './feed.ts'
import type { Attempt, NewJob, Outcome, Store } from './store/store.ts'

/** The only way into a log: every command, whoever it comes from, is executed here. */
export interface Conversations {
  /**
   * Decides, appends, and tells the feed. Resolves when the events are committed (or the command is refused); never
   * rejects: a store that cannot write leads to the refusal `unavailable`, and nothing is kept.
   */
  execute(request: Request): Promise<Outcome>
}

export interface Request {
  readonly conversation: string
  readonly by: Actor
  readonly command: Command
  /** The command's id, of its sender's making; without one a repetition is not noticed. */
  readonly id?: string
  /** The conversation's chatbot, where the caller knows it: saves looking it up. */
  readonly chatbot?: string
  /** Needed for the first command of a conversation. */
  readonly opening?: { chatbot: string; language: string; page?: string }
}

export interface ConversationsOptions {
  readonly store: Store
  readonly feed: Feed
  readonly chatbots: Chatbots
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Reads what a visitor's message says about wanting a person, after the earlier ones (R39). */
  readonly understand: (
    text: string,
    language: string,
    earlier: readonly string[],
    assistant: AssistantSettings,
  ) => Understanding
  /** Whether nobody of the team can come at this time, in milliseconds since 1970. */
  readonly away: (chatbot: KnownChatbot, at: number) => Away | null
  /** Outbox rows that tell the team of an escalation. Pure. */
  readonly notices: (told: Told) => readonly NewJob[]
  /** There are new jobs in the outbox. */
  readonly onJobs: () => void
  /** A write that failed; the visitor is told `unavailable`. */
  readonly onFault: (error: unknown) => void
}

/** What the team is to be told of an escalation. */
export interface Told {
  /** The event that it is told of, which is among `events`. */
  readonly seq: number
  readonly of: 'escalated' | 'called_again' | 'unattended'
  readonly events: readonly ConversationEvent[]
  readonly after: Conversation
  readonly chatbot: KnownChatbot
}

/** How long a client waits before it tries again when the store cannot write. */
const retryAfterMs = 2_000

export function createConversations(options: ConversationsOptions): Conversations {
  const { store, feed, chatbots, now, understand, away, notices, onJobs, onFault } = options

  function jobs(events: readonly ConversationEvent[], after: Conversation, chatbot: KnownChatbot): NewJob[] {
    return reactionsTo(events, after, chatbot.settings.widget).flatMap((reaction) =>
      reaction.type === 'notify' ? notices({ ...reaction, events, after, chatbot }) : [jobFor(reaction, after)],
    )
  }

  function attempt(request: Request, chatbot: KnownChatbot): Attempt {
    const { conversation, by, command, id, opening } = request
    return {
      conversation,
      author: authorOf(by),
      command: id === undefined ? undefined : { id, digest: hash('sha256', JSON.stringify(command), 'base64url') },
      subject: subjectOf(command) || undefined,
      at: now(),
      decide(state, subject): Decision {
        if (state.seq > 0 && state.chatbot !== chatbot.id) return { refused: { code: 'unknown_conversation' } }
        // Only the assistant reads messages for what they ask of it; what is said to a person is theirs.
        const isRead = by.kind === 'visitor' && command.type === 'say' && state.phase === 'assistant'
        const language = (state.seq === 0 && opening?.language) || state.language
        const { widget, assistant } = chatbot.settings
        const understood = isRead ? understand(command.text, language, dealtWith(state), assistant) : null
        const gone = away(chatbot, now())
        return decide(state, command, {
          by,
          settings: widget,
          ...(gone ? { away: gone } : {}),
          ...(opening ? { opening } : {}),
          ...(subject ? { subject } : {}),
          ...(understood ? { understanding: understood } : {}),
        })
      },
      jobs: (events, after) => jobs(events, after, chatbot),
    }
  }

  async function append(request: Request, chatbot: KnownChatbot): Promise<Outcome> {
    failpoint('execute.before-append')
    let outcome: Outcome
    try {
      outcome = await store.append(attempt(request, chatbot))
    } catch (error) {
      onFault(error)
      return refused('unavailable', retryAfterMs)
    }
    failpoint('socket.before-ack')
    if (outcome.kind === 'appended') {
      const { events, conversation } = outcome
      feed.publish({ kind: 'events', events, conversation })
      if (reactionsTo(events, conversation, chatbot.settings.widget).length > 0) onJobs()
    }
    return outcome
  }

  return {
    execute(request) {
      // Without waiting when the chatbot is at hand, so that commands of one line are queued in the order they came.
      const known = request.chatbot === undefined ? null : chatbots.known(request.chatbot)
      return known ? append(request, known) : find(request)
    },
  }

  async function find(request: Request): Promise<Outcome> {
    try {
      const id = request.chatbot ?? (await store.conversation(request.conversation))?.chatbot
      const chatbot = id === undefined ? null : await chatbots.get(id)
      return chatbot ? await append(request, chatbot) : refused('unknown_conversation')
    } catch (error) {
      onFault(error)
      return refused('unavailable', retryAfterMs)
    }
  }
}

function jobFor(
  { type, seq }: Reaction & { type: 'answer' | 'summarise' },
  { id, chatbot, seq: head }: Conversation,
): NewJob {
  const job = { chatbot, conversation: id, payload: { seq }, dueAt: 0 }
  return type === 'summarise'
    ? { ...job, id: `${id}:${seq}:summary`, kind: 'summary' }
    : // The same message may be owed an answer again, when a person who had it is gone.
      { ...job, id: `${id}:${seq}:answer:${head}`, kind: 'answer', lane: id }
}

/** R39: what the visitor said before, once it was dealt with: who writes again before the answer says nothing by it. */
function dealtWith({ lastQuestion, answeredSeq, recentWords }: Conversation): readonly string[] {
  return lastQuestion && lastQuestion.seq > answeredSeq ? [] : recentWords
}

function authorOf(by: Actor): string {
  return by.kind === 'agent' ? `agent:${by.agent.id}` : by.kind
}

function refused(code: RefusalCode, retryMs?: number): Outcome {
  return { kind: 'refused', refusal: { code, ...(retryMs === undefined ? {} : { retryAfterMs: retryMs }) } }
}
