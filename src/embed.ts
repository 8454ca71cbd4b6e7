/**
 * The script tag: `<script async src="https://HOST/widget.js" data-chatbot="ID"></script>`. Shows the launcher, and takes
 * verbs by `Handrail('open')`, also those from before it was loaded. The rest comes with the first press, or just before it.
 */
import type * as App from './embed-app.ts'
import type { Changes } from './widget/changes.ts'
import { type Controller, createController } from './widget/controller.ts'
import { launcherLabel } from './widget/launcher-label.ts'
import { createShell } from './widget/shell.ts'

/** Put in by the build: where `embed-app.ts` is, relative to this script. */
declare const __HANDRAIL_APP__: string

/** `Handrail('open')` and `Handrail.open()` are the same. */
export type Callable = Controller & ((verb: string, ...values: unknown[]) => unknown)

type Writable<Some> = { -readonly [Key in keyof Some]: Some[Key] }
type Queue = { readonly q?: ArrayLike<unknown>[] }
declare global {
  interface Window {
    Handrail?: Callable | (Queue & { open?: undefined })
  }
}

/** A conversation this recent makes a page connect by itself, so that a reply shows; else nothing is asked of the network. */
const recentMs = 24 * 60 * 60_000
/** A panel that was open this recently is open on the next page too. */
const openMs = 30 * 60_000

const script = (document.currentScript ?? document.querySelector('script[data-chatbot]')) as HTMLScriptElement | null
const chatbot = script?.dataset['chatbot']?.trim()

if (window.Handrail?.open) {
  console.warn('Handrail: widget.js is here twice; one counts.')
} else if (!script || !chatbot || !/^[\w-]{1,64}$/.test(chatbot)) {
  console.error('Handrail: the script tag needs data-chatbot="ID"; the console has the line to paste.')
} else {
  const queue = (window.Handrail as Queue | undefined)?.q ?? []
  const isGranted = (call: ArrayLike<unknown>) => (call[1] as Changes | undefined)?.consent === 'granted'
  if (script.dataset['consent'] !== 'required' || queue.some(isGranted)) begin(script, chatbot)
  else {
    // All waits in the page's own queue until consent is in it.
    const wait = (...call: unknown[]) => {
      queue.push(call)
      if (isGranted(call)) begin(script, chatbot)
    }
    window.Handrail = Object.assign(wait, { q: queue })
  }
}

function begin({ src, dataset }: HTMLScriptElement, chatbot: string): void {
  const server = new URL('.', src).href
  const options: Writable<Changes> = { ...dataset }
  const kept = (key: string) => {
    try {
      return localStorage.getItem(`handrail:${chatbot}:${key}`)
    } catch {
      return null
    }
  }
  const within = (key: string, forMs: number) => Date.now() - Number(kept(key)) < forMs
  const early = window.Handrail as Queue | undefined
  let app: Promise<typeof App> | undefined
  const load = () => {
    app ??= import(/* @vite-ignore */ new URL(__HANDRAIL_APP__, server).href)
    app.catch(() => {
      app = undefined
    })
    return app
  }

  const shell = createShell({
    label: launcherLabel(options.language || document.documentElement.lang || navigator.language),
    onPress: () => controller.toggle(),
    onIntent: () =>
      load()
        .then((app) => app.prepare(options.language))
        .catch(() => {}),
  })
  const { controller, emit, wake } = createController({
    ...shell,
    async load() {
      const { start } = await load()
      return start({ chatbot, server, shell, emit, controller, wake, options })
    },
    update(changes) {
      const { language } = options
      Object.assign(options, changes)
      shell.setLook(changes, true)
      return language !== options.language
    },
    remove() {
      shell.remove()
      delete window.Handrail
    },
  })

  try {
    shell.setLook(JSON.parse(kept('settings') || '{}'))
  } catch {
    // Somebody else's.
  }
  shell.setLook(options, true)
  const callable = Object.assign((verb: string, ...values: unknown[]) => {
    if (!Object.hasOwn(controller, verb)) {
      throw new TypeError(`Handrail: no "${verb}"`)
    }
    return (controller[verb as keyof Controller] as (...values: unknown[]) => unknown)(...values)
  }, controller)
  window.Handrail = callable
  for (const call of early?.q ?? []) {
    try {
      callable(...(Array.from(call) as [string]))
    } catch (error) {
      // Whoever queued it is not there any more to catch it.
      console.error(error)
    }
  }
  const wasOpen = within('open', openMs) && innerWidth > 520
  if (wasOpen || within('begun', recentMs)) wake(wasOpen)
}
