import { type ReadonlySignal, signal } from '@preact/signals'

/** A part of the widget that is fetched when it is wanted. */
export interface Later<Part> {
  /** Null until it is there. */
  readonly here: ReadonlySignal<Part | null>
  want(): void
}

/** What one widget fetches once there is a conversation; each part comes with the words that it says. */
export interface Parts {
  /** What a conversation is drawn with, markdown and all. A fresh chat has none yet: wanted when the visitor begins to write. */
  readonly conversation: Later<typeof import('./conversation.tsx')>
  /** What the visitor can do about an answer, and what to say to it. */
  readonly reply: Later<typeof import('./reply.tsx')>
  /** All that is said and asked when a person is called, and how a person is shown. */
  readonly handover: Later<typeof import('./handover.tsx')>
  /** The summary for the team, where the owner shares it. */
  readonly summary: Later<typeof import('./summary.tsx')>
}

/** @param words fetches those words, or has them already. */
export function laterParts(words: () => Promise<unknown>): Parts {
  return {
    conversation: later(() => import('./conversation.tsx'), words),
    reply: later(() => import('./reply.tsx'), words),
    handover: later(() => import('./handover.tsx'), words),
    summary: later(() => import('./summary.tsx'), words),
  }
}

function later<Part>(load: () => Promise<Part>, words: () => Promise<unknown>): Later<Part> {
  const here = signal<Part | null>(null)
  let isAsked = false
  return {
    here,
    want() {
      if (isAsked) return
      isAsked = true
      Promise.all([load(), words()]).then(
        ([part]) => {
          here.value = part
        },
        () => {
          // No connection; asked for again with the next thing that is drawn.
          isAsked = false
        },
      )
    },
  }
}
