import { markPath } from './mark-path.ts'

/** The product's mark. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="7" fill="var(--accent)" />
      <path d={markPath} fill="none" stroke="var(--on-accent)" stroke-width="1.9" stroke-linecap="round" />
    </svg>
  )
}
