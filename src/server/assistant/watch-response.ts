/** An endpoint that sends more than this for one answer is not answering. */
const responseBytes = 32 * 1024 * 1024
const endMark = '[DONE]'
/** White space and line ends that may follow the mark. */
const tailChars = endMark.length + 16

/** Looks over a response on its way to the library that reads it, which tells neither of these. */
export interface ResponseWatch {
  readonly fetch: typeof globalThis.fetch
  /** The response ended with the protocol's own mark, so that nothing is missing. */
  readonly isComplete: boolean
  /** It was cut off, as it was too long. */
  readonly isTooLong: boolean
}

/** For one request. */
export function watchResponse(): ResponseWatch {
  let bytes = 0
  let tail = ''
  let isTooLong = false
  const decoder = new TextDecoder('latin1')

  const through = () =>
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length
        isTooLong = bytes > responseBytes
        if (isTooLong) throw new RangeError(`More than ${responseBytes} bytes`)
        tail = (tail + decoder.decode(chunk.subarray(-tailChars))).slice(-tailChars)
        controller.enqueue(chunk)
      },
    })

  return {
    async fetch(input, init) {
      const response = await fetch(input, init)
      return response.body ? new Response(response.body.pipeThrough(through()), response) : response
    },
    get isComplete() {
      return tail.trimEnd().endsWith(endMark)
    },
    get isTooLong() {
      return isTooLong
    },
  }
}
