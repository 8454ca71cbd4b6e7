/** Suites that prove one's own adapter or store. They run under any test runner with `describe`, `it` and `expect`. */
export * from './adapter.ts'
export * from './store.ts'
export * from './tools.ts'
export * from './wire.ts'
