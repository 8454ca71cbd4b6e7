import { expect, test } from 'vitest'
import { openWords } from '../../../../src/console/settings/hours/open-words.ts'
import { nextOpening } from '../../../../src/console/settings/hours/week-editor.tsx'

test('[E12] whether somebody can come is told in the chatbot’s own time', () => {
  const opensAt = Date.parse('2026-11-23T08:00:00Z')
  expect(openWords(null, undefined, 'en-GB')).toBe('Open now')
  expect(openWords({ because: 'closed', opensAt }, 'Europe/Zurich', 'en-GB')).toBe('Closed, opens Mon 09:00')
  expect(openWords({ because: 'closed', opensAt }, 'America/New_York', 'en-GB')).toBe('Closed, opens Mon 03:00')
  expect(openWords({ because: 'closed' }, 'Europe/Zurich', 'en-GB')).toBe('Closed: no hours are set in which it opens')
  expect(openWords({ because: 'nobody_online' }, undefined, 'en-GB')).toBe(
    'Within your hours, but nobody has the console open',
  )
})

test('further hours of a day begin after the last', () => {
  expect(nextOpening([])).toEqual({ from: '09:00', to: '17:00' })
  expect(nextOpening([{ from: '08:00', to: '12:00' }])).toEqual({ from: '13:00', to: '17:00' })
  expect(nextOpening([{ from: '08:00', to: '21:30' }])).toEqual({ from: '22:00', to: '24:00' })
  expect(nextOpening([{ from: '08:00', to: '22:59' }])).toEqual({ from: '23:00', to: '24:00' })
  expect(nextOpening([{ from: '08:00', to: '23:00' }])).toBeNull()
  expect(nextOpening([{ from: '08:00', to: '24:00' }])).toBeNull()
})
