import type { Adapter } from './adapters/adapter.ts'
import { webSocketAdapter } from './adapters/websocket.ts'
import { schemeOf } from './protocol/colour.ts'
import type { Changes } from './widget/changes.ts'
import { checkChanges, checkEvent, checkMount, checkText } from './widget/check-options.ts'
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
export type { Details } from './protocol/events.ts'
export type { Changes } from './widget/changes.ts'
export type { Controller } from './widget/controller.ts'
export type { Look } from './widget/look.ts'
export type { WidgetEvents } from './widget/widget-events.ts'

export interface MountOptions extends Omit<Changes, 'consent'> {
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
  /** `required`: nothing at all is done, asked or kept until `update({ consent: 'granted' })`. */
  readonly consent?: 'required' | 'granted'
}

/**
 * Puts a chat into the page. Several may be there at a time; `destroy` takes one away without a trace.
 * @throws a TypeError that begins with "Handrail:" when an option cannot be right, or there is no page.
 */
export function mount(options: MountOptions): Controller {
  checkMount(options)
  return options.consent === 'required' ? afterConsent(options) : begin(options)
}

function begin(given: MountOptions): Controller {
  const { chatbot, target, adapter: own, server: at, open, consent: _, ...changes } = given
  const options: { -readonly [Key in keyof Changes]: Changes[Key] } = changes
  const server = new URL(at ?? '/', document.baseURI).href
  const adapter = own ?? webSocketAdapter(new URL('ws', `${server.replace(/\/$/, '')}/`).href.replace(/^http/, 'ws'))
  const shell = createShell({
    label: launcherLabel(options.language || document.documentElement.lang || navigator.language),
    target,
    onPress: () => controller.toggle(),
    onIntent: () => import('./widget/start.tsx').then(({ prepare }) => prepare(options.language)).catch(() => {}),
  })
  shell.setLook(lookOf(options), true)
  const { controller, emit, wake } = createController({
    ...shell,
    async load() {
      const { start } = await import('./widget/start.tsx')
      return start({ adapter, chatbot, server, shell, inline: !!target, emit, controller, wake, options })
    },
    update(change) {
      const { language } = options
      Object.assign(options, change)
      shell.setLook(lookOf(change), true)
      return language !== options.language
    },
  })
  if (open) controller.open()
  else if (target) wake(false)
  return checked(controller)
}

/** What is written on a light surface is dark, whatever the visitor's system likes. */
function lookOf(changes: Changes): Changes {
  return changes.surface ? { ...changes, scheme: schemeOf(changes.surface) } : changes
}

/** What is asked of it waits for consent, in order. */
function afterConsent(options: MountOptions): Controller {
  const waiting: ((controller: Controller) => unknown)[] = []
  let controller: Controller | undefined
  const ask = (call: (controller: Controller) => unknown) => {
    if (controller) call(controller)
    else waiting.push(call)
  }
  return {
    open: () => ask((one) => one.open()),
    close: () => ask((one) => one.close()),
    toggle: () => ask((one) => one.toggle()),
    show: () => ask((one) => one.show()),
    hide: () => ask((one) => one.hide()),
    send: (text) => ask((one) => one.send(text)),
    requestHuman: () => ask((one) => one.requestHuman()),
    cancelHumanRequest: () => ask((one) => one.cancelHumanRequest()),
    identify: (visitor) => ask((one) => one.identify(visitor)),
    update(changes) {
      checkChanges(changes)
      ask((one) => one.update(changes))
      if (controller || changes.consent !== 'granted') return
      controller = begin(options)
      for (const call of waiting.splice(0)) call(controller)
    },
    on(name, listener) {
      let undo = () => {}
      let isUndone = false
      ask((one) => {
        if (!isUndone) undo = one.on(name, listener)
      })
      return () => {
        isUndone = true
        undo()
      }
    },
    destroy() {
      waiting.length = 0
      ask((one) => one.destroy())
    },
  }
}

/** The same, which throws at once at what cannot be right. */
function checked(controller: Controller): Controller {
  return {
    ...controller,
    identify(visitor) {
      checkChanges({ visitor })
      controller.identify(visitor)
    },
    update(changes) {
      checkChanges(changes)
      controller.update(changes)
    },
    send(text) {
      checkText(text)
      controller.send(text)
    },
    on(name, listener) {
      checkEvent(name, listener)
      return controller.on(name, listener)
    },
  }
}
