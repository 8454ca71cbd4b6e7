import { featuresOf } from './features.ts'
import { trained } from './weights.ts'

export type Label = keyof typeof trained

export interface Model {
  readonly bias: number
  readonly scale: number
  readonly weights: ArrayLike<number>
}

/** How sure a model is that clauses have a label: log-odds, so that 0 is as likely as not, and 0 too when they are too long. */
export type ScoreOf = (label: Label, clauses: readonly string[]) => number

/** The score by these models. */
export function scoreBy(models: Readonly<Record<Label, Model>>): ScoreOf {
  return (label, clauses) => {
    const features = featuresOf(clauses)
    if (features === null) return 0
    const { bias, scale, weights } = models[label]
    let sum = 0
    for (const feature of features) sum += weights[feature]!
    return bias + (scale * sum) / Math.sqrt(features.length)
  }
}

/** The score by the models that come with the package. */
export const scoreOf: ScoreOf = scoreBy({ handoff: unpacked('handoff'), frustration: unpacked('frustration') })

function unpacked(label: Label): Model {
  const { bias, scale, weights } = trained[label]
  return { bias, scale, weights: new Int8Array(Buffer.from(weights, 'base64')) }
}
