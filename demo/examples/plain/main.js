import { mount } from 'handrail'
import { backend } from '../backend.js'

const [place, language, accent, answer, box] = ['place', 'language', 'accent', 'answer', 'box'].map((id) =>
  document.getElementById(id),
)
const look = () => ({ language: language.value, accent: accent.value })
let chat

function put() {
  chat?.destroy()
  chat = null
  box.hidden = place.value !== 'inline'
  if (place.value === 'none') return
  const options = { chatbot: 'main', ...backend(), ...look() }
  // In an element, which needs a height, it is a part of the page; without one it floats, with a launcher.
  chat = mount(place.value === 'inline' ? { ...options, target: box } : options)
  chat.on('messages:received', ({ text }) => {
    answer.textContent = text
  })
}

place.addEventListener('change', put)
for (const field of [language, accent]) field.addEventListener('input', () => chat?.update(look()))
put()
