import { useState } from 'react'
import { FloatingChat } from './floating-chat.jsx'
import { InlineChat } from './inline-chat.jsx'

export function App() {
  const [place, setPlace] = useState('floating')
  const [language, setLanguage] = useState('en')
  const [accent, setAccent] = useState('#0f6b5c')
  const [answer, setAnswer] = useState('none yet')
  const chat = { language, accent, onAnswer: setAnswer }
  return (
    <>
      <h1>React</h1>
      <label>
        Place{' '}
        <select value={place} onChange={({ target }) => setPlace(target.value)}>
          <option value="floating">floats</option>
          <option value="inline">is a part of the page</option>
          <option value="none">is gone</option>
        </select>
      </label>{' '}
      <label>
        Language{' '}
        <select value={language} onChange={({ target }) => setLanguage(target.value)}>
          <option value="en">English</option>
          <option value="de">Deutsch</option>
        </select>
      </label>{' '}
      <label>
        Colour <input type="color" value={accent} onChange={({ target }) => setAccent(target.value)} />
      </label>
      <p>
        Last answer: <output>{answer}</output>
      </p>
      {place === 'floating' && <FloatingChat {...chat} />}
      {place === 'inline' && <InlineChat {...chat} />}
    </>
  )
}
