import type { Settings } from './settings-view.ts'

/** Where a setting is, e.g. "widget.escalation.enabled". */
export type Path = PathIn<Settings>

/** What is at a path. */
export type At<P extends string> = ValueAt<Settings, P>

type PathIn<T> =
  T extends Readonly<Record<string, unknown>>
    ? { [K in keyof T & string]: K | `${K}.${PathIn<NonNullable<T[K]>>}` }[keyof T & string]
    : never

type ValueAt<T, P extends string> = P extends `${infer K}.${infer Rest}`
  ? K extends keyof NonNullable<T>
    ? ValueAt<NonNullable<T>[K], Rest>
    : never
  : P extends keyof NonNullable<T>
    ? NonNullable<T>[P]
    : never

/** What `settings` has at `path`; undefined where there is nothing. */
export function valueAt(settings: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), settings)
}

/** A merge patch that sets `path` alone. */
export function patchOf(path: string, value: unknown): Readonly<Record<string, unknown>> {
  return path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Record<string, unknown>
}

/** `settings` with `value` at `path`, as the server will have them. */
export function withValueAt<T>(settings: T, path: string, value: unknown): T {
  const [key, ...rest] = path.split('.')
  if (key === undefined || key === '') return value as T
  const before: Readonly<Record<string, unknown>> = isObject(settings) ? settings : {}
  return { ...before, [key]: rest.length > 0 ? withValueAt(before[key], rest.join('.'), value) : value } as T
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
