import type { Adapter } from '../../src/adapters/adapter.ts'
import { type ClientFrame, limits, protocolVersion, type ServerFrame } from '../../src/protocol/index.ts'
import type { TestTools } from './tools.ts'
import { openWire, type Wire } from './wire.ts'

/** A backend under test, and ways to it. Made anew for every test. */
export interface AdapterWorld {
  /** A chatbot that the backend knows. */
  readonly chatbot: string
  visitor(): Adapter
  /** For two different people of the team. */
  agent(which: 'first' | 'second'): Adapter
  /** Tears all lines; none may come back until the returned function is called. */
  cut(): () => void
  /** A question on which the assistant writes until it is kept from it; without one, what is about that is left out. */
  readonly longQuestion?: string
  /** Milliseconds that anything may take; 5 s if absent. More for a backend that is far away. */
  readonly patienceMs?: number
  close(): void | Promise<void>
}

/** Proves that an adapter, together with its backend, keeps what `client/` relies on. */
export function adapterContract(tools: TestTools, makeWorld: () => AdapterWorld | Promise<AdapterWorld>): void {
  const { describe, expect } = tools

  function it(name: string, body: (people: People) => Promise<void>) {
    tools.it(name, async () => {
      const world = await makeWorld()
      const people = gather(world)
      try {
        await body(people)
      } finally {
        people.leave()
        await world.close()
      }
    })
  }

  describe('a line', () => {
    it('is connecting before it is open, and opens only after `open` has returned', async ({ world }) => {
      const statuses: string[] = []
      const { promise: opened, resolve } = Promise.withResolvers<void>()
      const line = world.visitor().open({
        status(status) {
          statuses.push(status)
          if (status === 'open') resolve()
        },
        frame() {},
      })
      expect(statuses.filter((status) => status !== 'connecting')).toEqual([])
      await opened
      expect([statuses[0], statuses.at(-1)]).toEqual(['connecting', 'open'])
      line.close()
    })

    it('drops what is sent while there is none', async ({ world, visitor, newVisitor }) => {
      const early = visitor({ silent: true })
      early.send({ type: 'watch', conversation: crypto.randomUUID(), lastSeq: 0 })
      await early.until('a line', () => early.statuses.at(-1)?.status === 'open')
      early.send(newVisitor())
      await early.frame('settings')
      expect(early.frames.map((frame) => frame.type)).toEqual(['settings'])
      const restore = world.cut()
      await early.until('the loss', () => early.statuses.at(-1)?.status === 'connecting')
      early.send({ type: 'watch', conversation: crypto.randomUUID(), lastSeq: 0 })
      restore()
      await early.until('a line', () => early.statuses.at(-1)?.status === 'open')
      early.send(newVisitor())
      await early.frame('settings', () => true, early.frames.length)
      expect(early.frames.map((frame) => frame.type)).toEqual(['settings', 'settings'])
    })

    it('is silent after `close`, for the closed and not for others', async ({ visitor, newVisitor }) => {
      const hello = newVisitor()
      const conversation = crypto.randomUUID()
      const [closed, other] = [await visitor({ hello }).ready(), await visitor({ hello }).ready()]
      for (const one of [closed, other]) {
        one.send({ type: 'watch', conversation, lastSeq: 0 })
        await one.frame('welcome')
      }
      const before = closed.frames.length + closed.statuses.length
      closed.close()
      other.send(say(conversation, 'Is anybody there?'))
      await other.frame('event', ({ event }) => event.type === 'said')
      closed.send(say(conversation, 'I am gone'))
      other.send(say(conversation, 'Still here?'))
      await other.frame('event', ({ event }) => event.type === 'said' && event.text === 'Still here?')
      expect(closed.frames.length + closed.statuses.length).toEqual(before)
      expect(wordsOf(other, conversation)).toEqual(['Is anybody there?', 'Still here?'])
    })

    it('that is closed in the same breath never opens', async ({ world, visitor }) => {
      const statuses: string[] = []
      const line = world.visitor().open({ status: (status) => statuses.push(status), frame() {} })
      line.close()
      const before = statuses.length
      await visitor().ready()
      expect(statuses.slice(before)).toEqual([])
    })

    it('opens when the network is back, if it was sought while there was none', async ({ world, visitor }) => {
      const restore = world.cut()
      const late = visitor()
      // One turn, in which a line that minds no network would open.
      await new Promise((resolve) => setTimeout(resolve))
      expect(late.statuses.filter(({ status }) => status !== 'connecting')).toEqual([])
      restore()
      await late.ready()
      expect(late.frames[0]?.type).toEqual('settings')
    })

    it('closes with a code, and for good, when the backend asks not to come back', async ({ visitor, newVisitor }) => {
      const old = await visitor({ silent: true }).ready()
      old.send({ ...newVisitor(), protocol: protocolVersion + 1000 })
      await old.until('the end', () => old.statuses.at(-1)?.status === 'closed')
      expect(old.statuses.at(-1)).toEqual({ status: 'closed', code: 'wrong_protocol' })
    })
  })

  describe('hello', () => {
    it('is answered with the settings to a visitor, and with who they are to an agent', async ({ visitor, agent }) => {
      const [settings, me] = [(await visitor().ready()).frames[0], (await agent('first').ready()).frames[0]]
      expect([settings?.type, me?.type]).toEqual(['settings', 'me'])
    })

    it('must come first and once; anything else is refused as out of turn', async ({ visitor, newVisitor }) => {
      const wire = await visitor({ silent: true }).ready()
      const conversation = crypto.randomUUID()
      const early = say(conversation, 'Hello?')
      wire.send(early)
      const refused = await wire.frame('refused')
      expect([refused.id, refused.code]).toEqual([early.id, 'out_of_turn'])
      const hello = newVisitor()
      wire.send(hello)
      await wire.frame('settings')
      wire.send(hello)
      expect((await wire.frame('refused', (frame) => frame !== refused)).code).toEqual('out_of_turn')
    })
  })

  describe('watch', () => {
    it('welcomes a visitor to a conversation that has not begun', async ({ visitor }) => {
      const wire = await visitor().ready()
      const conversation = crypto.randomUUID()
      wire.send({ type: 'watch', conversation, lastSeq: 0 })
      expect(await wire.frame('welcome')).toEqual({ type: 'welcome', conversation, head: 0, events: [] })
    })

    it('[R7] gives exactly what came after `lastSeq`', async (people) => {
      const { wire, conversation } = await talking(people, ['one', 'two', 'three'])
      const all = wire.events(conversation)
      for (const lastSeq of [0, 1, all.length - 1, all.length]) {
        const from = wire.frames.length
        wire.send({ type: 'watch', conversation, lastSeq })
        const welcome = await wire.frame('welcome', () => true, from)
        expect(welcome.events).toEqual(wire.events(conversation).slice(lastSeq, welcome.head))
      }
    })

    it('gives the conversation anew to one who holds more than there is', async (people) => {
      const { wire, conversation } = await talking(people, ['one'])
      const from = wire.frames.length
      wire.send({ type: 'watch', conversation, lastSeq: 1_000_000 })
      const welcome = await wire.frame('welcome', () => true, from)
      expect([welcome.state?.id, welcome.state?.seq]).toEqual([conversation, welcome.head])
      expect(welcome.events.at(-1)?.seq).toEqual(welcome.head)
    })

    it('shows nobody the conversation of another visitor, or one that is not there', async (people) => {
      const { conversation } = await talking(people, ['private'])
      const [stranger, agent] = [await people.visitor().ready(), await people.agent('first').ready()]
      stranger.send({ type: 'watch', conversation, lastSeq: 0 })
      agent.send({ type: 'watch', conversation: crypto.randomUUID(), lastSeq: 0 })
      for (const wire of [stranger, agent]) expect((await wire.frame('refused')).code).toEqual('unknown_conversation')
      const words = say(conversation, 'Let me in')
      stranger.send(words)
      expect((await stranger.frame('refused', (frame) => frame.id === words.id)).code).toEqual('unknown_conversation')
      expect(stranger.events(conversation)).toEqual([])
    })

    it('ends with `unwatch`', async (people) => {
      const { wire, conversation, hello } = await talking(people, ['one'])
      const other = await people.visitor({ hello }).ready()
      other.send({ type: 'watch', conversation, lastSeq: 0 })
      await other.frame('welcome')
      other.send({ type: 'unwatch', conversation })
      // Refused in its turn: by then `unwatch` is through.
      const nothing = { type: 'cancel', id: newId(), conversation } as const
      other.send(nothing)
      await other.frame('refused', ({ id }) => id === nothing.id)
      const before = other.frames.length
      await saying(wire, conversation, 'two')
      other.send({ ...nothing, id: newId() })
      await other.frame('refused', ({ id }) => id !== nothing.id)
      expect(other.frames.slice(before).map((frame) => frame.type)).toEqual(['refused'])
    })

    it('`earlier` gives the events before, and an empty list before the first', async (people) => {
      const { wire, conversation } = await talking(people, ['one', 'two'])
      wire.send({ type: 'earlier', conversation, before: 3 })
      const { events } = await wire.frame('earlier')
      expect(events).toEqual(wire.events(conversation).slice(0, 2))
      wire.send({ type: 'earlier', conversation, before: 1 })
      expect((await wire.frame('earlier', (frame) => frame.events !== events)).events).toEqual([])
    })
  })

  describe('a command', () => {
    it('[R2] [R6] comes back as its events, with its id', async (people) => {
      const { wire, conversation, hello } = await talking(people, [])
      const command = say(conversation, 'Where is my parcel?')
      wire.send(command)
      await wire.frame('event', ({ event }) => event.type === 'said')
      const [started, said] = wire.events(conversation)
      expect([started?.type, started?.seq, started?.command]).toEqual(['started', 1, command.id])
      expect(started?.type === 'started' && started.chatbot).toEqual(hello.chatbot)
      expect({ ...said, at: 0 }).toEqual({
        type: 'said',
        from: 'visitor',
        text: 'Where is my parcel?',
        seq: 2,
        at: 0,
        command: command.id,
      })
    })

    it('[R5] asked again gives the same events, and happens once', async (people) => {
      const { wire, conversation } = await talking(people, [])
      const command = say(conversation, 'once')
      wire.send(command)
      await wire.frame('event', ({ event }) => event.type === 'said')
      const first = wire.events(conversation).filter((event) => event.command === command.id)
      const from = wire.frames.length
      wire.send(command)
      await wire.frame('event', ({ event }) => event.command === command.id && event.type === 'said', from)
      const again = wire.frames.slice(from).flatMap((frame) => (frame.type === 'event' ? [frame.event] : []))
      expect(again.filter((event) => event.command === command.id)).toEqual(first)
      expect(await wordsInLog(wire, conversation)).toEqual(['once'])
    })

    it('[R5] is refused under an id that was used for something else', async (people) => {
      const { wire, conversation } = await talking(people, [])
      const command = say(conversation, 'once')
      wire.send(command)
      wire.send({ ...command, text: 'twice' })
      expect((await wire.frame('refused')).code).toEqual('id_reused')
      expect(await wordsInLog(wire, conversation)).toEqual(['once'])
    })

    it('that comes to nothing is refused with a code, and the line goes on', async (people) => {
      const { wire, conversation } = await talking(people, ['Hello'])
      const ask = { id: newId(), conversation } as const
      const cases: readonly (readonly [ClientFrame, string])[] = [
        [{ ...ask, type: 'say', text: ' \n ' }, 'empty'],
        [{ ...ask, type: 'say', text: 'x'.repeat(limits.messageChars + 1) }, 'too_long'],
        [{ ...ask, type: 'confirm' }, 'nothing_offered'],
        [{ ...ask, type: 'cancel' }, 'not_waiting'],
        [{ ...ask, type: 'takeOver' }, 'forbidden'],
        [{ ...ask, type: 'leaveEmail', email: 'nobody' }, 'bad_email'],
        [{ ...ask, type: 'thumb', message: 1, value: 'up' }, 'no_such_message'],
        [{ ...ask, type: 'say', text: 1 } as unknown as ClientFrame, 'malformed'],
      ]
      for (const [frame, code] of cases) {
        const from = wire.frames.length
        const id = newId()
        wire.send({ ...frame, id } as ClientFrame)
        const refused = await wire.frame('refused', () => true, from)
        expect([refused.id, refused.code]).toEqual([id, code])
      }
      await saying(wire, conversation, 'Still there')
      expect(await wordsInLog(wire, conversation)).toEqual(['Hello', 'Still there'])
    })

    it('keeps its place in the order in which it was asked', async (people) => {
      const texts = Array.from({ length: 20 }, (_, i) => `message ${i}`)
      const { wire, conversation } = await talking(people, [])
      for (const text of texts) wire.send(say(conversation, text))
      await wire.frame('event', ({ event }) => event.type === 'said' && event.text === texts.at(-1))
      expect(wordsOf(wire, conversation)).toEqual(texts)
      expect(gapIn(wire, conversation)).toEqual(null)
    })
  })

  describe('a visitor', () => {
    it('[R53] may say who they are, and what is malformed of it is refused', async (people) => {
      const { wire, conversation } = await talking(people, ['Hello'])
      const identify = { type: 'identify', conversation, by: 'visitor' } as const
      wire.send({ ...identify, id: newId(), details: { name: 'Vic', fields: { size: '40' } } })
      const { event } = await wire.frame('event', ({ event }) => event.type === 'identified')
      expect(event.type === 'identified' && [event.by, event.details]).toEqual([
        'visitor',
        { name: 'Vic', fields: { size: '40' } },
      ])
      wire.send({ ...identify, id: newId(), details: { email: 'nobody' } })
      expect((await wire.frame('refused')).code).toEqual('bad_email')
    })

    it('[R54] may rate a live chat that has ended, and nothing else', async (people) => {
      const { wire, conversation } = await talking(people, ['Hello'])
      const { agent } = await watching(people, 'first', conversation)
      agent.send(say(conversation, 'Hello'))
      agent.send({ type: 'end', id: newId(), conversation })
      const { event: ended } = await wire.frame('event', ({ event }) => event.type === 'ended')
      wire.send({ type: 'rate', id: newId(), conversation, ended: ended.seq - 1, score: 5 })
      expect((await wire.frame('refused')).code).toEqual('no_such_message')
      wire.send({ type: 'rate', id: newId(), conversation, ended: ended.seq, score: 4, comment: 'Quick' })
      const { event } = await wire.frame('event', ({ event }) => event.type === 'rated')
      expect(event.type === 'rated' && [event.ended, event.score, event.comment]).toEqual([ended.seq, 4, 'Quick'])
    })

    it('[A18] is shown which conversations are theirs, and nobody else’s', async (people) => {
      const hello = people.newVisitor()
      const wire = await people.visitor({ hello }).ready()
      const mine = [crypto.randomUUID(), crypto.randomUUID()]
      for (const conversation of mine) {
        wire.send({ type: 'watch', conversation, lastSeq: 0 })
        await wire.frame('welcome', (welcome) => welcome.conversation === conversation)
        await saying(wire, conversation, `In ${conversation}`)
      }
      await talking(people, ['somebody else'])
      const early = people.visitor({ silent: true })
      await early.ready()
      early.send({ type: 'conversations' })
      expect((await early.frame('refused')).code).toEqual('out_of_turn')
      wire.send({ type: 'conversations' })
      const { conversations } = await wire.frame('conversations')
      const listed = conversations.map(({ id, lastMessage }) => [id, lastMessage?.text])
      expect(listed.toSorted()).toEqual(mine.map((id) => [id, `In ${id}`]).toSorted())
    })

    it('[R55] may have a conversation deleted: whoever watches it is refused it, and nothing late brings it back', async (people) => {
      const { wire, conversation, hello } = await talking(people, ['one'])
      const { agent } = await watching(people, 'first', conversation)
      const stranger = await people.visitor().ready()
      stranger.send({ type: 'forget', conversation })
      expect((await stranger.frame('refused')).code).toEqual('unknown_conversation')
      const heldBefore = await wordsInLog(wire, conversation)
      wire.send({ type: 'forget', conversation })
      for (const one of [wire, agent])
        await one.frame(
          'refused',
          (frame) => frame.conversation === conversation && frame.code === 'unknown_conversation',
        )
      await agent.frame('forgotten', ({ id }) => id === conversation)
      const late = say(conversation, 'Still there?')
      wire.send(late)
      const again = await people.visitor({ hello }).ready()
      again.send({ type: 'watch', conversation, lastSeq: 0 })
      const refused = [await wire.frame('refused', ({ id }) => id === late.id), await again.frame('refused')]
      expect([heldBefore, refused.map(({ code }) => code)]).toEqual([
        ['one'],
        ['unknown_conversation', 'unknown_conversation'],
      ])
      again.send({ type: 'conversations' })
      expect((await again.frame('conversations')).conversations).toEqual([])
    })
  })

  describe('a torn line', () => {
    it('[R7] comes back by itself, and resumes with exactly what was missed', async (people) => {
      const { world, visitor } = people
      const { wire, conversation, hello } = await talking(people, ['one', 'two'])
      const held = wire.events(conversation).length
      const restore = world.cut()
      await wire.until('the loss', () => wire.statuses.at(-1)?.status === 'connecting')
      restore()
      await wire.until('a line', () => wire.statuses.at(-1)?.status === 'open')
      const other = await visitor({ hello }).ready()
      other.send({ type: 'watch', conversation, lastSeq: 0 })
      await saying(other, conversation, 'three')
      const from = wire.frames.length
      wire.send(hello)
      wire.send({ type: 'watch', conversation, lastSeq: held })
      const welcome = await wire.frame('welcome', () => true, from)
      expect(welcome.events.map((event) => event.seq)).toEqual(
        Array.from({ length: welcome.head - held }, (_, i) => held + 1 + i),
      )
      expect(welcome.state).toEqual(undefined)
      expect(wordsOf(wire, conversation)).toEqual(['one', 'two', 'three'])
    })

    it('[R5] that took the acknowledgement along doubles nothing', async (people) => {
      const { wire, conversation, hello } = await talking(people, ['one'])
      const command = say(conversation, 'two')
      wire.send(command)
      const restore = people.world.cut()
      await wire.until('the loss', () => wire.statuses.at(-1)?.status === 'connecting')
      restore()
      await wire.until('a line', () => wire.statuses.at(-1)?.status === 'open')
      const from = wire.frames.length
      wire.send(hello)
      wire.send({ type: 'watch', conversation, lastSeq: 0 })
      wire.send(command)
      await wire.frame('event', ({ event }) => event.command === command.id && event.type === 'said', from)
      expect(await wordsInLog(wire, conversation)).toEqual(['one', 'two'])
    })
  })

  describe('an agent', () => {
    it('[R40] joins with a first message, and the visitor sees who', async (people) => {
      const { wire, conversation } = await talking(people, ['Hello'])
      const { agent, me } = await watching(people, 'first', conversation)
      const command = say(conversation, 'Hello, what can I do for you?')
      agent.send(command)
      const { event: joined } = await wire.frame('event', ({ event }) => event.type === 'joined')
      const { event: said } = await wire.frame('event', ({ event }) => event.type === 'said' && event.from === 'agent')
      expect(joined.type === 'joined' && [joined.agent.id, joined.agent.name, joined.epoch]).toEqual([
        me.id,
        me.name,
        1,
      ])
      expect([said.seq, said.command]).toEqual([joined.seq + 1, command.id])
      await agent.frame('event', ({ event }) => event.seq === said.seq)
      expect(agent.events(conversation).slice(-2)).toEqual([joined, said])
    })

    it('[R41] who comes second is refused, and told who was first', async (people) => {
      const { conversation } = await talking(people, ['Hello'])
      const [first, second] = [
        await watching(people, 'first', conversation),
        await watching(people, 'second', conversation),
      ]
      first.agent.send({ type: 'takeOver', id: newId(), conversation })
      await second.agent.frame('event', ({ event }) => event.type === 'joined')
      second.agent.send(say(conversation, 'Me too'))
      const refused = await second.agent.frame('refused')
      expect([refused.code, refused.by]).toEqual(['taken', first.me.name])
    })

    it('[R42] [R52] ends the chat; the note stays among the team', async (people) => {
      const { wire, conversation } = await talking(people, ['Hello'])
      const { agent } = await watching(people, 'first', conversation)
      agent.send(say(conversation, 'Hello'))
      agent.send({ type: 'end', id: newId(), conversation, note: 'Wants a blue one' })
      const ofAgent = (await agent.frame('event', ({ event }) => event.type === 'ended')).event
      const ofVisitor = (await wire.frame('event', ({ event }) => event.type === 'ended')).event
      expect(ofAgent.type === 'ended' && ofAgent.note).toEqual('Wants a blue one')
      expect('note' in ofVisitor).toEqual(false)
      expect(ofVisitor.seq).toEqual(ofAgent.seq)
    })

    it('hears of every conversation in the inbox', async (people) => {
      const agent = await people.agent('first').ready()
      const { wire, conversation } = await talking(people, ['Hello'])
      await agent.frame('inbox', ({ row }) => row.conversation.id === conversation)
      wire.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
      const isWaiting = ({ row }: Extract<ServerFrame, { type: 'inbox' }>) =>
        row.conversation.id === conversation && row.conversation.phase === 'waiting'
      const { row } = await agent.frame('inbox', isWaiting)
      expect([row.conversation.escalation?.trigger, row.visitorOnline]).toEqual(['button', true])
    })

    it('sees the visitor type, and the visitor sees them; nothing of it is kept', async (people) => {
      const { wire, conversation } = await talking(people, ['Hello'])
      const { agent, me } = await watching(people, 'first', conversation)
      agent.send({ type: 'takeOver', id: newId(), conversation })
      await wire.frame('event', ({ event }) => event.type === 'joined')
      wire.send({ type: 'typing', conversation })
      expect((await agent.frame('typing', ({ from }) => from !== 'assistant')).from).toEqual('visitor')
      agent.send({ type: 'typing', conversation })
      expect((await wire.frame('typing', ({ from }) => from === 'agent')).agent?.id).toEqual(me.id)
      expect(gapIn(wire, conversation)).toEqual(null)
    })

    it('[R21] [R24] who joins in mid-answer is the last to be heard: no piece of it comes after', async (people) => {
      const { longQuestion } = people.world
      if (longQuestion === undefined) return
      const { wire, conversation } = await talking(people, [])
      wire.send(say(conversation, longQuestion))
      const draft = await wire.frame('draft', ({ from }) => from > 0)
      expect([draft.answers, draft.epoch]).toEqual([2, 0])
      const { agent } = await watching(people, 'first', conversation)
      agent.send(say(conversation, 'I take this one'))
      const joined = await wire.frame('event', ({ event }) => event.type === 'joined')
      agent.send({ type: 'end', id: newId(), conversation })
      await wire.frame('event', ({ event }) => event.type === 'ended')
      await saying(wire, conversation, 'Bye')
      const after = wire.frames.slice(wire.frames.indexOf(joined))
      expect(after.filter((frame) => frame.type === 'draft' && frame.epoch < 2)).toEqual([])
      const spoken = (await log(wire, conversation)).flatMap((event) => (event.type === 'said' ? [event.from] : []))
      expect(spoken).toEqual(['visitor', 'agent', 'visitor'])
    })
  })
}

type VisitorHello = Extract<ClientFrame, { type: 'hello'; as: 'visitor' }>

interface People {
  readonly world: AdapterWorld
  newVisitor(): VisitorHello
  visitor(options?: { hello?: VisitorHello; silent?: boolean }): Person
  agent(which: 'first' | 'second'): Person
  leave(): void
}

interface Person extends Wire {
  /** With an open line, and hello answered unless `silent`. */
  ready(): Promise<Wire>
}

function gather(world: AdapterWorld): People {
  const wires: Wire[] = []
  function person(adapter: Adapter, hello: ClientFrame | null): Person {
    const wire = openWire(adapter, world.patienceMs)
    wires.push(wire)
    return {
      ...wire,
      async ready() {
        await wire.until('a line', () => wire.statuses.at(-1)?.status === 'open')
        if (hello) {
          wire.send(hello)
          await wire.until('an answer to hello', () => wire.frames.length > 0)
        }
        return wire
      },
    }
  }
  const newVisitor = (): VisitorHello => ({
    type: 'hello',
    as: 'visitor',
    protocol: protocolVersion,
    chatbot: world.chatbot,
    token: newId(),
  })
  return {
    world,
    newVisitor,
    visitor: ({ hello = newVisitor(), silent = false } = {}) => person(world.visitor(), silent ? null : hello),
    agent: (which) => person(world.agent(which), { type: 'hello', as: 'agent', protocol: protocolVersion }),
    leave: () => {
      for (const wire of wires) wire.close()
    },
  }
}

/** A visitor who watches a new conversation and has said `texts` in it. */
async function talking(people: People, texts: readonly string[]) {
  const hello = people.newVisitor()
  const conversation = crypto.randomUUID()
  const wire = await people.visitor({ hello }).ready()
  wire.send({ type: 'watch', conversation, lastSeq: 0 })
  await wire.frame('welcome')
  for (const text of texts) await saying(wire, conversation, text)
  return { wire, conversation, hello }
}

async function saying(wire: Wire, conversation: string, text: string) {
  const command = say(conversation, text)
  wire.send(command)
  await wire.frame('event', ({ event }) => event.command === command.id && event.type === 'said')
}

/** An agent who watches the conversation. */
async function watching(people: People, which: 'first' | 'second', conversation: string) {
  const agent = await people.agent(which).ready()
  const { agent: me } = await agent.frame('me')
  agent.send({ type: 'watch', conversation, lastSeq: 0 })
  await agent.frame('welcome')
  return { agent, me }
}

function say(conversation: string, text: string) {
  return { type: 'say', id: newId(), conversation, text } as const
}

function newId(): string {
  return crypto.randomUUID().replaceAll('-', '')
}

/** The log as the backend holds it now. */
async function log(wire: Wire, conversation: string) {
  const from = wire.frames.length
  wire.send({ type: 'watch', conversation, lastSeq: 0 })
  return (await wire.frame('welcome', () => true, from)).events
}

async function wordsInLog(wire: Wire, conversation: string) {
  return (await log(wire, conversation)).flatMap((event) =>
    event.type === 'said' && event.from === 'visitor' ? [event.text] : [],
  )
}

/** What the visitor said, as it came over this line; what was said again counts again. */
function wordsOf(wire: Wire, conversation: string) {
  return wire
    .events(conversation)
    .flatMap((event) => (event.type === 'said' && event.from === 'visitor' ? [event.text] : []))
}

/** The first number that does not follow on the one before, or null. */
function gapIn(wire: Wire, conversation: string) {
  return wire.events(conversation).find((event, i) => event.seq !== i + 1)?.seq ?? null
}
