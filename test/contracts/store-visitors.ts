import type { Actor, Command } from '../../src/protocol/index.ts'
import { limits } from '../../src/protocol/index.ts'
import type { NewJob, Outcome, Store } from '../../src/server/store/store.ts'
import type { Visitor } from '../../src/server/store/visitors.ts'
import { attempt, type StoreWorld } from './store.ts'
import type { TestTools } from './tools.ts'

type Within = (test: (world: StoreWorld) => Promise<void>) => () => Promise<void>

const mia: Visitor = { visitor: 'embed-mia', chatbot: 'demo' }
const visitor: Actor = { kind: 'visitor', id: 'embed-mia' }
const stranger: Actor = { kind: 'visitor', id: 'embed-noa' }
const ana: Actor = { kind: 'agent', agent: { id: 'ana', name: 'Ana' } }
const say: Command = { type: 'say', text: 'My address is 1 Secret Street' }
const call: Command = { type: 'escalate', trigger: 'button' }
const gone: Outcome = { kind: 'refused', refusal: { code: 'unknown_conversation' } }

/** What every store must hold to with what is a visitor's, and with what they have deleted. */
export function visitorsContract({ it, expect }: TestTools, within: Within): void {
  it(
    '[A18] lists a visitor’s conversations with a chatbot, the one that had the latest event first, and nobody else’s',
    within(async ({ store, reopen }) => {
      const [first, second, third] = ids(3)
      await run(store, first!, visitor, say, { at: 100 })
      await run(store, second!, visitor, say, { at: 200 })
      await run(store, third!, visitor, say, { at: 300 })
      await run(store, crypto.randomUUID(), stranger, say, { at: 400 })
      await run(store, crypto.randomUUID(), visitor, say, { at: 500, chatbot: 'other' })
      await run(store, first!, ana, { type: 'takeOver' }, { at: 600 })
      const other = await reopen()
      const theirs = await other.conversationsOf(mia, limits.pastConversations)
      expect(theirs.map(({ id }) => id)).toEqual([first, third, second])
      expect(theirs[0]).toEqual(await store.conversation(first!))
      expect((await other.conversationsOf(mia, 2)).map(({ id }) => id)).toEqual([first, third])
      expect(await store.conversationsOf({ ...mia, visitor: 'embed-1' }, 9)).toEqual([])
      await other.close()
    }),
  )

  it(
    '[R55] deletes a conversation with its log, its jobs in whatever state and what it used, and keeps no more than that it was',
    within(async ({ store, reopen }) => {
      const [id, kept] = ids(2) as [string, string]
      for (const one of [id, kept]) {
        await run(store, one, visitor, say, { at: 1_000, jobs: ['answer', 'email', 'webhook', 'summary'] })
        await run(store, one, visitor, call, { at: 2_000 })
        await run(store, one, visitor, { type: 'cancel' }, { at: 2_500 })
        await run(store, one, visitor, { type: 'escalate', trigger: 'api' }, { at: 3_000 })
        await store.reserve({ chatbot: 'demo', scope: one }, 9)
      }
      await store.reserve({ chatbot: 'demo', scope: '2026-08-01' }, 9)
      // One is done, one is in work, one will not be tried again, and one has not been begun.
      const claim = (kind: NewJob['kind']) => store.claim({ kinds: [kind], limit: 9, now: 5_000, leaseMs: 1_000 })
      const [done, dead, inWork] = [await claim('answer'), await claim('webhook'), await claim('email')]
      for (const job of done) await store.settle(job, { state: 'done', answer: 'sent', at: 5_000 })
      for (const job of dead) await store.settle(job, { state: 'dead', answer: 'no', at: 5_000 })

      expect(await store.forget(mia, id, 7_000)).toBe(true)

      const other = await reopen()
      for (const one of [store, other]) {
        expect(await one.conversation(id)).toBe(null)
        expect(await one.events(id, 0, 99)).toEqual([])
        expect(await one.deliveries({ chatbot: 'demo', conversation: id, limit: 9 })).toEqual([])
        expect(await one.used({ chatbot: 'demo', scope: id })).toBe(0)
        expect((await one.conversationsOf(mia, 9)).map((conversation) => conversation.id)).toEqual([kept])
        expect((await one.placesOf('demo')).map(({ conversation }) => conversation)).toEqual([kept])
        expect([await one.isForgotten(id), await one.isForgotten(kept)]).toEqual([true, false])
        expect(await one.forgottenSince(0)).toEqual([
          {
            id,
            chatbot: 'demo',
            startedAt: 1_000,
            escalations: 2,
            escalatedAt: 3_000,
            escalatedBy: 'api',
            forgottenAt: 7_000,
          },
        ])
      }
      const jobOf = (jobs: typeof inWork, of: string) => jobs.find(({ conversation }) => conversation === of)!
      expect(await store.settle(jobOf(inWork, id), { state: 'done', answer: 'late', at: 8_000 })).toBe(false)
      expect(await store.extend(jobOf(inWork, id), 9_000)).toBe(false)
      const left = await store.claim({ kinds: ['email', 'summary'], limit: 9, now: 50_000, leaseMs: 1_000 })
      expect(left.map(({ conversation }) => conversation)).toEqual([kept, kept])
      expect((await store.events(kept, 0, 99)).length).toBe(5)
      expect(await store.used({ chatbot: 'demo', scope: kept })).toBe(1)
      expect(await store.used({ chatbot: 'demo', scope: '2026-08-01' })).toBe(1)
      await other.close()
    }),
  )

  it(
    '[R55] deletes nothing for whoever it does not belong to, nor what is not there',
    within(async ({ store }) => {
      const id = crypto.randomUUID()
      await run(store, id, visitor, say)
      expect(await store.forget({ ...mia, visitor: 'embed-noa' }, id, 7_000)).toBe(false)
      expect(await store.forget({ ...mia, chatbot: 'other' }, id, 7_000)).toBe(false)
      expect(await store.forget(mia, crypto.randomUUID(), 7_000)).toBe(false)
      expect((await store.events(id, 0, 9)).length).toBe(2)
      expect(await store.forgottenSince(0)).toEqual([])
      expect(await store.forget(mia, id, 7_000)).toBe(true)
      expect(await store.forget(mia, id, 8_000)).toBe(false)
      expect((await store.forgottenSince(0)).map(({ forgottenAt }) => forgottenAt)).toEqual([7_000])
    }),
  )

  it(
    '[R55] takes nothing that comes late, whoever it comes from and through whichever connection',
    within(async ({ store, reopen }) => {
      const id = crypto.randomUUID()
      const other = await reopen()
      await run(store, id, visitor, say, { command: 'once' })
      await other.conversation(id)
      expect(await store.forget(mia, id, 7_000)).toBe(true)
      for (const one of [store, other]) {
        expect(await run(one, id, visitor, say, { command: 'once' })).toEqual(gone)
        expect(await run(one, id, visitor, say, { command: 'queued' })).toEqual(gone)
        expect(await run(one, id, stranger, say)).toEqual(gone)
        expect(await run(one, id, ana, { type: 'takeOver' })).toEqual(gone)
        const answer: Command = { type: 'answer', answers: 2, epoch: 0, text: 'Late' }
        expect(await run(one, id, { kind: 'assistant' }, answer)).toEqual(gone)
        expect(await run(one, id, { kind: 'clock' }, { type: 'giveUpWaiting', since: 1 })).toEqual(gone)
        expect(await one.reserve({ chatbot: 'demo', scope: id }, 9)).toBe(false)
        expect(await one.used({ chatbot: 'demo', scope: id })).toBe(0)
        expect([await one.conversation(id), await one.events(id, 0, 9)]).toEqual([null, []])
      }
      await other.close()
    }),
  )

  it(
    '[R55] what is asked in one turn happens in its order: what came before is deleted with the rest, what comes after is refused',
    within(async ({ store, reopen }) => {
      const [id, begun, bystander] = ids(3) as [string, string, string]
      await run(store, id, visitor, say, { at: 1_000 })
      const outcomes = await Promise.all([
        run(store, bystander, visitor, say),
        run(store, id, visitor, say, { at: 2_000, jobs: ['answer'] }),
        store.forget(mia, id, 3_000),
        run(store, id, visitor, say),
        // Begun and deleted in the very same turn.
        run(store, begun, visitor, call, { at: 2_000 }),
        store.forget(mia, begun, 3_000),
        store.forget(mia, begun, 3_000),
        run(store, begun, ana, { type: 'takeOver' }),
        run(store, bystander, visitor, say),
      ])
      expect(outcomes.map((one) => (typeof one === 'boolean' ? one : one.kind))).toEqual([
        ...['appended', 'appended', true, 'refused'],
        ...['appended', true, false, 'refused'],
        'appended',
      ])
      const other = await reopen()
      for (const one of [store, other]) {
        for (const each of [id, begun])
          expect([await one.conversation(each), await one.events(each, 0, 9)]).toEqual([null, []])
        expect((await one.events(bystander, 0, 9)).map(({ seq }) => seq)).toEqual([1, 2, 3])
        expect(
          (await one.forgottenSince(3_000)).map((each) => [each.id, each.startedAt, each.escalatedBy]).sort(),
        ).toEqual(
          [
            [id, 1_000, null],
            [begun, 2_000, 'button'],
          ].sort(),
        )
      }
      expect(await store.claim({ kinds: ['answer'], limit: 9, now: 9_000, leaseMs: 1_000 })).toEqual([])
      await other.close()
    }),
  )

  it(
    '[R55] one that throws in the same turn takes no deletion with it, and no deletion takes its place',
    within(async ({ store }) => {
      const [id, bad] = ids(2) as [string, string]
      await run(store, id, visitor, say)
      const outcomes = await Promise.allSettled([
        run(store, id, visitor, say),
        store.forget(mia, id, 3_000),
        store.append({
          ...attempt(bad, visitor, say),
          jobs: () => {
            throw new Error('no')
          },
        }),
        run(store, id, visitor, say),
      ])
      const kinds = outcomes.map((one) =>
        one.status === 'rejected' ? 'rejected' : typeof one.value === 'boolean' ? one.value : one.value.kind,
      )
      expect(kinds).toEqual(['appended', true, 'rejected', 'refused'])
      expect([await store.conversation(id), await store.isForgotten(bad)]).toEqual([null, false])
    }),
  )

  it(
    '[R55] what was at hand here of a conversation that another connection deleted is written into no other conversation',
    within(async ({ store, reopen }) => {
      const [id, next] = ids(2) as [string, string]
      await run(store, id, visitor, say)
      await store.conversation(id)
      const other = await reopen()
      expect(await other.forget(mia, id, 3_000)).toBe(true)
      // As many events, and perhaps the same place in the tables.
      await run(other, next, stranger, say)
      expect(await run(store, id, visitor, { type: 'say', text: 'For me alone' })).toEqual(gone)
      expect(await store.conversation(id)).toBe(null)
      expect(await store.conversation(next)).toMatchObject({ id: next, visitor: 'embed-noa', seq: 2 })
      expect(await run(store, next, stranger, say)).toMatchObject({ kind: 'appended', conversation: { seq: 3 } })
      expect((await other.events(next, 0, 9)).map((event) => event.type === 'said' && event.text)).toEqual([
        false,
        'My address is 1 Secret Street',
        'My address is 1 Secret Street',
      ])
      await other.close()
    }),
  )

  it(
    '[R55] tells what was deleted since a time, on whichever connection, the first one first',
    within(async ({ store, reopen }) => {
      const all = ids(3)
      const other = await reopen()
      for (const [place, id] of all.entries()) {
        await run(store, id, visitor, say, { at: 1_000 })
        await (place % 2 ? other : store).forget(mia, id, 9_000 - place * 1_000)
      }
      const since = async (at: number) => (await other.forgottenSince(at)).map(({ id }) => id)
      expect(await since(0)).toEqual(all.toReversed())
      expect(await since(8_000)).toEqual([all[1], all[0]])
      expect(await since(9_001)).toEqual([])
      await other.close()
    }),
  )
}

function ids(count: number): string[] {
  return Array.from({ length: count }, () => crypto.randomUUID())
}

function run(
  store: Store,
  conversation: string,
  by: Actor,
  command: Command,
  how: { command?: string; at?: number; chatbot?: string; jobs?: readonly NewJob['kind'][] } = {},
): Promise<Outcome> {
  const { at, chatbot = 'demo', jobs = [] } = how
  return store.append({
    ...attempt(conversation, by, command, how.command, at, chatbot),
    jobs: () =>
      jobs.map((kind) => ({
        id: `${conversation}:${kind}`,
        kind,
        chatbot,
        conversation,
        payload: { words: 'My address is 1 Secret Street' },
        dueAt: 0,
      })),
  })
}
