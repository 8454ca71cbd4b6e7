import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Agent,
  apply,
  type Call,
  type ConversationEvent,
  controllerOf,
  empty,
  type Understanding,
  type WidgetSettings,
} from '../../src/protocol/index.ts'
import { checked } from '../seed.ts'
import { ana, ben, type Chat, policies, startChat } from './chat.ts'

/** One thing that somebody does. What the assistant does takes time: it begins an answer, and ends it some steps later. */
type Step =
  | { readonly who: 'visitor'; readonly does: 'say'; readonly understood: Understanding }
  | { readonly who: 'visitor'; readonly does: 'confirm' | 'decline' | 'escalate' | 'cancel' | 'leaveEmail' }
  | { readonly who: 'visitor'; readonly does: 'thumb'; readonly message: number }
  | {
      readonly who: 'ana' | 'ben'
      readonly does: 'say' | 'takeOver' | 'join' | 'end' | 'keepOpen' | 'handToTeam' | 'resolve' | 'reopen'
    }
  | { readonly who: 'assistant'; readonly does: 'begin' }
  | { readonly who: 'assistant'; readonly does: 'finish'; readonly cannotAnswer: boolean; readonly calls: Calls }
  | { readonly who: 'assistant'; readonly does: 'judge'; readonly trigger: Call['trigger'] }
  | { readonly who: 'assistant'; readonly does: 'summarise'; readonly seqsBack: number }
  /** As a late or confused node would: some question or none, under this epoch or an older one, at any time. */
  | { readonly who: 'assistant'; readonly does: 'barge'; readonly seqsBack: number; readonly epochsBack: number }
  | { readonly who: 'clock'; readonly does: 'drop' | 'giveUp'; readonly stale: boolean }
  | { readonly who: 'team'; readonly does: 'goes' | 'comes' }

type Calls = Call['trigger'] | null

const policy = fc.constantFrom('off', 'offer', 'at_once')
const settings = fc
  .record({
    triggers: fc.record({
      direct_request: policy,
      frustration: policy,
      cannot_answer: policy,
      guidance: policy,
      topic: policy,
      phrase: policy,
    }),
    whileWaiting: fc.constantFrom('answer', 'silent'),
    off: fc.nat(9),
  })
  .map(({ triggers, whileWaiting, off }) => policies(triggers, { whileWaiting, enabled: off > 0 }))

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      who: fc.constant('visitor'),
      does: fc.constant('say'),
      understood: fc.record({
        asksForPerson: fc.boolean(),
        frustrated: fc.boolean(),
        affirms: fc.boolean(),
        declines: fc.boolean(),
      }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      who: fc.constant('visitor'),
      does: fc.constantFrom('confirm', 'decline', 'escalate', 'cancel', 'leaveEmail'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ who: fc.constant('visitor'), does: fc.constant('thumb'), message: fc.nat(30) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      who: fc.constantFrom('ana', 'ben'),
      does: fc.constantFrom('say', 'say', 'takeOver', 'join', 'end', 'keepOpen', 'handToTeam', 'resolve', 'reopen'),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ who: 'assistant', does: 'begin' }) },
  {
    weight: 5,
    arbitrary: fc.record({
      who: fc.constant('assistant'),
      does: fc.constant('finish'),
      cannotAnswer: fc.boolean(),
      calls: fc.constantFrom(null, null, 'phrase'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      who: fc.constant('assistant'),
      does: fc.constant('judge'),
      trigger: fc.constantFrom('guidance', 'topic', 'frustration', 'direct_request'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      who: fc.constant('assistant'),
      does: fc.constant('summarise'),
      seqsBack: fc.integer({ min: -1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ who: fc.constant('team'), does: fc.constantFrom('goes', 'comes') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      who: fc.constant('assistant'),
      does: fc.constant('barge'),
      seqsBack: fc.integer({ min: -1, max: 4 }),
      epochsBack: fc.integer({ min: -1, max: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      who: fc.constant('clock'),
      does: fc.constantFrom('drop', 'giveUp'),
      stale: fc.boolean(),
    }),
  },
)

/** The outbox and the assistant that works it off, as far as rules go: what is owed, and what is being written. */
interface Desk {
  owed: number[]
  writing: { readonly answers: number; readonly epoch: number } | null
}

function play(chat: Chat, desk: Desk, one: Step): void {
  perform(chat, desk, one)
  for (const reaction of chat.reactions) if (reaction.type === 'answer') desk.owed.push(reaction.seq)
}

function perform(chat: Chat, desk: Desk, one: Step): void {
  switch (one.who) {
    case 'visitor':
      if (one.does === 'say') chat.says('words', one.understood)
      else if (one.does === 'escalate') chat.visitor({ type: 'escalate', trigger: 'button' })
      else if (one.does === 'thumb') chat.visitor({ type: 'thumb', message: one.message, value: 'up' })
      else if (one.does === 'leaveEmail') chat.visitor({ type: 'leaveEmail', email: 'vi@shop.test' })
      else chat.visitor({ type: one.does })
      return
    case 'ana':
    case 'ben': {
      const agent = one.who === 'ana' ? ana : ben
      if (one.does === 'say') chat.agent(agent, { type: 'say', text: 'words' })
      else if (one.does === 'join') chat.agent(agent, { type: 'takeOver', join: true })
      else if (one.does === 'keepOpen') chat.agent(agent, { type: 'end', keepOpen: true, note: 'a note' })
      else chat.agent(agent, { type: one.does })
      return
    }
    case 'assistant':
      if (one.does === 'begin') {
        const { phase, epoch, answeredSeq } = chat.state
        const answers = desk.writing ? undefined : desk.owed.shift()
        // Dealt with meanwhile, or not the assistant's to answer just now: the job is done.
        const isSilent = phase === 'live' || (phase === 'waiting' && chat.settings.escalation.whileWaiting === 'silent')
        if (answers !== undefined && answers > answeredSeq && !isSilent) desk.writing = { answers, epoch }
      } else if (one.does === 'finish') {
        const call = one.calls ? { call: { trigger: one.calls } } : {}
        if (desk.writing) answer(chat, { ...desk.writing, cannotAnswer: one.cannotAnswer, ...call })
        desk.writing = null
      } else if (one.does === 'judge') {
        // It goes with an answer being written, and leaves that to be written where nothing comes of it.
        const led = desk.writing && chat.assistant({ type: 'judge', ...desk.writing, call: { trigger: one.trigger } })
        if (typeof led === 'object') desk.writing = null
      } else if (one.does === 'summarise') {
        const lines = Array.from(
          { length: 30 },
          () => ({ about: 'want', text: 'x'.repeat(900), messages: [1, 2] }) as const,
        )
        chat.assistant({
          type: 'summarise',
          escalation: (chat.state.escalation?.seq ?? 0) - one.seqsBack,
          summary: { by: 'extract', lines },
        })
      } else {
        const { lastQuestion, epoch } = chat.state
        const answers = (lastQuestion?.seq ?? 0) - one.seqsBack
        answer(chat, { answers, epoch: epoch - one.epochsBack })
      }
      return
    case 'team':
      chat.away = one.does === 'goes' ? { because: 'closed' } : null
      return
    case 'clock': {
      const { epoch, waitingSince } = chat.state
      if (one.does === 'drop')
        chat.clock({ type: 'drop', epoch: one.stale ? epoch - 1 : epoch, agents: chat.state.agents.length })
      else chat.clock({ type: 'giveUpWaiting', since: (waitingSince ?? 0) - (one.stale ? 1 : 0) })
    }
  }
}

/** [R21] What was begun under another epoch is never taken. */
function answer(chat: Chat, begun: { answers: number; epoch: number; cannotAnswer?: boolean; call?: Call }): void {
  const { epoch } = chat.state
  const led = chat.answers('words', begun)
  if (begun.epoch !== epoch) expect(led).toBe('stale')
}

interface Story {
  readonly settings: WidgetSettings
  readonly steps: readonly Step[]
}

const story: fc.Arbitrary<Story> = fc.record({ settings, steps: fc.array(step, { maxLength: 60, size: 'max' }) })

/** Plays the story and calls back after every step. */
function playStory({ settings, steps }: Story, look: (chat: Chat, desk: Desk) => void): Chat {
  const chat = startChat(settings)
  const desk: Desk = { owed: [], writing: null }
  for (const one of steps) {
    play(chat, desk, one)
    look(chat, desk)
  }
  return chat
}

/** The chat as its log alone tells it: a second reading of the rules, independent of `apply`. */
function readLog(log: readonly ConversationEvent[]) {
  let epoch = 0
  let here: Agent[] = []
  let isOpen = false
  let opened = 0
  const faults: string[] = []
  for (const event of log) {
    const isLive = here.length > 0
    switch (event.type) {
      case 'said':
        if (event.from === 'assistant' && isLive) faults.push(`${event.seq}: the assistant talks over ${here[0]?.name}`)
        if (event.from === 'agent' && !here.some(({ id }) => id === event.agent.id))
          faults.push(`${event.seq}: ${event.agent.name} speaks without having joined`)
        break
      case 'joined':
        if (event.epoch !== (isLive ? epoch : epoch + 1))
          faults.push(`${event.seq}: epoch ${event.epoch} after ${epoch}`)
        if (here.some(({ id }) => id === event.agent.id)) faults.push(`${event.seq}: ${event.agent.name} joins twice`)
        epoch = event.epoch
        here = [...here, event.agent]
        break
      case 'ended':
      case 'dropped':
        if (!isLive || event.epoch !== epoch + 1) faults.push(`${event.seq}: ${event.type} out of turn`)
        epoch = event.epoch
        here = []
        if (event.type === 'ended' && event.resolved) isOpen = false
        if (event.type === 'dropped' && !isOpen) {
          isOpen = true
          opened++
        }
        break
      case 'escalated':
        if (isLive) faults.push(`${event.seq}: escalated while live`)
        if (isOpen !== (event.renewed === true))
          faults.push(`${event.seq}: open is ${isOpen}, renewed ${event.renewed}`)
        if (!isOpen) opened++
        isOpen = true
        break
      case 'cancelled':
      case 'resolved':
        if (!isOpen) faults.push(`${event.seq}: ${event.type} when none is open`)
        isOpen = false
        break
      case 'reopened':
        if (isOpen) faults.push(`${event.seq}: reopened when open`)
        isOpen = true
        break
    }
  }
  return { faults, epoch, here, isOpen, opened }
}

describe('any interleaving of visitor, two agents, assistant and clock', () => {
  it('[R1] leaves a log without gaps that begins with `started`', () => {
    checked(story, (it) => {
      const { log } = playStory(it, () => {})
      expect(log.map((event) => event.seq)).toEqual(log.map((_, i) => i + 1))
      expect(log.flatMap((event) => (event.type === 'started' ? [event.seq] : []))).toEqual(log.length > 0 ? [1] : [])
    })
  })

  it('[R3] leaves the state that its events add up to', () => {
    checked(story, (it) => {
      const { log, state } = playStory(it, () => {})
      expect(log.reduce(apply, empty(state.id))).toEqual(state)
      // As it comes back from a store or over the wire.
      expect(log.reduce(apply, JSON.parse(JSON.stringify(empty(state.id))))).toEqual(JSON.parse(JSON.stringify(state)))
    })
  })

  it('[R20] [R21] [R35] [R40] has no assistant between joined and ended, no stranger speaking, and one count per escalation', () => {
    checked(story, (it) => {
      const { log, state } = playStory(it, () => {})
      const read = readLog(log)
      expect(read.faults).toEqual([])
      expect([state.epoch, state.agents, state.escalations]).toEqual([read.epoch, read.here, read.opened])
      expect(state.escalation?.status === 'open').toBe(read.isOpen)
      expect(controllerOf(state)).toBe(read.here.length > 0 ? 'agent' : 'assistant')
    })
  })

  it('[R22] answers no question twice, and none out of order', () => {
    checked(story, (it) => {
      const { log } = playStory(it, () => {})
      const answers = log.flatMap((event) =>
        event.type === 'said' && event.from === 'assistant' ? [event.answers] : [],
      )
      expect(answers).toEqual([...new Set(answers)].sort((a, b) => a - b))
    })
  })

  it('[R8] [R36] never forgets a question: while the assistant owes an answer, something is there that will give it', () => {
    checked(story, (it) => {
      playStory(it, ({ state, settings }, { owed, writing }) => {
        const { phase, lastQuestion, answeredSeq, epoch } = state
        const answersNow =
          phase === 'assistant' || (phase === 'waiting' && settings.escalation.whileWaiting === 'answer')
        if (!answersNow || !lastQuestion || lastQuestion.seq <= answeredSeq) return
        const willCome = writing?.answers === lastQuestion.seq && writing.epoch === epoch
        expect({ state, owed, writing, isComing: willCome || owed.includes(lastQuestion.seq) }).toMatchObject({
          isComing: true,
        })
      })
    })
  })

  it('[R31] [R44] keeps a state that makes sense', () => {
    checked(story, (it) => {
      playStory(it, ({ state }) => {
        const { phase, offer, waitingSince, agents, escalation } = state
        expect(waitingSince !== null).toBe(phase === 'waiting')
        expect(agents.length > 0).toBe(phase === 'live')
        if (phase !== 'assistant') expect(offer).toBe(null)
        if (phase === 'waiting') expect(escalation?.status).toBe('open')
      })
    })
  })

  it('[R30] with escalation off nobody is offered or called', () => {
    checked(story, (it) => {
      const chat = playStory({ ...it, settings: policies({}, { enabled: false }) }, () => {})
      expect(chat.log.filter(({ type }) => type === 'offered' || type === 'escalated')).toEqual([])
    })
  })

  it('[R41] lets one of two agents take over, whoever is first and whatever is between', () => {
    checked(story, (it) => {
      const chat = playStory(it, () => {})
      if (chat.state.seq === 0 || chat.state.phase === 'live') return
      const [first, second] = it.steps.length % 2 === 0 ? [ana, ben] : [ben, ana]
      const firstLed = chat.agent(first, { type: 'takeOver' })
      chat.says('words')
      expect([typeof firstLed, chat.agent(second, { type: 'takeOver' })]).toEqual(['object', 'taken'])
      expect(chat.agent(second, { type: 'say', text: 'Me too' })).toBe('taken')
    })
  })

  it('has a state that does not grow with the log', () => {
    checked(story, (it) => {
      const longest = 'x'.repeat(8_000)
      const { state } = playStory(it, (chat) => {
        chat.says(longest)
      })
      expect(JSON.stringify(state).length).toBeLessThan(7_000)
    })
  })
})
