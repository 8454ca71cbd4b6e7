import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { chatbotSettings, defaultSettings } from '../../src/protocol/settings.ts'
import { settingsFor } from '../../src/protocol/visitor-settings.ts'

/** What is wrong with these settings: where, and in what words. */
function wrong(settings: unknown): readonly (readonly [string | null, string])[] {
  const parsed = v.safeParse(chatbotSettings, settings)
  return parsed.success ? [] : parsed.issues.map((issue) => [v.getDotPath(issue), issue.message] as const)
}

const week = { mon: [{ from: '09:00', to: '17:00' }], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }

describe('settings', () => {
  it('[E1] [E8] a chatbot that has chosen nothing asks first, and hands over at once what the owner named', () => {
    expect(defaultSettings.widget.escalation.triggers).toEqual({
      direct_request: 'offer',
      frustration: 'offer',
      cannot_answer: 'offer',
      guidance: 'at_once',
      topic: 'at_once',
      phrase: 'at_once',
    })
    expect(defaultSettings.availability).toEqual({ hours: null, needsAgentOnline: false })
  })

  it('[E12] takes weekly hours with a time zone and holidays', () => {
    const availability = {
      hours: { timeZone: 'Europe/Zurich', week, holidays: ['2026-12-25'] },
      needsAgentOnline: true,
    }
    expect(v.parse(chatbotSettings, { availability }).availability).toEqual(availability)
  })

  it('[E12] says what is wrong with hours, and where', () => {
    const hours = (change: object) => ({ availability: { hours: { timeZone: 'Europe/Zurich', week, ...change } } })
    const at = 'availability.hours'
    expect(wrong(hours({ timeZone: 'Europe/Atlantis' }))).toEqual([
      [`${at}.timeZone`, 'must be a time zone such as Europe/Zurich'],
    ])
    expect(wrong(hours({ holidays: ['25.12.2026'] }))).toEqual([
      [`${at}.holidays.0`, 'must be a day such as 2026-12-25'],
    ])
    const tue = (from: string, to: string) => hours({ week: { ...week, tue: [{ from, to }] } })
    expect(wrong(tue('17:00', '09:00'))).toEqual([[`${at}.week.tue.0`, 'must end after it begins']])
    expect(wrong(tue('0900', '17:00'))).toEqual([[`${at}.week.tue.0.from`, 'must be a time such as 09:00']])
    expect(wrong(tue('00:00', '24:00'))).toEqual([])
  })

  it('[E8] gives each visitor the owner’s texts in their language, or those for everybody', () => {
    const texts = {
      greeting: 'Hello',
      offer: { de: 'Soll jemand kommen?', 'pt-BR': 'Quer falar com alguém?' },
      joined: { fr: '{name} est là' },
    }
    const widget = v.parse(chatbotSettings, { widget: { texts } }).widget
    expect(settingsFor(widget, 'de-CH').texts).toEqual({ greeting: 'Hello', offer: 'Soll jemand kommen?' })
    expect(settingsFor(widget, 'pt-br').texts).toEqual({ greeting: 'Hello', offer: 'Quer falar com alguém?' })
    expect(settingsFor(widget, 'pt').texts).toEqual({ greeting: 'Hello' })
    expect(wrong({ widget: { texts: { offer: { german: 'x' } } } })[0]?.[0]).toContain('widget.texts.offer')
  })
})
