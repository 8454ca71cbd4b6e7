import type { Actor, Command, Conversation } from '../../src/protocol/index.ts'
import { apply, decide, defaultSettings, empty } from '../../src/protocol/index.ts'
import type { Attempt, Chatbot, NewJob, Outcome, Store } from '../../src/server/store/store.ts'
import { documentsContract } from './store-documents.ts'
import { visitorsContract } from './store-visitors.ts'
import type { TestTools } from './tools.ts'

/** A store that is empty, and its end. `reopen` gives the same data through a new connection, as another node would see it. */
export interface StoreWorld {
  readonly store: Store
  reopen(): Promise<Store>
  close(): Promise<void>
}

const visitor: Actor = { kind: 'visitor', id: 'embed-1' }
const ana: Actor = { kind: 'agent', agent: { id: 'ana', name: 'Ana' } }
const ben: Actor = { kind: 'agent', agent: { id: 'ben', name: 'Ben' } }
const assistant: Actor = { kind: 'assistant' }

/** Proves an engine: what every store of conversations must hold to. Call it in a test file with the runner's own functions. */
export function storeContract(tools: TestTools, name: string, makeWorld: () => Promise<StoreWorld>): void {
  const { describe, it, expect } = tools
  const within = (test: (world: StoreWorld) => Promise<void>) => async () => {
    const world = await makeWorld()
    try {
      await test(world)
    } finally {
      await world.close()
    }
  }

  describe(`${name} keeps the store contract`, () => {
    it(
      '[R1] numbers events from 1 without gaps and reads them back as they were written',
      within(async ({ store }) => {
        const id = crypto.randomUUID()
        const first = appended(await run(store, id, visitor, { type: 'say', text: 'Hello – 你好 \u0000 👋' }))
        const second = appended(await run(store, id, visitor, { type: 'say', text: 'Anyone?' }))
        expect([...first.events, ...second.events].map((event) => event.seq)).toEqual([1, 2, 3])
        expect(await store.events(id, 0, 100)).toEqual([...first.events, ...second.events])
        expect(await store.events(id, 1, 1)).toEqual([first.events[1]])
      }),
    )

    it(
      '[R3] gives the conversation that its events add up to, here and through another connection',
      within(async ({ store, reopen }) => {
        const id = crypto.randomUUID()
        await story(store, id)
        const folded = (await store.events(id, 0, 100)).reduce(apply, empty(id))
        expect(await store.conversation(id)).toEqual(folded)
        const other = await reopen()
        expect(await other.conversation(id)).toEqual(folded)
        await other.close()
      }),
    )

    it(
      '[R5] answers a repeated command with its first events, all of them, and writes nothing',
      within(async ({ store }) => {
        const id = crypto.randomUUID()
        await run(store, id, visitor, { type: 'say', text: 'Hello' })
        const first = appended(await run(store, id, ana, { type: 'say', text: 'Hi' }, 'once'))
        expect(first.events.map(({ type }) => type)).toEqual(['joined', 'said'])
        const again = await run(store, id, ana, { type: 'say', text: 'Hi' }, 'once')
        expect(again).toEqual({ kind: 'repeated', events: first.events, conversation: first.conversation })
        expect(await store.events(id, 0, 100)).toHaveLength(4)
      }),
    )

    it(
      '[R5] answers a repeated command whose turn has passed the same way',
      within(async ({ store }) => {
        const id = crypto.randomUUID()
        await run(store, id, visitor, { type: 'escalate', trigger: 'button' }, 'press')
        expect((await run(store, id, visitor, { type: 'escalate', trigger: 'button' }, 'press')).kind).toBe('repeated')
        expect(await run(store, id, visitor, { type: 'escalate', trigger: 'button' }, 'second press')).toEqual({
          kind: 'refused',
          refusal: { code: 'already_waiting' },
        })
      }),
    )

    it(
      '[R5] refuses an id that was used for something else, and keeps ids of different authors apart',
      within(async ({ store }) => {
        const id = crypto.randomUUID()
        await run(store, id, visitor, { type: 'say', text: 'Hello' }, 'same')
        expect(await run(store, id, visitor, { type: 'say', text: 'Other' }, 'same')).toEqual({
          kind: 'refused',
          refusal: { code: 'id_reused' },
        })
        expect((await run(store, id, ana, { type: 'say', text: 'Hi' }, 'same')).kind).toBe('appended')
      }),
    )

    it(
      '[R21] takes no answer begun before another connection’s takeover',
      within(async ({ store, reopen }) => {
        const id = crypto.randomUUID()
        await run(store, id, visitor, { type: 'say', text: 'Hello' })
        await store.conversation(id)
        const other = await reopen()
        appended(await run(other, id, ana, { type: 'takeOver' }))
        await other.close()
        const answer: Command = { type: 'answer', answers: 2, epoch: 0, text: 'Late' }
        expect(await run(store, id, assistant, answer)).toEqual({ kind: 'refused', refusal: { code: 'stale' } })
      }),
    )

    it(
      '[R41] lets one of two agents be first',
      within(async ({ store }) => {
        const id = crypto.randomUUID()
        await run(store, id, visitor, { type: 'say', text: 'Hello' })
        const outcomes = await Promise.all([
          run(store, id, ana, { type: 'takeOver' }),
          run(store, id, ben, { type: 'takeOver' }),
        ])
        expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['appended', 'refused'])
        expect(outcomes[1]).toEqual({ kind: 'refused', refusal: { code: 'taken', by: 'Ana' } })
      }),
    )

    it(
      'keeps apart what is written in the same turn: one that throws takes nobody with it',
      within(async ({ store }) => {
        const [good, bad] = [crypto.randomUUID(), crypto.randomUUID()]
        const outcomes = await Promise.allSettled([
          run(store, good, visitor, { type: 'say', text: 'one' }),
          store.append({
            ...attempt(bad, visitor, { type: 'say', text: 'x' }),
            jobs: () => {
              throw new Error('no')
            },
          }),
          run(store, good, visitor, { type: 'say', text: 'two' }),
        ])
        expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
        expect(await store.conversation(bad)).toBe(null)
        expect((await store.events(good, 0, 9)).map(({ seq }) => seq)).toEqual([1, 2, 3])
      }),
    )

    it(
      '[R8] writes jobs with the events, once for each id, and none for a refused command',
      within(async ({ store }) => {
        const id = crypto.randomUUID()
        const jobs = () => [job('a', id), job('b', id)]
        await store.append({ ...attempt(id, visitor, { type: 'say', text: 'Hello' }), jobs })
        await store.append({ ...attempt(id, visitor, { type: 'say', text: 'Again' }), jobs })
        await store.append({ ...attempt(id, visitor, { type: 'say', text: ' ' }), jobs: () => [job('c', id)] })
        expect((await claim(store, 0)).map((one) => one.id).sort()).toEqual(['a', 'b'])
      }),
    )

    it(
      '[N5] leases a job to one, and again to another when the lease ran out',
      within(async ({ store }) => {
        await withJobs(store, [job('a', '')])
        const [first] = await claim(store, 1_000)
        expect(await claim(store, 1_500)).toEqual([])
        const [second] = await claim(store, 2_001)
        expect([first?.attempts, second?.attempts]).toEqual([1, 2])
        expect(await store.settle(first!, { state: 'done', answer: 'late', at: 2_100 })).toBe(false)
        expect(await store.extend(first!, 9_000)).toBe(false)
        expect(await store.extend(second!, 9_000)).toBe(true)
        expect(await claim(store, 3_500)).toEqual([])
        expect(await store.settle(second!, { state: 'done', answer: 'sent', at: 3_600 })).toBe(true)
        expect(await claim(store, 99_000)).toEqual([])
        expect(await store.deliveries({ chatbot: 'demo', limit: 9 })).toMatchObject([
          { id: 'a', state: 'done', attempts: 2, lastAnswer: 'sent', settledAt: 3_600 },
        ])
      }),
    )

    it(
      '[N5] puts a job off until it is due',
      within(async ({ store }) => {
        await withJobs(store, [job('a', '')])
        const [first] = await claim(store, 1_000)
        await store.settle(first!, { state: 'pending', answer: '421 busy', dueAt: 60_000 })
        expect(await claim(store, 59_999)).toEqual([])
        expect(await claim(store, 60_000)).toMatchObject([{ id: 'a', lastAnswer: '421 busy', attempts: 2 }])
      }),
    )

    it(
      'works off a lane one at a time and in order, past one that is put off',
      within(async ({ store }) => {
        await withJobs(store, [
          { ...job('a', ''), lane: 'x' },
          { ...job('b', ''), lane: 'x' },
          { ...job('c', ''), lane: 'y' },
        ])
        const first = await claim(store, 1_000)
        expect(first.map(({ id }) => id).sort()).toEqual(['a', 'c'])
        expect(await claim(store, 1_100)).toEqual([])
        await store.settle(first.find(({ id }) => id === 'a')!, { state: 'pending', answer: 'busy', dueAt: 50_000 })
        expect((await claim(store, 1_200)).map(({ id }) => id)).toEqual(['b'])
      }),
    )

    it(
      '[C2] lists those waiting first, longest first, then the rest by their last event',
      within(async ({ store }) => {
        const ids = Array.from({ length: 5 }, () => crypto.randomUUID()) as [string, string, string, string, string]
        for (const [place, id] of ids.entries())
          await run(store, id, visitor, { type: 'say', text: `${place}` }, undefined, 100 + place)
        await run(store, ids[3], visitor, { type: 'escalate', trigger: 'button' }, undefined, 200)
        await run(store, ids[1], visitor, { type: 'escalate', trigger: 'button' }, undefined, 300)
        await run(store, ids[0], ana, { type: 'takeOver' }, undefined, 400)
        const list = async (filter: Parameters<Store['inbox']>[0]['filter'], limit = 9) =>
          (await store.inbox({ chatbots: ['demo'], filter, limit })).map(({ conversation }) => conversation.id)
        expect(await list('all')).toEqual([ids[3], ids[1], ids[0], ids[4], ids[2]])
        expect(await list('all', 3)).toEqual([ids[3], ids[1], ids[0]])
        expect(await list('waiting')).toEqual([ids[3], ids[1]])
        expect(await list('live')).toEqual([ids[0]])
        expect(await list('unresolved')).toEqual([ids[1], ids[3]])
        expect(await list('escalated')).toEqual([ids[1], ids[3]])
        expect(await list('resolved')).toEqual([])
        const after = { at: 400, id: ids[0] }
        expect(
          (await store.inbox({ chatbots: ['demo'], filter: 'all', limit: 9, after })).map((one) => one.conversation.id),
        ).toEqual([ids[4], ids[2]])
        expect(await store.inbox({ chatbots: ['other'], filter: 'all', limit: 9 })).toEqual([])
      }),
    )

    it(
      'tells the clock who waits since when, and what is live',
      within(async ({ store }) => {
        const [waits, live] = [crypto.randomUUID(), crypto.randomUUID()]
        await run(store, waits, visitor, { type: 'escalate', trigger: 'button' }, undefined, 1_000)
        await run(store, live, visitor, { type: 'say', text: 'Hello' }, undefined, 1_000)
        await run(store, live, ana, { type: 'takeOver' }, undefined, 1_000)
        expect((await store.waitingSince(1_000)).map(({ id }) => id)).toEqual([])
        expect((await store.waitingSince(1_001)).map(({ id }) => id)).toEqual([waits])
        expect((await store.live()).map(({ id }) => id)).toEqual([live])
      }),
    )

    it(
      '[E12] tells who is next in the waiting room of a chatbot, also of those who came in the same moment',
      within(async ({ store, reopen }) => {
        const ids = Array.from({ length: 5 }, () => crypto.randomUUID()) as [string, string, string, string, string]
        const call = { type: 'escalate', trigger: 'button' } as const
        await run(store, ids[0], visitor, { type: 'say', text: 'Hello' }, undefined, 1_000)
        await run(store, ids[1], visitor, call, undefined, 3_000)
        for (const id of [ids[2], ids[3]]) await run(store, id, visitor, call, undefined, 2_000)
        await run(store, ids[4], visitor, call, undefined, 1_000, 'other')
        const place = (id: string, waitingSince: number) => ({ conversation: id, waitingSince })
        expect(await store.placesOf('demo')).toEqual([place(ids[2], 2_000), place(ids[3], 2_000), place(ids[1], 3_000)])
        expect(await store.placesOf('other')).toEqual([place(ids[4], 1_000)])
        // Who calls again stands at the end.
        await run(store, ids[2], { kind: 'clock' }, { type: 'giveUpWaiting', since: 2_000 }, undefined, 4_000)
        await run(store, ids[2], visitor, call, undefined, 5_000)
        await run(store, ids[3], ana, { type: 'takeOver' }, undefined, 6_000)
        const other = await reopen()
        expect(await other.placesOf('demo')).toEqual([place(ids[1], 3_000), place(ids[2], 5_000)])
        await other.close()
      }),
    )

    it(
      '[E12] tells how long the last waits were and whether somebody joined, latest first',
      within(async ({ store, reopen }) => {
        const clock: Actor = { kind: 'clock' }
        const waits = async (calledAt: number, by: Actor, command: Command, at: number, chatbot = 'demo') => {
          const id = crypto.randomUUID()
          await run(store, id, visitor, { type: 'escalate', trigger: 'button' }, undefined, calledAt, chatbot)
          await run(store, id, by, command, undefined, at)
          return id
        }
        const joined = await waits(1_000, ana, { type: 'takeOver' }, 5_000)
        await waits(2_000, clock, { type: 'giveUpWaiting', since: 2_000 }, 62_000)
        await waits(3_000, ben, { type: 'say', text: 'Ben here' }, 90_000)
        // Neither tells how long it would have been, and one is another chatbot's.
        await waits(4_000, visitor, { type: 'cancel' }, 70_000)
        await waits(4_000, ana, { type: 'resolve' }, 71_000)
        await waits(4_000, ana, { type: 'takeOver' }, 72_000, 'other')
        // Stepping in ends no wait; an end without anybody is no second one.
        const helped = crypto.randomUUID()
        await run(store, helped, visitor, { type: 'say', text: 'Hello' }, undefined, 1_000)
        await run(store, helped, ana, { type: 'takeOver' }, undefined, 80_000)
        await run(store, joined, visitor, { type: 'say', text: 'Thanks' }, undefined, 81_000)
        await run(store, joined, ana, { type: 'end', keepOpen: true }, undefined, 82_000)
        // Who was joined once and calls again is judged by how that ended.
        const twice = await waits(500, ana, { type: 'takeOver' }, 600)
        await run(store, twice, ana, { type: 'end' }, undefined, 700)
        await run(store, twice, visitor, { type: 'escalate', trigger: 'button' }, undefined, 100_000)
        await run(store, twice, clock, { type: 'giveUpWaiting', since: 100_000 }, undefined, 160_000)
        const all = [
          { until: 160_000, ms: 60_000, joined: false },
          { until: 90_000, ms: 87_000, joined: true },
          { until: 62_000, ms: 60_000, joined: false },
          { until: 5_000, ms: 4_000, joined: true },
        ]
        const other = await reopen()
        expect(await other.recentWaits('demo', 0, 9)).toEqual(all)
        expect(await other.recentWaits('demo', 62_000, 9)).toEqual(all.slice(0, 3))
        expect(await other.recentWaits('demo', 0, 1)).toEqual(all.slice(0, 1))
        await other.close()
      }),
    )

    it(
      '[E12] counts a wait whose end came in the same turn as what followed it',
      within(async ({ store }) => {
        const id = crypto.randomUUID()
        await run(store, id, visitor, { type: 'escalate', trigger: 'button' }, undefined, 1_000)
        await Promise.all([
          run(store, id, ana, { type: 'takeOver' }, undefined, 3_000),
          run(store, id, ana, { type: 'end', keepOpen: true }, undefined, 9_000),
        ])
        expect(await store.recentWaits('demo', 0, 9)).toEqual([{ until: 3_000, ms: 2_000, joined: true }])
      }),
    )

    it(
      'takes changed settings in the place of those they were made from, and of two such changes one',
      within(async ({ store, reopen }) => {
        await store.createAccount('acme')
        await store.saveChatbot({ id: 'demo', account: 'acme', settings: defaultSettings })
        const other = await reopen()
        const [one, two, three] = ['one', 'two', 'three'].map((site) => ({ ...defaultSettings, site }))

        const both = await Promise.all([
          store.saveSettings('demo', defaultSettings, one!),
          other.saveSettings('demo', defaultSettings, two!),
        ])

        expect(both.toSorted()).toEqual([false, true])
        const won = both[0] ? one! : two!
        expect((await other.chatbot('demo'))?.settings).toEqual(won)
        expect(await other.saveSettings('demo', defaultSettings, three!)).toBe(false)
        expect(await store.saveSettings('demo', won, three!)).toBe(true)
        expect(await store.saveSettings('none', defaultSettings, three!)).toBe(false)
        expect(await store.chatbots('acme')).toEqual([{ id: 'demo', account: 'acme', settings: three }])
      }),
    )

    documentsContract(tools, within)
    visitorsContract(tools, within)

    it(
      'keeps accounts, their people and their chatbots',
      within(async ({ store }) => {
        await store.createAccount('acme')
        await store.createAccount('acme')
        const chatbot: Chatbot = { id: 'demo', account: 'acme', settings: { ...defaultSettings, site: 'acme.example' } }
        await store.saveChatbot(chatbot)
        expect([await store.chatbot('demo'), await store.chatbots('acme'), await store.chatbot('none')]).toEqual([
          chatbot,
          [chatbot],
          null,
        ])
        const member = {
          user: 'u1',
          account: 'acme',
          role: 'owner',
          name: 'Ana',
          email: 'ana@acme.example',
          avatar: null,
          seenAt: 5,
        } as const
        await store.saveMember(member)
        await store.sawMember('u1', 77)
        expect([await store.member('u1'), await store.members('acme'), await store.member('u2')]).toEqual([
          { ...member, seenAt: 77 },
          [{ ...member, seenAt: 77 }],
          null,
        ])
      }),
    )
  })
}

/** A conversation through every phase. */
async function story(store: Store, id: string): Promise<void> {
  await run(store, id, visitor, { type: 'say', text: 'Hello' })
  await run(store, id, assistant, { type: 'answer', answers: 2, epoch: 0, text: 'No idea', cannotAnswer: true })
  await run(store, id, visitor, { type: 'confirm' })
  await run(store, id, ana, { type: 'say', text: 'Ana here' })
  await run(store, id, ana, { type: 'end', note: 'a refund was promised' })
}

export function attempt(
  conversation: string,
  by: Actor,
  command: Command,
  id?: string,
  at = Date.now(),
  chatbot = 'demo',
): Attempt {
  return {
    conversation,
    author: by.kind === 'agent' ? `agent:${by.agent.id}` : by.kind,
    command: id === undefined ? undefined : { id, digest: JSON.stringify(command) },
    at,
    decide: (state: Conversation) =>
      decide(state, command, { by, settings: defaultSettings.widget, opening: { chatbot, language: 'en' } }),
    jobs: () => [],
  }
}

function run(
  store: Store,
  conversation: string,
  by: Actor,
  command: Command,
  id?: string,
  at?: number,
  chatbot?: string,
): Promise<Outcome> {
  return store.append(attempt(conversation, by, command, id, at, chatbot))
}

function appended(outcome: Outcome): Extract<Outcome, { kind: 'appended' }> {
  if (outcome.kind !== 'appended') throw new Error(`expected to be appended, was ${JSON.stringify(outcome)}`)
  return outcome
}

function job(id: string, conversation: string): NewJob {
  return { id, kind: 'email', chatbot: 'demo', conversation, payload: { to: id }, dueAt: 0 }
}

async function withJobs(store: Store, jobs: readonly NewJob[]): Promise<void> {
  await store.append({ ...attempt(crypto.randomUUID(), visitor, { type: 'say', text: 'Hello' }), jobs: () => jobs })
}

function claim(store: Store, now: number) {
  return store.claim({ kinds: ['email'], limit: 10, now, leaseMs: 1_000 })
}
