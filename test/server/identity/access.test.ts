import { expect, test } from 'vitest'
import { empty } from '../../../src/protocol/conversation.ts'
import { defaultSettings } from '../../../src/protocol/settings.ts'
import { maySeeChatbot, maySeeConversation } from '../../../src/server/identity/access.ts'
import type { Chatbot, Member } from '../../../src/server/store/store.ts'

const member: Member = {
  user: 'u1',
  account: 'a',
  role: 'agent',
  name: 'Ana',
  email: 'ana@shop.test',
  avatar: null,
  seenAt: 0,
}
const ours: Chatbot = { id: 'shop', account: 'a', settings: defaultSettings }
const theirs: Chatbot = { id: 'other', account: 'b', settings: defaultSettings }

test('[C1] an agent sees the chatbots of their own account and no others', () => {
  expect(maySeeChatbot(member, ours)).toBe(true)
  expect(maySeeChatbot(member, theirs)).toBe(false)
  expect(maySeeChatbot({ ...member, role: 'owner' }, theirs)).toBe(false)
})

test('[C1] a conversation is seen by those who see its chatbot', () => {
  const conversation = { ...empty('c'), chatbot: 'shop' }
  expect(maySeeConversation(member, conversation, ours)).toBe(true)
  expect(maySeeConversation(member, { ...conversation, chatbot: 'other' }, theirs)).toBe(false)
  expect(maySeeConversation(member, { ...conversation, chatbot: 'other' }, ours)).toBe(false)
})
