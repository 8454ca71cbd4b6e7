import { effect } from '@preact/signals'
import type { TalkChat } from '../chat.ts'
import { lastReceived } from './last-received.ts'

const turnMs = 1_000
/** A page may have several widgets, and its title has room for one. */
let isTaken = false

/**
 * While there are unread messages and the tab is hidden, the page's title counts them and names in turns the page and who
 * wrote. Returns its undo.
 */
export function countInTitle({ view, settings }: TalkChat): () => void {
  let pages = ''
  /** What was written here; absent while the title is the page's own. */
  let ours: string | undefined
  let timer: ReturnType<typeof setInterval> | undefined
  let turn = 0

  function show() {
    // The page may have set another one meanwhile.
    if (document.title !== ours) pages = document.title
    const last = lastReceived(view)
    const name = last?.from === 'agent' ? last.agent.name : settings.peek()?.name
    document.title = `(${view.unread.peek()}) ${turn++ % 2 ? name : pages}`
    ours = document.title
  }

  function restore() {
    clearInterval(timer)
    if (ours === undefined) return
    if (document.title === ours) document.title = pages
    ours = undefined
    isTaken = false
  }

  function look() {
    restore()
    if (!view.unread.value || !settings.value?.attention?.title || !document.hidden || isTaken) return
    isTaken = true
    turn = 0
    show()
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) timer = setInterval(show, turnMs)
  }

  const forget = effect(look)
  document.addEventListener('visibilitychange', look)
  return () => {
    forget()
    document.removeEventListener('visibilitychange', look)
    restore()
  }
}
