import type { ComponentChildren } from 'preact'
import { Mark } from '../mark.tsx'

/** The card in front of the console. */
export function Gate({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="gate">
      <div class="gate-card">
        <Mark size={40} />
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  )
}
