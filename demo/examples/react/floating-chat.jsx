import { mount } from 'handrail'
import { useEffect, useEffectEvent, useRef } from 'react'
import { backend } from '../backend.js'

/** A chat that floats over the page, with a launcher. It may stand anywhere, as it draws nothing where it stands. */
export function FloatingChat({ language, accent, onAnswer }) {
  const chat = useRef(null)
  const answered = useEffectEvent(onAnswer)

  useEffect(() => {
    chat.current = mount({ chatbot: 'main', ...backend() })
    chat.current.on('messages:received', ({ text }) => answered(text))
    return () => chat.current.destroy()
  }, [])

  useEffect(() => {
    chat.current.update({ language, accent })
  }, [language, accent])

  return null
}
