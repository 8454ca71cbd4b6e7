import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { apply } from '../../../src/protocol/apply.ts'
import { empty } from '../../../src/protocol/conversation.ts'
import type { ConversationEvent, Fact } from '../../../src/protocol/events.ts'
import { reactionsTo } from '../../../src/protocol/reactions.ts'
import { type ChatbotSettings, defaultSettings } from '../../../src/protocol/settings.ts'
import type { Told } from '../../../src/server/conversations.ts'
import { emailPayload, noticesFor } from '../../../src/server/outbox/notices.ts'
import type { Member } from '../../../src/server/store/store.ts'

const conversation = '0d9c6a0e-5f0b-4a55-9c0a-8d5b8d1f7c11'
const startMs = Date.UTC(2026, 3, 19, 10, 23, 40)
const webhook = { url: 'https://hooks.example/escalated', secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }

const started: Fact = { type: 'started', chatbot: 'shop', visitor: 'embed-a1b2', language: 'en' }
const question: Fact = { type: 'said', from: 'visitor', text: 'Where is my parcel?' }
const identified: Fact = {
  type: 'identified',
  by: 'visitor',
  details: { name: 'Mia Berg', email: 'mia@mail.example', fields: { order: 'TK4711' } },
}
const answer: Fact = { type: 'said', from: 'assistant', text: 'No idea.', answers: 2, cannotAnswer: true }

/** What the team is to be told when these facts come in one command, after the others. */
function told(facts: readonly Fact[], before: readonly Fact[] = [], change: Partial<ChatbotSettings> = {}): Told {
  const events = [...before, ...facts].map(
    (fact, place): ConversationEvent => ({ ...fact, seq: place + 1, at: startMs + place * 1_000 }),
  )
  const after = events.reduce(apply, empty(conversation))
  const settings = { ...defaultSettings, site: 'https://tarrock.example', ...change }
  const recent = events.slice(before.length)
  const notify = reactionsTo(recent, after, settings.widget).find((reaction) => reaction.type === 'notify')
  if (!notify) throw new Error('nobody is to be told')
  const chatbot = {
    id: 'shop',
    account: 'one',
    settings,
    members: [member('owner', 'Ana@Tarrock.example'), member('agent', 'ben@tarrock.example')],
  }
  return { seq: notify.seq, of: notify.of, events: recent, after, chatbot }
}

function member(role: Member['role'], email: string): Member {
  return { user: email, account: 'one', role, name: email, email, avatar: null, seenAt: 0 }
}

const notify = (recipients: readonly string[], hook: typeof webhook | null = null) => ({
  notify: { recipients: [...recipients], secondAlarm: true, webhook: hook },
})

describe('mails', () => {
  test('[E9] an escalation makes a mail to the owner that says by itself all there is to say', () => {
    expect(noticesFor(told([{ type: 'escalated', trigger: 'button' }], [started, question, answer]))).toEqual([
      {
        id: `${conversation}:4:email:ana@tarrock.example`,
        kind: 'email',
        chatbot: 'shop',
        conversation,
        dueAt: startMs + 3_000,
        payload: {
          to: 'Ana@Tarrock.example',
          chatbot_name: 'Assistant',
          site: 'https://tarrock.example',
          trigger: 'button',
          why: null,
          agent: null,
          unattended: false,
          away: null,
          summary_of: 4,
          escalated_at: '2026-04-19T10:23:43.000Z',
          called_again_at: null,
          last_message: 'Where is my parcel?',
          earlier_messages: [],
          field_labels: {},
          message_count: 2,
          assistant_answers: true,
        },
      },
    ])
  })

  test('[A10] the owner’s own fields are told by what they are called, and who the visitor is stays in the log until it goes out', () => {
    const { widget } = defaultSettings
    const fields = [
      { kind: 'name' as const, label: '', required: false },
      { kind: 'text' as const, key: 'order', label: 'Order number', required: false },
      { kind: 'text' as const, key: 'branch', label: { de: 'Filiale', en: 'Branch' }, required: false },
      { kind: 'text' as const, key: 'field-2', label: { ja: '店舗' }, required: false },
    ]
    const asked = { widget: { ...widget, leadForm: { ...widget.leadForm, fields } } }
    const [mail] = noticesFor(told([{ type: 'escalated', trigger: 'button' }], [started, question, identified], asked))
    expect(mail?.payload['field_labels']).toEqual({ order: 'Order number', branch: 'Branch', 'field-2': '店舗' })
    expect(JSON.stringify(mail)).not.toMatch(/Mia|TK4711/)
  })

  test('[C13] every recipient gets one, whichever way their address is written, and so does the owner', () => {
    const listed = ['help@tarrock.example', 'HELP@tarrock.example', ' ana@tarrock.example', 'Cy@tarrock.example']
    const jobs = noticesFor(told([{ type: 'escalated', trigger: 'button' }], [started, question], notify(listed)))
    expect(jobs.map(({ payload }) => payload['to'])).toEqual([
      'Ana@Tarrock.example',
      'help@tarrock.example',
      'Cy@tarrock.example',
    ])
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(3)
  })

  test('[C13] there are at most ten besides the owner', () => {
    const listed = Array.from({ length: 14 }, (_, place) => `r${place}@tarrock.example`)
    const jobs = noticesFor(told([{ type: 'escalated', trigger: 'button' }], [started, question], notify(listed)))
    expect(jobs.map(({ payload }) => payload['to'])).toEqual(['Ana@Tarrock.example', ...listed.slice(0, 10)])
  })

  test('[E11] it says whether the assistant answers meanwhile', () => {
    const { widget } = defaultSettings
    const silent = { widget: { ...widget, escalation: { ...widget.escalation, whileWaiting: 'silent' as const } } }
    const [mail] = noticesFor(told([{ type: 'escalated', trigger: 'button' }], [started, question], silent))
    expect(mail?.payload['assistant_answers']).toBe(false)
  })

  test('[E12] where nobody can come it says so, and that the visitor is back with the assistant', () => {
    const { widget } = defaultSettings
    const silent = { widget: { ...widget, escalation: { ...widget.escalation, whileWaiting: 'silent' as const } } }
    const away = { because: 'closed', opensAt: startMs + 3_600_000 } as const
    const call: Fact[] = [
      { type: 'escalated', trigger: 'button' },
      { type: 'unattended', away },
    ]
    const [mail, ...others] = noticesFor(told(call, [started, question], silent))
    expect(others).toEqual([])
    expect(mail?.payload).toMatchObject({ away, assistant_answers: true, unattended: false, summary_of: 3 })
  })

  test('[E5] a rule, topic or phrase goes with it, and so does the agent who handed over', () => {
    const why = { text: 'Safety issues', rule: 2, quote: 'fire' }
    const [byRule] = noticesFor(told([started, question, { type: 'escalated', trigger: 'guidance', answers: 2, why }]))
    expect(byRule?.payload).toMatchObject({ trigger: 'guidance', why, agent: null })
    const ana = { id: 'ana', name: 'Ana' }
    const [byAgent] = noticesFor(told([{ type: 'escalated', trigger: 'agent', agent: ana }], [started, question]))
    expect(byAgent?.payload).toMatchObject({ trigger: 'agent', why: null, agent: 'Ana' })
  })

  test('[E10] every payload is one that the mailer takes, also one from before there were summaries', () => {
    const [mail] = noticesFor(told([{ type: 'escalated', trigger: 'button' }], [started, question]))
    expect(v.parse(emailPayload, mail?.payload)).toEqual(mail?.payload)
    const { why, agent, unattended, away, summary_of, ...before } = mail!.payload
    expect(v.parse(emailPayload, before)).toEqual({ ...mail?.payload, summary_of: null })
  })
})

describe('[E9] the second alarm', () => {
  const why = { text: 'Safety issues', rule: 2 }
  const before: Fact[] = [started, question, { type: 'escalated', trigger: 'guidance', answers: 2, why }]

  test('goes by mail to everybody, under ids of its own, and not to machines', () => {
    const jobs = noticesFor(told([{ type: 'unattended' }], before, notify(['help@tarrock.example'], webhook)))
    expect(jobs.map(({ id }) => id)).toEqual([
      `${conversation}:4:email:ana@tarrock.example`,
      `${conversation}:4:email:help@tarrock.example`,
    ])
    expect(jobs[0]?.payload).toMatchObject({
      unattended: true,
      trigger: 'guidance',
      why,
      escalated_at: '2026-04-19T10:23:42.000Z',
      called_again_at: null,
      summary_of: 3,
      assistant_answers: true,
    })
  })

  test('has the summary of the latest call', () => {
    const again: Fact[] = [
      { type: 'cancelled' },
      { type: 'escalated', trigger: 'button' },
      { type: 'summarised', escalation: 5, summary: { by: 'extract', lines: [] } },
    ]
    const [mail] = noticesFor(told([{ type: 'unattended' }], [...before, ...again]))
    expect(mail?.payload['summary_of']).toBe(5)
  })

  test('[E12] says why nobody can come any more', () => {
    const away = { because: 'nobody_online' } as const
    const [mail] = noticesFor(told([{ type: 'unattended', away }], before))
    expect(mail?.payload).toMatchObject({ unattended: true, away })
  })

  test('is not raised where the owner does not want it', () => {
    const off = { notify: { ...defaultSettings.notify, secondAlarm: false } }
    expect(noticesFor(told([{ type: 'unattended' }], before, off))).toEqual([])
  })

  test('a message that came with the escalation is passed on whole, up to a bound', () => {
    const long = { ...question, text: `Person! ${'x'.repeat(5_000)}` } as Fact
    const [mail] = noticesFor(told([started, long, { type: 'escalated', trigger: 'direct_request', answers: 2 }]))
    expect(mail?.payload['last_message']).toBe(`Person! ${'x'.repeat(5_000)}`.slice(0, 2_000))
  })

  test('a visitor who called before saying anything has no latest message', () => {
    const [mail] = noticesFor(told([started, { type: 'escalated', trigger: 'api' }]))
    expect(mail?.payload).toMatchObject({ last_message: '', message_count: 0, trigger: 'api' })
  })
})

describe('webhook', () => {
  test('[N2] it has exactly these keys in this order', () => {
    const escalated = told([{ type: 'escalated', trigger: 'button' }], [started, question, answer], notify([], webhook))
    const job = noticesFor(escalated).find(({ kind }) => kind === 'webhook')
    expect(job).toMatchObject({ id: `${conversation}:4:webhook`, chatbot: 'shop', conversation })
    expect(JSON.stringify(job?.payload)).toBe(
      `{"event":"conversation.escalated","data":{"conversation_id":"${conversation}","session_id":"embed-a1b2",` +
        '"chatbot_id":"shop","escalated_at":"2026-04-19T10:23:43.000Z","last_message":"Where is my parcel?","message_count":2}}',
    )
  })

  test('[N2] [R53] it says no more of a visitor who is known', () => {
    const before = [started, question, answer, identified]
    const escalated = told([{ type: 'escalated', trigger: 'button' }], before, notify([], webhook))
    const job = noticesFor(escalated).find(({ kind }) => kind === 'webhook')
    expect(JSON.stringify(job?.payload)).toBe(
      `{"event":"conversation.escalated","data":{"conversation_id":"${conversation}","session_id":"embed-a1b2",` +
        '"chatbot_id":"shop","escalated_at":"2026-04-19T10:23:44.000Z","last_message":"Where is my parcel?","message_count":2}}',
    )
  })

  test('the secret does not go into the outbox', () => {
    const escalated = told([{ type: 'escalated', trigger: 'button' }], [started, question], notify([], webhook))
    expect(JSON.stringify(noticesFor(escalated))).not.toContain(webhook.secret)
  })

  test('[R35] calling again tells people, with the time of the first call, and machines no more', () => {
    const first: Fact = { type: 'escalated', trigger: 'button' }
    const again: Fact = { type: 'escalated', trigger: 'api', renewed: true }
    const before = [started, question, first, { type: 'unattended' } as Fact]
    const jobs = noticesFor(told([again], before, notify(['help@tarrock.example'], webhook)))
    expect(jobs.map(({ id }) => id)).toEqual([
      `${conversation}:5:email:ana@tarrock.example`,
      `${conversation}:5:email:help@tarrock.example`,
    ])
    expect(jobs[0]?.payload).toMatchObject({
      escalated_at: '2026-04-19T10:23:42.000Z',
      called_again_at: '2026-04-19T10:23:44.000Z',
    })
  })

  test('[R43] a live chat that every agent dropped out of is told to people and, as it opens an escalation, to machines', () => {
    const agent = { id: 'ben', name: 'Ben' }
    const before: Fact[] = [started, question, { type: 'joined', agent, epoch: 1 }]
    const jobs = noticesFor(told([{ type: 'dropped', agents: [agent], epoch: 2 }], before, notify([], webhook)))
    expect(jobs.map(({ kind }) => kind)).toEqual(['email', 'webhook'])
    expect(jobs[0]?.payload['trigger']).toBe('agent_dropped')
  })
})

test('[R8] the same fact makes the same jobs, and another fact others', () => {
  const escalated = told(
    [{ type: 'escalated', trigger: 'button' }],
    [started, question],
    notify(['a@b.example'], webhook),
  )
  expect(noticesFor(structuredClone(escalated))).toEqual(noticesFor(escalated))
  const later = told(
    [{ type: 'escalated', trigger: 'button' }],
    [started, question, answer],
    notify(['a@b.example'], webhook),
  )
  const ids = [...noticesFor(escalated), ...noticesFor(later)].map(({ id }) => id)
  expect(new Set(ids).size).toBe(6)
})
