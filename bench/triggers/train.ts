import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { grammars, vocabulary } from '../../src/server/escalation/grammars.ts'
import { featuresOf, weightCount } from '../../src/server/escalation/model/features.ts'
import { type Model, scoreBy } from '../../src/server/escalation/model/model.ts'
import { understand } from '../../src/server/escalation/triggers.ts'
import { prepare } from '../../src/server/escalation/words.ts'
import { readUtterances } from './utterances.ts'

/**
 * `node bench/triggers/train.ts`: trains the small model that hears what the phrases do not, on sentences that were written for it
 * (test/server/escalation/own and the two lists beside it) and on nothing else, and writes its weights. `--check` leaves out one
 * source in turn, prints how phrases and model together do on the source that the model did not see, and writes nothing.
 */
const tests = fileURLToPath(new URL('../../test/server/escalation', import.meta.url))
const weightsFile = fileURLToPath(new URL('../../src/server/escalation/model/weights.ts', import.meta.url))
const labels = ['handoff', 'frustration'] as const
type Label = (typeof labels)[number]

interface Row {
  readonly file: string
  readonly text: string
  readonly lang: string
  readonly label: string
  readonly source: string
  readonly features: readonly number[]
}

async function corpus(): Promise<readonly Row[]> {
  const own = (await readUtterances(`${tests}/own`)).map((one) => ({
    ...one,
    label: one.label ?? 'none',
    source: one.source ?? 'own',
  }))
  const lists = async (file: string, labelOf: Readonly<Record<string, string>>) => {
    const all = JSON.parse(await readFile(`${tests}/${file}`, 'utf8')) as Record<string, Record<string, string[]>>
    return Object.entries(labelOf).flatMap(([kind, label]) =>
      Object.entries(all[kind] ?? {}).flatMap(([lang, texts]) =>
        texts.map((text) => ({ file: kind, text, lang, label, source: 'lists' })),
      ),
    )
  }
  const rows = [
    ...own,
    ...(await lists('utterances.json', {
      asks: 'handoff',
      asksNot: 'none',
      affirms: 'none',
      declines: 'none',
      neither: 'none',
    })),
    ...(await lists('frustration.json', { shows: 'frustration', showsNot: 'none' })),
  ]
  return shuffled(
    rows.flatMap((row) => {
      const features = featuresOf(prepare(row.text, vocabulary))
      return features === null ? [] : [{ ...row, features }]
    }),
  )
}

/** Logistic regression by gradient descent with a step of its own for each weight (AdaGrad); always the same for the same rows. */
function train(all: readonly Row[], label: Label): Model {
  const rows = all.filter((row) => !isBoth(row, label))
  const weights = new Float64Array(weightCount)
  const moved = new Float64Array(weightCount).fill(1e-6)
  const random = randomness(7)
  let bias = -1
  let biasMoved = 1e-6
  for (let epoch = 0; epoch < 20; epoch++) {
    for (const { features, label: truth } of shuffled(rows, random)) {
      const scale = 1 / Math.sqrt(features.length)
      const score = bias + scale * features.reduce((sum, feature) => sum + weights[feature]!, 0)
      const error = 1 / (1 + Math.exp(-score)) - (truth === label ? 1 : 0)
      for (const feature of features) {
        const step = error * scale + 2e-4 * weights[feature]!
        moved[feature]! += step * step
        weights[feature]! -= (0.3 * step) / Math.sqrt(moved[feature]!)
      }
      biasMoved += error * error
      bias -= (0.3 * error) / Math.sqrt(biasMoved)
    }
  }
  return { weights, bias, scale: 1 }
}

/** "Useless, get me a human" was written for one label and has the other as well: it teaches nothing about that. */
function isBoth({ text, lang, label: truth }: Row, label: Label): boolean {
  if (truth === label || truth === 'none') return false
  const heard = understand(text, lang, [], () => 0)
  return label === 'handoff' ? heard.asksForPerson : heard.frustrated === true
}

/** Prints how all of it does, phrases and model, on each source when the model was trained without it. */
function check(rows: readonly Row[]): void {
  for (const source of new Set(rows.map((row) => row.source))) {
    const others = rows.filter((row) => row.source !== source)
    const score = scoreBy({ handoff: train(others, 'handoff'), frustration: train(others, 'frustration') })
    const unseen = Map.groupBy(
      rows.filter((row) => row.source === source),
      (row) => row.file,
    )
    for (const [file, some] of unseen) {
      const heard = some.map(({ text, lang }) => understand(text, lang, [], score))
      const share = (fired: number) => `${((100 * fired) / some.length).toFixed(1)} %`
      const [direct, fedUp] = [heard.filter((one) => one.asksForPerson), heard.filter((one) => one.frustrated)]
      console.log(
        `without ${source}, ${file}: direct request ${share(direct.length)}, frustration ${share(fedUp.length)} of ${some.length}`,
      )
    }
  }
}

/** A byte for each weight: it is the order of magnitude that counts. */
function packed({ weights, bias }: Model): string {
  const all = Array.from(weights)
  const largest = all.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  const bytes = Int8Array.from(all, (one) => Math.round((one / largest) * 127))
  const text = Buffer.from(bytes.buffer).toString('base64')
  const lines = [`bias: ${bias.toFixed(4)},`, `scale: ${(largest / 127).toPrecision(6)},`, 'weights:', `  '${text}',`]
  return `{\n${lines.map((line) => `    ${line}\n`).join('')}  }`
}

function shuffled<One>(all: readonly One[], random = randomness(3)): One[] {
  const copy = [...all]
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[copy[at], copy[other]] = [copy[other]!, copy[at]!]
  }
  return copy
}

/** Mulberry32: the same numbers for the same seed. */
function randomness(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const rows = await corpus()
console.log(`${rows.length} sentences, ${grammars.length} languages`)
if (process.argv.includes('--check')) check(rows)
else {
  const models = labels.map((label) => `  ${label}: ${packed(train(rows, label))},\n`)
  await writeFile(
    weightsFile,
    `// Written by bench/triggers/train.ts. Not by hand.\n\n/** A byte for each hashed feature, of each label. */\nexport const trained = {\n${models.join('')}}\n`,
  )
}
