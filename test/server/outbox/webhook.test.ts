import { afterEach, describe, expect, test } from 'vitest'
import type { HandlerResult } from '../../../src/server/outbox/handler.ts'
import { createWebhookHandler, type WebhookOptions } from '../../../src/server/outbox/webhook.ts'
import type { Job } from '../../../src/server/store/store.ts'
import { type HttpSink, startHttpSink } from './http-sink.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const conversation = '0d9c6a0e-5f0b-4a55-9c0a-8d5b8d1f7c11'
const body = `{"event":"conversation.escalated","data":{"conversation_id":"${conversation}","session_id":"embed-a1b2","chatbot_id":"shop","escalated_at":"2026-04-19T10:23:45.678Z","last_message":"Where is my “parcel”?","message_count":7}}`

const job: Job = {
  id: `${conversation}:4:webhook`,
  kind: 'webhook',
  chatbot: 'shop',
  conversation,
  payload: JSON.parse(body),
  dueAt: 0,
  state: 'pending',
  attempts: 1,
  createdAt: 0,
  settledAt: null,
  lastAnswer: null,
  leaseUntil: 0,
  lease: 'one',
}

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function sink(reply?: Parameters<typeof startHttpSink>[0]): Promise<HttpSink> {
  const started = await startHttpSink(reply)
  stops.push(started.stop)
  return started
}

function send(url: string, options: Partial<WebhookOptions> = {}): Promise<HandlerResult> {
  const destination = async () => ({ url, secret })
  return createWebhookHandler({ destination, allowPrivateAddresses: true, ...options })(
    job,
    new AbortController().signal,
  )
}

/** What comes of it when the endpoint answers with this status. */
async function answered(status: number, headers: Record<string, string> = {}, text = ''): Promise<HandlerResult> {
  const { url } = await sink({ reply: (response) => response.writeHead(status, headers).end(text) })
  return send(url, { now: () => Date.UTC(2026, 3, 19, 10, 23, 45) })
}

describe('the request', () => {
  test('[N2] it is exactly the payload, signed as Standard Webhooks say, by the verdict of their own library', async () => {
    const { url, requests } = await sink()
    expect(await send(`${url}/hook`)).toEqual({ done: '204' })
    const [request] = requests
    expect(request).toMatchObject({ method: 'POST', path: '/hook', body })
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': job.id,
      'webhook-timestamp': expect.stringMatching(/^\d{10}$/),
      'webhook-signature': expect.stringMatching(/^v1,[\w+/]{43}=$/),
    })
    expect(request?.verify(secret)).toEqual(job.payload)
    expect(() => request?.verify('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).toThrow('No matching signature')
  })

  test('[N2] a signature is that of the published test vector', async () => {
    const { Webhook } = await import('standardwebhooks')
    const vector = new Webhook(secret).sign(
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      new Date(1614265330_000),
      '{"test": 2432232314}',
    )
    expect(vector).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })

  test('[N5] tried again, it has the same id and content, and a signature of its own time', async () => {
    const { url, requests } = await sink()
    const nowMs = Date.now()
    await send(url, { now: () => nowMs - 60_000 })
    await send(url, { now: () => nowMs })
    const [first, second] = requests
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(second?.body).toBe(first?.body)
    expect(second?.headers['webhook-signature']).not.toBe(first?.headers['webhook-signature'])
    expect(first?.verify(secret)).toEqual(second?.verify(secret))
  })

  test('address and secret are those of the time it is sent; without one there is nothing to send', async () => {
    const { url, requests } = await sink()
    const other = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
    await send('', { destination: async (chatbot) => ({ url: `${url}/${chatbot}`, secret: other }) })
    expect(requests[0]?.path).toBe('/shop')
    expect(requests[0]?.verify(other)).toEqual(job.payload)
    expect(await send('', { destination: async () => null })).toEqual({ dead: 'The chatbot has no webhook any more' })
  })
})

describe('the answer', () => {
  test.each<[number, HandlerResult]>([
    [200, { done: '200: thanks' }],
    [202, { done: '202: thanks' }],
    [301, { retry: '301: redirects are not followed' }],
    [400, { retry: '400: thanks' }],
    [401, { retry: '401: thanks' }],
    [404, { retry: '404: thanks' }],
    [410, { dead: '410: thanks' }],
    [429, { retry: '429: thanks' }],
    [500, { retry: '500: thanks' }],
  ])('[N2] %i', async (status, expected) => {
    expect(await answered(status, { location: 'http://127.0.0.1/' }, 'thanks')).toEqual(expected)
  })

  test.each<[number, string, number | undefined]>([
    [429, '120', 120_000],
    [503, '7', 7_000],
    [503, '0', 1_000],
    [503, 'Sun, 19 Apr 2026 10:25:45 GMT', 120_000],
    [503, 'Sun, 19 Apr 2020 10:25:45 GMT', 1_000],
    [503, 'soon', undefined],
    [500, '120', undefined],
  ])('[N2] %i with Retry-After: %s', async (status, header, afterMs) => {
    const result = await answered(status, { 'retry-after': header })
    expect(result).toEqual({ retry: String(status), ...(afterMs === undefined ? {} : { afterMs }) })
  })

  test('it is kept in one line', async () => {
    expect(await answered(500, {}, ' oh\r\n\tno\0 ')).toEqual({ retry: '500: oh no' })
  })
})

describe('an endpoint that cannot be reached', () => {
  test('[N5] while it is down the webhook waits, and it arrives when it is back', async () => {
    const { url, port, stop } = await startHttpSink()
    await stop()
    expect(await send(url)).toEqual({ retry: expect.stringContaining('ECONNREFUSED') })
    const { requests } = await sink({ port })
    expect(await send(url)).toEqual({ done: '204' })
    expect(requests).toHaveLength(1)
  })

  test('one that never answers is given up after the time limit', async () => {
    const { url } = await sink({ reply: () => {} })
    expect(await send(url, { timeoutMs: 50 })).toEqual({ retry: expect.stringMatching(/within 0\.05 s$/) })
  })

  test('one on a private address is not spoken to, and the log says why', async () => {
    const { url, port, requests } = await sink()
    const strict = { allowPrivateAddresses: false }
    expect(await send(url, strict)).toEqual({ retry: expect.stringContaining('must begin with https://') })
    expect(await send(`https://127.1:${port}/`, strict)).toEqual({
      retry: '127.0.0.1 is not a public address',
    })
    const lookup = async () => [{ address: '169.254.169.254', family: 4 }]
    expect(await send('https://hooks.example/', { ...strict, lookup })).toEqual({
      retry: 'hooks.example (169.254.169.254) is not a public address',
    })
    expect(requests).toEqual([])
  })

  test('a secret that is none is tried again: the owner may put it right', async () => {
    const { url, requests } = await sink()
    const result = await send('', { destination: async () => ({ url, secret: 'whsec_%%%' }) })
    expect(result).toEqual({ retry: expect.any(String) })
    expect(requests).toEqual([])
  })
})
