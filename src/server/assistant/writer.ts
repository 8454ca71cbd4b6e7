import type { Source } from '../../protocol/events.ts'
import type { Asked, Writer, Written } from './answering.ts'
import { type Budget, mayUseModel, type Taken } from './budget.ts'
import { composeAnswer } from './extract.ts'
import { followUpsAfter } from './follow-ups.ts'
import { forbiddenByWords, type Verdict } from './judgement.ts'
import { writeJudged } from './judgement-first.ts'
import type { Knowledge } from './knowledge.ts'
import { languageOf } from './language.ts'
import type { Model } from './model.ts'
import { ModelError } from './model-error.ts'
import { mustNotAnswerWords } from './must-not-answer.ts'
import { ownWords } from './own-words.ts'
import type { Passage } from './passages.ts'
import type { Finding } from './retrieval.ts'

/** Tries with a model that broke off or had no room, before the passages themselves have to do. */
const modelAttempts = 2
/** Passages that a model is given. */
const modelPassages = 6

export interface WriterOptions {
  readonly knowledge: Pick<Knowledge, 'find'>
  readonly model: Model | null
  readonly budget: Budget
}

/**
 * Writes from the owner's documents: by the model if there is one and it may, else (or when it does not come through) as an
 * extract of the passages, which is always there.
 */
export function createWriter({ knowledge, model, budget }: WriterOptions): Writer {
  async function lookUp({ question, conversation, chatbot }: Asked): Promise<Finding> {
    return knowledge.find(chatbot.id, question, conversation.language)
  }

  async function composed(asked: Asked, { isLimited = false } = {}): Promise<Written & { readonly text: string }> {
    const finding = await lookUp(asked)
    const { question } = asked
    const personCanCome = personReachable(asked)
    const { text, ...written } = composeAnswer({ question, finding, personReachable: personCanCome, isLimited })
    return { ...written, ...(await suggestions(asked, finding, written)), text }
  }

  async function suggestions(asked: Asked, finding: Finding, { sources, cannotAnswer }: Written) {
    const { question, conversation, history, chatbot } = asked
    if (chatbot.settings.widget.followUps !== 'on' || cannotAnswer || sources.length === 0) return {}
    const find = (next: string) => knowledge.find(chatbot.id, next, conversation.language)
    return { followUps: await followUpsAfter({ question, finding, sources, history, find }) }
  }

  async function* extract(asked: Asked, how: { isLimited?: boolean } = {}): AsyncGenerator<string, Written> {
    const { text, ...written } = await composed(asked, how)
    yield text
    return written
  }

  /** By the model, if the owner's budget has an answer left. */
  async function* withinBudget(model: Model, asked: Asked, signal: AbortSignal): AsyncGenerator<string, Written> {
    const finding = await lookUp(asked)
    const taken = await budget.take(asked.chatbot, asked.conversation.id)
    return yield* taken ? byModel(model, { finding, taken }, asked, signal) : extract(asked, { isLimited: true })
  }

  async function* byModel(
    model: Model,
    { finding, taken }: { readonly finding: Finding; readonly taken: Taken },
    asked: Asked,
    signal: AbortSignal,
  ): AsyncGenerator<string, Written> {
    const { question, conversation, history, chatbot } = asked
    const passages = finding.passages.slice(0, modelPassages).map(({ passage }) => passage)
    let wrote = false
    const pieces = writeJudged(
      model,
      asked,
      {
        question,
        history,
        passages,
        language: conversation.language,
        chatbotName: chatbot.settings.widget.name,
        site: chatbot.settings.site,
        handoverOffered: chatbot.settings.widget.escalation.enabled,
      },
      signal,
    )
    try {
      for (;;) {
        const next = await pieces.next()
        if (next.done) {
          if ('verdict' in next.value) return yield* decided(next.value.verdict, asked)
          const { cannotAnswer, cited } = next.value.written
          // It says no more than that it does not know: our own words for that will do.
          if (!wrote) yield ownWords[finding.spoken][personReachable(asked) ? 'unknown' : 'unknownAlone']
          const written = { cannotAnswer, sources: cannotAnswer ? [] : sourcesOf(passages, cited) }
          return { ...written, ...(await suggestions(asked, finding, written)) }
        }
        wrote = true
        yield next.value
      }
    } catch (error) {
      if (error instanceof ModelError && error.code === 'leaked') {
        const { text, ...written } = await composed(asked)
        // What was shown of it led to where it must not go.
        if (wrote) return { ...written, instead: text }
        yield text
        return written
      }
      if (!wrote) await taken.giveBack()
      // A model that is down or silent would only be so again while the visitor waits.
      const isGone = error instanceof ModelError && error.code !== 'rate_limited'
      if (wrote || !isGone || signal.aborted) throw error
      return yield* extract(asked)
    } finally {
      await pieces.return({ written: { cannotAnswer: false, cited: [] } })
    }
  }

  return (asked, signal) => {
    const forbidden = forbiddenByWords(asked)
    if (forbidden) return decided(forbidden, asked)
    const mayWrite = model && asked.attempt <= modelAttempts && mayUseModel(asked.chatbot)
    return mayWrite ? withinBudget(model, asked, signal) : extract(asked)
  }
}

/** The message gets no answer: a person is called, or it is said that there is none. */
async function* decided(verdict: Verdict, asked: Asked): AsyncGenerator<string, Written> {
  if ('call' in verdict) return { sources: [], cannotAnswer: false, call: verdict.call }
  const words = mustNotAnswerWords[languageOf(asked.question, asked.conversation.language)]
  yield personReachable(asked) ? words.team : words.alone
  return { sources: [], cannotAnswer: false }
}

function personReachable({ chatbot }: Pick<Asked, 'chatbot'>): boolean {
  return chatbot.settings.widget.escalation.enabled
}

/** Sources in the order they were cited; numbers begin with 1. */
function sourcesOf(passages: readonly Passage[], cited: readonly number[]): Source[] {
  const used = [...new Set(cited)].flatMap((number) => passages[number - 1] ?? [])
  return used.map(({ title, url }) => ({ title, ...(url === undefined ? {} : { url }) }))
}
