import { describe, expect, it } from 'vitest'
import type { MemoryBackendOptions } from '../../src/adapters/memory.ts'
import { type Away, type ConversationEvent, defaultSettings, type Fact } from '../../src/protocol/index.ts'
import { textOf } from '../../src/widget/text-of.ts'
import { ana, startTalk, type Talk } from './talk.ts'

const agent = { kind: 'agent', agent: ana } as const

/** A fact as it is read: what is said of it hangs on nothing else. */
async function says(talk: Talk, fact: Fact): Promise<string> {
  return textOf({ seq: 99, at: 0, ...fact } as ConversationEvent, talk.chat)
}

const texts = {
  offer: { de: 'Soll Ana kommen?', en: 'Shall Ana come?' },
  confirmation: 'Ana knows.',
  joined: '{name} is on deck',
  left: { en: '{name} went ashore', de: '{name} ging von Bord' },
  unattended: 'All hands are busy.',
  away: 'The harbour is closed. Where may we write?',
}
const owners = { settings: { ...defaultSettings.widget, texts } }

describe('[E8] the owner’s texts', () => {
  it.each([
    ['en', ['Shall Ana come?', 'Ana knows.', 'Ana is on deck', 'Ana went ashore']],
    ['de-CH', ['Soll Ana kommen?', 'Ana knows.', 'Ana is on deck', 'Ana ging von Bord']],
    // Not written in it: the widget's own.
    ['fr', ['Voulez-vous que j’appelle quelqu’un de l’équipe ?', 'Ana knows.', 'Ana is on deck']],
  ])('are read in the visitor’s language, %s', async (language, expected) => {
    const talk = await startTalk(language, owners)
    const facts: Fact[] = [
      { type: 'offered', trigger: 'direct_request', answers: 2 },
      { type: 'escalated', trigger: 'button' },
      { type: 'joined', agent: ana, epoch: 1 },
      { type: 'ended', agent: ana, epoch: 2, resolved: true },
    ]
    const read = await Promise.all(facts.map((fact) => says(talk, fact)))
    expect(read.slice(0, expected.length)).toEqual(expected)
  })

  it('are replaced in an open chat, and without one the widget has its own', async () => {
    const talk = await startTalk('en', owners)
    const fact: Fact = { type: 'joined', agent: ana, epoch: 1 }
    talk.backend.changeSettings({ ...defaultSettings.widget, texts: { joined: 'Say hello to {name}' } })
    await talk.visitor({ type: 'say', text: 'Hello' })
    expect(await says(talk, fact)).toBe('Say hello to Ana')
    talk.backend.changeSettings(defaultSettings.widget)
    await talk.visitor({ type: 'say', text: 'Hello again' })
    expect(await says(talk, fact)).toBe('Ana joined')
  })
})

describe('[E12] where nobody can come', () => {
  const monday = new Date(2026, 2, 9, 9).getTime()
  const now = () => new Date(2026, 2, 5, 20).getTime()
  const closed: Away = { because: 'closed', opensAt: monday }
  /** How a day and a time are put together is another matter in each edition of `Intl`. */
  const plain = (text: string) => text.replaceAll(/\s/g, ' ').replace('Monday at', 'Monday')

  async function call(away: Away, options: MemoryBackendOptions = {}, language = 'en') {
    const talk = await startTalk(language, { away: () => away, now, ...options })
    await talk.visitor({ type: 'escalate', trigger: 'button' })
    expect(talk.chat.view.state.value.phase).toBe('assistant')
    return { ...talk, text: () => plain(textOf(talk.last('unattended'), talk.chat)) }
  }

  it.each([
    [closed, 'The team is away until Monday 9:00 AM.'],
    [{ because: 'nobody_online', opensAt: monday } as const, 'The team is away until Monday 9:00 AM.'],
    [{ because: 'closed' } as const, 'The team is away right now.'],
    [{ because: 'nobody_online' } as const, 'Nobody from the team is online right now.'],
  ])('because of %j, says so, and asks for an address', async (away, why) => {
    const { text } = await call(away)
    expect(text()).toBe(`${why} Leave your email address and the team will write to you.`)
  })

  it('an address that was left already is named, and what was said before it was stays', async () => {
    const { text, visitor, last, chat } = await call(closed)
    await visitor({ type: 'leaveEmail', email: 'sam@example.com' })
    expect(text()).toMatch(/Leave your email address/)
    expect(textOf(last('emailLeft'), chat)).toBe('Thank you. The team will write to sam@example.com.')
    await visitor({ type: 'escalate', trigger: 'button' })
    expect(text()).toBe('The team is away until Monday 9:00 AM. The team will write to sam@example.com.')
  })

  it('offers that somebody writes, and does not say it all again after the yes, be it pressed or typed', async () => {
    for (const yes of [{ type: 'confirm' }, { type: 'say', text: 'yes' }] as const) {
      const talk = await startTalk('en', { away: () => closed, now })
      await talk.visitor({ type: 'say', text: 'A person, please' })
      expect(plain(textOf(talk.last('offered'), talk.chat))).toBe(
        'The team is away until Monday 9:00 AM. Shall the team write to you by email?',
      )
      await talk.visitor(yes)
      expect(textOf(talk.last('unattended'), talk.chat)).toBe(
        'Leave your email address and the team will write to you.',
      )
      await talk.visitor({ type: 'escalate', trigger: 'button' })
      expect(textOf(talk.last('unattended'), talk.chat)).toMatch(/^The team is away until/)
    }
  })

  it('the owner’s text comes in place of it, but not in place of the question', async () => {
    const { text, visitor, last, chat } = await call(closed, owners)
    expect(text()).toBe('The harbour is closed. Where may we write?')
    await visitor({ type: 'say', text: 'A person!' })
    expect(textOf(last('offered'), chat)).toMatch(/^The team is away until .*Shall the team write to you by email\?$/)
    await visitor({ type: 'confirm' })
    expect(text()).toBe('The harbour is closed. Where may we write?')
  })

  it('and nobody came in time: the owner’s other text, or that nobody is free', async () => {
    const said: Fact = { type: 'unattended' }
    expect(await says(await startTalk('en', owners), said)).toBe('All hands are busy.')
    expect(await says(await startTalk('de'), said)).toBe(
      'Gerade ist niemand frei. Hinterlassen Sie Ihre E-Mail-Adresse, dann schreibt Ihnen das Team.',
    )
  })

  it('[A13] sentences of a language without spaces between them stand without', async () => {
    expect((await call({ because: 'nobody_online' }, {}, 'zh')).text()).toBe(
      '目前没有团队成员在线。请留下您的电子邮箱，团队会写信给您。',
    )
  })
})

it('[R48] an agent who hands over is named as the one who did', async () => {
  const talk = await startTalk()
  await talk.visitor({ type: 'say', text: 'Hello' })
  await talk.others(agent, { type: 'takeOver' })
  await talk.others(agent, { type: 'handToTeam' })
  expect(textOf(talk.last('escalated'), talk.chat)).toBe('Ana handed you over to the team')
})

it('[E10] what the visitor added to the summary is read out as theirs', async () => {
  expect(await says(await startTalk(), { type: 'summaryCorrected', text: 'The blue one' })).toBe(
    'Added by you: The blue one',
  )
})
