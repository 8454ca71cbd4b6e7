import { type Signal, useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'

/** A page whose code is loaded when it is first shown. `load` is the same function every time. */
export function Late<Props extends object>({
  load,
  props,
}: {
  load: () => Promise<ComponentType<Props>>
  props: Props
}) {
  const loaded: Signal<{ Page: ComponentType<Props> } | 'failed' | null> = useSignal(null)

  function begin(): void {
    load().then(
      (Page) => {
        loaded.value = { Page }
      },
      () => {
        loaded.value = 'failed'
      },
    )
  }

  useEffect(begin, [load])

  if (loaded.value === null) return <main class="nothing" aria-busy="true" />
  if (loaded.value !== 'failed') return <loaded.value.Page {...props} />
  // After an update of the server the files of before are not there any more.
  return (
    <main class="nothing">
      <p role="alert">This page could not be loaded.</p>
      <button class="button" type="button" onClick={() => location.reload()}>
        Load again
      </button>
    </main>
  )
}
