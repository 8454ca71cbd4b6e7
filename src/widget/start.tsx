/// <reference path="../ui/style-sheet.d.ts" />
import { computed, effect, signal } from '@preact/signals'
import { render } from 'preact'
import type { Adapter } from '../adapters/adapter.ts'
import { createClient } from '../client/client.ts'
import { createMemory } from '../client/memory.ts'
import { protocolVersion, type VisitorSettings } from '../protocol/index.ts'
import { startClock } from '../ui/clock.ts'
import type { Changes } from './changes.ts'
import type { Chat, TalkChat } from './chat.ts'
import type { Controller, Emit, Widget } from './controller.ts'
import { conversationId, visitorToken } from './identity.ts'
import { chooseLanguage, loadTalkWords, loadWords } from './language.ts'
import { laterParts } from './later.ts'
import { Panel } from './panel.tsx'
import type { Shell } from './shell.ts'
import css from './widget.css?inline'

export interface StartOptions {
  readonly adapter: Adapter
  readonly chatbot: string
  /** Address that agents' pictures are relative to. */
  readonly server: string
  /** As the page has set them up to now. */
  readonly options: Changes
  readonly shell: Shell
  readonly inline?: boolean
  readonly emit: Emit
  readonly controller: Pick<Controller, 'close' | 'destroy'>
  /** Opens the panel without taking the focus. */
  wake(open: true): void
}

/** Reads as much of the words as it takes to begin; fetching them early is all that it does. */
export function prepare(language?: string): Promise<unknown> {
  return loadWords(languageOf(language).spoken)
}

/** Connects, and draws the panel into the shell. */
export async function start(options: StartOptions): Promise<Widget> {
  const { adapter, chatbot, server, shell, emit, inline = false, controller, wake } = options
  const { close } = controller
  const { wanted, spoken: language } = languageOf(options.options.language)
  const words = { ...(await loadWords(language)) }
  const parts = laterParts(async () => Object.assign(words, await loadTalkWords(language)))
  const prefix = `handrail:${chatbot}:`
  const memory = createMemory(undefined, prefix)
  const client = createClient({
    adapter,
    memory,
    fold: parts.talk,
    hello: () => ({
      type: 'hello',
      as: 'visitor',
      protocol: protocolVersion,
      chatbot,
      token: visitorToken(memory),
      // The owner may have written texts in a language that the widget itself does not speak.
      language: wanted,
      page: location.origin + location.pathname,
    }),
  })
  const remembered = parse(memory.get('settings'))
  const settings = computed(() => client.settings.value ?? remembered)
  const visitor = signal(options.options.visitor)
  const isOpen = signal(inline)
  const takesFocus = signal(true)
  const box = document.createElement('div')
  box.style.display = 'contents'
  shell.root.append(box)
  adopt(shell, css)
  startClock(language)

  const undo = [
    effect(() => {
      if (!settings.value) return
      memory.set('settings', JSON.stringify(settings.value))
      shell.setLook(settings.value)
    }),
    ...Object.values(parts).map(({ here }) =>
      effect(() => {
        if (here.value) adopt(shell, here.value.css)
      }),
    ),
    effect(() => {
      emit('connection:changed', { status: client.status.value })
      if (client.closedBecause.value) explain(client.closedBecause.value, options)
    }),
  ]
  let chat = converse()

  function converse(): Chat & { readonly leave: () => void } {
    const view = client.watch(conversationId(memory))
    const chat: Chat = {
      ...{ client, view, settings, visitor, language, words, parts, memory, isOpen, takesFocus, server, emit, close },
      menu: signal(false),
      announced: signal(''),
      draft: signal(memory.get('draft') ?? ''),
      callPerson: (command) => parts.lead.here.peek()?.asksFirst(chat as TalkChat, command) || view.ask(command),
      converse(conversation) {
        memory.set('conversation', conversation)
        begin()
      },
    }
    let loadedAt: number | undefined
    let unread = 0
    let unfollow: (() => void) | undefined
    const tellUnread = () => {
      const count = view.unread.peek()
      if (count === unread) return
      unread = count
      shell.setUnread(settings.peek()?.attention.badge === false ? 0 : count)
      emit('unread:changed', { count })
    }
    /** Of several tabs the one that is looked at begins anew, and each other one is with it when the visitor comes there. */
    const anew = () => {
      const kept = memory.get('conversation')
      if (!document.hidden) chat.converse(kept === view.id ? null : kept)
    }
    const stops = [
      effect(() => {
        const { seq, phase } = view.state.value
        if (view.loaded.value) loadedAt ??= seq
        if (seq > 0) {
          memory.set('begun', `${Date.now()}`)
          parts.conversation.want()
          parts.talk.want()
        }
        // Whoever talks may need a person; what it takes is there before they do.
        if (parts.conversation.here.value || phase !== 'assistant') parts.handover.want()
        const part = parts.talk.here.value
        if (part && loadedAt !== undefined) {
          const open = (open: boolean) => (open ? wake(true) : close())
          unfollow ??= part.follow(chat as TalkChat, { from: loadedAt, visitor, page: { shell, open } })
        }
      }),
      effect(() => {
        // What the visitor is looking at is read in the same breath, and was never unread.
        if (view.unread.value !== unread) queueMicrotask(tellUnread)
      }),
      effect(() => {
        if (view.refused.value !== 'unknown_conversation') return
        // It was deleted, or what this browser remembers belongs to somebody else, or to a server that was set up anew.
        for (const kept of ['pending', 'seen']) memory.set(`${kept}:${view.id}`, null)
        memory.set('lead', null)
        queueMicrotask(anew)
        document.addEventListener('visibilitychange', anew)
      }),
      () => document.removeEventListener('visibilitychange', anew),
    ]
    render(<Panel key={view.id} chat={chat} inline={inline} />, box)
    return {
      ...chat,
      leave() {
        for (const stop of stops) stop()
        unfollow?.()
        view.close()
      },
    }
  }

  function begin() {
    chat.leave()
    chat = converse()
  }

  return {
    setOpen(open, focus) {
      if (inline || open === isOpen.peek()) return
      const hadFocus = box.contains(shell.root.activeElement)
      takesFocus.value = focus
      isOpen.value = open
      memory.set('open', open ? `${Date.now()}` : null)
      if (!open && focus && hadFocus) shell.focus()
    },
    send: (text) => `${text ?? ''}`.trim() && chat.view.ask({ type: 'say', text: `${text}` }),
    requestHuman: () => chat.callPerson({ type: 'escalate', trigger: 'api' }),
    cancelHumanRequest: () => chat.view.ask({ type: 'cancel' }),
    update(changes) {
      if (changes.visitor) visitor.value = changes.visitor
      if (changes.consent !== 'denied') return
      controller.destroy()
      import('./forget-all.ts').then(({ forgetAll }) => forgetAll(prefix))
    },
    destroy() {
      chat.leave()
      for (const one of undo) one()
      render(null, box)
      client.close()
    },
  }
}

function adopt(shell: Shell, css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  shell.root.adoptedStyleSheets.push(sheet)
}

/** What only the site's developer can put right. */
function explain(code: string, { chatbot, server, emit }: StartOptions): void {
  emit('error', { code })
  if (code === 'unknown_chatbot') {
    console.error(`Handrail: ${server} knows no chatbot "${chatbot}". The line to paste is in its console.`)
  }
}

function languageOf(wanted: string | undefined): ReturnType<typeof chooseLanguage> {
  return chooseLanguage([wanted, document.documentElement.lang, ...navigator.languages])
}

function parse(settings: string | null): VisitorSettings | null {
  try {
    return JSON.parse(settings ?? 'null')
  } catch {
    return null
  }
}
