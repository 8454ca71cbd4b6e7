// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { act, cleanup, render } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { live } from '../../src/ui/live.ts'

afterEach(cleanup)

it('draws anew when a signal that it read changes, and only then', async () => {
  const read = signal('a')
  const other = signal('x')
  let draws = 0
  const Word = live(function Word() {
    draws++
    return <b>{read.value}</b>
  })
  const { container } = render(<Word />)
  await act(() => {
    other.value = 'y'
  })
  expect([container.textContent, draws]).toEqual(['a', 1])
  await act(() => {
    read.value = 'b'
  })
  expect([container.textContent, draws]).toEqual(['b', 2])
})

it('reads other signals than before once it is drawn by another way', async () => {
  const which = signal(true)
  const [yes, no] = [signal('yes'), signal('no')]
  let draws = 0
  const Word = live(function Word() {
    draws++
    return <b>{which.value ? yes.value : no.value}</b>
  })
  const { container } = render(<Word />)
  await act(() => {
    which.value = false
  })
  await act(() => {
    yes.value = 'not read any more'
  })
  expect([container.textContent, draws]).toEqual(['no', 2])
})

it('is not drawn for a parent whose props for it are the same', () => {
  let draws = 0
  const Child = live(function Child({ text }: { text: string; more?: string }) {
    draws++
    return <b>{text}</b>
  })
  const { rerender } = render(<Child text="a" />)
  rerender(<Child text="a" />)
  expect(draws).toBe(1)
  rerender(<Child text="b" />)
  rerender(<Child text="b" more="c" />)
  rerender(<Child text="b" />)
  expect(draws).toBe(4)
})

it('lets go of its signals when it is taken away', async () => {
  let watched = 0
  const word = signal('a', {
    watched: () => {
      watched++
    },
    unwatched: () => {
      watched--
    },
  })
  const Word = live(function Word() {
    return <b>{word.value}</b>
  })
  const { unmount } = render(<Word />)
  expect(watched).toBe(1)
  await act(() => {
    word.value = 'b'
  })
  expect(watched).toBe(1)
  unmount()
  expect(watched).toBe(0)
})
