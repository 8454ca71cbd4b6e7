import { expect, it, onTestFinished } from 'vitest'
import { defaultSettings, type ServerFrame, settingsFor } from '../../src/protocol/index.ts'
import { createChatbots } from '../../src/server/chatbots.ts'
import type { Chatbot, Store } from '../../src/server/store/store.ts'
import { newId, openAgent, openRawLine, type Rig, startRig } from './rig.ts'

/** E1 allows three seconds. */
const allowedMs = 3_000

async function openOne(options: Parameters<typeof startRig>[0] = {}): Promise<Rig> {
  const rig = await startRig(options)
  onTestFinished(() => rig.close())
  return rig
}

async function openWidget(rig: Rig, language: string) {
  const line = await openRawLine(rig.ws)
  line.send({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'demo', token: newId(), language })
  const { settings } = await line.until('settings')
  return { ...line, settings }
}

/** Changes settings as the console's page does. */
async function change(rig: Rig, changes: object): Promise<void> {
  const headers = { cookie: await rig.ownerCookie(), origin: 'http://handrail.test' }
  const address = `${rig.server.url}/api/console/chatbots/demo/settings`
  const { version } = (await (await fetch(address, { headers })).json()) as { version: string }
  const answer = await fetch(address, {
    method: 'PATCH',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ version, changes }),
  })
  expect(answer.status).toBe(200)
}

const isOff = ({ settings }: Extract<ServerFrame, { type: 'settings' }>) => !settings.escalation.enabled

it('[E1] what the owner changes reaches every open widget, in its language, and holds for what is said there next', async () => {
  const rig = await openOne()
  const [german, english] = [await openWidget(rig, 'de-CH'), await openWidget(rig, 'en')]
  expect(english.settings.escalation.enabled).toBe(true)

  const begun = performance.now()
  await change(rig, {
    widget: { escalation: { enabled: false }, texts: { requestHelp: { de: 'Mit uns reden', en: 'Talk to us' } } },
  })
  const told = await Promise.all([german.until('settings', isOff), english.until('settings', isOff)])

  expect(performance.now() - begun).toBeLessThan(allowedMs)
  expect(told.map(({ settings }) => settings.texts.requestHelp)).toEqual(['Mit uns reden', 'Talk to us'])
  const conversation = crypto.randomUUID()
  english.send({ type: 'watch', conversation, lastSeq: 0 })
  english.send({ type: 'escalate', id: newId(), conversation, trigger: 'button' })
  expect((await english.until('refused')).code).toBe('escalation_off')
})

it('[E1] a widget whose line ends at another node is told within three seconds as well', async () => {
  const one = await openOne()
  const other = await openOne({ dataDir: one.dataDir })
  const widget = await openWidget(other, 'en')

  const begun = performance.now()
  await change(one, { widget: { escalation: { enabled: false } } })
  await widget.until('settings', isOff)

  expect(performance.now() - begun).toBeLessThan(allowedMs)
})

it('what is not the widget’s reaches no widget, and no settings reach an agent', async () => {
  const rig = await openOne()
  const [widget, agent] = [await openWidget(rig, 'en'), await openAgent(rig)]

  await change(rig, { assistant: { guidance: ['a rule'] }, notify: { recipients: ['team@shop.test'] } })
  await change(rig, { widget: { name: 'Tess Two' } })
  await widget.until('settings', ({ settings }) => settings.name === 'Tess Two')

  expect(widget.heard.filter(({ type }) => type === 'settings')).toHaveLength(2)
  expect(JSON.stringify(widget.heard)).not.toMatch(/a rule|team@shop/)
  expect(agent.heard.filter(({ type }) => type === 'settings')).toEqual([])
})

it('[E1] a reading that was overtaken by a later one does not bring back what was there before', async () => {
  const named = (name: string): Chatbot => {
    return {
      id: 'demo',
      account: 'main',
      settings: { ...defaultSettings, widget: { ...defaultSettings.widget, name } },
    }
  }
  const readings: PromiseWithResolvers<Chatbot>[] = []
  const store = {
    chatbot() {
      const reading = Promise.withResolvers<Chatbot>()
      readings.push(reading)
      return reading.promise
    },
    members: async () => [],
  } as unknown as Store
  const chatbots = createChatbots(store)
  onTestFinished(chatbots.stop)
  const heard: string[] = []
  chatbots.onChange(({ settings }, before) => heard.push(`${before.settings.widget.name} to ${settings.widget.name}`))
  const first = chatbots.get('demo')
  readings[0]!.resolve(named('old'))
  await first

  const [early, late] = [chatbots.refresh('demo'), chatbots.refresh('demo')]
  readings[2]!.resolve(named('new'))
  await late
  readings[1]!.resolve(named('old'))

  expect((await early)?.settings.widget.name).toBe('new')
  expect(settingsFor(chatbots.known('demo')!.settings.widget, 'en').name).toBe('new')
  expect(heard).toEqual(['old to new'])
})
