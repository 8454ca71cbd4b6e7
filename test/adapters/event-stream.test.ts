import { describe, expect, it } from 'vitest'
import { eventData } from '../../src/adapters/event-stream.ts'

/** The stream's text in pieces of so many bytes. */
async function read(text: string, bytes = Number.POSITIVE_INFINITY): Promise<string[]> {
  const whole = new TextEncoder().encode(text)
  let at = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= whole.length) return controller.close()
      controller.enqueue(whole.slice(at, at + bytes))
      at += bytes
    },
  })
  const heard: string[] = []
  for await (const data of eventData(body)) heard.push(data)
  return heard
}

describe('[A5] a stream of events', () => {
  const cases: [string, string, string[]][] = [
    ['events, one after another', 'data: one\n\ndata: two\n\n', ['one', 'two']],
    ['CR LF', 'data: one\r\n\r\ndata: two\r\n\r\n', ['one', 'two']],
    ['several lines of data and CR LF', 'data: one\r\ndata: two\r\n\r\n', ['one\ntwo']],
    ['CR', 'data: one\r\rdata: two\r\r', ['one', 'two']],
    ['several lines of data', 'data: one\ndata:  two\n\n', ['one\n two']],
    ['no blank behind the colon', 'data:one\n\n', ['one']],
    ['comments and other fields', ': hello\nevent: x\nid: 1\nretry: 7\ndata: one\n\n: bye\n\n', ['one']],
    ['a mark of the byte order', '\uFEFFdata: one\n\n', ['one']],
    ['no blank line at the end', 'data: one\n\ndata: two\n', ['one', 'two']],
    ['half a line at the end', 'data: one\n\ndata: tw', ['one']],
    ['letters of several bytes', 'data: Grüße 👋 你好\n\n', ['Grüße 👋 你好']],
    ['nothing', '', []],
  ]
  it.each(cases)('is read with %s, however it is cut', async (_, text, events) => {
    for (const bytes of [1, 2, 3, 7, 1_000]) expect(await read(text, bytes)).toEqual(events)
  })

  it('ends when one event is too long to be one', async () => {
    await expect(read(`data: ${'x'.repeat(1_100_000)}`, 100_000)).rejects.toThrow(RangeError)
  })

  it('lets go of the body when nobody reads on', async () => {
    let isCancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('data: on\n\n')),
      cancel() {
        isCancelled = true
      },
    })
    for await (const data of eventData(body)) {
      expect(data).toBe('on')
      break
    }
    expect(isCancelled).toBe(true)
  })
})
