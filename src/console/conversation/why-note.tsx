import type { Trigger, Why } from '../../protocol/index.ts'
import { whyWords } from '../words.ts'

/** What a trigger was read off: the owner's rule, topic or phrase, and the words that met it. For the team alone. */
export function WhyNote({ trigger, why }: { trigger: Trigger; why: Why }) {
  return (
    <p class="why-note">
      <span>{whyWords(trigger, why)}</span>
      {why.quote && <q>{why.quote}</q>}
    </p>
  )
}
