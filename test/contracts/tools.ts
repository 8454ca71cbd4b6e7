/** The test runner's functions, handed in, so that a contract runs under whichever runner its user has. */
export interface TestTools {
  readonly describe: (name: string, define: () => void) => void
  readonly it: (name: string, test: () => Promise<void> | void) => void
  // biome-ignore lint/suspicious/noExplicitAny: every runner has its own type for what `expect` gives
  readonly expect: (actual: unknown, message?: string) => any
}
