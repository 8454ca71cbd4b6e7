// @vitest-environment happy-dom
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { createController, type Widget } from '../../src/widget/controller.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** A controller whose chat is loaded when the test says so; what was done to launcher and chat, in order. */
function begin() {
  const done: string[] = []
  let loads = 0
  let loading = Promise.withResolvers<Widget>()
  const note =
    (name: string) =>
    (...values: unknown[]) => {
      done.push([name, ...values].join(' '))
    }
  const widget: Widget = {
    setOpen: note('chat.setOpen'),
    send: note('chat.send'),
    requestHuman: note('chat.requestHuman'),
    cancelHumanRequest: note('chat.cancelHumanRequest'),
    update: (changes) => done.push(`chat.update ${JSON.stringify(changes)}`),
    destroy: note('chat.destroy'),
  }
  let language: string | undefined
  const host = document.createElement('handrail-widget')
  document.documentElement.append(host)
  onTestFinished(() => host.remove())
  const { controller, emit, wake } = createController({
    host,
    load() {
      loads++
      loading = Promise.withResolvers<Widget>()
      return loading.promise
    },
    setOpen: note('setOpen'),
    setHidden: note('setHidden'),
    setBusy: () => {},
    update(changes) {
      done.push(`update ${JSON.stringify(changes)}`)
      const before = language
      language = changes.language ?? language
      return before !== language
    },
    remove: note('remove'),
  })
  return {
    controller,
    emit,
    wake,
    done,
    loads: () => loads,
    async loaded() {
      loading.resolve(widget)
      await loading.promise
      await Promise.resolve()
    },
    async failed() {
      loading.reject(new Error('no network'))
      await loading.promise.catch(() => {})
      await Promise.resolve()
    },
  }
}

it('[A3] the verbs work before anything is loaded, and load it once', async () => {
  const { controller, done, loads, loaded } = begin()
  controller.open()
  controller.send('Hello')
  controller.requestHuman()
  controller.cancelHumanRequest()
  expect([done, loads()]).toEqual([['setOpen true'], 1])
  await loaded()
  expect(done.slice(1)).toEqual([
    'chat.setOpen true true',
    'chat.send Hello',
    'chat.requestHuman',
    'chat.cancelHumanRequest',
  ])
})

it('[A3] what was closed again before it was loaded is closed when it is', async () => {
  const { controller, done, loaded } = begin()
  controller.toggle()
  controller.toggle()
  await loaded()
  expect(done).toEqual(['setOpen true', 'setOpen false', 'chat.setOpen false true', 'chat.setOpen false true'])
})

it('[A15] hiding, showing and closing load nothing', () => {
  const { controller, done, loads } = begin()
  controller.hide()
  controller.show()
  controller.close()
  expect([done, loads()]).toEqual([['setHidden true', 'setHidden false'], 0])
})

it('waking connects without opening, or opens without taking the focus', async () => {
  const asleep = begin()
  asleep.wake(false)
  await asleep.loaded()
  expect([asleep.loads(), asleep.done]).toEqual([1, []])
  const open = begin()
  open.wake(true)
  await open.loaded()
  expect(open.done).toEqual(['setOpen true', 'chat.setOpen true false'])
})

it('a chat that cannot be loaded closes again, says so, and is loaded by the next press', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { controller, done, loads, failed, loaded } = begin()
  controller.open()
  await failed()
  await vi.waitFor(() => expect(done).toEqual(['setOpen true', 'setOpen false']))
  expect(warn.mock.calls[0]?.[0]).toBe('Handrail: not loaded; the next press tries again.')
  controller.open()
  expect(loads()).toBe(2)
  await loaded()
  expect(done.at(-1)).toBe('chat.setOpen true true')
})

it('[A3] events reach listeners and the document, until they are undone; one listener’s mistake stops no other', () => {
  const { controller, emit } = begin()
  const heard: string[] = []
  const mistakes = vi.fn()
  vi.stubGlobal('reportError', mistakes)
  const onDocument = (event: Event) => heard.push(`document ${(event as CustomEvent<{ count: number }>).detail.count}`)
  document.addEventListener('handrail:unread:changed', onDocument)
  onTestFinished(() => document.removeEventListener('handrail:unread:changed', onDocument))
  controller.on('unread:changed', () => {
    throw new Error('mistake')
  })
  const undo = controller.on('unread:changed', ({ count }) => heard.push(`listener ${count}`))
  emit('unread:changed', { count: 1 })
  undo()
  emit('unread:changed', { count: 2 })
  expect(heard).toEqual(['listener 1', 'document 1', 'document 2'])
  expect(mistakes).toHaveBeenCalledTimes(2)
})

it('[A3] opening and closing are told, once each', () => {
  const { controller } = begin()
  const heard: string[] = []
  controller.on('panel:opened', () => heard.push('opened'))
  controller.on('panel:closed', () => heard.push('closed'))
  controller.open()
  controller.open()
  controller.close()
  controller.close()
  expect(heard).toEqual(['opened', 'closed'])
})

it('[A3] what is changed or told of the visitor loads nothing, and reaches a chat that is there', async () => {
  const { controller, done, loads, loaded } = begin()
  controller.identify({ name: 'Mia' })
  controller.update({ position: 'top-left' })
  expect([loads(), done]).toEqual([0, ['update {"visitor":{"name":"Mia"}}', 'update {"position":"top-left"}']])
  controller.open()
  await loaded()
  done.length = 0
  controller.update({ accent: '#112233' })
  await loaded()
  expect(done).toEqual(['update {"accent":"#112233"}', 'chat.update {"accent":"#112233"}'])
})

it('[A13] in another language the chat is begun anew, as open as it was, without taking the focus', async () => {
  const { controller, done, loads, loaded } = begin()
  controller.open()
  await loaded()
  done.length = 0
  controller.update({ language: 'de' })
  // Frameworks say all there is to say with each change.
  controller.update({ language: 'de' })
  await loaded()
  expect([loads(), done]).toEqual([
    2,
    [
      ...Array(2).fill('update {"language":"de"}'),
      'chat.destroy',
      'chat.setOpen true false',
      ...Array(2).fill('chat.update {"language":"de"}'),
    ],
  ])
})

it('[A15] consent that is taken back loads what it takes to forget', async () => {
  const { controller, done, loaded } = begin()
  controller.update({ consent: 'denied' })
  await loaded()
  expect(done.at(-1)).toBe('chat.update {"consent":"denied"}')
})

it('[A2] destroying takes the chat away, also one that was still on its way, and ends all verbs', async () => {
  const { controller, done, loads, loaded } = begin()
  controller.open()
  controller.destroy()
  controller.destroy()
  controller.open()
  controller.send('late')
  await loaded()
  await vi.waitFor(() => expect(done).toContain('chat.destroy'))
  expect([
    done.filter((one) => one === 'remove').length,
    done.some((one) => one.startsWith('chat.s')),
    loads(),
  ]).toEqual([1, false, 1])
})
