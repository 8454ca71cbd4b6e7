import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { WebSocket } from 'ws'
import type { ClientFrame, ServerFrame } from '../../src/protocol/frames.ts'
import { defaultSettings } from '../../src/protocol/settings.ts'
import { failpoints } from '../../src/server/failpoints.ts'
import { messageId } from '../../src/server/outbox/email.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import { type HttpSink, startHttpSink } from '../server/outbox/http-sink.ts'
import { type SmtpSink, startSmtpSink } from '../server/outbox/smtp-sink.ts'
import { freePort, type ServerProcess, startServerProcess } from './server-process.ts'

const recipients = ['ana@tarrock.example', 'ben@tarrock.example']
const from = 'chat@tarrock.example'
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
/** More than the lease of a job that died with its node, and two starts of a server on a busy machine. */
const patienceMs = 40_000

let smtp: SmtpSink
let http: HttpSink

beforeAll(async () => {
  smtp = await startSmtpSink()
  http = await startHttpSink()
})
afterAll(async () => {
  await smtp.stop()
  await http.stop()
})

/** A data folder in which a chatbot tells two people and a webhook of its escalations. */
async function makeData(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-kill-'))
  const store = await openSqlite({ path: join(folder, 'handrail.db') })
  await store.createAccount('main')
  const settings = {
    ...defaultSettings,
    notify: { ...defaultSettings.notify, recipients, webhook: { url: `${http.url}/hook`, secret } },
  }
  await store.saveChatbot({ id: 'demo', account: 'main', settings })
  await store.close()
  return folder
}

/** Runs the server until the test is over, and again whenever it dies; at first with the failpoint, then without. */
function keepServerRunning(environment: Record<string, string>, failpoint: string) {
  let running: ServerProcess | null = null
  let over = false
  const deaths: (NodeJS.Signals | null)[] = []
  const run = async (): Promise<void> => {
    for (let armed = true; !over; armed = false) {
      running = await startServerProcess({ ...environment, ...(armed ? { HANDRAIL_FAILPOINT: failpoint } : {}) })
      const { process } = running
      if (over) await running.kill()
      else if (process.exitCode === null && process.signalCode === null) await once(process, 'exit')
      deaths.push(process.signalCode)
    }
  }
  const runs = run()
  // A server that does not come up is the test's end, told by `insist`; here it must not go unheard.
  runs.catch(() => {})
  return {
    deaths,
    runs,
    async stop() {
      over = true
      running?.process.kill('SIGKILL')
      await runs.catch(() => {})
    },
  }
}

/**
 * A visitor's side of the wire, bare: asks each command again under its id on every new line, until its event is back.
 * Returns the `seq` of each.
 */
async function insist(port: number, conversation: string, commands: readonly Command[]): Promise<number[]> {
  const token = randomUUID().replaceAll('-', '')
  const acknowledged = new Map<string, number>()
  const deadline = Date.now() + patienceMs
  while (acknowledged.size < commands.length) {
    if (Date.now() > deadline) throw new Error('not acknowledged in time')
    await oneLine(port, (socket, frame) => {
      const say = (one: ClientFrame): void => socket.send(JSON.stringify(one))
      const next = (): void => {
        const command = commands.find(({ id }) => !acknowledged.has(id))
        if (command) say({ ...command, conversation })
        else socket.close()
      }
      if (frame === null) {
        say({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'demo', token })
        say({ type: 'watch', conversation, lastSeq: 0 })
        return
      }
      const events = frame.type === 'welcome' ? frame.events : frame.type === 'event' ? [frame.event] : []
      const before = acknowledged.size
      // The assistant's own commands are in the log as well.
      for (const { command, seq } of events) {
        if (commands.some(({ id }) => id === command) && !acknowledged.has(command!)) acknowledged.set(command!, seq)
      }
      if (frame.type === 'refused' && frame.code !== 'unavailable') throw new Error(`refused: ${JSON.stringify(frame)}`)
      if (frame.type === 'welcome' || acknowledged.size > before) next()
    })
  }
  return commands.map(({ id }) => acknowledged.get(id) ?? 0)
}

type Command = { readonly id: string } & (
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'escalate'; readonly trigger: 'button' }
)

/** Lives as long as the line does; `hear` is called with null when it is open, and with every frame. */
function oneLine(port: number, hear: (socket: WebSocket, frame: ServerFrame | null) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/ws`, { handshakeTimeout: 2_000 })
    const heard = (frame: ServerFrame | null): void => {
      try {
        hear(socket, frame)
      } catch (error) {
        reject(error)
        socket.terminate()
      }
    }
    socket.on('open', () => heard(null))
    socket.on('message', (data) => heard(JSON.parse(String(data))))
    socket.on('error', () => {})
    // As a client would, it leaves a server that is just coming up a moment before it tries again.
    socket.on('close', () => setTimeout(resolve, 50))
  })
}

/** Mails and requests about one conversation, so that many can be tested at a time. */
function delivered(conversation: string) {
  return {
    mails: smtp.mails.filter(({ parsed }) => parsed.text?.includes(conversation)),
    requests: http.requests.filter(({ body }) => body.includes(conversation)),
  }
}

/** Dying after the other side took it and before that was written down: it must come again, and be told to be the same. */
const comesTwice: Readonly<Record<string, 'mails' | 'requests'>> = {
  'email.after-accept': 'mails',
  'email.after-accept:2': 'mails',
  'outgoing.sent': 'requests',
  'webhook.after-answer': 'requests',
}

/**
 * Of the steps that every write passes, several passes: which of them is the visitor's depends on who else writes.
 * Of the mails, the second as well.
 */
const deaths = failpoints.flatMap((name) =>
  name.startsWith('store.')
    ? [4, 5, 6, 7].map((pass) => `${name}:${pass}`)
    : name === 'email.before-send' || name === 'email.after-accept' || name === 'execute.before-append'
      ? [name, `${name}:2`]
      : [name],
)

describe.concurrent('[N5] an acknowledged escalation is summed up once and told to everybody, always under the same ids, though the server dies', () => {
  test.for(deaths)('at %s', { timeout: 2 * patienceMs }, async (failpoint, { expect, onTestFinished }) => {
    const folder = await makeData()
    onTestFinished(() => rm(folder, { recursive: true }))
    const port = await freePort()
    const server = keepServerRunning(
      {
        PORT: String(port),
        DATA_DIR: folder,
        CHATBOT_ID: 'demo',
        PUBLIC_URL: 'https://desk.example',
        SMTP_URL: smtp.url,
        MAIL_FROM: from,
        ALLOW_PRIVATE_WEBHOOKS: 'true',
        LOG_LEVEL: 'info',
      },
      failpoint,
    )
    onTestFinished(server.stop)
    const conversation = randomUUID()
    const visitor = insist(port, conversation, [
      { id: randomUUID(), type: 'say', text: 'Where is my parcel?' },
      { id: randomUUID(), type: 'escalate', trigger: 'button' },
    ])
    const [, escalated] = (await Promise.race([visitor, server.runs])) ?? []
    await expect.poll(() => server.deaths, { timeout: patienceMs, interval: 50 }).toEqual(['SIGKILL'])

    const fact = `${conversation}:${escalated}`
    const expected = {
      mails: recipients.map((to) => `${to} ${messageId(`${fact}:email:${to}`, from)}`),
      requests: [`${fact}:webhook`],
    }
    await expect
      .poll(
        () => {
          const { mails, requests } = delivered(conversation)
          return {
            mails: [...new Set(mails.map(({ envelope, parsed }) => `${envelope.to} ${parsed.messageId}`))].sort(),
            requests: [...new Set(requests.map(({ headers }) => headers['webhook-id']))],
          }
        },
        { timeout: patienceMs, interval: 50 },
      )
      .toEqual(expected)
    const outbox = await openSqlite({ path: join(folder, 'handrail.db') })
    await expect
      .poll(
        async () => {
          const jobs = await outbox.deliveries({ chatbot: 'demo', limit: 10 })
          return jobs.map(({ id, state }) => `${id} ${state}`).sort()
        },
        { timeout: patienceMs, interval: 50 },
      )
      .toEqual([...recipients.map((to) => `${fact}:email:${to} done`), `${fact}:webhook done`])
    // R49: whoever wrote it, and however often its job was begun.
    await expect
      .poll(async () => (await outbox.events(conversation, 0, 100)).filter(({ type }) => type === 'summarised'), {
        timeout: patienceMs,
        interval: 50,
      })
      .toMatchObject([{ escalation: escalated, summary: { by: 'extract', lines: expect.any(Array) } }])
    await outbox.close()
    await server.stop()
    expect(server.deaths).toHaveLength(2)

    const { mails, requests } = delivered(conversation)
    const twice = comesTwice[failpoint]
    if (twice) expect({ mails, requests }[twice].length).toBeGreaterThan(expected[twice].length)
    for (const request of requests)
      expect(request.verify(secret)).toMatchObject({ data: { conversation_id: conversation } })
    for (const mail of mails) {
      expect(mail.parsed.text).toContain('\nWants\n- “Where is my parcel?”\n')
      expect(mail.raw).toBe(mails.find(({ envelope }) => `${envelope.to}` === `${mail.envelope.to}`)?.raw)
    }
  })
})
