import { Composer, Container, Fab, Header, MessageList, StylesheetProvider } from '@botpress/webchat'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { messages } from '../texts.ts'
import { drive } from './drive.js'

/** Its parts as its own guide puts them together, fed from the page instead of its cloud. */
let ids = 0
const block = ({ text, mine }) => ({
  id: `bench-${ids++}`,
  timestamp: new Date(1_767_600_000_000 + ids * 20_000),
  direction: mine ? 'outgoing' : 'incoming',
  sender: { name: mine ? 'You' : 'Tess' },
  block: { type: 'bubble', block: { type: 'text', text } },
})
const begun = messages(1, Number(new URLSearchParams(location.search).get('said'))).map(block)

function App() {
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState(begun)
  drive(
    (message) => setSaid((before) => [...before, block(message)]),
    (text, _, isFirst) => setSaid((before) => [...(isFirst ? before : before.slice(0, -1)), block({ text })]),
  )
  const place = { width: 380, height: 560, position: 'fixed', bottom: 90, right: 20 }
  return (
    <>
      <StylesheetProvider radius={1} fontFamily="inter" variant="solid" themeMode="light" color="#0090FF" />
      {isOpen && (
        <Container connected style={{ ...place, display: 'flex' }}>
          <Header closeWindow={() => setOpen(false)} configuration={{ botName: 'Tess' }} />
          <MessageList botName="Tess" messages={said} isTyping={false} sendMessage={() => {}} />
          <Composer connected sendMessage={async () => {}} composerPlaceholder="Type a message" />
        </Container>
      )}
      <Fab
        onClick={() => setOpen(!isOpen)}
        style={{ position: 'fixed', bottom: 20, right: 20, width: 64, height: 64 }}
      />
    </>
  )
}

createRoot(document.body.appendChild(document.createElement('div'))).render(<App />)
