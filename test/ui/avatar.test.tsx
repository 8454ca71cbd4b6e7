// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { Avatar, initials } from '../../src/ui/avatar.tsx'

afterEach(cleanup)

it.each([
  ['Ana', 'A'],
  ['Ana María Ruiz', 'AR'],
  ['  jo   doe ', 'JD'],
  ['李小龙', '李'],
  ['😀 Smile', '😀S'],
  ['', ''],
])('[A11] the initials of %j are %j', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

it('[A11] shows the picture over the initials, and the initials when it does not load', () => {
  const { container } = render(<Avatar name="Ana Ruiz" src="https://a.test/ana.png" />)
  const picture = container.querySelector('img')!
  expect([container.textContent, picture.getAttribute('src'), picture.hidden]).toEqual([
    'AR',
    'https://a.test/ana.png',
    false,
  ])
  fireEvent.error(picture)
  expect(picture.hidden).toBe(true)
})
