import type { ComponentChildren } from 'preact'

/** Settings that belong together. */
export function Card({
  title,
  lead,
  children,
}: {
  title: string
  lead?: ComponentChildren
  children: ComponentChildren
}) {
  return (
    <section class="card">
      <h3>{title}</h3>
      {lead && <p class="card-lead">{lead}</p>}
      {children}
    </section>
  )
}
