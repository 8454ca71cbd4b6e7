import { effect } from '@preact/signals'
import type { Place } from '../client/client.ts'
import type { TalkChat } from './chat.ts'
import { placeText } from './place-text.ts'

/** A screen reader is not interrupted more often than this, and not while it reads that the team was called. */
const everyMs = 15_000
const firstMs = 3_000

/** The visitor's place, as far as the owner wants it to be seen just now. */
export function shownPlace({ view, settings }: TalkChat): Place | null {
  return settings.value?.escalation.showPlace === false ? null : view.place.value
}

/** Tells screen readers where the visitor stands: at first, and when they have come nearer. Returns its undo. */
export function tellPlace(chat: TalkChat): () => void {
  const { announced, words, language } = chat
  let told = Number.POSITIVE_INFINITY
  let mayAt = Date.now() + firstMs
  let timer: ReturnType<typeof setTimeout> | undefined
  const forget = effect(() => {
    clearTimeout(timer)
    const place = shownPlace(chat)
    if (!place || place.place >= told) return
    timer = setTimeout(() => {
      told = place.place
      mayAt = Date.now() + everyMs
      const { where, usual } = placeText(place, words, language)
      announced.value = usual ? `${where} ${usual}` : where
    }, mayAt - Date.now())
  })
  return () => {
    clearTimeout(timer)
    forget()
  }
}
