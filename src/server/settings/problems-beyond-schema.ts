import type { ChatbotSettings } from '../../protocol/settings.ts'
import { isObject } from './merge-patch.ts'
import { dayNames, type Problem } from './problem-of.ts'

/** What settings are judged by besides themselves. */
export interface Surroundings {
  /** Addresses that are told of an escalation anyway: the owner's. */
  readonly told: readonly string[]
  /** Webhooks may go to plain http and to addresses of this machine's network. */
  readonly allowPrivateWebhooks: boolean
  /** Whether a pattern (E7) can be read by the engine that runs it. */
  readonly isPattern: (text: string) => boolean
}

/** Bytes of a webhook's secret, as Standard Webhooks recommend. */
const secretBytes = { least: 24, most: 64 }

/** What a schema cannot see. Looks only at what `changes` touch. */
export function problemsBeyondSchema(
  { assistant, availability, notify }: ChatbotSettings,
  changes: unknown,
  { allowPrivateWebhooks, isPattern }: Surroundings,
): readonly Problem[] {
  const checks: readonly [path: string, check: () => readonly Problem[]][] = [
    ['assistant.phrases', () => assistant.phrases.flatMap(({ kind, text }, at) => patternProblems(kind, text, at))],
    ['availability.hours.week', () => Object.entries(availability.hours?.week ?? {}).flatMap(overlaps)],
    ['notify.webhook.url', () => (notify.webhook ? addressProblems(notify.webhook.url) : [])],
    ['notify.webhook.secret', () => (notify.webhook ? secretProblems(notify.webhook.secret) : [])],
  ]
  return checks.flatMap(([path, check]) => (touches(changes, path.split('.')) ? check() : []))

  function patternProblems(kind: string, text: string, at: number): readonly Problem[] {
    if (kind !== 'pattern' || isPattern(text)) return []
    return [
      {
        path: `assistant.phrases.${at}.text`,
        words: 'This pattern cannot be used: it is none, is too large, or fits every answer',
      },
    ]
  }

  function addressProblems(address: string): readonly Problem[] {
    const { protocol, username, password } = new URL(address)
    const path = 'notify.webhook.url'
    if (protocol !== 'https:' && !(allowPrivateWebhooks && protocol === 'http:')) {
      return [{ path, words: 'The address must begin with https://' }]
    }
    return username || password ? [{ path, words: 'A user name or password in the address is not allowed' }] : []
  }
}

function overlaps([day, openings]: [string, readonly { from: string; to: string }[]]): readonly Problem[] {
  return openings.flatMap(({ from }, at) =>
    at > 0 && from < openings[at - 1]!.to
      ? [{ path: `availability.hours.week.${day}.${at}`, words: `These hours overlap (${dayNames[day]})` }]
      : [],
  )
}

function secretProblems(secret: string): readonly Problem[] {
  const path = 'notify.webhook.secret'
  const body = secret.replace(/^whsec_/, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(body)) {
    return [{ path, words: 'What follows whsec_ must be base64: letters, digits, + and /' }]
  }
  const bytes = Buffer.from(body, 'base64').length
  if (bytes < secretBytes.least)
    return [{ path, words: `Too short to be safe: it needs ${secretBytes.least} bytes or more` }]
  return bytes > secretBytes.most ? [{ path, words: `At most ${secretBytes.most} bytes` }] : []
}

/** Whether a merge patch changes what is at `path`, or anything above or below it. */
function touches(changes: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path
  if (key === undefined || !isObject(changes)) return true
  return Object.hasOwn(changes, key) && touches(changes[key], rest)
}
