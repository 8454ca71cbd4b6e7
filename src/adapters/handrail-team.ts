import { apply, empty } from '../protocol/conversation.ts'
import type { Agent, ConversationEvent } from '../protocol/events.ts'
import { type CommandFrame, limits, protocolVersion, type ServerFrame } from '../protocol/index.ts'
import type { HumanRequest, Person, Team } from './bot-people.ts'
import { type WebSocketAdapterOptions, webSocketAdapter } from './websocket.ts'

export interface HandrailTeamOptions extends WebSocketAdapterOptions {
  /** Id of the chatbot there, as its console shows it. */
  readonly chatbot: string
}

/** When a server that could not take something names no time. */
const askAgainMs = 1_000

type Unasked<Frame = CommandFrame> = Frame extends CommandFrame ? Omit<Frame, 'conversation'> : never

/**
 * The people at the console of a Handrail server, for a bot that is none of its own: they are handed the conversation, and what
 * they and the visitor say from then on is carried over. `server` is its address, such as "https://chat.example.com".
 */
export function handrailTeam(server: string, { chatbot, ...socket }: HandrailTeamOptions): Team {
  const carried = new Set<string>()
  function carry(request: HumanRequest) {
    const { id } = request.conversation
    if (carried.has(id)) return
    carried.add(id)
    request.signal.addEventListener('abort', () => carried.delete(id))
    carryOver(request, server, chatbot, socket)
  }
  return { call: carry, resume: carry }
}

/**
 * Two logs, and no third place: each fact of one leads to one command on the other whose id is made from the fact's number. So
 * both sides can be gone through again after a torn line or a reload, and nothing is said twice (R5).
 */
function carryOver(request: HumanRequest, server: string, chatbot: string, socket: WebSocketAdapterOptions): void {
  const { id: conversation, visitor: token, language, page } = request.conversation
  const persons = new Map<string, Person>()
  /**
   * What the server has not acknowledged, oldest first; the first of them is under way. What is in one list goes out together,
   * so that the call for a person is there before the server's own assistant can answer what comes with it.
   */
  const queue: CommandFrame[][] = []
  /** What was said and the server knows nothing of. */
  let unheard: string[] = []
  let state = empty(conversation)
  /** Of the server's log. */
  let seen = 0
  /** The server listens to who watches, and to nobody else. */
  let isWatched = false
  let later: ReturnType<typeof setTimeout> | undefined

  for (const event of request.events) toServer(event)
  request.listen(toServer)
  const address = new URL('ws', `${server.replace(/\/$/, '')}/`).href.replace(/^http/, 'ws')
  const line = webSocketAdapter(address, socket).open({
    status(status, code) {
      isWatched = false
      if (status === 'open') {
        const place = page === undefined ? {} : { page }
        line.send({ type: 'hello', as: 'visitor', protocol: protocolVersion, chatbot, token, language, ...place })
        watch()
      } else if (status === 'closed')
        console.error(`Handrail: ${server} takes no conversation of "${chatbot}": ${code}.`)
    },
    frame: fromServer,
  })
  request.signal.addEventListener('abort', () => {
    clearTimeout(later)
    line.close()
  })

  function watch() {
    line.send({ type: 'watch', conversation, lastSeq: seen })
  }

  function send() {
    clearTimeout(later)
    if (isWatched) for (const frame of queue[0] ?? []) line.send(frame)
  }

  function ask(...commands: readonly Unasked[]) {
    queue.push(commands.map((command) => ({ ...command, conversation }) as CommandFrame))
    if (queue.length === 1) send()
  }

  function toServer(event: ConversationEvent) {
    const { phase } = state
    state = apply(state, event)
    const id = `${conversation}-${event.seq}`
    switch (event.type) {
      case 'said':
        if (event.from === 'visitor' && phase !== 'assistant') ask({ type: 'say', id, text: event.text })
        else if (event.from !== 'agent')
          unheard.push(`${event.from === 'visitor' ? 'Visitor' : 'Assistant'}: ${event.text}`)
        break
      case 'escalated': {
        const text = handover(state.lastQuestion?.text ?? '', unheard)
        const said = unheard.length > 0 ? [{ type: 'say', id: `${id}-said`, text } as const] : []
        ask(...said, { type: 'escalate', id, trigger: 'api' })
        unheard = []
        break
      }
      case 'cancelled':
        ask({ type: 'cancel', id })
        break
      case 'emailLeft':
        ask({ type: 'leaveEmail', id, email: event.email })
    }
  }

  function fromServer(frame: ServerFrame) {
    switch (frame.type) {
      case 'welcome':
        // Too much was missed to be told one by one.
        if (frame.state) seen = (frame.events[0]?.seq ?? 1) - 1
        for (const event of frame.events) fromLog(event)
        isWatched = true
        send()
        break
      case 'event':
        if (frame.event.seq > seen + 1) watch()
        else fromLog(frame.event)
        break
      case 'ping':
        if ((frame.heads[conversation] ?? 0) > seen) watch()
        break
      case 'typing':
        if (frame.agent) persons.get(frame.agent.id)?.typing()
        break
      case 'refused':
        if (frame.code === 'too_many' || frame.code === 'unavailable') {
          clearTimeout(later)
          later = setTimeout(send, frame.retryAfterMs ?? askAgainMs)
        } else if (frame.id !== undefined) done(frame.id)
    }
  }

  function done(id: string) {
    const [under = []] = queue
    const at = under.findIndex((frame) => frame.id === id)
    if (at < 0) return
    under.splice(at, 1)
    if (under.length > 0) return
    queue.shift()
    send()
  }

  function fromLog(event: ConversationEvent) {
    if (event.seq <= seen) return
    seen = event.seq
    if (event.command !== undefined) done(event.command)
    const id = `${conversation}-server-${event.seq}`
    switch (event.type) {
      case 'joined':
        person(event.agent).ask({ type: 'takeOver', join: true }, id)
        break
      case 'said':
        if (event.from === 'agent') person(event.agent).ask({ type: 'say', text: event.text }, id)
        break
      case 'ended':
        person(event.agent).ask({ type: 'end', keepOpen: !event.resolved }, id)
        leave()
        break
      case 'resolved': {
        // Who has done it is not told to visitors.
        const somebody = request.enter({ id: 'team', name: 'Team' })
        somebody.ask({ type: 'resolve' }, id)
        somebody.leave()
        break
      }
      case 'dropped':
        leave()
    }
  }

  function person(agent: Agent): Person {
    const known = persons.get(agent.id)
    if (known) return known
    // The picture's address is relative to the server, and this page is not there.
    const picture = agent.avatar === undefined ? {} : { avatar: new URL(agent.avatar, server).href }
    const entered = request.enter({ ...agent, ...picture })
    persons.set(agent.id, entered)
    return entered
  }

  function leave() {
    for (const one of persons.values()) one.leave()
    persons.clear()
  }
}

/** What a person must know to go on: the question, which is what mails show, and the newest of what led to it. */
function handover(question: string, lines: readonly string[]): string {
  const head = `${question.slice(0, limits.messageChars / 2)}\n\nThe conversation so far:`
  let charsLeft = limits.messageChars - head.length
  const from = lines.findLastIndex((line) => {
    charsLeft -= line.length + 2
    return charsLeft < 0
  })
  return [head, ...lines.slice(from + 1)].join('\n\n')
}
