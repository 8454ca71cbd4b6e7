import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { jsx } from './vite.config.ts'

/**
 * Two groups: what runs in one process, a file per worker, and what starts browsers or servers of its own, one file at a
 * time, so that a small machine is not asked for three Chromiums at once.
 */
const heavy = ['test/browser/**/*.test.ts', 'test/faults/**/*.test.ts', 'test/house/{sizes,examples,package}.test.ts']

export default defineConfig({
  ...jsx,
  test: {
    maxWorkers: Math.max(2, Math.min(4, availableParallelism())),
    // Style sheets are text to us (`?inline`); without this vitest hands out empty ones.
    css: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: heavy,
          testTimeout: 20_000,
          hookTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'heavy',
          include: heavy,
          globalSetup: ['test/fresh-build.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
