import { policyFor } from '../../protocol/calling.ts'
import type { Call } from '../../protocol/commands.ts'
import type { Why } from '../../protocol/events.ts'
import type { AssistantSettings } from '../../protocol/settings.ts'
import { topicOf } from '../escalation/policy/topics.ts'
import { understand } from '../escalation/triggers.ts'
import type { Asked } from './answering.ts'
import { splitWords } from './language.ts'

/** What a model found in a visitor's message. A proposal: what comes of it is decided in `verdictOf`, and then by `decide`. */
export interface Judgement {
  /** E2: asks for a person of the team. */
  readonly person: boolean
  /** E3: has had enough of the assistant. */
  readonly frustrated: boolean
  /** Wants no person. */
  readonly refuses: boolean
  /** E5, E6: numbers of the owner's rule and topic that hold, from 1. */
  readonly rule?: number
  readonly topic?: number
  /** The visitor's words that it was read off, as the model gives them. */
  readonly quote?: string
}

/** What a message is judged for. */
export interface Judging {
  readonly rules: readonly string[]
  readonly topics: AssistantSettings['topics']
}

/** What comes before an answer: a person is called in its place, or the assistant says that it must not answer. */
export type Verdict = { readonly call: Call } | { readonly mustNotAnswer: true }

/** What the owner's settings ask a model to look for in this message; null for nothing. */
export function judgingOf({ chatbot, conversation }: Asked): Judging | null {
  const { assistant, widget } = chatbot.settings
  const isOn = (trigger: Call['trigger']) =>
    conversation.phase === 'assistant' && policyFor(trigger, conversation, widget) !== 'off'
  const rules = isOn('guidance') ? assistant.guidance : []
  const topics = widget.escalation.triggers.topic === 'off' ? [] : assistant.topics
  const isJudged = rules.length > 0 || topics.length > 0 || isOn('direct_request') || isOn('frustration')
  return isJudged ? { rules, topics } : null
}

/**
 * What a judgement leads to. A refusal wins over all but what must not be answered; a rule or topic that does not exist makes
 * nonsense of the whole, and a quote that the visitor did not write is left out. Null: the message is answered.
 */
export function verdictOf(judgement: Judgement | null, { rules, topics }: Judging, asked: Asked): Verdict | null {
  if (!judgement) return null
  const { person, frustrated, refuses, rule, topic } = judgement
  const topicName = topic === undefined ? undefined : topics[topic - 1]?.name
  const ruleText = rule === undefined ? undefined : rules[rule - 1]
  if ((rule !== undefined && ruleText === undefined) || (topic !== undefined && topicName === undefined)) return null
  const { question, conversation, chatbot } = asked
  const quote = judgement.quote !== undefined && isSaid(judgement.quote, question) ? { quote: judgement.quote } : {}
  const isRefusal = refuses || understand(question, conversation.language).declines
  if (topicName !== undefined) {
    const why = { text: topicName, rule: topic!, ...quote }
    return isRefusal ? { mustNotAnswer: true } : forbidden(why, asked)
  }
  if (isRefusal || conversation.phase !== 'assistant') return null
  const calls: (Call | false)[] = [
    ruleText !== undefined && { trigger: 'guidance', why: { text: ruleText, rule: rule!, ...quote } },
    person && { trigger: 'direct_request' },
    frustrated && { trigger: 'frustration' },
  ]
  const call = calls.find((one) => one && policyFor(one.trigger, conversation, chatbot.settings.widget) !== 'off')
  return call ? { call } : null
}

/** R45 without a model: the message has the owner's words for what must not be answered. */
export function forbiddenByWords(asked: Asked): Verdict | null {
  const { assistant, widget } = asked.chatbot.settings
  if (widget.escalation.triggers.topic === 'off') return null
  const topic = topicOf(asked.question, assistant.topics, asked.conversation.language)
  return topic ? forbidden(topic, asked) : null
}

/** Not answered even where nobody can be called for it any more: the visitor waits already, has just said no, or it is switched off. */
function forbidden(why: Why, { conversation, chatbot }: Asked): Verdict {
  const isOff = policyFor('topic', conversation, chatbot.settings.widget) === 'off'
  return isOff || conversation.phase !== 'assistant' ? { mustNotAnswer: true } : { call: { trigger: 'topic', why } }
}

/** Whether words stand so in a message, apart from case, accents and punctuation. */
function isSaid(quote: string, message: string): boolean {
  const words = splitWords(quote)
  return words.length > 0 && ` ${splitWords(message).join(' ')} `.includes(` ${words.join(' ')} `)
}
