import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { live } from './live.ts'
import type { MarkdownProps } from './markdown.tsx'

const markdown = signal<ComponentType<MarkdownProps> | null>(null)
let loading: Promise<void> | undefined

/** Fetches what draws markdown; called early, so that it is there before the first answer is. */
export function loadMarkdown(): Promise<void> {
  loading ??= import('./markdown.tsx').then(
    (module) => {
      markdown.value = module.Markdown
    },
    () => {
      // No connection: the text stays plain, and the next message tries again.
      loading = undefined
    },
  )
  return loading
}

/** The text of an assistant or agent: plain until the part that draws markdown has come. */
export const RichText = live(function RichText(props: MarkdownProps) {
  const Markdown = markdown.value
  if (Markdown) return <Markdown {...props} />
  loadMarkdown()
  return <div class="md plain">{props.text}</div>
})
