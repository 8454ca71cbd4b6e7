import type { VisitorSettings } from '../protocol/index.ts'
import { check, Icon, person } from '../ui/icon.tsx'
import type { Chat } from './chat.ts'

/** Under the answer just read (A6): it helped, which is a thumb up and takes the pair away, or a person is wanted. */
export function AnswerPair({ chat, settings, seq }: { chat: Chat; settings: VisitorSettings | null; seq: number }) {
  const { words, view } = chat
  if (!settings?.escalation.enabled || !settings.escalation.inlinePair) return null
  const { positive, requestHelp } = settings.texts
  return (
    <div class="actions">
      <button type="button" class="pill" onClick={() => view.ask({ type: 'thumb', message: seq, value: 'up' })}>
        {/* The owner's own words may bring a sign of their own. */}
        {!positive && <Icon path={check} size={16} />}
        {positive || words.positive}
      </button>
      <button type="button" class="pill" onClick={() => view.ask({ type: 'escalate', trigger: 'button' })}>
        {!requestHelp && <Icon path={person} size={16} />}
        {requestHelp || words.requestHelp}
      </button>
    </div>
  )
}
