import * as v from 'valibot'
import { expect } from 'vitest'
import type { Agent, Fact } from '../../src/protocol/events.ts'
import { limits } from '../../src/protocol/limits.ts'
import { chatbotSettings, ownTexts } from '../../src/protocol/settings.ts'
import { visitorId } from '../../src/server/identity/visitors.ts'
import type { Store } from '../../src/server/store/store.ts'
import { payloads, urls } from './payloads.ts'

const perConversation = 48
/** The payloads, as many at a time as are said in one conversation. */
export const groups = Array.from({ length: Math.ceil(payloads.length / perConversation) }, (_, at) =>
  payloads.slice(at * perConversation, (at + 1) * perConversation),
)

export const conversationOf = (group: number) => `00000000-0000-4000-8000-${String(group).padStart(12, '0')}`
export const tokenOf = (group: number) => `visitor-${group}-`.padEnd(32, 'x')
/** The conversation that was begun on the page of the address `urls[at]`. */
export const conversationOn = (at: number) => conversationOf(2_000 + at)

/** Puts a conversation into the store in which all that can be said of anything is one of a group's payloads. */
export async function tellGroup(store: Store, group: number): Promise<void> {
  const those = groups[group]!
  const chatbot = `shop-${group}`
  const settings = v.parse(chatbotSettings, { site: 'shop.test', widget: { escalation: { shareSummary: true } } })
  // Each payload is in one of the owner's texts, and in none of them are the longest, which would fill it.
  const short = those.filter(({ length }) => length < 200)
  const texts = Object.fromEntries(
    ownTexts.map((name, at) => [name, short.filter((_, place) => place % ownTexts.length === at).join(' ')]),
  )
  const widget = { ...settings.widget, name: short.join(' ').slice(0, 60), texts }
  await store.saveChatbot({ id: chatbot, account: 'main', settings: { ...settings, widget } })
  const visitor = visitorId(tokenOf(group))
  const facts: Fact[] = [{ type: 'started', chatbot, visitor, language: 'en', page: urls[group]! }]
  for (const one of those) facts.push(...messagesOf(one, facts.length + 1))
  const atATime = 8
  for (let at = 0; at < those.length; at += atATime) {
    facts.push(...noticesOf(those.slice(at, at + atATime).join(' '), facts.length + 1))
  }
  const all = those.join(' ')
  facts.push({ type: 'escalated', trigger: 'guidance', why: { text: all, quote: all } })
  const lines = those.map((text) => ({ about: 'want', text, messages: [2] }) as const)
  facts.push({ type: 'summarised', escalation: facts.length, shared: true, summary: { by: 'model', lines } })
  facts.push({ type: 'summaryCorrected', text: all })
  facts.push({ type: 'emailLeft', email: all })
  facts.push({ type: 'said', from: 'assistant', text: 'The end', answers: 2, followUps: those })
  await append(store, conversationOf(group), facts)
}

/** A conversation for each address, oldest first, begun on a page of that address. */
export async function tellPages(store: Store): Promise<void> {
  await store.saveChatbot({ id: 'pages', account: 'main', settings: v.parse(chatbotSettings, {}) })
  for (const [at, page] of urls.entries()) {
    const visitor = visitorId(tokenOf(at))
    const facts: Fact[] = [
      { type: 'started', chatbot: 'pages', visitor, language: 'en', page },
      { type: 'said', from: 'visitor', text: page },
    ]
    await append(store, conversationOn(at), facts, at)
  }
}

/** As many conversations of one visitor with the chatbot "past" as are listed, each of which ends with other payloads. */
export async function tellPast(store: Store): Promise<void> {
  const visitor = visitorId(tokenOf(3_000))
  for (let at = 0; at < limits.pastConversations; at++) {
    const text = payloads.filter((_, place) => place % limits.pastConversations === at).join(' ')
    await append(store, conversationOf(3_000 + at), [
      { type: 'started', chatbot: 'past', visitor, language: 'en' },
      { type: 'said', from: 'visitor', text },
    ])
  }
}

/** Puts facts into the log as they are, whatever the rules would say of them. */
export async function append(store: Store, conversation: string, facts: readonly Fact[], laterMs = 0): Promise<void> {
  const outcome = await store.append({
    ...{ conversation, author: 'assistant', at: Date.now() + laterMs },
    decide: () => ({ facts }),
    jobs: () => [],
  })
  expect(outcome.kind).toBe('appended')
}

/** What is drawn as more than plain text; `seq` is that of the first. */
function messagesOf(text: string, seq: number): Fact[] {
  return [
    { type: 'said', from: 'visitor', text },
    {
      ...({ type: 'said', from: 'assistant', text, answers: seq, cannotAnswer: true, stopped: true } as const),
      sources: [{ title: text, url: text }, { title: `${text} too` }],
      followUps: [text],
    },
    { type: 'said', from: 'agent', agent: agentOf(text), text },
  ]
}

/** Every other kind of fact that carries words, with these in each of its fields. */
function noticesOf(text: string, seq: number): Fact[] {
  const agent = agentOf(text)
  const details = { name: text, email: text, phone: text, user: text, fields: { [text]: text } }
  return [
    { type: 'offered', trigger: 'guidance', answers: seq, why: { text, quote: text } },
    { type: 'declined', trigger: 'guidance' },
    { type: 'identified', by: 'visitor', details },
    { type: 'escalated', trigger: 'agent', agent, why: { text, quote: text } },
    {
      ...({ type: 'summarised', escalation: seq + 3, shared: true } as const),
      summary: { by: 'extract', lines: [{ about: 'who', text, messages: [seq] }] },
    },
    { type: 'summaryCorrected', text },
    { type: 'unattended', away: { because: 'closed' } },
    { type: 'emailLeft', email: text },
    { type: 'joined', agent, epoch: seq },
    { type: 'dropped', agents: [agent], epoch: seq + 1 },
    { type: 'ended', agent, epoch: seq + 2, note: text, resolved: true },
    { type: 'rated', ended: seq + 10, score: 1, comment: text },
  ]
}

/** Their picture is a path on the server; of addresses elsewhere the browser would ask for what they lead to. */
function agentOf(text: string): Agent {
  return { id: 'ana', name: text, avatar: `/avatars/${encodeURIComponent(text.toWellFormed().slice(0, 500))}` }
}
