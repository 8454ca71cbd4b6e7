import type { Memory } from '../../client/client.ts'

/** Whether the visitor wants to hear nothing, in any tab. */
export function isMuted(memory: Memory): boolean {
  return memory.get('muted') === '1'
}

/** The visitor's own choice; the owner's is `attention.sound`. */
export function setMuted(memory: Memory, muted: boolean): void {
  memory.set('muted', muted ? '1' : null)
}
