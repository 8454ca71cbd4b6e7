import { describe, expect, it } from 'vitest'
import {
  apply,
  controllerOf,
  defaultSettings,
  empty,
  forVisitor,
  limits,
  stateForVisitor,
} from '../../src/protocol/index.ts'
import { ana, ben, live, offered, policies, startChat, types, waiting } from './chat.ts'

/** That the team is told of an escalation, and that it is summed up. */
const told = (seq: number, of: 'escalated' | 'called_again') => [
  { type: 'notify', seq, of },
  { type: 'summarise', seq },
]

describe('the life of a conversation, row by row', () => {
  it('assistant: a trigger fires and confirm is on → offered', () => {
    const chat = startChat(policies({ direct_request: 'offer' }))
    const led = chat.says('Can I talk to a person?', { asksForPerson: true })
    expect(types(led)).toEqual(['started', 'said', 'offered'])
    expect(chat.state).toMatchObject({
      phase: 'assistant',
      offer: { seq: 3, trigger: 'direct_request' },
      escalation: null,
      escalations: 0,
    })
    expect(chat.reactions).toEqual([])
  })

  it('assistant (offered): confirms → waiting, escalated with time, trigger and reason', () => {
    const chat = offered('cannot_answer')
    expect(types(chat.visitor({ type: 'confirm' }))).toEqual(['escalated'])
    expect(chat.state).toMatchObject({
      phase: 'waiting',
      offer: null,
      waitingSince: 5_000,
      escalation: { status: 'open', trigger: 'cannot_answer', seq: 5, at: 5_000 },
      escalations: 1,
    })
    expect(chat.reactions).toEqual(told(5, 'escalated'))
  })

  it('assistant (offered): typing "yes please" confirms too', () => {
    const chat = offered()
    expect(types(chat.says('yes please', { affirms: true }))).toEqual(['said', 'escalated'])
    expect(chat.state).toMatchObject({ phase: 'waiting', escalation: { trigger: 'direct_request' }, answeredSeq: 4 })
    expect(chat.reactions).toEqual(told(5, 'escalated'))
  })

  it('assistant (offered): declines → the assistant goes on', () => {
    for (const chat of [offered(), offered('cannot_answer')]) {
      expect(types(chat.visitor({ type: 'decline' }))).toEqual(['declined'])
      expect(chat.state).toMatchObject({ phase: 'assistant', offer: null, escalation: null })
      expect(types(chat.says('What about shipping?'))).toEqual(['said'])
      expect(types(chat.answers('It takes two days.'))).toEqual(['said'])
    }
  })

  it('assistant (offered): typing "no thanks" declines too, and needs no answer', () => {
    const chat = offered()
    expect(types(chat.says('no thanks', { declines: true }))).toEqual(['said', 'declined'])
    expect(chat.state.offer).toBe(null)
    expect(chat.reactions).toEqual([])
  })

  it('assistant: presses any escalation button → waiting, without a further question', () => {
    const chat = startChat()
    chat.says('Hello')
    expect(types(chat.visitor({ type: 'escalate', trigger: 'button' }))).toEqual(['escalated'])
    expect(chat.state).toMatchObject({ phase: 'waiting', escalation: { status: 'open', trigger: 'button' } })
  })

  it('assistant: an instant trigger fires → waiting, without a further question', () => {
    const chat = startChat(policies({ direct_request: 'at_once' }))
    const led = chat.says('Human please', { asksForPerson: true })
    expect(types(led)).toEqual(['started', 'said', 'escalated'])
    expect(chat.state).toMatchObject({ phase: 'waiting', escalation: { status: 'open', trigger: 'direct_request' } })
  })

  it('[E4] assistant: cannot answer and hands over at once → the visitor never reads "I do not know"', () => {
    const chat = startChat(policies({ cannot_answer: 'at_once' }))
    chat.says('Do you sell boats?')
    expect(types(chat.answers('I do not know.', { cannotAnswer: true }))).toEqual(['escalated'])
    expect(chat.state).toMatchObject({ phase: 'waiting', escalation: { trigger: 'cannot_answer' }, answeredSeq: 2 })
  })

  it('[E11] waiting: writes → waiting, and the assistant keeps answering, or stays silent', () => {
    const answering = waiting(policies({}, { whileWaiting: 'answer' }))
    expect(types(answering.says('Are you there?'))).toEqual(['said'])
    expect(answering.reactions).toEqual([{ type: 'answer', seq: 5 }])
    expect(types(answering.answers('They are on their way.'))).toEqual(['said'])
    expect(answering.state.phase).toBe('waiting')
    const silent = waiting(policies({}, { whileWaiting: 'silent' }))
    silent.says('Are you there?')
    expect([silent.reactions, silent.state.phase]).toEqual([[], 'waiting'])
  })

  it('waiting: cancels → assistant, cancelled', () => {
    const chat = waiting()
    expect(types(chat.visitor({ type: 'cancel' }))).toEqual(['cancelled'])
    expect(chat.state).toMatchObject({
      phase: 'assistant',
      waitingSince: null,
      escalation: { status: 'cancelled' },
      escalations: 1,
    })
  })

  it('waiting: nobody joins within the limit → assistant, and the escalation stays open', () => {
    const chat = waiting()
    const since = chat.state.waitingSince ?? 0
    expect(chat.clock({ type: 'giveUpWaiting', since: since - 1 })).toBe('stale')
    expect(types(chat.clock({ type: 'giveUpWaiting', since }))).toEqual(['unattended'])
    expect(chat.state).toMatchObject({ phase: 'assistant', waitingSince: null, escalation: { status: 'open' } })
    expect(chat.clock({ type: 'giveUpWaiting', since })).toBe('stale')
    expect(types(chat.visitor({ type: 'leaveEmail', email: 'vi@shop.test' }))).toEqual(['emailLeft'])
    expect(chat.state.email).toBe('vi@shop.test')
  })

  it('any but live: an agent writes or takes over → live, and none of the escalation changes', () => {
    const asked = startChat()
    asked.says('Hello')
    for (const chat of [asked, offered(), waiting()]) {
      const { escalation, escalations } = chat.state
      expect(types(chat.agent(ana, { type: 'say', text: 'Hi' }))).toEqual(['joined', 'said'])
      expect(chat.state).toMatchObject({ phase: 'live', agents: [ana], offer: null, waitingSince: null })
      expect([chat.state.escalation, chat.state.escalations]).toEqual([escalation, escalations])
    }
    const chat = waiting()
    expect(types(chat.agent(ana, { type: 'takeOver' }))).toEqual(['joined'])
    expect(chat.state.phase).toBe('live')
  })

  it('live: visitor writes → the agent only; the assistant is off', () => {
    const chat = live()
    expect(types(chat.says('Can I talk to a person? Yes.', { asksForPerson: true, affirms: true }))).toEqual(['said'])
    expect(chat.reactions).toEqual([])
    expect(chat.answers('I could help!')).toBe('stale')
  })

  it('live: agent ends live chat → assistant, resolved or kept open', () => {
    const resolved = live()
    expect(resolved.agent(ana, { type: 'end' })).toMatchObject([
      { type: 'ended', agent: ana, resolved: true, epoch: 2 },
    ])
    expect(resolved.state).toMatchObject({ phase: 'assistant', agents: [], escalation: { status: 'resolved' } })
    const kept = live()
    expect(kept.agent(ana, { type: 'end', keepOpen: true })).toMatchObject([{ type: 'ended', resolved: false }])
    expect(kept.state).toMatchObject({ phase: 'assistant', escalation: { status: 'open' } })
  })

  it('live: every agent was gone too long → waiting, open', () => {
    const chat = live()
    expect(types(chat.clock({ type: 'drop', epoch: chat.state.epoch, agents: chat.state.agents.length }))).toEqual([
      'dropped',
    ])
    expect(chat.state).toMatchObject({
      phase: 'waiting',
      agents: [],
      epoch: 2,
      waitingSince: 7_000,
      escalation: { status: 'open', trigger: 'button' },
    })
  })

  it('any: resolve or reopen in triage → phase unchanged, but waiting becomes assistant on resolve', () => {
    const joined = live()
    expect(types(joined.agent(ben, { type: 'resolve' }))).toEqual(['resolved'])
    expect(joined.state).toMatchObject({ phase: 'live', escalation: { status: 'resolved', resolvedAt: 7_000 } })
    expect(types(joined.agent(ben, { type: 'reopen' }))).toEqual(['reopened'])
    expect(joined.state.phase).toBe('live')
    expect(joined.state.escalation).toEqual({ status: 'open', trigger: 'button', seq: 4, at: 4_000 })
    const chat = waiting()
    chat.agent(ben, { type: 'resolve' })
    expect(chat.state).toMatchObject({ phase: 'assistant', waitingSince: null, escalation: { status: 'resolved' } })
  })
})

describe('the log', () => {
  it('[R1] apply takes the next event and no other', () => {
    const started = { type: 'started', chatbot: 'demo', visitor: 'v', language: 'en', at: 1 } as const
    const first = apply(empty('c'), { ...started, seq: 1 })
    for (const seq of [0, 1, 3]) expect(() => apply(first, { ...started, seq })).toThrow(RangeError)
  })

  it("[R2] begins with the visitor's first message or call for a person, and with nothing else", () => {
    expect(types(startChat().says('Hello'))).toEqual(['started', 'said'])
    expect(types(startChat().visitor({ type: 'escalate', trigger: 'api' }))).toEqual(['started', 'escalated'])
    for (const type of ['confirm', 'decline', 'cancel'] as const)
      expect(startChat().visitor({ type })).toBe('unknown_conversation')
    expect(startChat().visitor({ type: 'leaveEmail', email: 'vi@shop.test' })).toBe('unknown_conversation')
    expect(startChat().visitor({ type: 'thumb', message: 1, value: 'up' })).toBe('unknown_conversation')
    for (const type of ['takeOver', 'end', 'handToTeam', 'resolve', 'reopen'] as const)
      expect(startChat().agent(ana, { type })).toBe('unknown_conversation')
    expect(startChat().agent(ana, { type: 'say', text: 'Hello' })).toBe('unknown_conversation')
    expect(startChat().answers('Hello')).toBe('stale')
    expect(startChat().clock({ type: 'drop', epoch: 0, agents: 0 })).toBe('stale')
    expect(startChat().clock({ type: 'giveUpWaiting', since: 0 })).toBe('stale')
  })

  it('[R2] does not begin with a first message that is refused', () => {
    const chat = startChat(policies({}, { enabled: false }))
    expect(chat.says(' ')).toBe('empty')
    expect(chat.visitor({ type: 'escalate', trigger: 'button' })).toBe('escalation_off')
    expect(chat.log).toEqual([])
  })

  it('[R4] a refused command changes nothing', () => {
    const chat = live()
    const before = structuredClone(chat.state)
    chat.agent(ben, { type: 'say', text: 'Me too' })
    chat.answers('I could help!')
    chat.visitor({ type: 'cancel' })
    expect(chat.state).toEqual(before)
  })

  it('[R4] commands are for those they are meant for', () => {
    const chat = live()
    for (const type of ['takeOver', 'end', 'handToTeam', 'resolve', 'reopen'] as const)
      expect(chat.visitor({ type })).toBe('forbidden')
    for (const type of ['confirm', 'decline', 'cancel'] as const) expect(chat.agent(ana, { type })).toBe('forbidden')
    expect(chat.clock({ type: 'say', text: 'Tick' })).toBe('forbidden')
    expect(chat.visitor({ type: 'answer', answers: 2, epoch: 1, text: 'Me' })).toBe('forbidden')
    expect(chat.agent(ana, { type: 'drop', epoch: 1, agents: 1 })).toBe('forbidden')
  })

  it('[R4] texts are neither empty nor beyond their bounds', () => {
    const chat = live()
    const [fits, tooLong] = ['x'.repeat(limits.messageChars), 'x'.repeat(limits.messageChars + 1)]
    expect([chat.says('\n '), chat.says(tooLong), types(chat.says(fits))]).toEqual(['empty', 'too_long', ['said']])
    expect(chat.agent(ana, { type: 'say', text: '' })).toBe('empty')
    expect(chat.agent(ana, { type: 'say', text: tooLong })).toBe('too_long')
    expect(chat.agent(ana, { type: 'end', note: 'x'.repeat(limits.noteChars + 1) })).toBe('too_long')
    const asked = startChat()
    asked.says('Hello')
    expect(asked.answers('x'.repeat(limits.answerChars + 1))).toBe('too_long')
    expect(asked.answers(' ')).toBe('empty')
  })

  it('[R4] an email address has the form of one', () => {
    const chat = waiting()
    for (const email of ['', 'vi', 'vi@shop', '@shop.test', 'vi@@shop.test', 'a b@shop.test', 'v@s.t,w@s.t'])
      expect(chat.visitor({ type: 'leaveEmail', email })).toBe('bad_email')
    expect(chat.visitor({ type: 'leaveEmail', email: `${'x'.repeat(250)}@s.test` })).toBe('bad_email')
    expect(types(chat.visitor({ type: 'leaveEmail', email: "o'hara+tag@mail.shop.test" }))).toEqual(['emailLeft'])
  })

  it('[A17] a thumb is for an answer of the assistant', () => {
    const chat = waiting()
    expect(types(chat.visitor({ type: 'thumb', message: 3, value: 'down' }))).toEqual(['thumbed'])
    for (const message of [1, 2, 4, 99])
      expect(chat.visitor({ type: 'thumb', message, value: 'up' })).toBe('no_such_message')
  })

  it('[R52] the visitor sees every event, without what is said among the team', () => {
    const chat = live()
    chat.agent(ana, { type: 'end', note: 'Wants it in blue', keepOpen: true })
    chat.agent(ben, { type: 'resolve' })
    chat.agent(ben, { type: 'reopen' })
    const seen = chat.log.map(forVisitor)
    expect(seen.map((event) => event.seq)).toEqual(chat.log.map((event) => event.seq))
    expect(JSON.stringify(seen)).not.toMatch(/blue|Ben/)
    expect(seen.reduce(apply, empty(chat.state.id))).toEqual(stateForVisitor(chat.state))
  })
})

describe('who answers', () => {
  it('[R20] the agent in phase live, else the assistant; every change raises the epoch by one', () => {
    const chat = waiting()
    expect([controllerOf(chat.state), chat.state.epoch]).toEqual(['assistant', 0])
    chat.agent(ana, { type: 'takeOver' })
    expect([controllerOf(chat.state), chat.state.epoch]).toEqual(['agent', 1])
    chat.agent(ben, { type: 'takeOver', join: true })
    expect([controllerOf(chat.state), chat.state.epoch]).toEqual(['agent', 1])
    chat.agent(ben, { type: 'end' })
    expect([controllerOf(chat.state), chat.state.epoch]).toEqual(['assistant', 2])
    chat.agent(ben, { type: 'say', text: 'One more thing' })
    expect([controllerOf(chat.state), chat.state.epoch]).toEqual(['agent', 3])
    chat.clock({ type: 'drop', epoch: 3, agents: chat.state.agents.length })
    expect([controllerOf(chat.state), chat.state.epoch]).toEqual(['assistant', 4])
  })

  it('[R21] an answer begun before the takeover is refused, during it and after', () => {
    const chat = startChat()
    chat.says('Where is my parcel?')
    const begun = { answers: 2, epoch: 0 }
    chat.agent(ana, { type: 'takeOver' })
    expect(chat.answers('On its way.', begun)).toBe('stale')
    expect(chat.answers('On its way.', { ...begun, epoch: 1 })).toBe('stale')
    chat.clock({ type: 'drop', epoch: 1, agents: chat.state.agents.length })
    expect(chat.answers('On its way.', begun)).toBe('stale')
    expect(types(chat.answers('On its way.', { ...begun, epoch: 2 }))).toEqual(['said'])
  })

  it('[R22] a question is answered once, and only if it was asked', () => {
    const chat = startChat()
    chat.says('One?')
    chat.says('Two?')
    expect(chat.answers('Neither', { answers: 4 })).toBe('stale')
    expect(types(chat.answers('One.', { answers: 2 }))).toEqual(['said'])
    expect(chat.answers('One.', { answers: 2 })).toBe('stale')
    expect(types(chat.answers('Two.', { answers: 3 }))).toEqual(['said'])
    expect(chat.answers('Two.', { answers: 3 })).toBe('stale')
  })

  it('[R22] an answer keeps at most the sources that are shown, and only what is so', () => {
    const chat = startChat()
    chat.says('One?')
    const sources = Array.from({ length: limits.sources + 1 }, (_, i) => ({ title: `${i}` }))
    const [said] = chat.answers('One.', { sources, cannotAnswer: false, stopped: true }) as [object]
    expect(said).toEqual({
      type: 'said',
      from: 'assistant',
      text: 'One.',
      answers: 2,
      sources: sources.slice(0, limits.sources),
      stopped: true,
      seq: 3,
      at: 3_000,
    })
  })

  it('[R23] what was said to the agent is not answered by the assistant afterwards', () => {
    const chat = live()
    chat.says('And the second parcel?')
    chat.agent(ana, { type: 'end' })
    expect(chat.reactions).toEqual([])
    expect(chat.answers('On its way too.')).toBe('stale')
  })

  it('[R23] after the agent dropped it is, as nobody else did', () => {
    const chat = live()
    chat.says('And the second parcel?')
    chat.clock({ type: 'drop', epoch: 1, agents: chat.state.agents.length })
    expect(chat.reactions).toContainEqual({ type: 'answer', seq: 7 })
    expect(types(chat.answers('On its way too.'))).toEqual(['said'])
    const answered = live()
    answered.says('And the second parcel?')
    answered.agent(ana, { type: 'say', text: 'On its way too.' })
    answered.clock({ type: 'drop', epoch: 1, agents: answered.state.agents.length })
    expect(answered.reactions).not.toContainEqual(expect.objectContaining({ type: 'answer' }))
  })
})

describe('calling a person', () => {
  it.each([
    ['off', ['said'], null, 'assistant'],
    ['offer', ['said', 'offered'], 'direct_request', 'assistant'],
    ['at_once', ['said', 'escalated'], null, 'waiting'],
  ] as const)('[R30] a request in words with %s leads to %j', (policy, events, offer, phase) => {
    const chat = startChat(policies({ direct_request: policy }))
    chat.says('Hello')
    expect(types(chat.says('Human please', { asksForPerson: true }))).toEqual(events)
    expect([chat.state.offer?.trigger ?? null, chat.state.phase]).toEqual([offer, phase])
  })

  it.each([
    ['off', ['said'], null, 'assistant'],
    ['offer', ['said', 'offered'], 'cannot_answer', 'assistant'],
    ['at_once', ['escalated'], null, 'waiting'],
  ] as const)('[R30] no answer with %s leads to %j', (policy, events, offer, phase) => {
    const chat = startChat(policies({ cannot_answer: policy }))
    chat.says('Boats?')
    expect(types(chat.answers('I do not know.', { cannotAnswer: true }))).toEqual(events)
    expect([chat.state.offer?.trigger ?? null, chat.state.phase]).toEqual([offer, phase])
  })

  it('[R30] [E1] with escalation off nothing is offered and no button works', () => {
    for (const policy of ['offer', 'at_once'] as const) {
      const chat = startChat(policies({ direct_request: policy, cannot_answer: policy }, { enabled: false }))
      expect(types(chat.says('Human please', { asksForPerson: true }))).toEqual(['started', 'said'])
      expect(types(chat.answers('I do not know.', { cannotAnswer: true }))).toEqual(['said'])
      expect(chat.visitor({ type: 'escalate', trigger: 'button' })).toBe('escalation_off')
    }
  })

  it('[R30] [E1] switched off while an offer stands, neither Yes nor "yes" escalates, and No still declines', () => {
    const chat = offered()
    chat.settings = policies({}, { enabled: false })
    expect(chat.visitor({ type: 'confirm' })).toBe('escalation_off')
    expect(types(chat.says('yes please', { affirms: true }))).toEqual(['said'])
    expect(types(chat.says('a human!', { asksForPerson: true }))).toEqual(['said'])
    expect(types(chat.visitor({ type: 'decline' }))).toEqual(['declined'])
    // Refused before or not: with escalation off, asking in words leads to nothing.
    expect(types(chat.says('a human!', { asksForPerson: true }))).toEqual(['said'])
    expect(chat.state).toMatchObject({ phase: 'assistant', escalation: null })
  })

  it('[R31] an offer stands until the assistant has answered something else', () => {
    const chat = offered()
    chat.says('What about shipping?')
    expect(chat.state.offer).not.toBe(null)
    chat.answers('Two days.')
    expect(chat.state.offer).toBe(null)
    expect([chat.visitor({ type: 'confirm' }), chat.visitor({ type: 'decline' })]).toEqual([
      'nothing_offered',
      'nothing_offered',
    ])
    expect(types(chat.says('yes', { affirms: true }))).toEqual(['said'])
  })

  it('[R31] an offer is replaced by a newer one', () => {
    const chat = offered()
    chat.says('Boats?')
    expect(types(chat.answers('I do not know.', { cannotAnswer: true }))).toEqual(['said', 'offered'])
    expect(chat.state.offer).toEqual({ seq: 6, trigger: 'cannot_answer' })
  })

  it('[R32] asking for a person while an offer stands is a yes, even with a no in it', () => {
    const chat = offered('cannot_answer')
    const led = chat.says('No, a human!', { asksForPerson: true, declines: true })
    expect(types(led)).toEqual(['said', 'escalated'])
    expect(chat.state.escalation?.trigger).toBe('cannot_answer')
  })

  it('[R33] after a refusal there is no offer for the same reason in the next three answers', () => {
    const chat = offered('cannot_answer')
    chat.visitor({ type: 'decline' })
    const offers = Array.from({ length: 5 }, () => {
      chat.says('Boats?')
      return types(chat.answers('I do not know.', { cannotAnswer: true }))
    })
    expect(offers).toEqual([['said'], ['said'], ['said'], ['said', 'offered'], ['said', 'offered']])
  })

  it('[R33] for another reason there is', () => {
    const chat = offered('cannot_answer')
    chat.visitor({ type: 'decline' })
    expect(types(chat.says('A person?', { asksForPerson: true }))).toEqual(['said', 'offered'])
  })

  it('[R33] handing over at once is no offer, and is not held back by a refusal', () => {
    const chat = offered('cannot_answer')
    chat.visitor({ type: 'decline' })
    chat.settings = policies({ cannot_answer: 'at_once' })
    chat.says('Boats?')
    expect(types(chat.answers('I do not know.', { cannotAnswer: true }))).toEqual(['escalated'])
  })

  it('[R34] who asks in words after having refused is handed over at once', () => {
    const chat = offered()
    chat.visitor({ type: 'decline' })
    expect(types(chat.says('A person after all', { asksForPerson: true }))).toEqual(['said', 'escalated'])
  })

  it('[R34] unless the owner has switched that trigger off', () => {
    const chat = offered()
    chat.visitor({ type: 'decline' })
    chat.settings = policies({ direct_request: 'off' })
    expect(types(chat.says('A person after all', { asksForPerson: true }))).toEqual(['said'])
  })

  it('[R35] calling again while one is open renews the wait, tells people again, and counts nothing', () => {
    const chat = waiting()
    const first = chat.state.escalation
    chat.clock({ type: 'giveUpWaiting', since: chat.state.waitingSince ?? 0 })
    expect(chat.visitor({ type: 'escalate', trigger: 'api' })).toMatchObject([{ type: 'escalated', renewed: true }])
    expect(chat.state).toMatchObject({ phase: 'waiting', waitingSince: 6_000, escalation: first, escalations: 1 })
    expect(chat.reactions).toEqual(told(6, 'called_again'))
  })

  it('[R35] calling again after it was closed opens a new one', () => {
    for (const close of ['cancel', 'resolve'] as const) {
      const chat = waiting()
      if (close === 'cancel') chat.visitor({ type: 'cancel' })
      else chat.agent(ana, { type: 'resolve' })
      expect(chat.visitor({ type: 'escalate', trigger: 'api' })).toMatchObject([{ type: 'escalated' }])
      expect(chat.state.escalation).toEqual({ status: 'open', trigger: 'api', seq: 6, at: 6_000 })
      expect(chat.state.escalations).toBe(2)
    }
  })

  it('[R35] a second press while waiting or live is refused', () => {
    expect(waiting().visitor({ type: 'escalate', trigger: 'button' })).toBe('already_waiting')
    expect(live().visitor({ type: 'escalate', trigger: 'button' })).toBe('already_live')
  })

  it('[R36] what was left unanswered while waiting is taken up when the visitor is back with the assistant', () => {
    for (const end of ['cancel', 'unattended', 'resolve'] as const) {
      const chat = waiting(policies({}, { whileWaiting: 'silent' }))
      chat.says('Are you there?')
      if (end === 'cancel') chat.visitor({ type: 'cancel' })
      else if (end === 'resolve') chat.agent(ana, { type: 'resolve' })
      else chat.clock({ type: 'giveUpWaiting', since: chat.state.waitingSince ?? 0 })
      expect(chat.reactions.filter(({ type }) => type === 'answer')).toEqual([{ type: 'answer', seq: 5 }])
    }
  })

  it('[R36] what was answered while waiting is not answered again', () => {
    const chat = waiting()
    chat.says('Are you there?')
    chat.answers('They are on their way.')
    chat.visitor({ type: 'cancel' })
    expect(chat.reactions).toEqual([])
  })

  it('[R37] only a waiting visitor can cancel', () => {
    expect(startChat(defaultSettings.widget).visitor({ type: 'cancel' })).toBe('unknown_conversation')
    expect(offered().visitor({ type: 'cancel' })).toBe('not_waiting')
    expect(live().visitor({ type: 'cancel' })).toBe('not_waiting')
  })
})

describe('the live chat', () => {
  it('[R40] a first message joins, further ones do not join again', () => {
    const chat = waiting()
    expect(types(chat.agent(ana, { type: 'say', text: 'Hi' }))).toEqual(['joined', 'said'])
    expect(types(chat.agent(ana, { type: 'say', text: 'How are you?' }))).toEqual(['said'])
    expect(chat.agent(ana, { type: 'takeOver' })).toBe('already_joined')
  })

  it('[R41] one of two agents is first; the other is refused until they join on purpose', () => {
    const chat = live()
    for (const command of [{ type: 'say', text: 'Me too' }, { type: 'takeOver' }, { type: 'end' }] as const)
      expect(chat.agent(ben, command)).toBe('taken')
    expect(types(chat.agent(ben, { type: 'takeOver', join: true }))).toEqual(['joined'])
    expect(types(chat.agent(ben, { type: 'say', text: 'Me too' }))).toEqual(['said'])
    expect(chat.state.agents).toEqual([ana, ben])
    expect(types(chat.agent(ben, { type: 'end' }))).toEqual(['ended'])
  })

  it('[R42] the note is kept with the end, trimmed, and left out when there is none', () => {
    expect(live().agent(ana, { type: 'end', note: ' Wants it in blue ' })).toMatchObject([{ note: 'Wants it in blue' }])
    const [ended] = live().agent(ana, { type: 'end', note: '  ' }) as [object]
    expect('note' in ended).toBe(false)
  })

  it('[R42] ending what nobody asked for resolves nothing', () => {
    const chat = startChat()
    chat.says('Hello')
    chat.agent(ana, { type: 'takeOver' })
    expect(chat.agent(ana, { type: 'end' })).toMatchObject([{ resolved: false }])
    expect(chat.state.escalation).toBe(null)
    expect(chat.agent(ana, { type: 'end' })).toBe('not_live')
  })

  it('[R43] an escalation is opened by the drop if none is, and the team told of it', () => {
    const chat = startChat()
    chat.says('Hello')
    chat.answers('Hello!')
    chat.agent(ana, { type: 'takeOver' })
    chat.clock({ type: 'drop', epoch: 1, agents: chat.state.agents.length })
    expect(chat.state.escalation).toEqual({ status: 'open', trigger: 'agent_dropped', seq: 5, at: 5_000 })
    expect(chat.state.escalations).toBe(1)
    expect(chat.reactions).toEqual(told(5, 'escalated'))
    const open = live()
    open.clock({ type: 'drop', epoch: 1, agents: open.state.agents.length })
    expect([open.state.escalations, open.reactions]).toEqual([1, told(7, 'called_again')])
  })

  it('[R43] who came back meanwhile is not dropped', () => {
    const chat = live()
    chat.agent(ana, { type: 'end' })
    chat.agent(ana, { type: 'takeOver' })
    expect(chat.clock({ type: 'drop', epoch: 1, agents: chat.state.agents.length })).toBe('stale')
    expect(chat.state.phase).toBe('live')
  })

  it('[R44] resolve needs an open escalation, and reopen a resolved one', () => {
    const chat = startChat()
    chat.says('Hello')
    expect([chat.agent(ana, { type: 'resolve' }), chat.agent(ana, { type: 'reopen' })]).toEqual([
      'not_open',
      'not_resolved',
    ])
    const open = waiting()
    expect(open.agent(ana, { type: 'reopen' })).toBe('not_resolved')
    open.agent(ana, { type: 'resolve' })
    expect(open.agent(ana, { type: 'resolve' })).toBe('not_open')
    open.agent(ana, { type: 'reopen' })
    expect(open.state).toMatchObject({ phase: 'assistant', escalation: { status: 'open' }, escalations: 1 })
  })
})
