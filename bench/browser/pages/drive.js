import { hostile, messages, pieces } from '../texts.ts'

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * What the measurements ask of a widget that is fed within its page. `add` takes a message; `piece` what has been written
 * of an answer so far, the newest part of it, and whether it is the first.
 */
export function drive(add, piece) {
  window.drive = {
    async append(from, count) {
      // In one go, which suits most of them best: with a turn of its own for each message, as ours has, they take longer.
      for (const message of messages(from, count)) add(message)
    },
    async stream(everyMs) {
      add({ text: 'How do I send it back?', mine: true })
      let text = ''
      for (const one of pieces()) {
        text += one
        await piece(text, one, text === one)
        await pause(everyMs)
      }
    },
    async answer(which) {
      add({ text: hostile[which], mine: false })
    },
  }
}
