import type { TextByLanguage } from '../texts/text-by-language.ts'
import { languagesOf, textIn } from '../texts/text-by-language.ts'

/** A key for what is asked by `label`, such as "order-number"; none of `taken`. */
export function keyFor(label: TextByLanguage, taken: readonly string[]): string {
  const text = textIn(label, '') || textIn(label, 'en') || textIn(label, languagesOf(label)[0] ?? '')
  const plain = text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '')
  // Other scripts leave nothing of it.
  const name =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 32) || 'field'
  if (!taken.includes(name)) return name
  for (let number = 2; ; number++) {
    if (!taken.includes(`${name}-${number}`)) return `${name}-${number}`
  }
}
