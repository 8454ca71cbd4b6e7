import type { Adapter } from './adapters/adapter.ts'
import { webSocketAdapter } from './adapters/websocket.ts'
import { type Controller, createController } from './widget/controller.ts'
import { launcherLabel } from './widget/launcher-label.ts'
import { createShell } from './widget/shell.ts'

export type { Adapter, Line, LineStatus, Receiver } from './adapters/adapter.ts'
export { type AgUiOptions, agUiAdapter } from './adapters/ag-ui.ts'
export { type AiSdkOptions, aiSdkAdapter } from './adapters/ai-sdk.ts'
export type { BotAdapter, BotOptions } from './adapters/bot.ts'
export type { HumanRequest, OnRequestHuman, Person, Team } from './adapters/bot-people.ts'
export { type HandrailTeamOptions, handrailTeam } from './adapters/handrail-team.ts'
export {
  type Answer,
  type Answerer,
  type Aside,
  type LogKeeper,
  type MemoryBackend,
  type MemoryBackendOptions,
  memoryAdapter,
  memoryBackend,
} from './adapters/memory.ts'
export { type OpenaiOptions, openaiAdapter } from './adapters/openai.ts'
export { type WebSocketAdapterOptions, webSocketAdapter } from './adapters/websocket.ts'
export type { Controller, WidgetEvents } from './widget/controller.ts'

export interface MountOptions {
  /** Id of the chatbot, as the console shows it. */
  readonly chatbot: string
  /** Address of the Handrail server, such as "https://chat.example.com". May be left out with an `adapter`. */
  readonly server?: string
  /** Another way to reach a backend than the server's WebSocket. */
  readonly adapter?: Adapter
  /** An element that the chat becomes a part of; without one it floats, with a launcher. Give it a height. */
  readonly target?: Element
  /** Open at once. */
  readonly open?: boolean
  /** Language of the widget, such as "de"; the page's and then the browser's without it. */
  readonly language?: string
  /** Colour of the launcher until the chatbot's own is known: "#rrggbb". */
  readonly accent?: string
  readonly side?: 'left' | 'right'
}

/**
 * Puts a chat into the page. Several may be there at a time; `destroy` takes one away without a trace.
 * @throws a TypeError that begins with "Handrail:" when an option cannot be right.
 */
export function mount(options: MountOptions): Controller {
  check(options)
  const { chatbot, target, language, accent, side } = options
  const server = new URL(options.server ?? '/', document.baseURI).href
  const adapter =
    options.adapter ?? webSocketAdapter(new URL('ws', `${server.replace(/\/$/, '')}/`).href.replace(/^http/, 'ws'))
  const shell = createShell({
    label: launcherLabel(language || document.documentElement.lang || navigator.language),
    target,
    onPress: () => controller.toggle(),
    onIntent: () => import('./widget/start.tsx').then(({ prepare }) => prepare(language)).catch(() => {}),
  })
  shell.setLook({ accent, side })
  const { controller, emit, wake } = createController({
    ...shell,
    async load() {
      const { start } = await import('./widget/start.tsx')
      const inline = !!target
      return start({ adapter, chatbot, server, language, shell, inline, emit, onClose: () => controller.close() })
    },
  })
  if (options.open) controller.open()
  else if (target) wake(false)
  return controller
}

function check(options: MountOptions): void {
  const { chatbot, server, adapter, target, accent, side } = options ?? {}
  if (typeof chatbot !== 'string' || !/^[\w-]{1,64}$/.test(chatbot)) {
    wrong('chatbot', chatbot, 'the id of your chatbot, as the console shows it under Settings')
  }
  if (server !== undefined && (typeof server !== 'string' || !URL.canParse(server, document.baseURI))) {
    wrong('server', server, 'the address of your Handrail server, such as "https://chat.example.com"')
  }
  if (adapter !== undefined && typeof adapter?.open !== 'function') {
    wrong('adapter', adapter, 'an adapter, such as webSocketAdapter(url) or memoryAdapter()')
  }
  if (server === undefined && adapter === undefined) {
    wrong('server', server, 'the address of your Handrail server, unless you give an `adapter`')
  }
  if (target !== undefined && !(target instanceof Element)) {
    wrong('target', target, 'an element of the page; is it there yet?')
  }
  if (accent !== undefined && !/^#[0-9a-f]{6}$/i.test(accent)) wrong('accent', accent, 'a colour such as "#0f6b5c"')
  if (side !== undefined && side !== 'left' && side !== 'right') wrong('side', side, '"left" or "right"')
}

function wrong(option: string, given: unknown, needed: string): never {
  throw new TypeError(
    `Handrail: mount's \`${option}\` must be ${needed}; it is ${JSON.stringify(given) ?? String(given)}.`,
  )
}
