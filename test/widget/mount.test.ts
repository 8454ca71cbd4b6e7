// @vitest-environment happy-dom
import { afterEach, expect, it, onTestFinished } from 'vitest'
import { type Adapter, type Controller, type MountOptions, memoryAdapter, mount } from '../../src/index.ts'

afterEach(() => document.body.replaceChildren())

const widgets = () => document.querySelectorAll('handrail-widget').length

function mounted(options: Partial<MountOptions> = {}): Controller {
  const chat = mount({ chatbot: 'demo', adapter: memoryAdapter(), ...options })
  onTestFinished(() => chat.destroy())
  return chat
}

/** What is wrong, the option by its name, and the cure. */
const wrong: readonly [options: unknown, says: string][] = [
  [undefined, "mount's `chatbot` must be the id of your chatbot"],
  [{}, "mount's `chatbot` must be the id of your chatbot, as the console shows it under Settings; it is undefined."],
  [{ chatbot: 'a b', server: '/' }, 'it is "a b".'],
  [{ chatbot: 'a' }, "mount's `server` must be the address of your Handrail server, unless you give an `adapter`"],
  [{ chatbot: 'a', server: 'http://' }, "mount's `server` must be the address of your Handrail server, such as"],
  [{ chatbot: 'a', adapter: {} }, "mount's `adapter` must be an adapter, such as webSocketAdapter(url)"],
  [{ chatbot: 'a', server: '/', target: '#help' }, "mount's `target` must be an element of the page; is it there yet?"],
  [{ chatbot: 'a', server: '/', open: 'yes' }, 'mount\'s `open` must be true or false; it is "yes".'],
  [{ chatbot: 'a', server: '/', consent: 'denied' }, 'mount\'s `consent` must be "required" or "granted"'],
  [{ chatbot: 'a', server: '/', acccent: '#112233' }, 'mount has no option `acccent`. There are accent, surface,'],
  [{ chatbot: 'a', server: '/', accent: 'red' }, 'mount\'s `accent` must be a colour such as "#0f6b5c"; it is "red".'],
  [{ chatbot: 'a', server: '/', surface: '#808080' }, 'light or dark enough to read on; it is "#808080".'],
  [{ chatbot: 'a', server: '/', scheme: 'night' }, '`scheme` must be "auto", "light" or "dark"'],
  [{ chatbot: 'a', server: '/', position: 'left' }, '`position` must be "bottom-right", "bottom-left", "top-right" or'],
  [{ chatbot: 'a', server: '/', offset: 20 }, '`offset` must be { x, y } in CSS pixels'],
  [{ chatbot: 'a', server: '/', offset: { x: -5 } }, '`offset` must be { x, y } in CSS pixels'],
  [{ chatbot: 'a', server: '/', zIndex: 1.5 }, '`zIndex` must be a whole number; it is 1.5.'],
  [{ chatbot: 'a', server: '/', radius: 99 }, '`radius` must be CSS pixels, 0 to 32; it is 99.'],
  [{ chatbot: 'a', server: '/', font: 'x;} *{display:none' }, '`font` must be names of fonts'],
  [{ chatbot: 'a', server: '/', spacing: '1rem' }, '`spacing` must be CSS pixels, 8 to 28'],
  [{ chatbot: 'a', server: '/', language: 'German' }, '`language` must be a language such as "de"'],
  [{ chatbot: 'a', server: '/', visitor: { mail: 'a@b.test' } }, '`visitor` must be who the visitor is'],
]

it.each(wrong)('[A2] mount(%j) throws at once, with option and cure', (options, says) => {
  const nodes = document.querySelectorAll('*').length
  expect(() => mount(options as MountOptions)).toThrow(TypeError)
  expect(() => mount(options as MountOptions)).toThrow(says)
  expect(() => mount(options as MountOptions)).toThrow(/^Handrail: /)
  expect(document.querySelectorAll('*').length).toBe(nodes)
})

it('[A3] verbs throw at once at what cannot be right', () => {
  const chat = mounted()
  expect(() => chat.send('  ')).toThrow('Handrail: send needs a text, such as send("Hello").')
  expect(() => chat.send(undefined as never)).toThrow(TypeError)
  expect(() => chat.update({ position: 'left' } as never)).toThrow("Handrail: update's `position` must be")
  expect(() => chat.identify({ name: 7 } as never)).toThrow("Handrail: update's `visitor` must be")
  expect(() => chat.on('message:received' as never, () => {})).toThrow(
    'Handrail: there is no event "message:received". There are panel:opened,',
  )
  expect(() => chat.on('agent:joined', 'no' as never)).toThrow('Handrail: on("agent:joined") needs a function to call.')
})

it('[A4] the page says how it looks, and may say something else at any time', () => {
  const chat = mounted({ accent: '#112233', position: 'top-left', offset: { x: 8, y: 90 }, zIndex: 7, radius: 0 })
  const css = () => {
    const sheets = document.querySelector('handrail-widget')!.shadowRoot!.adoptedStyleSheets
    return [...sheets[1]!.cssRules].map((rule) => rule.cssText).join(' ')
  }
  for (const part of ['--accent: #112233', '--top: calc(90px', '--left: calc(8px', '--zIndex: 7', '--radius: 0']) {
    expect(css()).toContain(part)
  }
  chat.update({ surface: '#101418' })
  // Dark, as what is written on it must be light.
  expect(css()).toContain('--scheme: dark')
  expect(css()).toContain('--accent: #112233')
})

it('[A2] several may be there, and each is taken away alone', () => {
  const [one, other] = [mounted(), mounted({ target: document.body })]
  expect(widgets()).toBe(2)
  one.destroy()
  expect(widgets()).toBe(1)
  other.destroy()
  expect(widgets()).toBe(0)
})

it('[A15] with consent required nothing is there until it is granted; what was asked meanwhile happens then', () => {
  let lines = 0
  const inner = memoryAdapter()
  const adapter: Adapter = {
    open(receiver) {
      lines++
      return inner.open(receiver)
    },
  }
  const chat = mounted({ adapter, consent: 'required', target: document.body })
  const opened: unknown[] = []
  chat.on('panel:opened', (detail) => opened.push(detail))
  const undo = chat.on('panel:opened', () => opened.push('undone'))
  undo()
  chat.open()
  chat.identify({ name: 'Mia' })
  expect([widgets(), lines, opened, localStorage.length]).toEqual([0, 0, [], 0])
  expect(() => chat.update({ accent: 'red' })).toThrow('`accent`')
  chat.update({ consent: 'granted' })
  expect([widgets(), opened]).toEqual([1, [{}]])
  chat.destroy()
  expect(widgets()).toBe(0)
})

it('[A15] who destroys it before consent has asked for nothing', () => {
  const chat = mount({ chatbot: 'demo', server: '/', consent: 'required' })
  chat.destroy()
  chat.update({ consent: 'granted' })
  expect(widgets()).toBe(0)
})
