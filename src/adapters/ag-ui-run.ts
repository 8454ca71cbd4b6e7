import { patched } from './ag-ui-state.ts'
import { type Asked, callArguments, humanTool, type Piece } from './bot.ts'
import { BotFault, type Posted } from './bot-request.ts'

/** As much of AG-UI's `Message` as a run can lead to here. */
export interface AgUiMessage {
  readonly id: string
  readonly role: string
  content?: unknown
  toolCalls?: ToolCall[]
  readonly toolCallId?: string
  readonly error?: string
}

export interface ToolCall {
  readonly id: string
  readonly type: 'function'
  readonly function: { readonly name: string; arguments: string }
}

/** As much of AG-UI's `Interrupt` as it takes to answer one. */
export interface Interrupt {
  readonly id: string
  readonly message?: string
  readonly toolCallId?: string
  readonly responseSchema?: Readonly<Record<string, unknown>>
  readonly expiresAt?: string
}

/** After a run has finished only a late RUN_ERROR may follow, or another run; a server that leaves the line open has none. */
const afterthoughtMs = 1_000

/**
 * Reads the events of a run, and notes for the next one what this one has left: its messages, state and interrupts. Where a
 * thread's history is replayed before it, the last run is the answer.
 */
export async function* readRun({ events, hurry }: Posted, asked: Asked): AsyncGenerator<Piece, void> {
  const { notes, seq, mayCallHuman } = asked
  let messages: AgUiMessage[] = []
  let state = notes['state']
  let interrupts: readonly Interrupt[] = []
  let snapshot: readonly AgUiMessage[] = []
  let text = ''
  let human: { readonly message?: unknown } | undefined
  let isWhole = false
  let failure: BotFault | undefined

  const messageOf = (id: string, role = 'assistant') => {
    const known = messages.find((one) => one.id === id)
    if (known) return known
    const made: AgUiMessage = { id, role }
    messages.push(made)
    return made
  }
  const calls = () => messages.flatMap(({ toolCalls = [] }) => toolCalls)
  /** A chunk names the message or the call only when it is another than the one before. */
  let openId = ''

  function* say(id: string, role: string | undefined, delta: string): Generator<Piece> {
    const message = messageOf(id, role)
    if (message.role !== 'assistant' || !delta) return
    if (text && message.content === undefined) {
      text += '\n\n'
      yield '\n\n'
    }
    message.content = `${message.content ?? ''}${delta}`
    text += delta
    yield delta
  }

  function* call(id: string, name: string, parent = `calls-${seq}`): Generator<Piece> {
    if (calls().some((one) => one.id === id)) return
    const message = messageOf(parent)
    message.toolCalls = [...(message.toolCalls ?? []), { id, type: 'function', function: { name, arguments: '' } }]
    if (name !== humanTool.name) yield { acted: true }
  }

  function extend(id: string, delta: string) {
    const one = calls().find((one) => one.id === id)
    if (one) one.function.arguments += delta
  }

  try {
    for await (const event of events) {
      switch (event.type) {
        case 'RUN_STARTED':
          messages = []
          interrupts = []
          human = undefined
          isWhole = false
          if (text) yield { restart: true }
          text = ''
          break
        case 'TEXT_MESSAGE_START':
          messageOf(event.messageId, event.role)
          break
        case 'TEXT_MESSAGE_CONTENT':
          yield* say(event.messageId, undefined, event.delta)
          break
        case 'TEXT_MESSAGE_CHUNK':
          openId = event.messageId ?? openId
          yield* say(openId, event.role, event.delta ?? '')
          break
        case 'TOOL_CALL_START':
          yield* call(event.toolCallId, event.toolCallName, event.parentMessageId)
          break
        case 'TOOL_CALL_ARGS':
          extend(event.toolCallId, event.delta)
          break
        case 'TOOL_CALL_CHUNK':
          openId = event.toolCallId ?? openId
          if (event.toolCallName) yield* call(openId, event.toolCallName, event.parentMessageId)
          extend(openId, event.delta ?? '')
          break
        case 'TOOL_CALL_RESULT':
          messages.push({ id: event.messageId, role: 'tool', toolCallId: event.toolCallId, content: event.content })
          break
        case 'STATE_SNAPSHOT':
          state = event.snapshot
          break
        case 'STATE_DELTA':
          state = patchedOrSame(state ?? {}, event.delta)
          break
        case 'MESSAGES_SNAPSHOT':
          snapshot = event.messages
          break
        case 'CUSTOM':
          if (event.name === humanTool.name) human = event.value ?? {}
          break
        case 'RUN_ERROR':
          failure = new BotFault(`told of an error in its run: ${event.message} ${event.code ?? ''}`)
          throw failure
        case 'RUN_FINISHED':
          interrupts = event.outcome?.interrupts ?? []
          isWhole = true
          hurry(afterthoughtMs)
      }
    }
  } catch (cause) {
    if (!isWhole || failure) throw cause
  }
  if (!isWhole) throw new BotFault('broke off in the middle of its run')

  // Some agents stream nothing, and show at the end what has become of the conversation.
  const rest = text ? '' : wordsOf(snapshot) || interrupts.flatMap(({ message }) => message ?? []).join('\n\n')
  if (rest) yield rest
  const called = calls().find((one) => one.function.name === humanTool.name)
  human ??= called && callArguments(called.function.arguments)
  if (human) yield { human }
  notes['state'] = state
  notes['interrupts'] = interrupts
  const left = [
    ...messages.filter(({ content, toolCalls }) => content !== undefined || toolCalls),
    ...answersTo(calls(), messages, interrupts, mayCallHuman),
  ]
  if (left.length > 0) notes['runs'] = { ...notes['runs'], [seq]: left }
}

function patchedOrSame(state: unknown, delta: Parameters<typeof patched>[1]): unknown {
  try {
    return patched(state, delta)
  } catch (cause) {
    console.warn('Handrail: a STATE_DELTA does not fit the state, and is passed over.', cause)
    return state
  }
}

/** What the assistant says last, after the question. */
function wordsOf(messages: readonly AgUiMessage[]): string {
  const from = messages.findLastIndex(({ role }) => role === 'user')
  const words = messages
    .slice(from + 1)
    .flatMap(({ role, content }) => (role === 'assistant' && content ? [content] : []))
  return words.join('\n\n')
}

/** Every call that the agent has left to us gets an answer, or the thread could not go on; an interrupt's is the agent's. */
function answersTo(
  calls: readonly ToolCall[],
  messages: readonly AgUiMessage[],
  interrupts: readonly Interrupt[],
  mayCallHuman: boolean,
): AgUiMessage[] {
  const open = calls.filter(({ id }) => ![...messages, ...interrupts].some(({ toolCallId }) => toolCallId === id))
  return open.map(({ id, function: { name } }) => ({
    id: `${id}-answer`,
    role: 'tool',
    toolCallId: id,
    ...(name === humanTool.name && mayCallHuman
      ? { content: 'The visitor was asked whether a person of the team shall be called.' }
      : { content: '', error: 'There is no such tool here.' }),
  }))
}
