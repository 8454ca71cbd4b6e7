import { type AgUiMessage, type Interrupt, readRun } from './ag-ui-run.ts'
import { type Asked, type BotAdapter, type BotOptions, createBot, humanTool } from './bot.ts'
import type { Turn } from './bot-history.ts'

export type AgUiOptions = BotOptions

/**
 * An agent that speaks AG-UI 1.0 over HTTP and server-sent events (docs.ag-ui.com): each question is one run on the
 * conversation's thread. It calls a person by the tool `request_human`, which every run offers it, or by a CUSTOM event of that
 * name; which messages a person has had stands in the run's `context`. An interrupt that asks for words is answered with the visitor's next ones; any other is cancelled with them, as there
 * is no form for it here.
 * @throws TypeError when an option cannot be right.
 */
export function agUiAdapter(options: AgUiOptions): BotAdapter {
  return createBot(options, {
    name: 'agUiAdapter',
    url: options.url,
    body: (asked) => ({
      threadId: asked.conversation.id,
      // Every attempt is a run of its own.
      runId: `run-${asked.seq}-${Math.random().toString(36).slice(2)}`,
      protocolVersion: '1.0',
      state: asked.notes['state'] ?? {},
      messages: messagesOf(asked),
      tools: asked.mayCallHuman ? [humanTool] : [],
      context: contextOf(asked.turns),
      forwardedProps: {},
      ...resumeOf(asked),
    }),
    read: readRun,
  })
}

/** What an agent has said and called is given back to it as it came: agents know their messages by their ids. */
function messagesOf({ turns, notes }: Asked): AgUiMessage[] {
  const runs: Record<number, AgUiMessage[]> = notes['runs'] ?? {}
  return turns.flatMap(
    ({ id, role, text, answers = 0 }): AgUiMessage[] => runs[answers] ?? [{ id, role, content: text }],
  )
}

/** Agents that keep a thread by themselves may not read in it who was whose. */
function contextOf(turns: readonly Turn[]): { readonly description: string; readonly value: string }[] {
  const handled = Map.groupBy(turns, ({ handledBy = '' }) => handledBy)
  handled.delete('')
  return [...handled].map(([names, those]) => ({
    description: 'Messages between the visitor and a person of the team, who has left since. You answer again.',
    value: JSON.stringify({ person: names, messages: those.map(({ id }) => id) }),
  }))
}

function resumeOf({ notes, turns }: Asked): object {
  const interrupts: readonly Interrupt[] = notes['interrupts'] ?? []
  if (interrupts.length === 0) return {}
  const words = turns.at(-1)?.text
  return {
    resume: interrupts.map(({ id: interruptId, responseSchema, expiresAt }) => {
      const takesWords = !responseSchema || responseSchema['type'] === 'string'
      const isExpired = expiresAt !== undefined && Date.parse(expiresAt) <= Date.now()
      return takesWords && !isExpired
        ? { interruptId, status: 'resolved', payload: words }
        : { interruptId, status: 'cancelled' }
    }),
  }
}
