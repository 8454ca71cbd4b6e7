import { mount } from '/dist/index.js'
import { createBackend } from '../backend.ts'

/** The npm module, fed in its page as the others are: the frames of our wire, without the wire. */
let receiver
const backend = createBackend(0, (frame) => receiver?.frame(frame))

mount({
  chatbot: 'shop',
  adapter: {
    open(given) {
      receiver = given
      receiver.status('connecting')
      queueMicrotask(() => receiver.status('open'))
      return {
        // Said a little later, as by any other adapter.
        send: (frame) => queueMicrotask(() => backend.take(frame, (answer) => receiver.frame(answer))),
        close() {},
      }
    },
  },
})

window.drive = {
  append: async (from, count) => backend.append(from, count),
  stream: backend.stream,
  answer: async (which) => backend.answer(which),
}
