// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { Late } from '../../src/console/late.tsx'

afterEach(cleanup)

test('a page is drawn once its code has come, with what it was given', async () => {
  const load = async () => (props: { name: string }) => <p>Hello {props.name}</p>
  render(<Late load={load} props={{ name: 'Ana' }} />)
  expect((await screen.findByText('Hello Ana')).tagName).toBe('P')
})

test('a page whose code does not come any more, as the server was updated, can be loaded again', async () => {
  render(<Late load={() => Promise.reject(new Error('404'))} props={{}} />)
  expect((await screen.findByRole('alert')).textContent).toBe('This page could not be loaded.')
  expect(screen.getByRole('button', { name: 'Load again' })).toBeTruthy()
})
