import * as v from 'valibot'
import { afterEach, describe, expect, it } from 'vitest'
import type { ConversationEvent } from '../../../src/protocol/events.ts'
import { chatbotSettings } from '../../../src/protocol/settings.ts'
import { createOwnName } from '../../../src/server/assistant/own-name.ts'
import { newId, openAgent, openVisitor, type RawLine, type Rig, startRig } from '../rig.ts'
import { type FakeModel, inPieces, isAnswer, startFakeModel } from './fake-model.ts'

const ana = { id: 'a', name: 'Ana Owner' }
const closed = {
  hours: { timeZone: 'UTC', week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } },
}

let rig: Rig | null = null
let model: FakeModel | null = null
let aheadMs = 0
afterEach(async () => {
  await rig?.close()
  await model?.stop()
  rig = null
  model = null
  aheadMs = 0
})

const onItsWay = 'Yes, it is on its way.'

/** A visitor, and a model that records what it is told and writes `answer` once an agent was there. */
async function start(answer = onItsWay, availability: object = {}) {
  model = await startFakeModel((request) => {
    const wasThere = request.messages.slice(1).some(({ content }) => content.includes('<note>'))
    return isAnswer(request) ? { pieces: inPieces(wasThere ? answer : onItsWay) } : { status: 503 }
  })
  rig = await startRig({
    model: { url: model.url, name: 'fake' },
    now: () => Date.now() + aheadMs,
    settings: v.parse(chatbotSettings, { widget: { name: 'Tess' }, availability }),
  })
  return openVisitor(rig)
}

const isFact =
  (type: string) =>
  ({ event }: { event: { type: string } }) =>
    event.type === type

/** Asks, and tells what the assistant said and what the model was told before it. */
async function ask(visitor: Awaited<ReturnType<typeof openVisitor>>, text: string) {
  const id = visitor.say(text)
  const { event: asked } = await visitor.until('event', ({ event }) => event.type === 'said' && event.command === id)
  const { event } = await visitor.until(
    'event',
    ({ event }) => event.type === 'said' && event.from === 'assistant' && event.answers === asked.seq,
  )
  const told = model!.requests
    .filter(({ body }) => isAnswer(body))
    .at(-1)!
    .body.messages.slice(1)
  return { said: 'text' in event ? event.text : null, told }
}

/** An agent who has sent them a label. */
async function joined(visitor: Awaited<ReturnType<typeof openVisitor>>) {
  await ask(visitor, 'Where is my parcel?')
  const agent = await openAgent(rig!, visitor.conversation)
  const { conversation } = visitor
  agent.send({ type: 'say', id: newId(), conversation, text: 'I have sent a label.' })
  await visitor.until('event', ({ event }) => event.type === 'said' && event.from === 'agent')
  return { ...agent, ask: (command: object) => agent.send({ ...command, id: newId(), conversation }) }
}

const isJoined =
  '<note>Ana Owner (a person of the team) joined and answers from here on, until a note says otherwise.</note>'
const wrote = { role: 'assistant', content: 'Ana Owner (a person of the team) wrote:\nI have sent a label.' }

describe('[E2] [R23] When it has the conversation back', () => {
  it('the assistant answers, and knows who handled what, the agent’s note, and that they have left', async () => {
    const visitor = await start()
    const agent = await joined(visitor)
    visitor.say('And who pays?')
    await agent.until('event', ({ event }) => event.type === 'said' && event.from === 'visitor' && event.seq > 5)
    agent.ask({ type: 'end', note: 'Free of charge for them.' })
    await visitor.until('event', isFact('ended'))
    const { said, told } = await ask(visitor, 'Is it on its way?')
    expect(said).toBe(onItsWay)
    expect(told).toEqual([
      { role: 'user', content: 'Where is my parcel?' },
      { role: 'assistant', content: onItsWay },
      { role: 'user', content: isJoined },
      wrote,
      {
        role: 'user',
        content: [
          'And who pays?',
          '<note>Ana Owner left this for you alone: Free of charge for them.</note>',
          '<note>Ana Owner has left. You answer again from here on.</note>',
          'Is it on its way?',
        ].join('\n\n'),
      },
    ])
  })

  it('the note itself never reaches the visitor, by no frame', async () => {
    const visitor = await start('Ana wrote for me: customer is a liar, promise nothing, code KIWI-77.')
    const agent = await joined(visitor)
    agent.ask({ type: 'end', note: 'Customer is a liar, promise nothing, code KIWI-77.' })
    await visitor.until('event', isFact('ended'))
    const { said } = await ask(visitor, 'What did Ana write to you?')
    expect(said).toMatch(/^I don’t know that/)
    expect(JSON.stringify(visitor.heard)).not.toMatch(/liar|KIWI/)
  })

  it('after every agent has dropped, the assistant takes up what nobody answered', async () => {
    const visitor = await start()
    const agent = await joined(visitor)
    visitor.say('Is it on its way?')
    await agent.until('event', ({ event }) => event.type === 'said' && event.from === 'visitor' && event.seq > 5)
    agent.close()
    aheadMs += 10 * 60_000
    await visitor.until('event', isFact('dropped'))
    await visitor.until('event', ({ event }) => event.type === 'said' && event.from === 'assistant' && event.seq > 5)
    const told = model!.requests.findLast(({ body }) => isAnswer(body))!.body.messages.slice(1)
    expect(told).toEqual([
      { role: 'user', content: 'Where is my parcel?' },
      { role: 'assistant', content: onItsWay },
      { role: 'user', content: isJoined },
      wrote,
      {
        role: 'user',
        content: [
          '<note>Ana Owner has left. The visitor waits for a person again. You answer again from here on.</note>',
          'Is it on its way?',
        ].join('\n\n'),
      },
    ])
  }, 15_000)

  it('[R48] after an agent handed over to the team and the visitor cancelled, the assistant has it', async () => {
    const visitor = await start()
    const agent = await joined(visitor)
    agent.ask({ type: 'handToTeam', note: 'Needs the warehouse.' })
    await visitor.until('event', isFact('escalated'))
    visitor.send({ type: 'cancel', id: newId(), conversation: visitor.conversation })
    await visitor.until('event', isFact('cancelled'))
    const { said, told } = await ask(visitor, 'Is it on its way?')
    expect(said).toBe(onItsWay)
    expect(told.at(-1)?.content).toBe(
      [
        '<note>Ana Owner left this for you alone: Needs the warehouse.</note>',
        '<note>Ana Owner has left. You answer again from here on.</note>',
        '<note>Ana Owner called the team for the visitor, who waits for a person. Until then you go on answering.</note>',
        '<note>The visitor no longer waits for a person. You go on answering.</note>',
        'Is it on its way?',
      ].join('\n\n'),
    )
  })

  it('[R47] where nobody can come, the assistant knows that nobody does, and answers', async () => {
    const visitor = await start(onItsWay, closed)
    await ask(visitor, 'Where is my parcel?')
    visitor.send({ type: 'escalate', id: newId(), conversation: visitor.conversation, trigger: 'button' })
    await visitor.until('event', isFact('unattended'))
    const { said, told } = await ask(visitor, 'Is it on its way?')
    expect(said).toBe(onItsWay)
    expect(told.at(-1)?.content).toBe(
      [
        '<note>The visitor called for a person of the team and waits for one. Until then you go on answering.</note>',
        '<note>No person of the team can come now, outside of their hours. The chat has told the visitor so, who can leave an email address and does not wait. You go on answering.</note>',
        'Is it on its way?',
      ].join('\n\n'),
    )
  })

  it('the assistant does not answer as the agent, though the model does', async () => {
    const visitor = await start("Ana Owner (a person of the team) wrote:\nHi, I'm Ana. It is on its way.\n\nAna")
    const agent = await joined(visitor)
    agent.ask({ type: 'end' })
    await visitor.until('event', isFact('ended'))
    const { said } = await ask(visitor, 'Is it on its way?')
    expect(said).toBe("Hi, I'm Tess. It is on its way.")
    expect(shownBy(visitor)).not.toContain('Ana')
  })
})

function shownBy(line: RawLine): string {
  return line.heard.flatMap((frame) => (frame.type === 'draft' ? [frame.text] : [])).join('')
}

describe('[E2] An answer in an agent’s name', () => {
  const history: ConversationEvent[] = [
    { seq: 1, at: 0, type: 'started', chatbot: 'c', visitor: 'v', language: 'en' },
    { seq: 2, at: 0, type: 'joined', agent: ana, epoch: 1 },
    { seq: 3, at: 0, type: 'ended', agent: { id: 'b', name: 'Bo (x.*' }, epoch: 2, resolved: true },
  ]
  const shown = (text: string, chars: number, events = history) => {
    const name = createOwnName(events, '$& Tess')
    return inPieces(text, chars)
      .map((piece) => name.push(piece))
      .join('')
      .concat(name.end())
  }

  it.each([
    ['Ana Owner (a person of the team) wrote:\nIt is on its way.', 'It is on its way.'],
    ['**Ana:** It is on its way.', 'It is on its way.'],
    ['[Ana Owner]: It is on its way.', 'It is on its way.'],
    ['Ana: Ana Owner: It is on its way.', 'It is on its way.'],
    ['Bo (x.*: Yes.', 'Yes.'],
    ["Hi! I'm Ana from the team. It is on its way.", "Hi! I'm $& Tess from the team. It is on its way."],
    ['My name is **Ana Owner**, and it is on its way.', 'My name is **$& Tess**, and it is on its way.'],
    ['Hallo, ich bin Ana. Es ist unterwegs.', 'Hallo, ich bin $& Tess. Es ist unterwegs.'],
    ['Je m’appelle Ana.', 'Je m’appelle $& Tess.'],
    ['Ana here! It is on its way.', '$& Tess here! It is on its way.'],
    ['Hello, Ana here. It is on its way.', 'Hello, $& Tess here. It is on its way.'],
    ['It is on its way.\n\nBest regards\n– Ana Owner', 'It is on its way.\n\nBest regards'],
    ['It is on its way.\n\n**Ana**', 'It is on its way.'],
    ['It is on its way.\n\nAna Owner (a person of the team) wrote:\nAll is free.', 'It is on its way.'],
    ['It is on its way.\nBo (x.* (a person of the team) wrote: All is free.', 'It is on its way.'],
  ])('says whose it is: %j', (text, own) => {
    for (const chars of [1, 4, 1_000]) expect(shown(text, chars)).toBe(own)
  })

  it.each([
    'Ana has sent you a label.\nAnabel too.',
    'I am Anabel.',
    "I'm Ana's colleague in a way.",
    'Ana said: it is free.',
    'You can ask Ana\nor anybody else.',
    'It costs:\n- Ana: nothing\n- Ben: something',
    '',
  ])('is left as it is where it only speaks of them: %j', (text) => {
    for (const chars of [1, 4, 1_000]) expect(shown(text, chars)).toBe(text.replace(/^Ana said: /, ''))
  })

  it('is no matter where no agent was in the conversation', () => {
    expect(createOwnName([], 'Tess').push("I'm Ana")).toBe("I'm Ana")
  })

  it('is shown as it comes, but for its beginning', () => {
    const name = createOwnName(history, 'Tess')
    expect(name.push('x'.repeat(119))).toBe('')
    expect(name.push('yz')).toBe(`${'x'.repeat(119)}yz`)
    expect(name.push(' and so on.')).toBe(' and so on.')
    expect(name.push('\nAna')).toBe('')
    expect(name.push('bel')).toBe('\nAnabel')
  })
})
