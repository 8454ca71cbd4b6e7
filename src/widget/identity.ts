import type { Memory } from '../client/client.ts'
import { randomId } from '../client/random-id.ts'

/** The secret that makes this browser one visitor (R51), made when it is first needed. */
export function visitorToken(memory: Memory): string {
  return remembered(memory, 'token', randomId)
}

/** The visitor's conversation with this chatbot: a UUID (version 4), which `crypto` makes itself on pages with https only. */
export function conversationId(memory: Memory): string {
  return remembered(memory, 'conversation', () =>
    randomId().replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5'),
  )
}

function remembered(memory: Memory, key: string, make: () => string): string {
  const known = memory.get(key)
  if (known) return known
  const made = make()
  memory.set(key, made)
  return made
}
