import type { Judgement } from './judgement.ts'

const flags = ['person', 'frustrated', 'refuses'] as const
const keys: readonly string[] = [...flags, 'rule', 'topic', 'quote']

/**
 * Reads a judgement off a JSON object, or off text that has one in it; `{}` is one that found nothing. Null where there is none.
 * What it says of anything else, or in another form than was asked for, is left out.
 */
export function readJudgement(text: string): Judgement | null {
  const start = text.indexOf('{')
  const end = start < 0 ? -1 : objectEnd(text, start)
  if (end < 0) return null
  let said: unknown
  try {
    said = JSON.parse(text.slice(start, end))
  } catch {
    return null
  }
  if (typeof said !== 'object' || said === null) return null
  const found = said as Readonly<Record<string, unknown>>
  const named = Object.keys(found)
  if (named.length > 0 && !named.some((key) => keys.includes(key))) return null
  const isTrue = (key: string) => found[key] === true || found[key] === 'true'
  const [rule, topic] = [numberIn(found['rule']), numberIn(found['topic'])]
  const quote = found['quote']
  return {
    person: isTrue('person'),
    frustrated: isTrue('frustrated'),
    refuses: isTrue('refuses'),
    ...(rule === undefined ? {} : { rule }),
    ...(topic === undefined ? {} : { topic }),
    ...(typeof quote === 'string' && quote.trim() !== '' ? { quote: quote.trim() } : {}),
  }
}

/** Whether text is meant for a judgement, in whatever shape it is. */
export function namesJudgement(text: string): boolean {
  return keys.some((key) => text.includes(`"${key}"`))
}

/** Where the object that begins at `start` ends; -1 while it does not. */
export function objectEnd(text: string, start: number): number {
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at + 1
  }
  return -1
}

/** 0 is how some models say "none". */
function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && number !== 0 ? number : undefined
}
