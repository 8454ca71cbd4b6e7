import { Mark } from '../mark.tsx'

/** The right half of a page while no conversation is open in it. */
export function NothingChosen({ words }: { words: string }) {
  return (
    <section class="nothing" aria-label="Conversation">
      <Mark size={44} />
      <p>{words}</p>
    </section>
  )
}
