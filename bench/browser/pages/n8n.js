import { createChat } from '/modules/@n8n/chat/dist/chat.bundle.es.js'
import { drive } from './drive.js'

/** Its history comes from the address that it asks; what comes later is put where its own answers go. */
const app = createChat({ webhookUrl: `/n8n${location.search}`, initialMessages: [] })
const { messages } = app.config.globalProperties.$chat
let ids = 0

drive(
  ({ text, mine }) => messages.value.push({ id: `bench-${ids++}`, text, sender: mine ? 'user' : 'bot' }),
  (text, _, isFirst) => {
    const answer = { id: 'bench-answer', text, sender: 'bot' }
    if (isFirst) messages.value.push(answer)
    else messages.value[messages.value.length - 1] = answer
  },
)
