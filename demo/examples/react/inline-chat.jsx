import { mount } from 'handrail'
import { useEffect, useEffectEvent, useRef } from 'react'
import { backend } from '../backend.js'

/** A chat that is a part of the page. What it stands in needs a height. */
export function InlineChat({ language, accent, onAnswer }) {
  const box = useRef(null)
  const chat = useRef(null)
  const answered = useEffectEvent(onAnswer)

  useEffect(() => {
    chat.current = mount({ chatbot: 'main', ...backend(), target: box.current })
    chat.current.on('messages:received', ({ text }) => answered(text))
    return () => chat.current.destroy()
  }, [])

  useEffect(() => {
    chat.current.update({ language, accent })
  }, [language, accent])

  return <div ref={box} style={{ height: 480, maxWidth: 400 }} />
}
