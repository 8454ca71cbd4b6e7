import type { ComponentChildren } from 'preact'

/** A control of an item in a list, with its name in small above it. The control carries a fuller name of its own. */
export function Captioned({
  caption,
  hint,
  children,
}: {
  caption: string
  hint?: ComponentChildren
  children: ComponentChildren
}) {
  return (
    <div class="captioned">
      <span class="caption" aria-hidden="true">
        {caption}
      </span>
      {children}
      {hint && <p class="hint">{hint}</p>}
    </div>
  )
}
