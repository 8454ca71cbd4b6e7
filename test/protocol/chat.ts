import {
  type Agent,
  type Away,
  apply,
  type Command,
  type Context,
  type Conversation,
  type ConversationEvent,
  decide,
  defaultSettings,
  empty,
  type Reaction,
  reactionsTo,
  type Trigger,
  type Understanding,
  type WidgetSettings,
} from '../../src/protocol/index.ts'

/** What a step led to: the new events, or the code of the refusal. */
export type Led = readonly ConversationEvent[] | string

/** A conversation in which a test plays everybody. Each step is decided on the carried state, as a server would. */
export interface Chat {
  readonly state: Conversation
  readonly log: readonly ConversationEvent[]
  /** Of the last step. */
  readonly reactions: readonly Reaction[]
  settings: WidgetSettings
  /** Nobody of the team can come. */
  away: Away | null
  visitor(command: Command, understanding?: Partial<Understanding>): Led
  says(text: string, understanding?: Partial<Understanding>): Led
  agent(agent: Agent, command: Command): Led
  /** An answer to the latest question under the present epoch, unless said otherwise. */
  answers(text: string, more?: Partial<Command & { type: 'answer' }>): Led
  /** Anything else that the assistant's side does. */
  assistant(command: Command): Led
  clock(command: Command): Led
}

export const ana: Agent = { id: 'ana', name: 'Ana' }
export const ben: Agent = { id: 'ben', name: 'Ben' }

export function startChat(settings: WidgetSettings = defaultSettings.widget): Chat {
  const log: ConversationEvent[] = []
  let state = empty('11111111-1111-4111-8111-111111111111')
  let reactions: readonly Reaction[] = []

  function step(command: Command, context: Omit<Context, 'settings' | 'away'>): Led {
    const { settings, away } = chat
    const decision = decide(state, command, { ...context, settings, ...(away ? { away } : {}) })
    reactions = []
    if ('refused' in decision) return decision.refused.code
    const events = decision.facts.map(
      (fact, i): ConversationEvent => ({ ...fact, seq: state.seq + 1 + i, at: 1_000 * (state.seq + 1) }),
    )
    state = events.reduce(apply, state)
    log.push(...events)
    reactions = reactionsTo(events, state, chat.settings)
    return events
  }

  const chat: Chat = {
    get state() {
      return state
    },
    log,
    get reactions() {
      return reactions
    },
    settings,
    away: null,
    visitor(command, understanding) {
      const subject = command.type === 'thumb' ? log[command.message - 1] : undefined
      return step(command, {
        by: { kind: 'visitor', id: 'v' },
        opening: { chatbot: 'demo', language: 'en' },
        understanding: { asksForPerson: false, affirms: false, declines: false, ...understanding },
        ...(subject ? { subject } : {}),
      })
    },
    says: (text, understanding) => chat.visitor({ type: 'say', text }, understanding),
    agent: (agent, command) => step(command, { by: { kind: 'agent', agent } }),
    answers: (text, more) =>
      step(
        { type: 'answer', answers: state.lastQuestion?.seq ?? 0, epoch: state.epoch, text, ...more },
        { by: { kind: 'assistant' } },
      ),
    assistant: (command) => step(command, { by: { kind: 'assistant' } }),
    clock: (command) => step(command, { by: { kind: 'clock' } }),
  }
  return chat
}

/** What a step led to, in short: types of events, or the refusal. */
export function types(led: Led): readonly string[] | string {
  return typeof led === 'string' ? led : led.map((event) => event.type)
}

/** Settings with these policies. */
export function policies(
  triggers: Partial<WidgetSettings['escalation']['triggers']>,
  more: Partial<WidgetSettings['escalation']> = {},
): WidgetSettings {
  const { escalation } = defaultSettings.widget
  return {
    ...defaultSettings.widget,
    escalation: { ...escalation, ...more, triggers: { ...escalation.triggers, ...triggers } },
  }
}

/** A chat brought to where an offer stands under the visitor's last message. */
export function offered(
  trigger: 'direct_request' | 'cannot_answer' = 'direct_request',
  settings?: WidgetSettings,
): Chat {
  const chat = startChat(settings)
  if (trigger === 'direct_request') chat.says('Can I talk to a person?', { asksForPerson: true })
  else {
    chat.says('Do you sell boats?')
    chat.answers('I do not know.', { cannotAnswer: true })
  }
  if (chat.state.offer?.trigger !== (trigger satisfies Trigger)) throw new Error('nothing was offered')
  return chat
}

/** A chat brought to where the visitor waits for a person. */
export function waiting(settings?: WidgetSettings): Chat {
  const chat = startChat(settings)
  chat.says('Where is my parcel?')
  chat.answers('On its way.')
  chat.visitor({ type: 'escalate', trigger: 'button' })
  return chat
}

/** A chat brought to where Ana has it, after the visitor asked for a person. */
export function live(settings?: WidgetSettings): Chat {
  const chat = waiting(settings)
  chat.agent(ana, { type: 'say', text: 'Hello, I am Ana.' })
  return chat
}
