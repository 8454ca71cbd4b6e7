/** What can be listened to, and what each tells. Every one is also a DOM event `handrail:…` on `document`. */
export interface WidgetEvents {
  'panel:opened': Record<never, never>
  'panel:closed': Record<never, never>
  'conversation:started': { conversation: string }
  'message:sent': { seq: number; text: string }
  'message:received': { seq: number; text: string; from: 'assistant' | 'agent'; name?: string }
  'human:requested': { seq: number }
  'human:cancelled': { seq: number }
  'agent:joined': { name: string }
  'agent:left': { name: string }
  'unread:changed': { count: number }
}

/** The opened chat, once its part is loaded. */
export interface Widget {
  /** `focus`: moves it into the panel, or back to the launcher. */
  setOpen(open: boolean, focus: boolean): void
  send(text: string): void
  requestHuman(): void
  cancelHumanRequest(): void
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
  /** Listens; returns its undo. */
  on<Name extends keyof WidgetEvents>(name: Name, listener: (detail: WidgetEvents[Name]) => void): () => void
  /** Takes everything away that the widget has put into the page. What the visitor said stays with the server. */
  destroy(): void
}

/** What the controller moves: the launcher, and the part that is loaded when it is first needed. */
export interface Moved {
  load(): Promise<Widget>
  setOpen(open: boolean): void
  setHidden(hidden: boolean): void
  setBusy(busy: boolean): void
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
    document.dispatchEvent(new CustomEvent(`handrail:${name}`, { detail }))
  }

  const whenLoaded = (use: (widget: Widget) => void) => {
    if (destroyed) return
    moved.setBusy(true)
    widget ??= moved.load()
    widget.then(
      (loaded) => {
        moved.setBusy(false)
        if (destroyed) loaded.destroy()
        else use(loaded)
      },
      (error) => {
        widget = undefined
        moved.setBusy(false)
        setOpen(false)
        console.warn('Handrail: the chat could not be loaded. The next press tries again.', error)
      },
    )
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
    send(text) {
      if (typeof text !== 'string' || !text.trim())
        throw new TypeError('Handrail: send needs a text, such as send("Hello")')
      whenLoaded((loaded) => loaded.send(text))
    },
    requestHuman() {
      setOpen(true)
      whenLoaded((loaded) => loaded.requestHuman())
    },
    cancelHumanRequest: () => whenLoaded((loaded) => loaded.cancelHumanRequest()),
    on(name, listener) {
      if (typeof listener !== 'function') throw new TypeError(`Handrail: on("${name}") needs a function to call`)
      const those = listeners.get(name) ?? new Set()
      listeners.set(name, those.add(listener))
      return () => those.delete(listener)
    },
    destroy() {
      if (destroyed) return
      destroyed = true
      widget?.then(
        (loaded) => loaded.destroy(),
        () => {},
      )
      listeners.clear()
      moved.remove()
    },
  }
  return { controller, emit, wake: (open) => (open ? setOpen(true, false) : whenLoaded(() => {})) }
}
