import { hc, type InferResponseType } from 'hono/client'
import { expect, test } from 'vitest'
import type { ChatbotSettings } from '../../../src/protocol/settings.ts'
import type { ConsoleApi } from '../../../src/server/http/console.ts'
import { owner, publicUrl } from '../identity/rig.ts'
import { openRoutes } from './rig.ts'

const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`
const always = { from: '00:00', to: '24:00' }

type Shown = Extract<
  InferResponseType<ReturnType<typeof hc<ConsoleApi>>['chatbots'][':id']['settings']['$get']>,
  { version: string }
>
interface Answered extends Shown {
  readonly error: { code: string; problems: { path: string; words: string }[]; now: Shown }
}

/** The shop's settings, and what its owner asks of them. */
async function openSettings() {
  const rig = await openRoutes()
  const { app, store } = rig
  const headers = { ...(await rig.signUp()), origin: publicUrl }
  await rig.addChatbot('shop', 'main')
  const api = hc<ConsoleApi>('/api/console', { fetch: app.request.bind(app), headers }).chatbots[':id'].settings
  const param = { id: 'shop' }

  async function read() {
    const answer = await api.$get({ param })
    if (!answer.ok) throw new Error('refused')
    return answer.json()
  }

  /** Changes what is there now; the status and what was answered. */
  async function change(changes: object, version?: string): Promise<{ status: number; body: Answered }> {
    const json = { version: version ?? (await read()).version, changes }
    const answer = await api.$patch({ param, json } as Parameters<typeof api.$patch>[0])
    return { status: answer.status, body: (await answer.json()) as Answered }
  }

  const stored = async (): Promise<ChatbotSettings> => (await store.chatbot('shop'))!.settings
  /** Where and what, of a change that is refused. */
  async function problemsOf(changes: object): Promise<string[]> {
    const before = await stored()
    const { status, body } = await change(changes)
    expect([status, body.error?.code]).toEqual([422, 'invalid_settings'])
    expect(await stored()).toEqual(before)
    return body.error.problems.map(({ path, words }) => `${path}: ${words}`)
  }

  return { ...rig, headers, api, param, read, change, stored, problemsOf }
}

test('[E1] the owner reads all settings and changes one; the rest stays as it was', async () => {
  const { read, change, stored } = await openSettings()
  const before = await read()
  expect(before).toMatchObject({ mayChange: true, owners: [owner.email], away: null })
  expect(before.settings.widget.escalation).toMatchObject({ enabled: true, triggers: { direct_request: 'offer' } })

  const { status, body } = await change({ widget: { escalation: { enabled: false } } })

  expect(status).toBe(200)
  expect(body.version).not.toBe(before.version)
  const after = structuredClone(before.settings)
  after.widget.escalation.enabled = false
  expect(body.settings).toEqual(after)
  expect((await stored()).widget).toEqual(after.widget)
  expect(await read()).toEqual(body)
})

test('[E8] a text is set for one language beside another, and taken away again', async () => {
  const { change, stored } = await openSettings()
  await change({ widget: { texts: { offer: { de: 'Soll ich jemanden holen?' } } } })
  await change({ widget: { texts: { offer: { en: 'Shall I?' }, joined: '{name} is here' } } })
  expect((await stored()).widget.texts).toEqual({
    offer: { de: 'Soll ich jemanden holen?', en: 'Shall I?' },
    joined: '{name} is here',
  })
  await change({ widget: { texts: { offer: { de: null }, joined: null } } })
  expect((await stored()).widget.texts).toEqual({ offer: { en: 'Shall I?' } })
})

test('what was taken away is as by default again', async () => {
  const { change, stored } = await openSettings()
  const hours = { timeZone: 'Europe/Zurich', week: { mon: [always] } }
  await change({ widget: { escalation: { waitMinutes: 9 } }, availability: { hours } })
  expect(await stored()).toMatchObject({ widget: { escalation: { waitMinutes: 9 } }, availability: { hours } })

  await change({ widget: { escalation: { waitMinutes: null } }, availability: { hours: null } })

  expect(await stored()).toMatchObject({ widget: { escalation: { waitMinutes: 5 } }, availability: { hours: null } })
})

test('each problem is told with its place and in plain words, and nothing of the change is kept', async () => {
  const { problemsOf } = await openSettings()
  const hours = (week: object, more = {}) => ({
    availability: { hours: { timeZone: 'Europe/Zurich', week, ...more } },
  })
  const cases: [object, string[]][] = [
    [
      hours({ tue: [{ from: '17:00', to: '09:00' }] }),
      ['availability.hours.week.tue.0: Closing time must be after opening time (Tuesday)'],
    ],
    [
      hours({
        fri: [
          { from: '12:00', to: '18:00' },
          { from: '09:00', to: '13:00' },
        ],
      }),
      ['availability.hours.week.fri.1: These hours overlap (Friday)'],
    ],
    [
      hours({ mon: [{ from: '9', to: '17:00' }] }),
      ['availability.hours.week.mon.0.from: This must be a time such as 09:00 (Monday)'],
    ],
    [
      hours({}, { timeZone: 'Mars/Olympus' }),
      ['availability.hours.timeZone: This must be a time zone such as Europe/Zurich'],
    ],
    [hours({}, { holidays: ['25.12.'] }), ['availability.hours.holidays.0: This must be a day such as 2026-12-25']],
    [{ widget: { accent: 'red' } }, ['widget.accent: This must be a colour such as #0f6b5c']],
    [{ widget: { name: '' } }, ['widget.name: This must not be empty']],
    [{ widget: { name: 'x'.repeat(61) } }, ['widget.name: At most 60 characters']],
    [
      { widget: { escalation: { quietAnswers: 1.5, waitMinutes: 0, dropSeconds: 'no' } } },
      [
        'widget.escalation.quietAnswers: This must be a whole number',
        'widget.escalation.waitMinutes: The least is 1',
        'widget.escalation.dropSeconds: This must be a number',
      ],
    ],
    [
      { widget: { escalation: { triggers: { topic: 'sometimes' }, enabled: 'yes' } } },
      [
        'widget.escalation.enabled: This must be true or false',
        'widget.escalation.triggers.topic: This must be one of "off", "offer", "at_once"',
      ],
    ],
    [
      { widget: { texts: { offer: { xx1: 'x' } } } },
      ['widget.texts.offer.xx1: This must be a language such as de or pt-BR'],
    ],
    [{ widget: { texts: { offer: 'x'.repeat(1_001) } } }, ['widget.texts.offer: At most 1000 characters']],
    [{ assistant: { guidance: ['fine', ' '] } }, ['assistant.guidance.1: This must not be empty']],
    [{ assistant: { guidance: Array(31).fill('x') } }, ['assistant.guidance: There may be up to 30 of these']],
    [{ assistant: { topics: [{}] } }, ['assistant.topics.0.name: This is missing']],
    [
      {
        assistant: {
          phrases: [
            { kind: 'phrase', text: '(' },
            { kind: 'pattern', text: '(' },
          ],
        },
      },
      ['assistant.phrases.1.text: This pattern cannot be used: it is none, is too large, or fits every answer'],
    ],
    [
      { assistant: { phrases: [{ kind: 'pattern', text: '(a)\\1' }] } },
      ['assistant.phrases.0.text: This pattern cannot be used: it is none, is too large, or fits every answer'],
    ],
    [{ notify: { recipients: ['a@shop.test', 'b@'] } }, ['notify.recipients.1: This is not an email address']],
    [
      { notify: { recipients: Array.from({ length: 11 }, (_, at) => `a${at}@shop.test`) } },
      ['notify.recipients: There may be up to 10 of these'],
    ],
    [{ notify: { webhook: { url: 'hooks', secret } } }, ['notify.webhook.url: This is not a web address']],
    [
      { notify: { webhook: { url: 'http://hooks.test', secret } } },
      ['notify.webhook.url: The address must begin with https://'],
    ],
    [
      { notify: { webhook: { url: 'https://me:pass@hooks.test', secret } } },
      ['notify.webhook.url: A user name or password in the address is not allowed'],
    ],
    [
      { notify: { webhook: { url: 'https://hooks.test', secret: 'x' } } },
      ['notify.webhook.secret: This must begin with whsec_'],
    ],
    [
      { notify: { webhook: { url: 'https://hooks.test', secret: 'whsec_c2hvcnQ=' } } },
      ['notify.webhook.secret: Too short to be safe: it needs 24 bytes or more'],
    ],
    [
      { notify: { webhook: { url: 'https://hooks.test', secret: 'whsec_…BwcH' } } },
      ['notify.webhook.secret: What follows whsec_ must be base64: letters, digits, + and /'],
    ],
    [{ notify: { webhook: { url: 'https://hooks.test' } } }, ['notify.webhook.secret: This is missing']],
    [
      { widget: { acent: '#000000' }, colour: 'x' },
      ['widget.acent: There is no such setting', 'colour: There is no such setting'],
    ],
    [
      { widget: { __proto__: null, escalation: JSON.parse('{"__proto__":{"enabled":false}}') } },
      ['widget.escalation.__proto__: There is no such setting'],
    ],
  ]
  for (const [changes, problems] of cases) expect(await problemsOf(changes)).toEqual(problems)
})

test('hours of a day are kept in order, and holidays once each', async () => {
  const { change, stored } = await openSettings()
  const morning = { from: '08:00', to: '12:00' }
  const evening = { from: '13:00', to: '24:00' }
  await change({
    availability: {
      hours: {
        timeZone: 'Asia/Tokyo',
        week: { sat: [evening, morning] },
        holidays: ['2026-12-25', '2026-01-01', '2026-12-25'],
      },
    },
  })
  expect((await stored()).availability.hours).toMatchObject({
    week: { sat: [morning, evening], sun: [] },
    holidays: ['2026-01-01', '2026-12-25'],
  })
})

test('[C13] recipients are ten besides the owner, and nobody twice however their address is written', async () => {
  const { change, stored } = await openSettings()
  const ten = Array.from({ length: 10 }, (_, at) => `a${at}@shop.test`)
  const { status } = await change({ notify: { recipients: [...ten, ' A3@Shop.Test', owner.email.toUpperCase()] } })
  expect([status, (await stored()).notify.recipients]).toEqual([200, ten])
})

test('the webhook’s secret is taken and never told again; an address changes without it', async () => {
  const { app, headers, change, read, stored } = await openSettings()
  const { body } = await change({ notify: { webhook: { url: 'https://hooks.test/one', secret } } })
  expect(body.settings.notify?.webhook).toEqual({ url: 'https://hooks.test/one', secret: 'whsec_…BwcH' })

  await change({ notify: { webhook: { url: 'https://hooks.test/two' } } })
  const newest = await change({ notify: { webhook: { url: 'https://hooks.test/three' } } }, 'older')

  expect((await stored()).notify.webhook).toEqual({ url: 'https://hooks.test/two', secret })
  expect((await read()).settings.notify?.webhook?.secret).toBe('whsec_…BwcH')
  expect(newest.status).toBe(409)
  const whole = await (await app.request('/api/console/chatbots/shop/settings', { headers })).text()
  for (const text of [whole, JSON.stringify(body), JSON.stringify(newest.body)]) expect(text).not.toContain(secret)
})

test('a change made to older settings is refused with the newest, and of two at once one is first', async () => {
  const { change, read, stored } = await openSettings()
  const { version } = await read()
  await change({ widget: { name: 'Tess' } }, version)

  const late = await change({ widget: { accent: '#112233' } }, version)

  expect([late.status, late.body]).toEqual([409, { error: { code: 'changed_meanwhile', now: await read() } }])
  expect(await stored()).toMatchObject({ widget: { name: 'Tess', accent: '#0f6b5c' } })

  const again = (await read()).version
  const both = await Promise.all(['One', 'Two'].map((name) => change({ widget: { name } }, again)))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const won = both.findIndex(({ status }) => status === 200)
  expect((await stored()).widget.name).toBe(['One', 'Two'][won])
})

test('what was wrong before, and is not touched, keeps nothing else from being changed', async () => {
  const { store, change, problemsOf, stored } = await openSettings()
  const chatbot = (await store.chatbot('shop'))!
  const { assistant, notify } = chatbot.settings
  const settings: ChatbotSettings = {
    ...chatbot.settings,
    assistant: { ...assistant, phrases: [{ kind: 'pattern', text: '(' }] },
    notify: { ...notify, webhook: { url: 'http://hooks.test', secret: 'whsec_c2hvcnQ=' } },
  }
  await store.saveChatbot({ ...chatbot, settings })

  expect((await change({ widget: { name: 'Tess' }, notify: { recipients: ['a@shop.test'] } })).status).toBe(200)
  expect(await stored()).toMatchObject({ widget: { name: 'Tess' }, notify: { webhook: { url: 'http://hooks.test' } } })
  expect(await problemsOf({ notify: { webhook: { url: 'http://other.test' } } })).toHaveLength(1)
})

test('[C1] an agent neither reads the settings nor changes them', async () => {
  const { app, headers, store, read, change, stored } = await openSettings()
  const [member] = await store.members('main')
  await change({ notify: { recipients: ['team@shop.test'] } })
  const { version } = await read()
  await store.saveMember({ ...member!, role: 'agent' })
  const before = await stored()

  for (const asked of [{}, { method: 'PATCH', body: JSON.stringify({ version, changes: { site: 'mine' } }) }]) {
    const answer = await app.request('/api/console/chatbots/shop/settings', {
      ...asked,
      headers: { ...headers, 'content-type': 'application/json' },
    })
    expect([answer.status, await answer.json()]).toEqual([403, { error: { code: 'owners_only' } }])
  }

  expect(await stored()).toEqual(before)
})

test('settings of another account do not exist, and nobody reads or changes any without being signed in', async () => {
  const { app, headers, addChatbot, store } = await openSettings()
  await addChatbot('other', 'another account')
  const path = (id: string) => `/api/console/chatbots/${id}/settings`
  const body = JSON.stringify({ version: 'x', changes: {} })
  const patch = { method: 'PATCH', body }
  const json = { 'content-type': 'application/json' }
  const ask = async (id: string, init: RequestInit) => {
    const answer = await app.request(path(id), init)
    return [answer.status, ((await answer.json()) as { error: { code: string } }).error.code]
  }

  for (const id of ['other', 'none']) {
    expect(await ask(id, { headers })).toEqual([404, 'not_found'])
    expect(await ask(id, { ...patch, headers: { ...headers, ...json } })).toEqual([404, 'not_found'])
  }
  expect(await ask('shop', {})).toEqual([401, 'signed_out'])
  expect(await ask('shop', { ...patch, headers: { ...json, origin: publicUrl } })).toEqual([401, 'signed_out'])
  // Another site's page, in the owner's browser.
  const elsewhere = { ...headers, ...json, origin: 'https://evil.test' }
  expect(await ask('shop', { ...patch, headers: elsewhere })).toEqual([403, 'wrong_origin'])
  expect((await store.chatbot('other'))!.settings.widget.name).toBe('Assistant')
})

test('what is no change is refused with a code', async () => {
  const { app, headers } = await openSettings()
  const json = { ...headers, 'content-type': 'application/json' }
  const long = JSON.stringify({ version: 'x', changes: { site: 'x'.repeat(600_000) } })
  for (const [body, status, code] of [
    ['{"version"', 400, 'malformed'],
    ['{}', 400, 'malformed'],
    ['{"version":"x","changes":[]}', 400, 'malformed'],
    ['{"version":"x","changes":"all"}', 400, 'malformed'],
    [long, 413, 'too_large'],
  ] as const) {
    const answer = await app.request('/api/console/chatbots/shop/settings', { method: 'PATCH', body, headers: json })
    expect([answer.status, await answer.json()]).toEqual([status, { error: { code } }])
  }
})
