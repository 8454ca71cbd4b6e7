import fc from 'fast-check'

/**
 * The seed of this run's random tests: another one each time, or the one that a failed run named
 * (`SEED=123 npm test`). Printed, so that a failure can be had again.
 */
export const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

let told = false

/** Settings for `fc.assert`: the seed, and how often. */
export function runs<T>(numRuns: number, examples: [T][] = []): fc.Parameters<[T]> {
  if (!told) console.info(`random tests run with SEED=${seed}`)
  told = true
  return { seed, numRuns, examples }
}

/** Checks that `holds` throws for none of `numRuns` random values, nor for the examples that once made it fail. */
export function checked<T>(
  arbitrary: fc.Arbitrary<T>,
  holds: (value: T) => void,
  numRuns = 300,
  examples: T[] = [],
): void {
  fc.assert(
    fc.property(arbitrary, holds),
    runs(
      numRuns,
      examples.map((one) => [one]),
    ),
  )
}
