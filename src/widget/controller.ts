import type { Changes } from './changes.ts'
import type { WidgetEvents } from './widget-events.ts'

/** The opened chat, once its part is loaded. */
export interface Widget {
  /** `focus`: moves it into the panel, or back to the launcher. */
  setOpen(open: boolean, focus: boolean): void
  send(text: string): void
  requestHuman(): void
  cancelHumanRequest(): void
  update(changes: Changes): void
  destroy(): void
}

/** What a page can do with a widget. All of it works at once, also before anything is loaded. */
export interface Controller {
  open(): void
  close(): void
  toggle(): void
  /** Shows the launcher again after `hide`. */
  show(): void
  /** Takes the launcher and the panel off the page; the conversation goes on. */
  hide(): void
  /** Says something in the visitor's name, whether or not the panel is open. */
  send(text: string): void
  /** Opens the panel and calls a person. */
  requestHuman(): void
  cancelHumanRequest(): void
  /** Says who the visitor is. The team sees it as unverified. Asks nothing of the network before there is a conversation. */
  identify(visitor: NonNullable<Changes['visitor']>): void
  /** Changes options at any time. */
  update(changes: Changes): void
  /** Listens; returns its undo. */
  on<Name extends keyof WidgetEvents>(name: Name, listener: (detail: WidgetEvents[Name]) => void): () => void
  /** Takes everything away that the widget has put into the page. What the visitor said stays with the server. */
  destroy(): void
}

/** What the controller moves: the launcher, and the part that is loaded when it is first needed. */
export interface Moved {
  /** Where events are dispatched. */
  readonly host: EventTarget
  load(): Promise<Widget>
  setOpen(open: boolean): void
  setHidden(hidden: boolean): void
  setBusy(busy: boolean): void
  /** Says whether it speaks another language from now on. */
  update(changes: Changes): boolean
  remove(): void
}

export type Emit = <Name extends keyof WidgetEvents>(name: Name, detail: WidgetEvents[Name]) => void

/**
 * The verbs of a widget. Loading happens on the first one that needs it, once; after a failure, on the next. `wake` loads
 * and connects, and opens without taking the focus from the page.
 */
export function createController(moved: Moved): { controller: Controller; emit: Emit; wake(open: boolean): void } {
  const listeners = new Map<string, Set<(detail: never) => void>>()
  let widget: Promise<Widget> | undefined
  let isOpen = false
  let destroyed = false

  const emit: Emit = (name, detail) => {
    for (const listener of listeners.get(name) ?? []) {
      try {
        listener(detail as never)
      } catch (error) {
        // The page's mistake must not stop the chat; it shows where such mistakes are looked for.
        reportError(error)
      }
    }
    moved.host.dispatchEvent(new CustomEvent(`handrail:${name}`, { detail, bubbles: true }))
  }

  const whenLoaded = (use: (widget: Widget) => void) => {
    if (destroyed) return
    moved.setBusy(true)
    widget ??= moved.load()
    const mine = widget
    mine.then(
      (loaded) => {
        moved.setBusy(false)
        if (mine === widget) use(loaded)
      },
      (cause) => {
        moved.setBusy(false)
        if (mine !== widget) return
        widget = undefined
        setOpen(false)
        console.warn('Handrail: not loaded; the next press tries again.', cause)
        emit('error', { code: 'not_loaded' })
      },
    )
  }

  /** Takes the opened chat away. */
  const unload = () => {
    widget?.then(
      (loaded) => loaded.destroy(),
      () => {},
    )
    widget = undefined
  }

  const setOpen = (open: boolean, focus = true) => {
    if (open === isOpen || destroyed) return
    isOpen = open
    moved.setOpen(open)
    if (open || widget) whenLoaded((loaded) => loaded.setOpen(isOpen, focus))
    emit(open ? 'panel:opened' : 'panel:closed', {})
  }

  const controller: Controller = {
    open: () => setOpen(true),
    close: () => setOpen(false),
    toggle: () => setOpen(!isOpen),
    show: () => moved.setHidden(false),
    hide: () => moved.setHidden(true),
    send: (text) => whenLoaded((loaded) => loaded.send(text)),
    requestHuman() {
      setOpen(true)
      whenLoaded((loaded) => loaded.requestHuman())
    },
    cancelHumanRequest: () => whenLoaded((loaded) => loaded.cancelHumanRequest()),
    identify: (visitor) => controller.update({ visitor }),
    update(changes) {
      const speaksAnother = moved.update(changes)
      const isLoaded = !!widget
      // In another language it is begun anew.
      if (speaksAnother) unload()
      if (isLoaded || changes.consent === 'denied') {
        whenLoaded((loaded) => {
          if (speaksAnother) loaded.setOpen(isOpen, false)
          loaded.update(changes)
        })
      }
    },
    on(name, listener) {
      const those = listeners.get(name) ?? new Set()
      listeners.set(name, those.add(listener))
      return () => those.delete(listener)
    },
    destroy() {
      if (destroyed) return
      destroyed = true
      unload()
      listeners.clear()
      moved.remove()
    },
  }
  return { controller, emit, wake: (open) => (open ? setOpen(true, false) : whenLoaded(() => {})) }
}
