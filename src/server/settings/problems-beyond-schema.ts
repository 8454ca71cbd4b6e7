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
  { widget, assistant, availability, notify }: ChatbotSettings,
  changes: unknown,
  { allowPrivateWebhooks, isPattern }: Surroundings,
): readonly Problem[] {
  const checks: readonly [path: string, check: () => readonly Problem[]][] = [
    ['widget.buttons', () => nameless(widget.buttons, 'widget.buttons')],
    ['widget.leadForm', () => formProblems(widget.leadForm)],
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

function formProblems({ when, fields }: ChatbotSettings['widget']['leadForm']): readonly Problem[] {
  const path = 'widget.leadForm.fields'
  if (when !== 'off' && fields.length === 0) return [{ path, words: 'A form that is shown must ask something' }]
  const keys = fields.map((field) => (field.kind === 'text' ? `text ${field.key}` : field.kind))
  const twice = keys.flatMap((key, at) =>
    keys.indexOf(key) < at ? [{ path: `${path}.${at}`, words: 'This is asked already' }] : [],
  )
  return [
    ...nameless(
      fields.map((field) => (field.kind === 'text' ? field : null)),
      path,
    ),
    ...twice,
  ]
}

/** A label for each language may be one for none. */
function nameless(items: readonly ({ readonly label: string | object } | null)[], path: string): readonly Problem[] {
  return items.flatMap((item, at) =>
    item && Object.keys(item.label).length === 0
      ? [{ path: `${path}.${at}.label`, words: 'This must not be empty' }]
      : [],
  )
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
