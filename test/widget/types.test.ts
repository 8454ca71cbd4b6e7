import { expect, it } from 'vitest'
import type { Controller, MountOptions, WidgetEvents } from '../../src/index.ts'

/** Compiled, never called: each line that is marked must be an error to the compiler, or the check itself is one. */
function whatTheCompilerRefuses(mount: (options: MountOptions) => Controller): void {
  const chat = mount({
    chatbot: 'main',
    server: 'https://chat.example.com',
    position: 'top-left',
    offset: { x: 8, y: 8 },
  })
  // @ts-expect-error a chatbot is needed
  mount({ server: 'https://chat.example.com' })
  // @ts-expect-error no such corner
  mount({ chatbot: 'main', server: '/', position: 'left' })
  // @ts-expect-error CSS pixels, no length
  mount({ chatbot: 'main', server: '/', radius: '1rem' })
  // @ts-expect-error no such option
  mount({ chatbot: 'main', server: '/', css: '.launcher{}' })
  // @ts-expect-error consent is asked for, or was given
  mount({ chatbot: 'main', server: '/', consent: true })

  chat.on('messages:received', ({ from, text, name }) => {
    const who: 'assistant' | 'agent' = from
    const said: string = text
    // @ts-expect-error the assistant has no name here
    const always: string = name
    return [who, said, always]
  })
  chat.on('feedback:given', (given) => ('score' in given ? given.score : given.value))
  chat.on('connection:changed', ({ status }) => status === 'offline')
  // @ts-expect-error no such event
  chat.on('message:received', () => {})
  // @ts-expect-error it tells a count, no text
  chat.on('unread:changed', ({ text }) => text)
  // @ts-expect-error what `on` returns is its undo
  const listened: string = chat.on('panel:opened', () => {})
  // @ts-expect-error who the visitor is, in fields
  chat.identify('mia@shop.test')
  chat.identify({ name: 'Mia', email: 'mia@shop.test', fields: { plan: 'pro' } })
  // @ts-expect-error another chatbot is another widget
  chat.update({ chatbot: 'other' })
  chat.update({ language: 'de', visitor: { user: '42' }, scheme: 'dark', consent: 'granted' })
  // @ts-expect-error texts only
  chat.send(42)
  return void listened
}

it('[A3] every event of the issue is one', () => {
  const names: (keyof WidgetEvents)[] = [
    ...(['messages:received', 'unread:changed', 'human:requested', 'human:queued', 'agent:joined'] as const),
    ...(['agent:typing', 'agent:left', 'human:unavailable', 'conversation:ended', 'feedback:given'] as const),
    ...(['connection:changed', 'error'] as const),
  ]
  expect(names).toHaveLength(12)
  expect(whatTheCompilerRefuses).toBeTypeOf('function')
})
