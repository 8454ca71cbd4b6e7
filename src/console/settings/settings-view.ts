import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { routes } from '../api.ts'
import type { Desk } from '../desk.ts'
import { type At, isSame, type Path, patchOf, valueAt, withValueAt } from './path.ts'

const route = routes.chatbots[':id'].settings
export type SettingsAnswer = Extract<InferResponseType<typeof route.$get>, { version: string }>
export type Settings = SettingsAnswer['settings']

/** What the server says is wrong, and where. */
export interface Problem {
  readonly path: string
  readonly words: string
}

/** What became of the latest change to one setting. */
export type Note =
  | { readonly is: 'saving' }
  /** `before`: what undoing brings back, where it can be undone. */
  | { readonly is: 'saved'; readonly before?: unknown; readonly final?: true }
  /** Stands on this page alone until it is corrected or undone. */
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  /** Somebody else changed the same meanwhile: what is shown is theirs. */
  | { readonly is: 'overtaken'; readonly mine: unknown }
  | { readonly is: 'failed'; readonly code: string }

/** A chatbot's settings as one page shows and changes them. */
export interface SettingsView {
  /** null until they were read, or when they cannot be: see `trouble`. */
  readonly answer: ReadonlySignal<SettingsAnswer | null>
  readonly trouble: ReadonlySignal<string | null>
  /** With this page's own changes in them, kept or not yet. Only where `answer` is there. */
  readonly settings: ReadonlySignal<Settings>
  readonly notes: ReadonlySignal<ReadonlyMap<string, Note>>
  read(): Promise<void>
  /**
   * Saves a value; null brings back the default. Shown at once. Resolves to what became of it.
   */
  set<P extends Path>(path: P, value: At<P> | null, how?: How): Promise<Note>
  /** Brings back what was there before the latest change to `path`. */
  undo(path: string): void
  /** Tries once more what did not get through, or saves mine over theirs. */
  insist(path: string): void
}

export interface How {
  /** When it is refused, what was there before is shown again. */
  readonly passing?: boolean
  /** It cannot be undone: the page was never told what was there before. */
  readonly final?: boolean
}

interface Change extends How {
  readonly path: string
  readonly value: unknown
  readonly done: (note: Note) => void
}

/** How often one change is made anew to settings that somebody else changed elsewhere, before it counts as not saved. */
const attempts = 5

/** One change is on its way at a time, so that each is made to the settings that the one before left. */
export function openSettings(desk: Desk, chatbot: string): SettingsView {
  const answer = signal<SettingsAnswer | null>(null)
  const trouble = signal<string | null>(null)
  const notes = signal<ReadonlyMap<string, Note>>(new Map())
  /** Values that the server does not have, by path. */
  const own = signal<ReadonlyMap<string, unknown>>(new Map())
  const queue: Change[] = []
  let working = false
  /** How many were sent. */
  let changes = 0
  const param = { id: chatbot }

  const settings = computed(() => {
    const base = answer.value?.settings as Settings
    return [...own.value].reduce((now, [path, value]) => withValueAt(now, path, value), base)
  })

  async function read(): Promise<void> {
    const asked = changes
    const read = await desk.ask<SettingsAnswer>(route.$get({ param }))
    // A change that was sent meanwhile brings what is newer.
    if (asked !== changes) return
    if (read.ok) answer.value = read.body
    trouble.value = read.ok ? null : read.error.code
  }

  function set(path: string, value: unknown, how: How = {}): Promise<Note> {
    return new Promise((done) => {
      batch(() => {
        own.value = new Map(own.peek()).set(path, value)
        note(path, { is: 'saving' })
      })
      // Of changes that wait, the last to a setting counts for all.
      const waiting = queue.findIndex((change) => change.path === path)
      const [overtaken] = waiting < 0 ? [] : queue.splice(waiting, 1)
      const tell = (became: Note) => {
        overtaken?.done(became)
        done(became)
      }
      queue.push({ ...how, path, value, done: tell })
      if (!working) void work()
    })
  }

  async function work(): Promise<void> {
    working = true
    for (let change = queue.shift(); change; change = queue.shift()) {
      const became = await send(change)
      const { path, done, passing } = change
      // A later change to the same is what counts now.
      const isLatest = !queue.some((later) => later.path === path)
      batch(() => {
        if (isLatest) note(path, became)
        if (isLatest && (became.is === 'saved' || became.is === 'overtaken' || (passing && became.is === 'refused'))) {
          forget(path)
        }
      })
      done(became)
    }
    working = false
  }

  async function send({ path, value, final }: Change): Promise<Note> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const known = answer.peek()
      if (!known) break
      const before = valueAt(known.settings, path)
      const json = { version: known.version, changes: patchOf(path, value) } as InferRequestType<
        typeof route.$patch
      >['json']
      changes += 1
      const changed = await desk.ask<SettingsAnswer>(route.$patch({ param, json }))
      if (changed.ok) {
        answer.value = changed.body
        return final ? { is: 'saved', final } : { is: 'saved', before }
      }
      const { code, problems, now } = changed.error
      if (code === 'invalid_settings') return { is: 'refused', problems: problems as Problem[] }
      if (code !== 'changed_meanwhile') return { is: 'failed', code }
      const newest = now as SettingsAnswer
      answer.value = newest
      // Another setting was changed: ours is made to the newest just the same.
      if (!isSame(valueAt(newest.settings, path), before)) return { is: 'overtaken', mine: value }
    }
    return { is: 'failed', code: 'changed_meanwhile' }
  }

  function note(path: string, became: Note | null): void {
    const all = new Map(notes.peek())
    if (became) all.set(path, became)
    else all.delete(path)
    notes.value = all
  }

  function forget(path: string): void {
    const left = new Map(own.peek())
    left.delete(path)
    own.value = left
  }

  return {
    answer,
    trouble,
    settings,
    notes,
    read,
    set,
    undo(path) {
      const was = notes.peek().get(path)
      if (was?.is === 'saved') return void set(path, was.before ?? null)
      batch(() => {
        forget(path)
        note(path, null)
      })
    },
    insist(path) {
      const was = notes.peek().get(path)
      if (was?.is === 'overtaken') void set(path, was.mine)
      else if (was?.is === 'failed') void set(path, own.peek().get(path))
    },
  }
}
