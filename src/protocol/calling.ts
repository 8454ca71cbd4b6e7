import type { Call } from './commands.ts'
import type { Conversation } from './conversation.ts'
import type { Agent, Away, Fact, Trigger, Why } from './events.ts'
import { limits } from './limits.ts'
import type { Policy, WidgetSettings } from './settings.ts'

/** What calling a person depends on besides the conversation. */
export interface Calling {
  readonly settings: WidgetSettings
  /** Nobody of the team can come (E12). */
  readonly away?: Away
}

/**
 * What a trigger leads to at this point of the conversation: what the owner set for it, but for visitors who have just said no
 * (R33), and for those who then ask for a person in words (R34).
 */
export function policyFor(
  trigger: Call['trigger'] | 'cannot_answer',
  conversation: Conversation,
  settings: WidgetSettings,
): Policy {
  const { enabled, triggers } = settings.escalation
  const policy = enabled ? triggers[trigger] : 'off'
  if (policy !== 'offer' || !conversation.declined[trigger]) return policy
  return trigger === 'direct_request' ? 'at_once' : 'off'
}

/** A trigger fired on the message `answers`: nothing, an offer, or a person at once. */
export function called(
  { trigger, why }: { readonly trigger: Call['trigger'] | 'cannot_answer'; readonly why?: Why },
  conversation: Conversation,
  { settings, away }: Calling,
  answers: number,
): readonly Fact[] {
  const policy = policyFor(trigger, conversation, settings)
  if (policy === 'off') return []
  const reason = why ? { why: bounded(why) } : {}
  if (policy === 'offer') return [{ type: 'offered', trigger, answers, ...reason, ...(away ? { away } : {}) }]
  return escalated(conversation, { trigger, answers, ...reason }, away)
}

/** The one way into an escalation, whichever road leads to it. Where nobody can come, the visitor is not made to wait. */
export function escalated(
  conversation: Conversation,
  by: { readonly trigger: Trigger; readonly answers?: number; readonly why?: Why; readonly agent?: Agent },
  away?: Away,
): readonly Fact[] {
  const renewed = conversation.escalation?.status === 'open'
  const fact: Fact = { type: 'escalated', ...by, ...(renewed ? { renewed } : {}) }
  return away ? [fact, { type: 'unattended', away }] : [fact]
}

function bounded({ text, rule, quote }: Why): Why {
  return {
    text: text.slice(0, limits.whyChars),
    ...(rule === undefined ? {} : { rule }),
    ...(quote === undefined ? {} : { quote: quote.slice(0, limits.whyChars) }),
  }
}
