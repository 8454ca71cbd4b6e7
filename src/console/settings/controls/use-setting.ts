import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type At, type Path, valueAt } from '../path.ts'
import type { How, Note, Problem, SettingsView } from '../settings-view.ts'

/** The settings that the controls within read and change. */
export const SettingsContext = createContext<SettingsView | null>(null)

export function useSettings(): SettingsView {
  return useContext(SettingsContext)!
}

export interface Setting<Value> {
  readonly value: Value
  readonly note: Note | null
  /** What is wrong with it as a whole, and with what is in it. */
  readonly problems: readonly Problem[]
  /** For what names or describes it on the page. */
  readonly id: string
  set: (value: Value | null, how?: How) => Promise<Note>
}

/** One setting, drawn anew when it changes. */
export function useSetting<P extends Path>(path: P): Setting<At<P>> {
  const view = useSettings()
  const note = view.notes.value.get(path) ?? null
  return {
    value: valueAt(view.settings.value, path) as At<P>,
    note,
    problems: note?.is === 'refused' ? note.problems : [],
    id: idOf(path),
    set: (value, how) => view.set(path, value, how),
  }
}

export function idOf(path: string): string {
  return `setting-${path.replaceAll('.', '-')}`
}

/** What is wrong with the item at `at` of a list. */
export function problemsAt(problems: readonly Problem[], path: string, at: number): readonly Problem[] {
  const item = `${path}.${at}`
  return problems.filter((problem) => problem.path === item || problem.path.startsWith(`${item}.`))
}
