import { effect, type ReadonlySignal } from '@preact/signals'
import type { Details } from '../protocol/index.ts'
import type { TalkChat } from './chat.ts'

/** Tells the team, once there is a conversation, who the page says the visitor is, unless they know. Returns its undo. */
export function identifyBy({ view }: TalkChat, visitor: ReadonlySignal<Details | undefined>): () => void {
  let said: Details | undefined
  return effect(() => {
    const { seq, details: known } = view.state.value
    const details = visitor.value
    if (!details || seq === 0 || !view.loaded.value || details === said) return
    said = details
    const { fields, ...named } = details
    if (isNews(named, known) || isNews(fields, known?.fields)) view.ask({ type: 'identify', by: 'page', details })
  })
}

function isNews(said: object = {}, known: object | null = {}): boolean {
  return Object.entries(said).some(([key, text]) => text && text !== known?.[key as keyof typeof known])
}
