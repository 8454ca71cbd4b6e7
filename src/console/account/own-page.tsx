import type { ComponentChildren } from 'preact'

interface Words {
  readonly title: string
  readonly lead?: string
  readonly children: ComponentChildren
}

/** A page of no chatbot: a heading, and cards below it. */
export function OwnPage({ title, lead, children }: Words) {
  return (
    <main class="own-page">
      <header class="own-head">
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      {children}
    </main>
  )
}

/** What belongs together on such a page. */
export function OwnCard({ title, lead, children }: Words) {
  return (
    <section class="card own-card">
      <h2>{title}</h2>
      {lead && <p class="card-lead">{lead}</p>}
      {children}
    </section>
  )
}
