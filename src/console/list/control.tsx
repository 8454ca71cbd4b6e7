import type { Conversation } from '../../protocol/index.ts'
import { controllerWords } from '../words.ts'

/** Who answers the visitor now: "AI", "Waiting", "You" or a name (C2). */
export function Control({ conversation, me }: { conversation: Conversation; me: string }) {
  const { phase, agents } = conversation
  const kind = phase !== 'live' ? phase : agents.some(({ id }) => id === me) ? 'mine' : 'others'
  return <span class={`control control-${kind}`}>{controllerWords(conversation, me)}</span>
}
