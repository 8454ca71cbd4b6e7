import '/modules/deep-chat/dist/deepChat.bundle.js'
import { messages } from '../texts.ts'
import { drive } from './drive.js'

/** It has no launcher: it is there when it is in the page. */
const said = Number(new URLSearchParams(location.search).get('said'))
let signals
let opened
function put() {
  const chat = document.createElement('deep-chat')
  chat.style.cssText = 'position:fixed;right:20px;bottom:20px;width:380px;height:560px'
  chat.history = messages(1, said).map(({ text, mine }) => ({ text, role: mine ? 'user' : 'ai' }))
  chat.connect = {
    stream: true,
    handler(_, given) {
      signals = given
      signals.onOpen()
      opened()
    },
  }
  document.body.append(chat)
  drive(
    ({ text, mine }) => chat.addMessage({ text, role: mine ? 'user' : 'ai' }),
    async (_, piece, isFirst) => {
      if (isFirst) {
        await new Promise((resolve) => {
          opened = resolve
          chat.submitUserMessage({ text: 'And then?' })
        })
      }
      signals.onResponse({ text: piece })
    },
  )
}
if (said) window.putIntoPage = put
else put()
