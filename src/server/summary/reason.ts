import type { Trigger, Why } from '../../protocol/events.ts'
import { oneLine, quote } from './one-line.ts'

/** Characters of a name, and of each thing that a reason quotes. */
const nameChars = 60
const quotedChars = 110

const reasons: Readonly<Record<Trigger, string>> = {
  direct_request: 'The visitor asked for a person',
  frustration: 'The visitor had enough of the assistant',
  cannot_answer: 'The assistant found no answer',
  guidance: 'A rule of yours holds',
  topic: 'It is about a topic that the assistant must not answer',
  phrase: 'The assistant’s answer has one of your phrases in it',
  agent: 'An agent handed the visitor to the team',
  button: 'The visitor pressed the button',
  api: 'The page asked for a person',
  agent_dropped: 'Every agent of the live chat went away without ending it',
}

/** What led to an escalation, for the team, in one line. Empty for a trigger that is not known. */
export function reasonText({
  trigger,
  why,
  agent,
}: {
  readonly trigger: string
  readonly why?: Why | null | undefined
  /** Name of the one who handed the visitor to the team. */
  readonly agent?: string | null | undefined
}): string {
  if (trigger === 'agent' && agent) return `${oneLine(agent, nameChars)} handed the visitor to the team`
  const known = Object.hasOwn(reasons, trigger) ? reasons[trigger as Trigger] : ''
  if (!why) return known
  const said = why.quote?.trim() ? `, read off ${quote(why.quote, quotedChars)}` : ''
  return `${known}: ${why.rule === undefined ? '' : `${why.rule}. `}${quote(why.text, quotedChars)}${said}`
}
