import { isReadableSurface } from '../protocol/colour.ts'
import type { Changes } from './changes.ts'
import type { WidgetEvents } from './widget-events.ts'

/** What a page gives that cannot be right is said at once, with the option's name and the cure. All throw a TypeError. */

const events: Readonly<Record<keyof WidgetEvents, true>> = {
  'panel:opened': true,
  'panel:closed': true,
  'conversation:started': true,
  'conversation:ended': true,
  'messages:sent': true,
  'messages:received': true,
  'unread:changed': true,
  'human:requested': true,
  'human:queued': true,
  'human:cancelled': true,
  'human:unavailable': true,
  'agent:joined': true,
  'agent:typing': true,
  'agent:left': true,
  'feedback:given': true,
  'visitor:identified': true,
  'button:pressed': true,
  'connection:changed': true,
  error: true,
}

/** Each option of a look, and the rest of what may be changed: what it must be, and how to tell. */
const changes: { readonly [Key in keyof Changes]-?: readonly [needed: string, isRight: (given: unknown) => boolean] } =
  {
    accent: ['a colour such as "#0f6b5c"', isColour],
    surface: ['a colour such as "#ffffff", light or dark enough to read on', isSurface],
    scheme: ['"auto", "light" or "dark"', oneOf('auto', 'light', 'dark')],
    position: [
      '"bottom-right", "bottom-left", "top-right" or "top-left"',
      oneOf('bottom-right', 'bottom-left', 'top-right', 'top-left'),
    ],
    offset: ['{ x, y } in CSS pixels, such as { x: 20, y: 20 }', isOffset],
    zIndex: ['a whole number', Number.isSafeInteger],
    radius: ['CSS pixels, 0 to 32', within(0, 32)],
    font: [
      'names of fonts, such as "Inter, sans-serif"',
      (given) => isText(given) && /^[\p{L}\d ,'"_-]*$/u.test(given),
    ],
    spacing: ['CSS pixels, 8 to 28', within(8, 28)],
    language: [
      'a language such as "de" or "pt-BR"',
      (given) => isText(given) && /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(given),
    ],
    visitor: ['who the visitor is: { name, email, phone, user, fields }, all of them texts', isVisitor],
    consent: ['"granted" or "denied"', oneOf('granted', 'denied')],
  }

/** Options of `mount`. */
export function checkMount(options: object): void {
  if (typeof document === 'undefined') {
    throw new TypeError(
      'Handrail: mount needs a page. Call it in the browser, such as in an effect, not while rendering on a server.',
    )
  }
  const { chatbot, server, adapter, target, open, consent, ...rest } = (options ?? {}) as Record<string, unknown>
  if (!isText(chatbot) || !/^[\w-]{1,64}$/.test(chatbot)) {
    wrong('mount', 'chatbot', chatbot, 'the id of your chatbot, as the console shows it under Settings')
  }
  if (server !== undefined && (!isText(server) || !URL.canParse(server, document.baseURI))) {
    wrong('mount', 'server', server, 'the address of your Handrail server, such as "https://chat.example.com"')
  }
  if (adapter !== undefined && typeof (adapter as { open?: unknown } | null)?.open !== 'function') {
    wrong('mount', 'adapter', adapter, 'an adapter, such as webSocketAdapter(url) or memoryAdapter()')
  }
  if (server === undefined && adapter === undefined) {
    wrong('mount', 'server', server, 'the address of your Handrail server, unless you give an `adapter`')
  }
  if (target !== undefined && !(target instanceof Element)) {
    wrong('mount', 'target', target, 'an element of the page; is it there yet?')
  }
  if (open !== undefined && typeof open !== 'boolean') wrong('mount', 'open', open, 'true or false')
  if (consent !== undefined && !oneOf('required', 'granted')(consent)) {
    wrong('mount', 'consent', consent, '"required" or "granted"')
  }
  check('mount', rest)
}

/** Options of `update`. */
export function checkChanges(given: object): void {
  check('update', given)
}

/** What is to be said in the visitor's name. */
export function checkText(text: unknown): void {
  if (!isText(text) || !text.trim()) throw new TypeError('Handrail: send needs a text, such as send("Hello").')
}

/** The name of an event, and who is to hear of it. */
export function checkEvent(name: string, listener: unknown): void {
  if (typeof listener !== 'function') throw new TypeError(`Handrail: on("${name}") needs a function to call.`)

  if (!Object.hasOwn(events, name)) {
    throw new TypeError(`Handrail: there is no event "${name}". There are ${Object.keys(events).join(', ')}.`)
  }
}

function check(verb: string, given: object): void {
  for (const [option, value] of Object.entries(given ?? {})) {
    if (!Object.hasOwn(changes, option)) {
      throw new TypeError(
        `Handrail: ${verb} has no option \`${option}\`. There are ${Object.keys(changes).join(', ')}.`,
      )
    }
    const [needed, isRight] = changes[option as keyof Changes]
    if (value !== undefined && !isRight(value)) wrong(verb, option, value, needed)
  }
}

function wrong(verb: string, option: string, given: unknown, needed: string): never {
  throw new TypeError(
    `Handrail: ${verb}'s \`${option}\` must be ${needed}; it is ${JSON.stringify(given) ?? String(given)}.`,
  )
}

function isText(given: unknown): given is string {
  return typeof given === 'string'
}

function isColour(given: unknown): boolean {
  return isText(given) && /^#[0-9a-f]{6}$/i.test(given)
}

function isSurface(given: unknown): boolean {
  return given === '' || (isColour(given) && isReadableSurface(given as string))
}

function oneOf(...those: readonly string[]): (given: unknown) => boolean {
  return (given) => those.includes(given as string)
}

function within(least: number, most: number): (given: unknown) => boolean {
  return (given) => typeof given === 'number' && given >= least && given <= most
}

function isOffset(given: unknown): boolean {
  const { x = 0, y = 0 } = Object(given) as { x?: unknown; y?: unknown }
  return typeof given === 'object' && [x, y].every(within(0, 400))
}

function isVisitor(given: unknown): boolean {
  const { fields = {}, ...named } = Object(given) as Record<string, unknown>
  const known = ['name', 'email', 'phone', 'user']
  const texts = [...Object.values(named), ...Object.values(Object(fields) as object)]
  return (
    Object.keys(named).every((key) => known.includes(key)) && texts.every((text) => text === undefined || isText(text))
  )
}
