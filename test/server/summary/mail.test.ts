import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { availabilitySettings, defaultSettings, widgetSettings } from '../../../src/protocol/settings.ts'
import { type FakeModel, type Reply, startFakeModel } from '../assistant/fake-model.ts'
import { type SmtpSink, startSmtpSink } from '../outbox/smtp-sink.ts'
import { newId, openAgent, openVisitor, type Rig, type RigOptions, startRig } from '../rig.ts'

let smtp: SmtpSink
let rig: Rig
let model: FakeModel | null
beforeEach(async () => {
  smtp = await startSmtpSink()
  model = null
})
afterEach(async () => {
  await rig.close()
  await model?.stop()
  await smtp.stop()
})

async function start(options: RigOptions = {}, secondAlarm = true): Promise<void> {
  const { settings, ...others } = options
  const recipients = ['ana@shop.test', 'ben@shop.test']
  rig = await startRig({
    mail: { url: smtp.url, from: 'chat@shop.test' },
    documents: { folder: 'demo/shop/help', baseUrl: '/shop/help/' },
    ...others,
    settings: { ...settings, notify: { ...defaultSettings.notify, recipients, secondAlarm } },
  })
}

/** Asks, waits for the answer, and calls a person by the button. */
async function callPerson(text = 'How long do I have to return a jacket?') {
  const visitor = await openVisitor(rig)
  visitor.say(text)
  await visitor.until('event', ({ event }) => event.type === 'said' && event.from === 'assistant')
  visitor.send({ type: 'escalate', id: newId(), conversation: visitor.conversation, trigger: 'button' })
  return visitor
}

/** The texts of the mails, once there are so many. */
async function mails(count: number): Promise<readonly string[]> {
  await expect.poll(() => smtp.mails.length, { timeout: 8_000 }).toBe(count)
  return smtp.mails.map(({ parsed }) => parsed.text ?? '')
}

test('[E10] the summary is in the log for the team, in the mail to everybody, and not for the visitor', async () => {
  await start()
  const visitor = await callPerson()
  const { event: seen } = await visitor.until('event', ({ event }) => event.type === 'summarised')
  expect(seen).toEqual({ type: 'summarised', escalation: 4, seq: 5, at: expect.any(Number), command: 'summary-4' })
  const texts = await mails(2)
  expect(texts[1]).toBe(texts[0])
  expect(texts[0]).toMatch(
    /^A visitor asks for a person\.\n\nWho\n- No name or address known; new here; browser in English\nWants\n- “How long do I have to return a jacket\?”\nTried\n- “How long do I have to return a jacket\?” → “.*” \(from: .*\)\nOpen\n- The visitor pressed the button\n\(put together from the conversation, without a model\)\n\nTheir latest question:\n\n> How long do I have to return a jacket\?\n\nRead the conversation and take over:\nhttp:/,
  )
  const agent = await openAgent(rig, visitor.conversation)
  const told = agent.events().filter((event) => event.type === 'summarised')
  expect(told).toMatchObject([{ escalation: 4, summary: { by: 'extract' } }])
})

test('[E10] with a model, its summary is the one that the mail waits for', async () => {
  const lines = [{ about: 'want', text: 'Return a jacket.', messages: [2] }]
  const reply = ({ messages }: { messages: readonly { content: string }[] }): Reply =>
    messages[0]!.content.startsWith('You write the summary')
      ? { pieces: [JSON.stringify({ lines })], headAfterMs: 300 }
      : { pieces: ['You have 60 days [1].'] }
  model = await startFakeModel(reply)
  await start({ model: { url: model.url, name: 'fake' } })
  await callPerson()
  for (const text of await mails(2)) {
    expect(text).toContain('\nWants\n- Return a jacket.\nOpen\n- The visitor pressed the button\n\nTheir latest')
    expect(text).not.toContain('without a model')
  }
})

test('[E12] where nobody can come, the mail says what the visitor was told', async () => {
  const week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
  const availability = v.parse(availabilitySettings, { hours: { timeZone: 'Europe/Zurich', week } })
  await start({ settings: { availability } })
  await callPerson()
  const [text] = await mails(2)
  expect(text).toMatch(
    /^A visitor asks for a person\. They were told that nobody is there now: it is outside of your hours\. They were asked for an email address\.\n\nWho\n/,
  )
  expect(text).toContain('\nThe assistant still answers until you take over.\n')
})

describe('[E9] the second alarm', () => {
  const widget = v.parse(widgetSettings, { escalation: { waitMinutes: 1 } })
  let skewMs = 0
  const now = () => Date.now() + skewMs

  async function waitInVain() {
    const visitor = await callPerson()
    await mails(2)
    visitor.send({ type: 'leaveEmail', id: newId(), conversation: visitor.conversation, email: 'mia@mail.example' })
    await visitor.until('event', ({ event }) => event.type === 'emailLeft')
    skewMs = 61_000
    await visitor.until('event', ({ event }) => event.type === 'unattended')
  }

  test('tells everybody that nobody has joined, with the summary and the address that was left', async () => {
    skewMs = 0
    await start({ now, settings: { widget } })
    await waitInVain()
    const [, , third, fourth] = await mails(4)
    expect(third).toMatch(
      /^Nobody has joined yet: a visitor waits since .* UTC and was asked for an email address\.\nThey have left an address to write to: mia@mail\.example\n\nWho\n/,
    )
    expect(fourth).toBe(third)
    expect(smtp.mails.map(({ envelope }) => `${envelope.to}`).sort()).toEqual([
      ...['ana@shop.test', 'ana@shop.test'],
      ...['ben@shop.test', 'ben@shop.test'],
    ])
  })

  test('is silent where the owner does not want it', async () => {
    skewMs = 0
    await start({ now, settings: { widget } }, false)
    await waitInVain()
    // Whatever the outbox holds goes out in order: this mail comes after any second alarm.
    const again = await openVisitor(rig)
    again.send({ type: 'escalate', id: newId(), conversation: again.conversation, trigger: 'button' })
    await expect.poll(() => smtp.mails.filter(({ parsed }) => parsed.text?.includes(again.conversation)).length).toBe(2)
    expect(smtp.mails.map(({ parsed }) => parsed.text).filter((text) => text?.startsWith('Nobody'))).toEqual([])
  })
})
