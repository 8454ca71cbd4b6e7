import type { VisitorSettings } from '../protocol/index.ts'
import { person } from '../ui/answer-icons.ts'
import { check, Icon } from '../ui/icon.tsx'
import type { TalkChat } from './chat.ts'

interface AnswerPairProps {
  readonly chat: TalkChat
  readonly settings: VisitorSettings | null
  readonly seq: number
  readonly thumb: 'up' | 'down' | undefined
}

/**
 * Under the answer just read (A6): it helped, which is a thumb up and takes the pair away, or a person is wanted. The way to
 * a person may stand in the place of suggestions (A8), and then stays.
 */
export function AnswerPair({ chat, settings, seq, thumb }: AnswerPairProps) {
  const { words, view } = chat
  if (!settings?.escalation.enabled) return null
  const isPair = settings.escalation.inlinePair && !thumb
  if (!isPair && settings.followUps !== 'escalation') return null
  const { positive, requestHelp } = settings.texts
  return (
    <div class="actions">
      {isPair && (
        <button type="button" class="pill" onClick={() => view.ask({ type: 'thumb', message: seq, value: 'up' })}>
          {/* The owner's own words may bring a sign of their own. */}
          {!positive && <Icon path={check} size={16} />}
          {positive || words.positive}
        </button>
      )}
      <button type="button" class="pill" onClick={() => chat.callPerson({ type: 'escalate', trigger: 'button' })}>
        {!requestHelp && <Icon path={person} size={16} />}
        {requestHelp || words.requestHelp}
      </button>
    </div>
  )
}
