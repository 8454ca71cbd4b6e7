import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  ForbiddenAddress,
  isPublic,
  type OutgoingRequest,
  outgoingRequest,
} from '../../../src/server/outbox/outgoing-request.ts'
import { type HttpSink, startHttpSink } from './http-sink.ts'

let sink: HttpSink
const stops: (() => Promise<void>)[] = []

beforeEach(async () => {
  sink = await startHttpSink({ reply: (response) => response.end('hello') })
  stops.push(sink.stop)
})
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

function send(options: Partial<OutgoingRequest>) {
  return outgoingRequest({
    url: sink.url,
    method: 'POST',
    headers: {},
    body: '{}',
    timeoutMs: 5_000,
    maxBodyBytes: 1_000,
    allowPrivateAddresses: false,
    ...options,
  })
}

const names: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1', '::1'],
  'localhost.': ['127.0.0.1'],
  'rebind.example': ['93.184.216.34', '127.0.0.1'],
  'inside.example': ['10.1.2.3'],
  'mapped.example': ['::ffff:169.254.169.254'],
  'metadata.google.internal': ['169.254.169.254'],
}

async function lookup(hostname: string) {
  return (names[hostname] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
}

describe('addresses of this machine, its network, or nobody', () => {
  test.each([
    // This machine, written in every way that something takes for an address
    ...[
      '127.0.0.1',
      '127.1',
      '127.0.1',
      '0x7f.1',
      '0x7f000001',
      '2130706433',
      '017700000001',
      '0177.0.0.1',
      '127.0.0.1.',
    ],
    ...['①②⑦.⓪.⓪.①', '%31%32%37.0.0.1', '0', '0.0.0.0', '[::]', '[::1]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]'],
    ...[
      '[::ffff:7f00:1]',
      '[::127.0.0.1]',
      '[64:ff9b::7f00:1]',
      '[64:ff9b:1::7f00:1]',
      '[2002:7f00:1::]',
      '[2001:0:7f00:1::]',
    ],
    // Its network, and what clouds keep their keys under
    ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', '100.64.0.1', '169.254.169.254', '0xa9fea9fe'],
    ...['[fe80::1]', '[fc00::1]', '[fd00:ec2::254]', '[fec0::1]'],
    // Nobody in particular
    ...['192.0.0.1', '192.0.2.1', '198.18.0.1', '203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...['[ff02::1]', '[2001:db8::1]', '[100::1]', '[4000::1]'],
    // Names that lead there
    ...Object.keys(names),
  ])('nothing is sent to %s', async (host) => {
    await expect(send({ url: `https://${host}:${sink.port}/`, lookup })).rejects.toThrow(ForbiddenAddress)
    expect(sink.requests).toEqual([])
  })

  test('what is public is not among them', () => {
    const open = ['93.184.216.34', '1.1.1.1', '172.32.0.1', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:1.1.1.1']
    expect(open.map(isPublic)).toEqual(open.map(() => true))
    expect(isPublic('no address')).toBe(false)
  })
})

describe('what else is refused', () => {
  test.each([
    ['http://93.184.216.34/', 'must begin with https://'],
    ['ftp://93.184.216.34/', 'must begin with https://'],
    ['file:///etc/passwd', 'must begin with https://'],
    ['https://user:secret@93.184.216.34/', 'user name'],
    ['nonsense', 'Not an address'],
  ])('%s', async (url, words) => {
    await expect(send({ url })).rejects.toThrow(words)
    await expect(send({ url })).rejects.toThrow(ForbiddenAddress)
  })

  test("even on a machine of one's own, only http and https", async () => {
    await expect(send({ url: 'file:///etc/passwd', allowPrivateAddresses: true })).rejects.toThrow(ForbiddenAddress)
  })
})

describe('the request', () => {
  const own = { allowPrivateAddresses: true }

  test('it arrives as it was given, and the answer comes back', async () => {
    const response = await send({
      ...own,
      url: `${sink.url}/hook?a=b`,
      headers: { 'x-one': 'two' },
      body: '{"three":4}',
    })
    expect(response).toMatchObject({ status: 200, body: 'hello' })
    expect(sink.requests).toMatchObject([
      { method: 'POST', path: '/hook?a=b', body: '{"three":4}', headers: { 'x-one': 'two', 'content-length': '11' } },
    ])
  })

  test('the connection goes to the address that was checked, whatever the name says a moment later', async () => {
    const asked: string[] = []
    const answers = ['127.0.0.1', '192.0.2.1']
    const changing = async (hostname: string) => {
      asked.push(hostname)
      return [{ address: answers.shift() ?? '', family: 4 }]
    }
    const url = `http://shop.example:${sink.port}/`
    expect(await send({ ...own, url, lookup: changing })).toMatchObject({ status: 200 })
    expect(asked).toEqual(['shop.example'])
    expect(sink.requests[0]?.headers.host).toBe(`shop.example:${sink.port}`)
  })

  test('a redirect is not followed', async () => {
    const other = await startHttpSink({
      reply: (response) => response.writeHead(307, { location: `${sink.url}/elsewhere` }).end(),
    })
    stops.push(other.stop)
    expect(await send({ ...own, url: other.url })).toMatchObject({ status: 307 })
    expect(sink.requests).toEqual([])
  })

  test('no more of the answer is read than was asked for, however long it goes on', async () => {
    let ended = false
    const endless = await startHttpSink({
      reply(response) {
        const more = (): void => {
          while (response.write('x'.repeat(1_000)));
        }
        response.on('drain', more).on('close', () => {
          ended = true
        })
        more()
      },
    })
    stops.push(endless.stop)
    expect((await send({ ...own, url: endless.url })).body).toBe('x'.repeat(1_000))
    await expect.poll(() => ended).toBe(true)
  })

  test('an answer that breaks off counts as far as it came', async () => {
    const broken = await startHttpSink({
      reply(response) {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('part', () => response.destroy())
      },
    })
    stops.push(broken.stop)
    expect(await send({ ...own, url: broken.url })).toMatchObject({ status: 200, body: 'part' })
  })

  test('there is an end to waiting: for an answer, for a name, and when the caller wants no more', async () => {
    const silent = await startHttpSink({ reply: () => {} })
    stops.push(silent.stop)
    await expect(send({ ...own, url: silent.url, timeoutMs: 50 })).rejects.toThrow(/^No answer from .* within 0\.05 s$/)
    const nameless = send({ ...own, url: 'http://slow.example/', lookup: () => new Promise(() => {}), timeoutMs: 50 })
    await expect(nameless).rejects.toThrow('No answer from slow.example within 0.05 s')
    const controller = new AbortController()
    const unwanted = send({ ...own, url: silent.url, signal: controller.signal })
    await expect.poll(() => silent.requests.length).toBe(2)
    controller.abort()
    await expect(unwanted).rejects.toThrow(/^No answer from/)
  })

  test('what went wrong is said in words: nobody there, no such name, a line cut', async () => {
    const gone = await startHttpSink()
    await gone.stop()
    await expect(send({ ...own, url: gone.url })).rejects.toThrow(/ECONNREFUSED/)
    await expect(send({ ...own, url: 'http://none.example/', lookup })).rejects.toThrow('the name has no address')
    const cutting = await startHttpSink({ reply: (response) => response.destroy() })
    stops.push(cutting.stop)
    await expect(send({ ...own, url: cutting.url })).rejects.toThrow(/socket hang up|ECONNRESET/)
  })
})
