import { computed, signal } from '@preact/signals'
import { onTestFinished } from 'vitest'
import { type MemoryBackend, type MemoryBackendOptions, memoryBackend } from '../../src/adapters/memory.ts'
import { createClient } from '../../src/client/client.ts'
import { foldAtHand } from '../../src/client/fold.ts'
import { createMemory } from '../../src/client/memory.ts'
import { type Command, type ConversationEvent, protocolVersion } from '../../src/protocol/index.ts'
import type { TalkChat } from '../../src/widget/chat.ts'
import { loadTalkWords, loadWords } from '../../src/widget/language.ts'
import { laterParts } from '../../src/widget/later.ts'

export const ana = { id: 'ana', name: 'Ana' }
const conversation = '6f1c9a4e-0000-4000-8000-000000000001'

/** A conversation as the parts of the widget are given it, over the in-page backend. */
export interface Talk {
  readonly chat: TalkChat
  readonly backend: MemoryBackend
  /** What the page was told, in order. */
  readonly emitted: readonly (readonly [name: string, detail: unknown])[]
  /** The visitor asks; resolves when it is in their log. */
  visitor(command: Parameters<TalkChat['view']['ask']>[0]): Promise<void>
  /** Somebody else does something. */
  others(by: Parameters<MemoryBackend['execute']>[0]['by'], command: Command): Promise<void>
  /** The last event of a type. */
  last<Type extends ConversationEvent['type']>(type: Type): ConversationEvent & { type: Type }
}

/** Opens one in a language; messages with "person" in them ask for one, as "yes" and "no" answer. */
export async function startTalk(language = 'en', options: MemoryBackendOptions = {}): Promise<Talk> {
  const backend = memoryBackend({
    understand: (text) => ({
      asksForPerson: /person/.test(text),
      affirms: /^yes/.test(text),
      declines: /^no/.test(text),
    }),
    ...options,
  })
  const memory = createMemory(null)
  const emitted: [name: string, detail: unknown][] = []
  const token = 'a-secret-of-the-visitor'
  const client = createClient({
    fold: foldAtHand,
    adapter: backend.adapter(),
    hello: () => ({ type: 'hello', as: 'visitor', protocol: protocolVersion, chatbot: 'demo', token, language }),
  })
  onTestFinished(() => {
    client.close()
    backend.close()
  })
  const view = client.watch(conversation)
  const words = { ...(await loadWords(language)), ...(await loadTalkWords(language)) }
  const chat: TalkChat = {
    client,
    view,
    settings: computed(() => client.settings.value),
    visitor: signal(undefined),
    language,
    words,
    parts: laterParts(async () => {}),
    memory,
    isOpen: signal(true),
    takesFocus: signal(true),
    menu: signal(false),
    announced: signal(''),
    draft: signal(''),
    server: 'https://chat.test/',
    emit: (name, detail) => {
      emitted.push([name, detail])
    },
    callPerson: (command) => {
      view.ask(command)
    },
    converse() {},
    close() {},
  }
  /** What is under way in the page arrives in microtasks. */
  const settled = async () => {
    for (let turn = 0; turn < 50; turn++) await null
  }
  await settled()
  return {
    chat,
    backend,
    emitted,
    async visitor(command) {
      view.ask(command)
      await settled()
    },
    async others(by, command) {
      const executed = backend.execute({ conversation, by, command })
      if ('refused' in executed) throw new Error(executed.refused.code)
      await settled()
    },
    last(type) {
      const found = view.events.value.findLast((event) => event.type === type)
      if (!found) throw new Error(`no ${type} yet`)
      return found as never
    },
  }
}
