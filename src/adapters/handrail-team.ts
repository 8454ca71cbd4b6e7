import { apply } from '../protocol/apply.ts'
import { empty } from '../protocol/conversation.ts'
import type { Agent, ConversationEvent } from '../protocol/events.ts'
import { type CommandFrame, limits, protocolVersion, type ServerFrame } from '../protocol/index.ts'
import type { HumanRequest, Person, Team } from './bot-people.ts'
import { type WebSocketAdapterOptions, webSocketAdapter } from './websocket.ts'

export interface HandrailTeamOptions extends WebSocketAdapterOptions {
  /** Id of the chatbot there, as its console shows it. */
  readonly chatbot: string
}

/** A conversation that is carried over. */
interface Carried {
  /** Has the server delete its copy. */
  forget(): void
  /** The server takes nothing more of it. */
  isOver(): boolean
}

/** When a server that could not take something names no time. */
const askAgainMs = 1_000

type Unasked<Frame = CommandFrame> = Frame extends CommandFrame ? Omit<Frame, 'conversation'> : never

/**
 * The people at the console of a Handrail server, for a bot that is none of its own: they are handed the conversation, and what
 * they and the visitor say from then on is carried over. `server` is its address, such as "https://chat.example.com". The note
 * of a hand-back stays there: what comes to this page comes to the visitor's browser (R42).
 */
export function handrailTeam(server: string, { chatbot, ...socket }: HandrailTeamOptions): Team {
  const carried = new Map<string, Carried>()
  function carry(request: HumanRequest): Carried {
    const { id } = request.conversation
    const known = carried.get(id)
    if (known && !known.isOver()) return known
    const one = carryOver(request, server, chatbot, socket)
    carried.set(id, one)
    request.signal.addEventListener('abort', () => carried.delete(id))
    return one
  }
  return {
    call: carry,
    resume: carry,
    forget(request) {
      // Nobody there has heard of a conversation in which nobody was called.
      if (request.conversation.escalations > 0) carry(request).forget()
    },
  }
}

/**
 * Two logs, and no third place: each fact of one leads to one command on the other whose id is made from the fact's number. So
 * both sides can be gone through again after a torn line or a reload, and nothing is said twice (R5).
 */
function carryOver(request: HumanRequest, server: string, chatbot: string, socket: WebSocketAdapterOptions): Carried {
  const { id: conversation, visitor: token, language, page } = request.conversation
  const persons = new Map<string, Person>()
  /**
   * What the server has not acknowledged, oldest first; the first of them is under way. What is in one list goes out together,
   * so that the call for a person is there before the server's own assistant can answer what comes with it.
   */
  const queue: CommandFrame[][] = []
  /** What was said and the server knows nothing of, and what else it will be told with the first call. */
  let unheard: string[] = []
  let untold: Unasked[] = []
  /** Numbers of the hand-backs there, by their numbers here. */
  const endings = new Map<number, number>()
  let state = empty(conversation)
  /** The command of the last call for a person, in the log here and in the server's. */
  const called = { here: '', there: '' }
  /** Of the server's log. */
  let seen = 0
  /** The server listens to who watches, and to nobody else. */
  let isWatched = false
  let isForgotten = false
  let isOver = false
  let later: ReturnType<typeof setTimeout> | undefined

  for (const event of request.events) toServer(event)
  const unlisten = request.listen(toServer)
  const address = new URL('ws', `${server.replace(/\/$/, '')}/`).href.replace(/^http/, 'ws')
  const line = webSocketAdapter(address, socket).open({
    status(status, code) {
      isWatched = false
      if (status === 'open') {
        const place = page === undefined ? {} : { page }
        line.send({ type: 'hello', as: 'visitor', protocol: protocolVersion, chatbot, token, language, ...place })
        watch()
      } else if (status === 'closed') {
        console.error(`Handrail: ${server} takes no conversation of "${chatbot}": ${code}.`)
        giveUp()
      }
    },
    frame: fromServer,
  })
  request.signal.addEventListener('abort', close)

  function close() {
    isOver = true
    clearTimeout(later)
    unlisten()
    leave()
    line.close()
  }

  /** Who waits is told; who was talking to somebody is told by the rules, as that one is gone (R43). */
  function giveUp() {
    close()
    request.giveUpWaiting()
  }

  function watch() {
    line.send({ type: 'watch', conversation, lastSeq: seen })
  }

  function send() {
    clearTimeout(later)
    if (!isWatched) return
    if (isForgotten) line.send({ type: 'forget', conversation })
    else for (const frame of queue[0] ?? []) line.send(frame)
  }

  function ask(...commands: readonly Unasked[]) {
    queue.push(commands.map((command) => ({ ...command, conversation }) as CommandFrame))
    if (queue.length === 1) send()
  }

  function tell(command: Unasked) {
    if (state.escalations > 0) ask(command)
    else untold.push(command)
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
        // By an agent: it came from there.
        called.here = event.agent ? `${event.command}` : id
        if (event.agent) break
        const text = handover(state.lastQuestion?.text ?? '', unheard)
        const said = unheard.length > 0 ? [{ type: 'say', id: `${id}-said`, text } as const] : []
        ask(...said, { type: 'escalate', id, trigger: 'api' }, ...untold)
        unheard = []
        untold = []
        break
      }
      case 'cancelled':
        ask({ type: 'cancel', id })
        break
      case 'emailLeft':
        tell({ type: 'leaveEmail', id, email: event.email })
        break
      case 'identified':
        tell({ type: 'identify', id, by: event.by, details: event.details })
        break
      case 'ended':
        endings.set(event.seq, Number(event.command?.split('-server-')[1]))
        break
      case 'rated': {
        const ended = endings.get(event.ended)
        if (ended) ask({ type: 'rate', id, ended, score: event.score, comment: event.comment })
      }
    }
  }

  function fromServer(frame: ServerFrame) {
    switch (frame.type) {
      case 'welcome':
        if (frame.state) skipTo(frame.state, (frame.events[0]?.seq ?? 1) - 1)
        if (!isForgotten) for (const event of frame.events) fromLog(event)
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
          later = setTimeout(isWatched ? send : watch, frame.retryAfterMs ?? askAgainMs)
        } else if (frame.id !== undefined) done(frame.id)
        // Deleted, by the visitor or over there.
        else if (frame.conversation === conversation) giveUp()
    }
  }

  /** Too much was missed to be told one by one; that the person has left meanwhile must not be lost with it. */
  function skipTo(there: NonNullable<Extract<ServerFrame, { type: 'welcome' }>['state']>, seq: number) {
    const [agent] = state.agents
    if (agent && there.phase !== 'live') {
      const keepOpen = there.escalation?.status === 'open'
      person(agent).ask({ type: 'end', keepOpen }, `${conversation}-server-${seq}-left`)
      leave()
    }
    seen = seq
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
      case 'escalated':
        called.there = event.agent ? id : `${event.command}`
        if (!event.agent) break
        person(event.agent).ask({ type: 'handToTeam' }, id)
        leave()
        break
      case 'unattended':
        // Not of a call before, when all is gone through again.
        if (called.here === called.there) request.giveUpWaiting(event.away)
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

  return {
    forget() {
      isForgotten = true
      leave()
      send()
    },
    isOver: () => isOver,
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
