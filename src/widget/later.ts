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
  /**
   * What a conversation needs besides: the fold, what happens without being drawn (the page's events, screen readers, what brings the
   * visitor back), and what the visitor can do about an answer.
   */
  readonly talk: Later<typeof import('./talk.tsx')>
  /** All that is said and asked when a person is called, and how a person is shown. */
  readonly handover: Later<typeof import('./handover.tsx')>
  /** The form that asks who the visitor is (A10). */
  readonly lead: Later<typeof import('./lead/lead-part.tsx')>
  /** What the visitor thinks of a live chat that has ended (A17). */
  readonly rating: Later<typeof import('./rating/rating.tsx')>
  /** A18: another conversation, this one as a file, or gone. */
  readonly menu: Later<typeof import('./menu/menu.tsx')>
  /** The summary for the team, where the owner shares it. */
  readonly summary: Later<typeof import('./summary.tsx')>
}

/** @param words fetches those words, or has them already. */
export function laterParts(words: () => Promise<unknown>): Parts {
  return {
    conversation: later(() => import('./conversation.tsx'), words),
    talk: later(() => import('./talk.tsx'), words),
    handover: later(() => import('./handover.tsx'), words),
    lead: later(() => import('./lead/lead-part.tsx'), words),
    rating: later(() => import('./rating/rating.tsx'), words),
    menu: later(() => import('./menu/menu.tsx'), words),
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
