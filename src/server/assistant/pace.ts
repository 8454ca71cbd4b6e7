/** How long others wait while something long is done. */
const turnMs = 8

/**
 * Lets everybody else have their turn when one has lasted long enough. Awaited between the parts of long work, also of work that
 * seems to wait: a database in this process answers at once, and what is awaited so comes before everybody else's turn.
 */
export function createPace(): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < turnMs) return
    await new Promise((resolve) => setImmediate(resolve))
    began = performance.now()
  }
}
