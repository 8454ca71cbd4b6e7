import type { Understanding } from '../../protocol/decide.ts'
import { affirmation, refusal } from './answers.ts'
import { callsForPerson } from './calls/languages.ts'
import { isFrustrated } from './frustration/frustration.ts'
import type { Grammar } from './grammar.ts'
import { grammars, vocabulary } from './grammars.ts'
import { type ScoreOf, scoreOf } from './model/model.ts'
import { prepare } from './words.ts'

/**
 * Reads off a message whether it asks for a person (E2), whether the visitor has had enough of the assistant (E3), and
 * whether it would be a yes or a no if a question stood open. Pure, and in linear time: every pattern looks a bounded number
 * of words ahead. `language` is what the visitor's browser said; all languages are tried, for it is often another one that
 * they write in. `earlier` are the visitor's messages before it, the latest last; they may be cut short.
 */
export function understand(
  text: string,
  language: string,
  earlier: readonly string[] = [],
  score: ScoreOf = scoreOf,
): Understanding {
  const clauses = prepare(text, vocabulary)
  const whole = ` ${clauses.map((clause) => clause.trim()).join(' ')} `
  const isRefused = (words: string) => grammars.some((grammar) => grammar.refuses.test(words))
  let asks = !isRefused(whole) && grammars.some((one) => one.alone.test(whole))
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
  // The model adds where it is sure, and holds back the phrases where it is sure of the contrary, the looser ones sooner.
  const likely = score('handoff', clauses)
  if (asks) asks = likely > never
  else asks = likely > surely ? !isRefused(whole) : likely > hardly && callsForPerson(clauses, isRefused)
  const declines = !asks && (wantsNone || refusal(text, whole, clauses, language))
  return {
    asksForPerson: asks,
    frustrated: isFrustrated(
      { text, clauses },
      earlier.map((one) => ({ text: one, clauses: prepare(one, vocabulary) })),
      score,
    ),
    affirms: !declines && affirmation(text, whole, clauses, language),
    declines,
  }
}

/** Log-odds of the model, set on sentences that were not used for training it. */
const surely = 1
const hardly = -2
const never = -2.5

// Patterns are compiled when they are first used, which takes a tenth of a second in all: not while a visitor waits.
understand('This is not it. I want an agent. Yes', 'en')
