import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import type { ConversationEvent, Fact } from '../../../src/protocol/events.ts'
import { defaultSettings, widgetSettings } from '../../../src/protocol/settings.ts'
import { type Chatbots, createChatbots } from '../../../src/server/chatbots.ts'
import { type Conversations, createConversations } from '../../../src/server/conversations.ts'
import { createFeed, type Feed } from '../../../src/server/feed.ts'
import { openSqlite } from '../../../src/server/store/sqlite.ts'
import type { Job, NewJob, Store } from '../../../src/server/store/store.ts'
import { startMs } from './events-of.ts'

/** A node: a store on a database that others may have open as well, and what stands before it. */
export interface Node {
  readonly store: Store
  readonly feed: Feed
  readonly conversations: Conversations
  readonly chatbots: Chatbots
  /** Writes facts down as they are, with nobody deciding, and tells this node's feed. */
  put(conversation: string, facts: readonly Fact[], jobs?: readonly NewJob[]): Promise<void>
  events(conversation: string): Promise<readonly ConversationEvent[]>
  /** The job that a call in event `seq` made, as the worker hands it on. */
  job(conversation: string, seq: number, attempts?: number): Job
  /** Sets whether visitors may read summaries. */
  share(isShared: boolean): Promise<void>
}

/** Nodes on one database, each with a feed of its own; closed by `close`. */
export async function openNodes(): Promise<{ node(): Promise<Node>; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-summary-'))
  const closing: (() => unknown)[] = []
  return {
    async node() {
      const store = await openSqlite({ path: join(folder, 'handrail.db') })
      await store.createAccount('main')
      const chatbots = createChatbots(store)
      const feed = createFeed()
      closing.push(() => store.close(), chatbots.stop)
      const conversations = createConversations({
        store,
        feed,
        chatbots,
        now: Date.now,
        understand: () => ({ asksForPerson: false, affirms: false, declines: false }),
        away: () => null,
        notices: () => [],
        onJobs() {},
        onFault(error) {
          throw error
        },
      })
      const share = async (shareSummary: boolean) => {
        const widget = v.parse(widgetSettings, { name: 'Tess', escalation: { shareSummary } })
        await store.saveChatbot({
          id: 'demo',
          account: 'main',
          settings: { ...defaultSettings, site: 'shop.test', widget },
        })
        await chatbots.refresh('demo')
      }
      await share(false)
      return {
        store,
        feed,
        conversations,
        chatbots,
        share,
        async put(conversation, facts, jobs = []) {
          const outcome = await store.append({
            conversation,
            author: 'test',
            at: startMs,
            decide: () => ({ facts }),
            jobs: () => jobs,
          })
          if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome))
          feed.publish({ kind: 'events', events: outcome.events, conversation: outcome.conversation })
        },
        events: (conversation) => store.events(conversation, 0, 100_000),
        job: (conversation, seq, attempts = 1) => ({
          id: `${conversation}:${seq}:summary`,
          kind: 'summary',
          chatbot: 'demo',
          conversation,
          payload: { seq },
          dueAt: 0,
          state: 'pending',
          attempts,
          createdAt: startMs,
          settledAt: null,
          lastAnswer: null,
          leaseUntil: startMs + 10_000,
          lease: 'one',
        }),
      }
    },
    async close() {
      for (const one of closing.reverse()) await one()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
