import type { Asked } from './answering.ts'
import { type Judging, judgingOf, type Verdict, verdictOf } from './judgement.ts'
import type { Model, ModelAsked, ModelPiece, ModelWritten } from './model.ts'

/** What came of an answer: the message was found to get none, or the answer is written. */
export type Outcome = { readonly verdict: Verdict } | { readonly written: ModelWritten }

/**
 * The model's answer, once the message is judged. The owner's rules and topics are judged in a request of their own, at the same
 * time, and the answer is held back for it: it must not know them. Without any, the model that answers judges as well. Where that
 * leads to a verdict, there is no piece. A judgement that does not come through in time is none.
 * @throws ModelError, or the reason of `signal`.
 */
export async function* writeJudged(
  model: Model,
  asked: Asked,
  toWrite: ModelAsked,
  signal: AbortSignal,
): AsyncGenerator<string, Outcome> {
  const judging = judgingOf(asked)
  const isApart = judging !== null && isPrivate(judging)
  const stop = new AbortController()
  const both = AbortSignal.any([signal, stop.signal])
  const { question, history } = asked
  const apart = isApart ? model.judge({ question, history, ...judging }, both) : Promise.resolve(null)
  const pieces = readAhead(model.write({ ...toWrite, judges: judging !== null && !isApart }, both), apart)
  try {
    const judgement = await apart
    const verdict = judging && verdictOf(judgement, judging, asked)
    if (verdict) return { verdict }
    for (;;) {
      const next = await pieces.next()
      if (next.done) return { written: next.value }
      if (typeof next.value === 'string') yield next.value
      else {
        const found = judging && verdictOf(next.value.judgement, judging, asked)
        if (found) return { verdict: found }
      }
    }
  } finally {
    stop.abort()
    pieces.end()
  }
}

/** The model whose words the visitor reads may be talked into saying all that it knows. */
function isPrivate({ rules, topics }: Judging): boolean {
  return rules.length > 0 || topics.length > 0
}

/** Goes on reading until `ready`, so that nothing takes a model that is waited for to be a silent one. */
function readAhead(pieces: AsyncGenerator<ModelPiece, ModelWritten>, ready: Promise<unknown>) {
  type Step = IteratorResult<ModelPiece, ModelWritten>
  const steps: Promise<Step>[] = []
  let isReady = false
  ready.finally(() => {
    isReady = true
  })

  function read(): Promise<Step> {
    const step = pieces.next()
    // Whether somebody asks for it or not.
    step.then(
      ({ done }) => {
        if (!isReady && !done) steps.push(read())
      },
      () => {},
    )
    return step
  }
  steps.push(read())

  return {
    next: () => steps.shift() ?? pieces.next(),
    end: () => void pieces.return({ cannotAnswer: false, cited: [] }).catch(() => {}),
  }
}
