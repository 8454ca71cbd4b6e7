import type { UserConfig } from 'vite'

/** How TSX becomes JavaScript, in the build and in the tests alike. */
export const jsx = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies UserConfig

export default jsx
