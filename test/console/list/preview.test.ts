import { expect, test } from 'vitest'
import { previewOf } from '../../../src/console/list/preview.ts'
import { empty } from '../../../src/protocol/index.ts'

function preview(from: 'visitor' | 'assistant' | 'agent', text: string): string {
  return previewOf({ ...empty('c'), lastMessage: { seq: 2, at: 1, from, text } })
}

test('[C2] the last message is one line that says who spoke', () => {
  expect(preview('visitor', 'two\nlines  of **text**')).toBe('two lines of **text**')
  expect(preview('assistant', '# Returns\n\n- **Free** within [60 days](/help)\n1. `code`')).toBe(
    'AI: Returns Free within 60 days code',
  )
  expect(preview('agent', 'See ![the zip](zip.png)')).toBe('Agent: See the zip')
  expect(previewOf(empty('c'))).toBe('Asked for a person')
})
