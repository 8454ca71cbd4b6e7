// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact'
import { expect, onTestFinished, test } from 'vitest'
import type { MemoryBackend } from '../../../src/adapters/memory.ts'
import { protocolVersion } from '../../../src/protocol/frames.ts'
import { first, type Opened, openConsole, second } from '../rig.tsx'

const inbox = '/dashboard/chatbots/shop/inbox'
const token = 'the-secret-of-a-visitor-of-ours'

function say({ backend }: Pick<Opened, 'backend'>, conversation: string, text: string): void {
  const opening = { chatbot: 'shop', language: 'en' }
  backend.execute({ conversation, by: { kind: 'visitor', id: token }, command: { type: 'say', text }, opening })
}

/** Has it deleted by its visitor, over a line of their own. */
function forget(backend: MemoryBackend, conversation: string): void {
  const line = backend.adapter().open({
    status(status) {
      if (status !== 'open') return
      line.send({ type: 'hello', as: 'visitor', protocol: protocolVersion, chatbot: 'shop', token })
      line.send({ type: 'forget', conversation })
    },
    frame() {},
  })
  onTestFinished(() => line.close())
}

const rows = () => [...document.querySelectorAll('a.row')].map((row) => row.querySelector('.row-preview')?.textContent)

test('[A18] [R55] a conversation that its visitor has deleted goes from the lists, and who has it open reads why', async () => {
  const opened = await openConsole(`${inbox}?conv=${first}`, (opened) => {
    say(opened, first, 'My address is 1 Secret Street')
    say(opened, second, 'Do you ship?')
  })
  await screen.findByRole('log')
  await waitFor(() => expect(rows()).toHaveLength(2))

  forget(opened.backend, first)

  await screen.findByText('The visitor deleted this conversation.')
  await waitFor(() => expect(rows()).toEqual(['Do you ship?']))
  expect(document.body.textContent).not.toContain('Secret Street')
  expect(screen.queryByRole('log')).toBeNull()
  expect(screen.queryByRole('textbox', { name: 'Message to the visitor' })).toBeNull()
})

test('[R55] who comes to one that was deleted meanwhile reads that it was, and of one that never was that there is none', async () => {
  const opened = await openConsole(inbox, (opened) => say(opened, first, 'My address is 1 Secret Street'))
  await waitFor(() => expect(rows()).toHaveLength(1))
  forget(opened.backend, first)
  await waitFor(() => expect(rows()).toEqual([]))
  const go = (conversation: string) => {
    history.pushState(null, '', `${inbox}?conv=${conversation}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }
  go(first)
  await screen.findByText('The visitor deleted this conversation.')
  go(second)
  await screen.findByText('There is no such conversation, or it is not one of yours.')
})
