import type { Understanding } from '../../protocol/decide.ts'
import { affirmation, refusal } from './answers.ts'
import { isFrustrated } from './frustration/frustration.ts'
import type { Grammar } from './grammar.ts'
import { grammars, vocabulary } from './grammars.ts'
import { prepare } from './words.ts'

/**
 * Reads off a message whether it asks for a person (E2), whether the visitor has had enough of the assistant (E3), and
 * whether it would be a yes or a no if a question stood open. Pure, and in linear time: every pattern looks a bounded number
 * of words ahead. `language` is what the visitor's browser said; all languages are tried, for it is often another one that
 * they write in. `earlier` are the visitor's messages before it, the latest last; they may be cut short.
 */
export function understand(text: string, language: string, earlier: readonly string[] = []): Understanding {
  const clauses = prepare(text, vocabulary)
  const whole = ` ${clauses.map((clause) => clause.trim()).join(' ')} `
  let asks = !grammars.some((grammar) => grammar.refuses.test(whole)) && grammars.some((one) => one.alone.test(whole))
  let wantsNone = false
  clauses.forEach((clause, at) => {
    const matching = (what: keyof Grammar) => grammars.some((grammar) => grammar[what].test(clause))
    // "I don't want to talk to a bot" is the opposite of a refusal.
    if (matching('rejectsBot')) asks = true
    else if (matching('refuses'))
      wantsNone ||= grammars.some((one) => one.refuses.test(clause) && one.speaksOfPerson.test(clause))
    else if (matching('asks')) asks ||= !matching('unless')
    else if (at > 0 && matching('agentAlone')) asks = true
  })
  const declines = !asks && (wantsNone || refusal(text, whole, clauses, language))
  return {
    asksForPerson: asks,
    frustrated: isFrustrated(
      { text, clauses },
      earlier.map((one) => ({ text: one, clauses: prepare(one, vocabulary) })),
    ),
    affirms: !declines && affirmation(text, whole, clauses, language),
    declines,
  }
}

// Patterns are compiled when they are first used, which takes a tenth of a second in all: not while a visitor waits.
understand('This is not it. I want an agent. Yes', 'en')
