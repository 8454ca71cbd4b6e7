import { messages } from '../texts.ts'
import { drive } from './drive.js'

/**
 * The floor: a button, a box, a list and a field, without a library, markdown, names or times. No chat can do with less, and
 * one that draws only what is in sight can do better where there is much.
 */
const launcher = document.createElement('button')
launcher.textContent = 'Chat'
launcher.className = 'plain-launcher'
launcher.style.cssText = 'position:fixed;right:20px;bottom:20px'
document.body.append(launcher)
const list = document.createElement('div')
let last
let scrolls = false

/** Once a frame, as each time costs a layout. */
function scroll() {
  if (scrolls) return
  scrolls = true
  requestAnimationFrame(() => {
    scrolls = false
    list.scrollTop = list.scrollHeight
  })
}

function add({ text }) {
  last = document.createElement('p')
  last.textContent = text
  list.append(last)
  scroll()
}

launcher.addEventListener('click', () => {
  const panel = document.createElement('div')
  panel.className = 'plain-panel'
  panel.style.cssText =
    'position:fixed;right:20px;bottom:60px;width:380px;height:560px;display:flex;flex-direction:column'
  list.style.cssText = 'overflow:auto;flex:1'
  const field = document.createElement('textarea')
  panel.append(list, field)
  document.body.append(panel)
  field.focus()
  for (const message of messages(1, Number(new URLSearchParams(location.search).get('said')))) add(message)
})

drive(add, (_, piece, isFirst) => {
  if (isFirst) add({ text: '' })
  last.append(piece)
  scroll()
})
