/** Characters of one event; whatever sends more is not answering a visitor. */
const eventChars = 1_000_000

/**
 * The `data` of each server-sent event, in order, by the grammar of the HTML standard ("Interpreting an event stream"):
 * any line ends, comments and other fields passed over. `alive` is called for all that arrives, comments too.
 * @throws RangeError when one event is too long to be one; what reading the body throws.
 */
export async function* eventData(
  body: ReadableStream<Uint8Array>,
  alive: () => void = () => {},
): AsyncGenerator<string, void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  const data: string[] = []
  try {
    for (;;) {
      const { done, value } = await reader.read()
      alive()
      rest += decoder.decode(value, { stream: !done })
      // A CR at the very end may be the first half of a line end.
      const lines = rest.split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line.startsWith('data:')) data.push(line.slice(line[5] === ' ' ? 6 : 5))
        else if (line === '' && data.length > 0) yield data.splice(0).join('\n')
      }
      if (rest.length > eventChars) throw new RangeError(`one event of more than ${eventChars} characters`)
      // Some leave out the blank line behind the last event. Half a line is none.
      if (done && data.length > 0) yield data.join('\n')
      if (done) return
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}
