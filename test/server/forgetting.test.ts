import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, it } from 'vitest'
import { type ConversationEvent, limits } from '../../src/protocol/index.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import type { Store } from '../../src/server/store/store.ts'
import { type FakeModel, startFakeModel } from './assistant/fake-model.ts'
import { type SmtpSink, startSmtpSink } from './outbox/smtp-sink.ts'
import {
  newId,
  openAgent,
  openRawLine,
  openVisitor,
  quiet,
  type RawLine,
  type Rig,
  type RigOptions,
  startRig,
} from './rig.ts'

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one()
})

/** A server whose store the test may look into, on a database that others may open as well. */
async function start(options: RigOptions = {}): Promise<{ rig: Rig; store: Store; database: DatabaseSync }> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'handrail-forgetting-')))
  const database = new DatabaseSync(join(dataDir, 'handrail.db'))
  const store = await openSqlite({ database })
  const rig = await startRig({ settings: quiet, ...options, dataDir, store })
  undo.push(async () => {
    await rig.close()
    if (!options.dataDir) await rm(dataDir, { recursive: true })
  })
  return { rig, store, database }
}

type Visitor = Awaited<ReturnType<typeof openVisitor>>

async function openTold(rig: Rig, token = newId()): Promise<Visitor> {
  const visitor = await openVisitor(rig, { token })
  visitor.say('My address is 1 Secret Street')
  await visitor.until('event', ({ event }) => event.type === 'said')
  return visitor
}

/** A visitor’s line that watches nothing. */
async function openIdle(rig: Rig, token: string): Promise<RawLine> {
  const line = await openRawLine(rig.ws)
  line.send({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'demo', token })
  await line.until('settings')
  return line
}

const goneFrame = (conversation: string) => ({ type: 'refused', conversation, code: 'unknown_conversation' })
const framesOf = (line: RawLine, conversation: string) =>
  line.heard.filter((frame) => 'conversation' in frame && frame.conversation === conversation)

/** The last that an agent’s line has heard of a conversation, when it has since heard of another one. */
async function lastOfIt(rig: Rig, agent: RawLine, conversation: string) {
  const other = await openTold(rig)
  const told = await agent.until('inbox', ({ row }) => row.conversation.id === other.conversation)
  const before = agent.heard.slice(0, agent.heard.indexOf(told))
  return before.findLast((frame) => JSON.stringify(frame).includes(conversation))
}

/** Until the clock has looked for what was deleted, and is through with what it found. */
async function looked(store: Store): Promise<void> {
  const { forgottenSince } = store
  let looks = 0
  store.forgottenSince = (at) => {
    looks += 1
    return forgottenSince(at)
  }
  await expect.poll(() => looks, { timeout: 9_000 }).toBe(2)
}

describe('[A18] a visitor asks which conversations are theirs', () => {
  it('and is told those with this chatbot, the latest first, and no more of them than there is room for', async () => {
    const { rig, store } = await start()
    const token = newId()
    await openTold(rig)
    const [one, other] = [await openTold(rig, token), await openTold(rig, token)]
    const agent = await openAgent(rig, one.conversation)
    agent.send({ type: 'say', id: newId(), conversation: one.conversation, text: 'Ana here' })
    await one.until('event', ({ event }) => event.type === 'said' && event.from === 'agent')

    other.send({ type: 'conversations' })

    const { conversations } = await other.until('conversations')
    const { startedAt, lastAt, messageCount, lastMessage } = (await store.conversation(one.conversation))!
    expect(conversations.map(({ id }) => id)).toEqual([one.conversation, other.conversation])
    expect(conversations[0]).toEqual({
      id: one.conversation,
      startedAt,
      lastAt,
      phase: 'live',
      messageCount,
      lastMessage,
    })
    expect(lastMessage).toMatchObject({ from: 'agent', text: 'Ana here' })
    for (let more = 0; more < limits.pastConversations; more++) (await openTold(rig, token)).close()
    const idle = await openIdle(rig, token)
    idle.send({ type: 'conversations' })
    expect((await idle.until('conversations')).conversations).toHaveLength(limits.pastConversations)
  })

  it('and is told of none when there are none', async () => {
    const { rig } = await start()
    const idle = await openIdle(rig, newId())
    idle.send({ type: 'conversations' })
    expect(await idle.until('conversations')).toEqual({ type: 'conversations', conversations: [] })
  })

  it('agents have none of their own, and who has not said hello is nobody', async () => {
    const { rig } = await start()
    const agent = await openAgent(rig)
    const line = await openRawLine(rig.ws)
    for (const one of [agent, line]) one.send({ type: 'conversations' })
    expect(await agent.until('refused')).toEqual({ type: 'refused', code: 'forbidden' })
    expect(await line.until('refused')).toEqual({ type: 'refused', code: 'out_of_turn' })
  })

  it('and is told to try again when the store cannot be read', async () => {
    const { rig, store } = await start()
    const idle = await openIdle(rig, newId())
    store.conversationsOf = () => Promise.reject(new Error('disk I/O error'))
    idle.send({ type: 'conversations' })
    expect(await idle.until('refused')).toEqual({ type: 'refused', code: 'unavailable', retryAfterMs: 2_000 })
  })
})

describe('[A18] [R55] a visitor has their conversation deleted', () => {
  it('every line that watches it is refused it once, the team’s lists lose it, and nothing of it is left', async () => {
    const { rig, store } = await start()
    const visitor = await openTold(rig)
    const { conversation, token } = visitor
    const bystander = await openTold(rig, token)
    const tab = await openVisitor(rig, { token, conversation })
    const [watching, idle] = [await openAgent(rig, conversation), await openAgent(rig)]

    visitor.send({ type: 'forget', conversation })

    for (const line of [visitor, tab, watching]) {
      expect(await line.until('refused')).toEqual(goneFrame(conversation))
      expect(framesOf(line, conversation).at(-1)).toEqual(goneFrame(conversation))
    }
    for (const line of [watching, idle]) {
      expect(await line.until('forgotten')).toEqual({ type: 'forgotten', id: conversation })
    }
    expect([await store.conversation(conversation), await store.events(conversation, 0, 9)]).toEqual([null, []])
    visitor.send({ type: 'conversations' })
    const { conversations } = await visitor.until('conversations')
    expect(conversations.map(({ id }) => id)).toEqual([bystander.conversation])
    // Once is enough: the clock finds it too, and that it was told.
    await looked(store)
    expect(await lastOfIt(rig, idle, conversation)).toEqual({ type: 'forgotten', id: conversation })
    expect(idle.heard.filter(({ type }) => type === 'forgotten')).toHaveLength(1)
    expect(visitor.heard.filter(({ type }) => type === 'refused')).toHaveLength(1)
  })

  it('nothing brings it back: not what another tab had queued, nor watching it anew, nor the same id in other hands', async () => {
    const { rig, store } = await start()
    const visitor = await openTold(rig)
    const { conversation, token } = visitor
    const tab = await openVisitor(rig, { token, conversation })
    const agent = await openAgent(rig, conversation)
    visitor.send({ type: 'forget', conversation })
    await Promise.all([tab, agent].map((line) => line.until('refused')))

    const [queued, joined] = [newId(), newId()]
    tab.send({ type: 'say', id: queued, conversation, text: 'Hello?' })
    agent.send({ type: 'takeOver', id: joined, conversation })
    expect(await tab.until('refused', ({ id }) => id === queued)).toEqual({ ...goneFrame(conversation), id: queued })
    expect(await agent.until('refused', ({ id }) => id === joined)).toEqual({ ...goneFrame(conversation), id: joined })
    for (const line of [await openIdle(rig, token), await openIdle(rig, newId())]) {
      line.send({ type: 'watch', conversation, lastSeq: 0 })
      expect(await line.until('refused')).toEqual(goneFrame(conversation))
    }
    expect(await store.conversation(conversation)).toBe(null)
  })

  it('in the order in which it was asked: what was said before goes with it, what is said after is refused', async () => {
    const { rig, store } = await start()
    const visitor = await openTold(rig)
    const { conversation } = visitor
    const agent = await openAgent(rig)
    const [before, after] = [newId(), newId()]
    visitor.say('one more', before)
    visitor.send({ type: 'forget', conversation })
    visitor.say('too late', after)
    expect(await visitor.until('refused', ({ id }) => id === after)).toEqual({ ...goneFrame(conversation), id: after })
    await visitor.until('refused', ({ id }) => id === undefined)
    const told = framesOf(visitor, conversation).filter(
      (frame) => frame.type === 'refused' || (frame.type === 'event' && frame.event.command === before),
    )
    expect(told.map(({ type }) => type)).toContain('event')
    expect(told.at(0)?.type).toBe('event')
    expect(await store.events(conversation, 0, 9)).toEqual([])
    // The team hears that it is gone, and no more of what was said just before: it would stand in their lists again.
    expect(await lastOfIt(rig, agent, conversation)).toEqual({ type: 'forgotten', id: conversation })
  })

  it('who does not watch it is answered as well, and the second time like the first', async () => {
    const { rig } = await start()
    const visitor = await openTold(rig)
    const { conversation, token } = visitor
    visitor.close()
    const idle = await openIdle(rig, token)
    for (const times of [1, 2]) {
      idle.send({ type: 'forget', conversation })
      await expect.poll(() => idle.heard.filter(({ type }) => type === 'refused')).toHaveLength(times)
    }
    expect(idle.heard.filter(({ type }) => type === 'refused')).toEqual([
      goneFrame(conversation),
      goneFrame(conversation),
    ])
  })

  it('nobody else can: strangers are told what they are told of any other, and agents that it is not theirs to do', async () => {
    const { rig, store } = await start()
    const { conversation } = await openTold(rig)
    const nowhere = crypto.randomUUID()
    const stranger = await openIdle(rig, newId())
    const agent = await openAgent(rig, conversation)
    const line = await openRawLine(rig.ws)
    for (const one of [stranger, agent, line]) one.send({ type: 'forget', conversation })
    stranger.send({ type: 'forget', conversation: nowhere })
    expect(await stranger.until('refused')).toEqual(goneFrame(conversation))
    expect(await stranger.until('refused', (frame) => frame.conversation === nowhere)).toEqual(goneFrame(nowhere))
    expect(await agent.until('refused')).toEqual({ type: 'refused', conversation, code: 'forbidden' })
    expect(await line.until('refused')).toEqual({ type: 'refused', conversation, code: 'out_of_turn' })
    expect(await store.conversation(conversation)).toMatchObject({ id: conversation })
  })

  it('while the database takes nothing it is not deleted, and the visitor is told so', async () => {
    const { rig, store, database } = await start()
    const visitor = await openTold(rig)
    const { conversation } = visitor
    database.exec('PRAGMA query_only = ON')
    visitor.send({ type: 'forget', conversation })
    expect(await visitor.until('refused')).toEqual({ type: 'refused', conversation, code: 'unavailable' })
    database.exec('PRAGMA query_only = OFF')
    expect((await store.events(conversation, 0, 2)).map(({ seq }) => seq)).toEqual([1, 2])
    visitor.say('Still here')
    await visitor.until('event', ({ event }) => event.type === 'said' && event.text === 'Still here')
    visitor.send({ type: 'forget', conversation })
    await visitor.until('refused', ({ code }) => code === 'unknown_conversation')
    expect(await store.events(conversation, 0, 9)).toEqual([])
  })

  it('[B5] asking and deleting count against what a visitor may ask', async () => {
    const { rig } = await start({ visitorCommands: 3 })
    const idle = await openIdle(rig, newId())
    const nowhere = crypto.randomUUID()
    idle.send({ type: 'conversations' })
    for (const _ of [1, 2]) idle.send({ type: 'forget', conversation: nowhere })
    idle.send({ type: 'conversations' })
    idle.send({ type: 'forget', conversation: nowhere })
    await expect.poll(() => idle.heard.filter(({ type }) => type === 'refused')).toHaveLength(4)
    const codes = idle.heard.flatMap((frame) => (frame.type === 'refused' ? [[frame.code, frame.conversation]] : []))
    expect(codes.sort()).toEqual(
      [
        ['too_many', undefined],
        ['too_many', nowhere],
        ['unknown_conversation', nowhere],
        ['unknown_conversation', nowhere],
      ].sort(),
    )
    expect(idle.heard.filter(({ type }) => type === 'conversations')).toHaveLength(1)
  })

  it('on every node: lines there are refused it as well, and the team’s lists lose it', async () => {
    const here = await start()
    const there = await start({ dataDir: here.rig.dataDir })
    const visitor = await openTold(here.rig)
    const { conversation, token } = visitor
    const tab = await openVisitor(there.rig, { token, conversation })
    const [watching, idle] = [await openAgent(there.rig, conversation), await openAgent(there.rig)]
    visitor.send({ type: 'forget', conversation })
    for (const line of [tab, watching]) expect(await line.until('refused')).toEqual(goneFrame(conversation))
    for (const line of [watching, idle]) {
      expect(await line.until('forgotten')).toEqual({ type: 'forgotten', id: conversation })
    }
    const id = newId()
    tab.send({ type: 'say', id, conversation, text: 'Hello?' })
    expect(await tab.until('refused', (frame) => frame.id === id)).toEqual({ ...goneFrame(conversation), id })
    expect(await there.store.conversation(conversation)).toBe(null)
  })

  it('on every node: what is said there before it is known there is refused', async () => {
    const here = await start()
    const there = await start({ dataDir: here.rig.dataDir })
    const visitor = await openTold(here.rig)
    const { conversation, token } = visitor
    const tab = await openVisitor(there.rig, { token, conversation })
    visitor.send({ type: 'forget', conversation })
    await visitor.until('refused')
    const id = newId()
    tab.send({ type: 'say', id, conversation, text: 'Hello?' })
    expect(await tab.until('refused', (frame) => frame.id === id)).toEqual({ ...goneFrame(conversation), id })
    expect(await there.store.events(conversation, 0, 9)).toEqual([])
  })
})

describe('[R55] what was under way', () => {
  let model: FakeModel
  let smtp: SmtpSink
  const said = (events: readonly ConversationEvent[]) => events.filter(({ type }) => type === 'said')

  /** As many words as it takes until somebody ends it. */
  async function* endless() {
    for (let i = 0; ; i++) {
      yield `word${i} `
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  it('the answer being written is broken off: the model is let go, no piece of it comes after, and none is kept', async () => {
    model = await startFakeModel((_, n) => ({ pieces: n === 0 ? endless() : ['Sixty days [1].'] }))
    undo.push(model.stop)
    const { rig, store, database } = await start({
      settings: {},
      documents: { folder: 'demo/shop/help', baseUrl: '/shop/help/' },
      model: { url: model.url, name: 'fake' },
    })
    const visitor = await openVisitor(rig)
    const { conversation } = visitor
    visitor.say('How long do I have to return a jacket?')
    await visitor.until('draft', ({ from }) => from > 0)

    visitor.send({ type: 'forget', conversation })

    const gone = await visitor.until('refused')
    await expect.poll(() => model.requests[0]?.ending).toBe('closed by client')
    // Until another's is there, there was time for whatever would still come.
    const other = await openTold(rig)
    await other.until('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
    expect(visitor.heard.slice(visitor.heard.indexOf(gone) + 1)).toEqual([])
    expect(said(visitor.events()).length).toBe(1)
    expect(await store.used({ chatbot: 'demo', scope: conversation })).toBe(0)
    expect(tablesWith(database, conversation)).toEqual(['forgotten'])
  })

  it('[N1] the mail that waits for its summary is not sent, and no summary is written', async () => {
    const held = Promise.withResolvers<void>()
    smtp = await startSmtpSink()
    undo.push(smtp.stop)
    model = await startFakeModel(async () => {
      await held.promise
      return { pieces: ['{"lines":[{"about":"want","text":"Return a jacket.","messages":[2]}]}'] }
    })
    undo.push(model.stop)
    const { rig, store, database } = await start({
      mail: { url: smtp.url, from: 'chat@shop.test' },
      model: { url: model.url, name: 'fake' },
    })
    await rig.ownerCookie()
    const call = async (visitor: Visitor) => {
      const { conversation } = visitor
      visitor.say('I want my money back')
      visitor.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
      await visitor.until('event', ({ event }) => event.type === 'escalated')
    }
    const visitor = await openVisitor(rig)
    const { conversation } = visitor
    await call(visitor)
    const inWork = async () =>
      (await store.deliveries({ chatbot: 'demo', conversation, limit: 9 })).map(({ attempts }) => attempts)
    await expect.poll(inWork).toEqual([1])

    visitor.send({ type: 'forget', conversation })
    await visitor.until('refused')
    held.resolve()

    // Who calls after that gets their mail: the other would have been out by then.
    const other = await openVisitor(rig)
    await call(other)
    await expect.poll(() => smtp.mails.length, { timeout: 15_000 }).toBe(1)
    expect(smtp.mails[0]?.parsed.text).toContain(other.conversation)
    expect(tablesWith(database, conversation)).toEqual(['forgotten'])
  })
})

/** The tables that have a row with these words anywhere in it. */
function tablesWith(database: DatabaseSync, words: string): readonly string[] {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all()
  return tables.flatMap(({ name }) => {
    const rows = database.prepare(`SELECT * FROM "${name}"`).all()
    return rows.some((row) => JSON.stringify(row).includes(words)) ? [String(name)] : []
  })
}
