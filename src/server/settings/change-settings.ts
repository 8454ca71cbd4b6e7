import { hash } from 'node:crypto'
import * as v from 'valibot'
import { type ChatbotSettings, chatbotSettings } from '../../protocol/settings.ts'
import { isObject, mergePatch } from './merge-patch.ts'
import { type Problem, problemOf } from './problem-of.ts'
import { problemsBeyondSchema, type Surroundings } from './problems-beyond-schema.ts'

export type Changed = { readonly after: ChatbotSettings } | { readonly problems: readonly Problem[] }

/** Tells these settings from any others. */
export function versionOf(settings: ChatbotSettings): string {
  return hash('sha256', JSON.stringify(settings), 'base64url').slice(0, 22)
}

/** Settings with `changes` (a merge patch) made to them, all or none. What was wrong before and is not touched is no problem. */
export function changeSettings(before: ChatbotSettings, changes: unknown, surroundings: Surroundings): Changed {
  const parsed = v.safeParse(chatbotSettings, tidied(mergePatch(before, changes), surroundings))
  if (!parsed.success) return { problems: innermost(parsed.issues.map(problemOf)) }
  const after = inOrder(parsed.output)
  const problems = [...unknownIn(changes, after), ...problemsBeyondSchema(after, changes, surroundings)]
  return problems.length > 0 ? { problems } : { after }
}

/** What is said of a part says more than what is said of the whole that it is in, and of one value the first says enough. */
function innermost(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ path }, at) =>
      !problems.some((other) => other.path.startsWith(`${path}.`)) &&
      problems.findIndex((other) => other.path === path) === at,
  )
}

/** C13: nobody twice, whichever way their address is written; whoever is told anyway is not counted. */
function tidied(settings: unknown, { told }: Surroundings): unknown {
  if (!isObject(settings) || !isObject(settings['notify'])) return settings
  const { recipients } = settings['notify']
  if (!Array.isArray(recipients)) return settings
  const known = new Set<unknown>(told.map(addressKey))
  const kept = recipients.filter((one) => {
    const key = addressKey(one)
    if (known.has(key)) return false
    known.add(key)
    return true
  })
  return { ...settings, notify: { ...settings['notify'], recipients: kept } }
}

function addressKey(address: unknown): unknown {
  return typeof address === 'string' ? address.trim().toLowerCase() : address
}

/** Openings by their beginning, holidays by their date. */
function inOrder(settings: ChatbotSettings): ChatbotSettings {
  const { hours } = settings.availability
  if (!hours) return settings
  const week = Object.fromEntries(
    Object.entries(hours.week).map(([day, openings]) => [
      day,
      openings.toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    ]),
  ) as typeof hours.week
  const holidays = [...new Set(hours.holidays)].sort()
  return { ...settings, availability: { ...settings.availability, hours: { ...hours, week, holidays } } }
}

/** A name that was mistyped must not look as if it had been taken. */
function unknownIn(changes: unknown, settings: unknown, path: readonly string[] = []): Problem[] {
  if (!isObject(changes) || !isObject(settings)) return []
  return Object.entries(changes).flatMap(([key, value]) => {
    const here = [...path, key]
    if (value === null) return []
    if (!Object.hasOwn(settings, key)) return [{ path: here.join('.'), words: 'There is no such setting' }]
    return unknownIn(value, settings[key], here)
  })
}
