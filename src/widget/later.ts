import { type ReadonlySignal, signal } from '@preact/signals'

/** A part of the widget that is fetched when it is wanted. */
export interface Later<Part> {
  /** Null until it is there. */
  readonly here: ReadonlySignal<Part | null>
  want(): void
}

/** What a conversation is drawn with, markdown and all. A fresh chat has none yet: wanted when the visitor begins to write. */
export const conversation = later(() => import('./conversation.tsx'))

/** What is needed when a person comes in: the offer's buttons, pictures, the form for an address. */
export const handover = later(() => import('./handover.tsx'))

function later<Part>(load: () => Promise<Part>): Later<Part> {
  const here = signal<Part | null>(null)
  let isAsked = false
  return {
    here,
    want() {
      if (isAsked) return
      isAsked = true
      load().then(
        (part) => {
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
