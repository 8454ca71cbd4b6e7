import { type ReadonlySignal, signal } from '@preact/signals'
import type { Conversation, ServerFrame } from '../protocol/index.ts'
import type { Draft } from './client.ts'

type Piece = Extract<ServerFrame, { type: 'draft' }>

/** Puts the pieces of an answer together, for as long as the conversation could still take it (R24). */
export function createDraft(): {
  readonly draft: ReadonlySignal<Draft | null>
  take(piece: Piece, state: Conversation): void
  /** Closes the draft if `state` says that it will not come to be, or has. */
  check(state: Conversation): void
  close(): void
} {
  const draft = signal<Draft | null>(null)
  let epoch = 0
  return {
    draft,
    take(piece, state) {
      const { answers, from, text } = piece
      if (piece.epoch !== state.epoch || state.phase === 'live' || answers <= state.answeredSeq) return
      const held = draft.peek()
      if (held && answers < held.answers) return
      const heldText = held?.answers === answers ? held.text : ''
      epoch = piece.epoch
      if (from === 0) draft.value = { answers, text }
      else if (from === heldText.length) draft.value = { answers, text: heldText + text }
      // A piece is missing: half a sentence with a hole reads worse than none. An earlier piece is a repetition.
      else if (from > heldText.length) draft.value = null
    },
    check(state) {
      const held = draft.peek()
      if (held && (state.epoch !== epoch || state.answeredSeq >= held.answers)) draft.value = null
    },
    close() {
      draft.value = null
    },
  }
}
