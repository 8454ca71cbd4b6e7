import type { Source } from '../../protocol/events.ts'
import type { Asked, Writer, Written } from './answering.ts'
import type { Passage } from './documents.ts'
import { composeAnswer } from './extract.ts'
import { languageOf } from './language.ts'
import type { Model } from './model.ts'
import { ModelError } from './model-error.ts'
import type { Retrieval } from './retrieval.ts'
import { ownWords } from './small-talk.ts'

/** Tries with a model that broke off or had no room, before the passages themselves have to do. */
const modelAttempts = 2
/** Passages that a model is given. */
const modelPassages = 6

/**
 * Writes from the owner's documents: by the model if there is one, else (or when it does not come through) as an extract of
 * the passages, which is always there.
 */
export function createWriter({ retrieval, model }: { retrieval: Retrieval; model: Model | null }): Writer {
  async function* extract(asked: Asked): AsyncGenerator<string, Written> {
    const { question, conversation } = asked
    const { text, sources, cannotAnswer } = composeAnswer({
      question,
      finding: retrieval.find(question, conversation.language),
      personReachable: personReachable(asked),
    })
    yield text
    return { sources, cannotAnswer }
  }

  async function* byModel(model: Model, asked: Asked, signal: AbortSignal): AsyncGenerator<string, Written> {
    const { question, conversation, history, chatbot } = asked
    const { passages: found } = retrieval.find(question, conversation.language)
    const passages = found.slice(0, modelPassages).map(({ passage }) => passage)
    let wrote = false
    const pieces = model.write(
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
          const { cannotAnswer, cited } = next.value
          // It says no more than that it does not know: our own words for that will do.
          if (!wrote)
            yield ownWords[languageOf(question, conversation.language)][
              personReachable(asked) ? 'unknown' : 'unknownAlone'
            ]
          return { cannotAnswer, sources: cannotAnswer ? [] : sourcesOf(passages, cited) }
        }
        wrote = true
        yield next.value
      }
    } catch (error) {
      // A model that is down or silent would only be so again while the visitor waits.
      const isGone = error instanceof ModelError && error.code !== 'rate_limited'
      if (wrote || !isGone || signal.aborted) throw error
      return yield* extract(asked)
    } finally {
      await pieces.return({ cannotAnswer: false, cited: [] })
    }
  }

  return (asked, signal) => (model && asked.attempt <= modelAttempts ? byModel(model, asked, signal) : extract(asked))
}

function personReachable({ chatbot }: Asked): boolean {
  return chatbot.settings.widget.escalation.enabled
}

/** Sources in the order they were cited; numbers begin with 1. */
function sourcesOf(passages: readonly Passage[], cited: readonly number[]): Source[] {
  const used = [...new Set(cited)].flatMap((number) => passages[number - 1] ?? [])
  return used.map(({ title, url }) => ({ title, ...(url === undefined ? {} : { url }) }))
}
