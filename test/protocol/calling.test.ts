import { describe, expect, it } from 'vitest'
import { apply, empty, forVisitor, limits, type Summary, stateForVisitor } from '../../src/protocol/index.ts'
import { ana, ben, type Chat, live, offered, policies, startChat, types, waiting } from './chat.ts'

const why = { text: 'If they mention a lawyer, get a person', rule: 2, quote: 'my lawyer' }
const closed = { because: 'closed', opensAt: 99_000 } as const

/** The visitor has asked something, and the assistant is about to answer it. */
function asked(settings = policies({})): Chat {
  const chat = startChat(settings)
  chat.says('My lawyer says otherwise')
  return chat
}

/** What the assistant's side finds in the latest message, under the present epoch. */
function judges(chat: Chat, trigger: 'guidance' | 'topic' | 'frustration' | 'direct_request') {
  const { lastQuestion, epoch } = chat.state
  return chat.assistant({ type: 'judge', answers: lastQuestion?.seq ?? 0, epoch, call: { trigger, why } })
}

describe('what the visitor shows', () => {
  it('[E3] [R38] frustration leads to what the owner set for it', () => {
    const led = (['off', 'offer', 'at_once'] as const).map((frustration) =>
      types(startChat(policies({ frustration })).says('This is useless', { frustrated: true })),
    )
    expect(led).toEqual([
      ['started', 'said'],
      ['started', 'said', 'offered'],
      ['started', 'said', 'escalated'],
    ])
  })

  it('[R33] [R38] who has declined is not offered again for being cross, and gets an answer', () => {
    const chat = startChat()
    chat.says('This is useless', { frustrated: true })
    chat.visitor({ type: 'decline' })
    expect(types(chat.says('Still useless', { frustrated: true }))).toEqual(['said'])
    expect(chat.reactions).toEqual([{ type: 'answer', seq: 5 }])
  })

  it('[R38] who asks for a person in the same message has asked', () => {
    const chat = startChat()
    chat.says('Useless. A person, please', { frustrated: true, asksForPerson: true })
    expect(chat.state.offer).toEqual({ seq: 3, trigger: 'direct_request' })
  })

  it('[E6] [R45] a topic of the owner’s is handed over without an answer, before anything else it shows', () => {
    const chat = startChat()
    const led = chat.says('Is this legal? A person, please', { asksForPerson: true, topic: why })
    expect(led).toMatchObject([{ type: 'started' }, { type: 'said' }, { type: 'escalated', trigger: 'topic', why }])
    expect(chat.state).toMatchObject({ phase: 'waiting', answeredSeq: 2, escalation: { trigger: 'topic', why } })
  })

  it('[E6] [R45] a topic that is switched off leaves the rest of the message standing', () => {
    const chat = startChat(policies({ topic: 'off' }))
    chat.says('Is this legal? A person, please', { asksForPerson: true, topic: why })
    expect(chat.state.offer?.trigger).toBe('direct_request')
  })

  it('[R31] a no to an offer is a no, whatever else it is about', () => {
    const chat = offered()
    expect(types(chat.says('no, this is useless', { declines: true, frustrated: true, topic: why }))).toEqual([
      'said',
      'declined',
    ])
  })

  it('[R39] what was said to a person is not kept as said to the assistant', () => {
    const chat = live()
    chat.says('How much is shipping?')
    expect(chat.state.recentWords).toEqual(['Where is my parcel?', 'How much is shipping?'])
    chat.agent(ana, { type: 'end' })
    expect(chat.state.recentWords).toEqual([])
  })
})

describe('what the assistant’s side proposes', () => {
  it('[E5] [R46] a rule that holds calls a person in place of the answer, and says which rule and why', () => {
    const chat = asked()
    expect(judges(chat, 'guidance')).toMatchObject([{ type: 'escalated', trigger: 'guidance', answers: 2, why }])
    expect(chat.state).toMatchObject({ phase: 'waiting', answeredSeq: 2 })
    expect(chat.answers('Let me explain the law')).toBe('stale')
  })

  it('[E5] [R46] or offers one first, if the owner set it so; a yes keeps the reason', () => {
    const chat = asked(policies({ guidance: 'offer' }))
    expect(types(judges(chat, 'guidance'))).toEqual(['offered'])
    expect(chat.visitor({ type: 'confirm' })).toMatchObject([{ type: 'escalated', trigger: 'guidance', why }])
  })

  it('[R46] nothing comes of it where the owner set nothing, and the answer is still owed', () => {
    const chat = asked(policies({ guidance: 'off' }))
    expect(judges(chat, 'guidance')).toBe('escalation_off')
    expect(types(chat.answers('It is like this'))).toEqual(['said'])
  })

  it('[R21] [R46] a proposal is held to the epoch it was begun under, like an answer', () => {
    const chat = asked()
    const late = { type: 'judge', answers: 2, epoch: 0, call: { trigger: 'guidance', why } } as const
    chat.agent(ana, { type: 'takeOver' })
    expect(chat.assistant(late)).toBe('stale')
    chat.agent(ana, { type: 'end' })
    expect(chat.assistant(late)).toBe('stale')
  })

  it('[R46] who waits already is not called for again', () => {
    const chat = waiting()
    chat.says('And my lawyer')
    expect(judges(chat, 'guidance')).toBe('stale')
  })

  it('[R4] only the assistant’s side judges and sums up', () => {
    const chat = asked()
    const judge = { type: 'judge', answers: 2, epoch: 0, call: { trigger: 'guidance' } } as const
    expect([chat.visitor(judge), chat.agent(ana, judge), chat.clock(judge)]).toEqual(Array(3).fill('forbidden'))
  })

  it('[E7] [R46] a phrase of the owner’s in the answer calls a person after it', () => {
    const chat = asked()
    const led = chat.answers('We will look into a refund', { call: { trigger: 'phrase', why } })
    expect(led).toMatchObject([{ type: 'said' }, { type: 'escalated', trigger: 'phrase', why }])
    expect(chat.state.phase).toBe('waiting')
  })

  it('[E7] while the visitor waits the phrase calls nobody again', () => {
    const chat = waiting()
    chat.says('And now?')
    expect(types(chat.answers('We will look into a refund', { call: { trigger: 'phrase', why } }))).toEqual(['said'])
  })

  it('bounds what it is told of the reason', () => {
    const chat = asked()
    const long = 'x'.repeat(10_000)
    chat.assistant({
      type: 'judge',
      answers: 2,
      epoch: 0,
      call: { trigger: 'topic', why: { text: long, quote: long } },
    })
    expect(chat.state.escalation?.why).toEqual({
      text: long.slice(0, limits.whyChars),
      quote: long.slice(0, limits.whyChars),
    })
  })

  it('[A8] keeps as many suggestions as are shown', () => {
    const chat = asked()
    const led = chat.answers('Yes', { followUps: ['One?', 'Two?', 'Three?', 'Four?'] })
    expect(led).toMatchObject([{ type: 'said', followUps: ['One?', 'Two?', 'Three?'] }])
  })
})

describe('limits and availability', () => {
  it('[E8] [R33] the owner sets how many answers lie between two offers', () => {
    const settings = policies({}, { quietAnswers: 1 })
    const chat = offered('cannot_answer', settings)
    chat.visitor({ type: 'decline' })
    const offers = Array.from({ length: 3 }, () => {
      chat.says('Boats?')
      return types(chat.answers('I do not know.', { cannotAnswer: true }))
    })
    expect(offers).toEqual([['said'], ['said', 'offered'], ['said', 'offered']])
    const none = offered('cannot_answer', policies({}, { quietAnswers: 0 }))
    none.visitor({ type: 'decline' })
    none.says('Boats?')
    expect(types(none.answers('I do not know.', { cannotAnswer: true }))).toEqual(['said', 'offered'])
  })

  it('[E12] [R47] where nobody can come the visitor is called for, told so, and not made to wait', () => {
    const chat = asked()
    chat.away = closed
    const led = chat.visitor({ type: 'escalate', trigger: 'button' })
    expect(led).toMatchObject([{ type: 'escalated' }, { type: 'unattended', away: closed }])
    expect(chat.state).toMatchObject({ phase: 'assistant', waitingSince: null, escalation: { status: 'open' } })
    // The question before it is still the assistant's to answer, and the team is told once.
    expect(chat.reactions).toEqual([
      { type: 'notify', seq: 3, of: 'escalated' },
      { type: 'summarise', seq: 3 },
      { type: 'answer', seq: 2 },
    ])
  })

  it('[E12] an offer says that nobody can come, and a yes to it does not wait', () => {
    const chat = startChat()
    chat.away = closed
    expect(chat.says('A person?', { asksForPerson: true })).toMatchObject([{}, {}, { type: 'offered', away: closed }])
    expect(types(chat.visitor({ type: 'confirm' }))).toEqual(['escalated', 'unattended'])
  })

  it('[R37] a wait that came to nothing alarms the team once more', () => {
    const chat = waiting()
    chat.clock({ type: 'giveUpWaiting', since: chat.state.waitingSince ?? 0 })
    expect(chat.reactions).toEqual([{ type: 'notify', seq: 5, of: 'unattended' }])
  })

  it('[R47] who waits already when nobody can come any more is told so, and the team is alarmed once more', () => {
    const chat = waiting()
    const since = chat.state.waitingSince ?? 0
    const led = chat.clock({ type: 'giveUpWaiting', since, away: closed })
    expect(led).toMatchObject([{ type: 'unattended', away: closed }])
    expect(chat.state).toMatchObject({ phase: 'assistant', waitingSince: null, escalation: { status: 'open' } })
    expect(chat.reactions).toEqual([{ type: 'notify', seq: 5, of: 'unattended' }])
  })

  it('[R47] an agent may still join whoever could not be attended', () => {
    const chat = asked()
    chat.away = closed
    chat.visitor({ type: 'escalate', trigger: 'button' })
    expect(types(chat.agent(ana, { type: 'say', text: 'Here I am' }))).toEqual(['joined', 'said'])
  })
})

describe('handing to the team', () => {
  it('[R48] an agent of a live chat leaves it, the visitor waits, and the team is told', () => {
    const chat = live()
    const led = chat.agent(ana, { type: 'handToTeam', note: ' Needs the workshop ' })
    expect(led).toMatchObject([
      { type: 'ended', agent: ana, epoch: 2, resolved: false, note: 'Needs the workshop' },
      { type: 'escalated', trigger: 'agent', agent: ana, renewed: true },
    ])
    expect(chat.state).toMatchObject({ phase: 'waiting', agents: [], escalations: 1 })
    expect(chat.reactions).toMatchObject([{ type: 'notify', of: 'called_again' }, { type: 'summarise' }])
    expect(types(chat.agent(ben, { type: 'say', text: 'Workshop here' }))).toEqual(['joined', 'said'])
  })

  it('[R48] from the assistant, too; but not while waiting, nor out of a colleague’s hands', () => {
    const chat = asked()
    expect(types(chat.agent(ana, { type: 'handToTeam' }))).toEqual(['escalated'])
    expect(chat.agent(ana, { type: 'handToTeam' })).toBe('already_waiting')
    expect(live().agent(ben, { type: 'handToTeam' })).toBe('taken')
    const off = asked(policies({}, { enabled: false }))
    expect(off.agent(ana, { type: 'handToTeam' })).toBe('escalation_off')
  })
})

describe('the summary', () => {
  const summary: Summary = { by: 'extract', lines: [{ about: 'want', text: 'A refund', messages: [2] }] }

  it('[E10] [R49] is written once for an escalation, bounded, and points to messages there are', () => {
    const chat = waiting()
    const many = { about: 'tried', text: 'x'.repeat(999), messages: [0, 3, 99] } as const
    chat.assistant({ type: 'summarise', escalation: 4, summary: { by: 'model', lines: Array(40).fill(many) } })
    const line = { about: 'tried', text: 'x'.repeat(limits.summaryLineChars), messages: [3] }
    const lines = Array(limits.summaryLines).fill(line)
    expect(chat.state.summary).toEqual({ escalation: 4, summary: { by: 'model', lines } })
    expect(chat.assistant({ type: 'summarise', escalation: 4, summary })).toBe('stale')
  })

  it('[R49] is written anew when the visitor calls again, and for nothing that was not called for', () => {
    const chat = startChat()
    chat.says('Hello')
    expect(chat.assistant({ type: 'summarise', escalation: 2, summary })).toBe('stale')
    chat.visitor({ type: 'escalate', trigger: 'button' })
    expect(chat.assistant({ type: 'summarise', escalation: 9, summary })).toBe('stale')
    chat.assistant({ type: 'summarise', escalation: 3, summary })
    chat.visitor({ type: 'cancel' })
    chat.visitor({ type: 'escalate', trigger: 'button' })
    expect(types(chat.assistant({ type: 'summarise', escalation: 6, summary }))).toEqual(['summarised'])
  })

  it('[R52] [R49] is not the visitor’s to read or correct, unless the owner shares it', () => {
    const secret = waiting()
    secret.assistant({ type: 'summarise', escalation: 4, summary })
    expect(secret.visitor({ type: 'correctSummary', text: 'No' })).toBe('forbidden')
    const seen = secret.log.map(forVisitor)
    expect(JSON.stringify(seen)).not.toContain('refund')
    expect(seen.reduce(apply, empty(secret.state.id))).toEqual(stateForVisitor(secret.state))

    const shared = waiting(policies({}, { shareSummary: true }))
    shared.assistant({ type: 'summarise', escalation: 4, summary })
    expect(types(shared.visitor({ type: 'correctSummary', text: 'An exchange' }))).toEqual(['summaryCorrected'])
    expect(stateForVisitor(shared.state)).toEqual(shared.state)
    expect(shared.state.summary).toEqual({ escalation: 4, summary, shared: true, correction: 'An exchange' })
    expect(shared.visitor({ type: 'correctSummary', text: 'x'.repeat(limits.correctionChars + 1) })).toBe('too_long')
  })

  it('[R52] the visitor’s view lacks what a trigger was read off', () => {
    const chat = startChat(policies({ topic: 'offer' }))
    chat.says('Is this legal?', { topic: why })
    expect(JSON.stringify([...chat.log.map(forVisitor), stateForVisitor(chat.state)])).not.toContain('lawyer')
    chat.visitor({ type: 'confirm' })
    expect(JSON.stringify([...chat.log.map(forVisitor), stateForVisitor(chat.state)])).not.toContain('lawyer')
    expect(chat.log.map(forVisitor).reduce(apply, empty(chat.state.id))).toEqual(stateForVisitor(chat.state))
  })
})
