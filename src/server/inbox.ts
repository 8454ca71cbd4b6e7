import type { InboxRow, ServerFrame } from '../protocol/frames.ts'
import type { Chatbots } from './chatbots.ts'
import type { Feed } from './feed.ts'
import type { Line } from './line.ts'
import type { Lines } from './lines.ts'
import type { Store } from './store/store.ts'

/** Changes of one conversation within this time are told as one. */
const gatherMs = 100

export interface InboxOptions {
  readonly store: Store
  readonly feed: Feed
  readonly lines: Lines
  readonly chatbots: Chatbots
  /** The lines open on this node. */
  readonly open: Iterable<Line>
  readonly onFault: (error: unknown) => void
}

/** Keeps the agents' lists true: tells every agent's line of each conversation of its account that changed. */
export function startInbox({ store, feed, lines, chatbots, open, onFault }: InboxOptions): () => void {
  const changed = new Map<string, InboxRow | null>()
  let timer: NodeJS.Timeout | null = null

  const unlisten = feed.listenToAll((news) => {
    if (news.kind === 'forgotten') {
      changed.delete(news.conversation)
      tellForgotten(news.conversation, news.chatbot).catch(onFault)
      return
    }
    if (news.kind === 'events') changed.set(news.conversation.id, rowOf(news.conversation))
    else if (news.kind === 'passing' && news.frame.type === 'presence') {
      if (!changed.has(news.conversation)) changed.set(news.conversation, null)
    } else return
    timer ??= setTimeout(() => tell().catch(onFault), gatherMs)
  })

  function rowOf(conversation: InboxRow['conversation']): InboxRow {
    return { conversation, at: conversation.lastAt, visitorOnline: lines.isVisitorOnline(conversation.id) }
  }

  async function tell(): Promise<void> {
    const rows = [...changed]
    changed.clear()
    timer = null
    const agents = agentsOf(open)
    if (agents.length === 0) return
    for (const [id, known] of rows) {
      const conversation = known?.conversation ?? (await store.conversation(id))
      if (!conversation) continue
      const team = await teamOf(conversation.chatbot, agents)
      const frame = JSON.stringify({ type: 'inbox', row: rowOf(conversation) } satisfies ServerFrame)
      for (const line of team) line.sendText(frame, true)
    }
  }

  /** At once, and never left out: what was deleted would stand in a list for ever. */
  async function tellForgotten(id: string, chatbot: string): Promise<void> {
    for (const line of await teamOf(chatbot, agentsOf(open))) line.send({ type: 'forgotten', id })
  }

  async function teamOf(chatbot: string, agents: ReturnType<typeof agentsOf>): Promise<Line[]> {
    const account = (await chatbots.get(chatbot))?.account
    return agents.flatMap(({ line, member }) => (member.account === account ? [line] : []))
  }

  return () => {
    unlisten()
    if (timer) clearTimeout(timer)
  }
}

function agentsOf(open: Iterable<Line>) {
  return [...open].flatMap((line) => (line.who?.kind === 'agent' ? [{ line, member: line.who.member }] : []))
}
