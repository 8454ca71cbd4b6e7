import type { Actor, Command, Conversation } from '../../src/protocol/index.ts'
import { apply, decide, defaultSettings, empty } from '../../src/protocol/index.ts'
import type { Attempt, Chatbot, NewJob, Outcome, Store } from '../../src/server/store/store.ts'
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
export function storeContract(
  { describe, it, expect }: TestTools,
  name: string,
  makeWorld: () => Promise<StoreWorld>,
): void {
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

export function attempt(conversation: string, by: Actor, command: Command, id?: string, at = Date.now()): Attempt {
  return {
    conversation,
    author: by.kind === 'agent' ? `agent:${by.agent.id}` : by.kind,
    command: id === undefined ? undefined : { id, digest: JSON.stringify(command) },
    at,
    decide: (state: Conversation) =>
      decide(state, command, { by, settings: defaultSettings.widget, opening: { chatbot: 'demo', language: 'en' } }),
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
): Promise<Outcome> {
  return store.append(attempt(conversation, by, command, id, at))
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
