/** Three dots that breathe: somebody is writing. `label` says who to those who do not see it. */
export function TypingDots({ label }: { label: string }) {
  return (
    <span class="dots" role="img" aria-label={label}>
      <i />
      <i />
      <i />
    </span>
  )
}
