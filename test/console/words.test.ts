import { expect, test } from 'vitest'
import { clockTime } from '../../src/console/time.ts'
import { awayWords, controllerWords, noticeWords, pageWords, visitorName, whyWords } from '../../src/console/words.ts'
import { type ConversationEvent, empty, type Fact } from '../../src/protocol/index.ts'

const me = { id: 'ana', name: 'Ana Sol' }
const ben = { id: 'ben', name: 'Ben Okafor' }

test('[C2] the label says who has control: "AI", "Waiting", "You" or a name', () => {
  const conversation = empty('c')
  expect(controllerWords(conversation, 'ana')).toBe('AI')
  expect(controllerWords({ ...conversation, phase: 'waiting' }, 'ana')).toBe('Waiting')
  expect(controllerWords({ ...conversation, phase: 'live', agents: [me] }, 'ana')).toBe('You')
  expect(controllerWords({ ...conversation, phase: 'live', agents: [ben] }, 'ana')).toBe('Ben')
  expect(controllerWords({ ...conversation, phase: 'live', agents: [ben, me] }, 'ana')).toBe('You, Ben')
})

test('[A10] a visitor is called by their name, by the address they left, or by the same short name on every screen', () => {
  const visitor = { visitor: 'embed-3f9ac0ffee', email: null, details: null }
  expect(visitorName(visitor)).toBe('Visitor 3F9A')
  expect(visitorName({ ...visitor, email: 'x@shop.test' })).toBe('x@shop.test')
  expect(visitorName({ ...visitor, email: 'x@shop.test', details: { name: ' Mia\n  Berg ' } })).toBe('Mia Berg')
  expect(visitorName({ ...visitor, details: { phone: '12345', name: '\u202E' } })).toBe('Visitor 3F9A')
  expect(visitorName({ ...visitor, details: { name: 'M'.repeat(500) } })).toBe(`${'M'.repeat(59)}…`)
})

test('every fact of a conversation that is not a message has its line', () => {
  const facts: [Fact, string | null][] = [
    [
      { type: 'started', chatbot: 'c', visitor: 'v', language: 'en', page: 'https://shop.test/help/' },
      'Started on /help/',
    ],
    [{ type: 'offered', trigger: 'cannot_answer', answers: 2 }, 'A person was offered: the assistant had no answer'],
    [
      { type: 'offered', trigger: 'direct_request', answers: 2, away: { because: 'nobody_online' } },
      'Nobody of the team was online, so a reply by email was offered: the visitor asked for a person',
    ],
    [{ type: 'declined', trigger: 'cannot_answer' }, 'The visitor declined'],
    [{ type: 'escalated', trigger: 'direct_request' }, 'Escalated: the visitor asked for a person'],
    [
      { type: 'escalated', trigger: 'button', renewed: true },
      'Called again: the visitor pressed “Connect to an agent”',
    ],
    [{ type: 'escalated', trigger: 'agent', agent: ben }, 'Escalated: handed to the team by Ben Okafor'],
    [{ type: 'escalated', trigger: 'agent', agent: me, renewed: true }, 'Called again: handed to the team by you'],
    [{ type: 'joined', agent: me, epoch: 1 }, 'You joined'],
    [{ type: 'joined', agent: ben, epoch: 1 }, 'Ben Okafor joined'],
    [{ type: 'ended', agent: ben, epoch: 2, resolved: true }, 'Ben Okafor ended the live chat and resolved it'],
    [{ type: 'ended', agent: me, epoch: 2, resolved: false }, 'You ended the live chat'],
    [{ type: 'dropped', agents: [ben], epoch: 2 }, 'Ben Okafor lost the connection. The visitor waits again'],
    [{ type: 'resolved', agent: me }, 'You marked it as resolved'],
    [{ type: 'reopened' }, 'Reopened'],
    [{ type: 'emailLeft', email: 'x@shop.test' }, 'The visitor left an address: x@shop.test'],
    [{ type: 'cancelled' }, 'The visitor cancelled and is back with the assistant'],
    [
      { type: 'unattended' },
      'Nobody joined in time. The visitor is back with the assistant and was asked for an email address',
    ],
    [
      { type: 'unattended', away: { because: 'closed' } },
      'Nobody could come outside your hours. The visitor did not have to wait and was asked for an email address',
    ],
    [{ type: 'summaryCorrected', text: 'It is blue' }, 'The visitor corrected the summary'],
    [{ type: 'identified', by: 'visitor', details: { name: 'Mia' } }, 'The visitor said who they are'],
    [{ type: 'identified', by: 'page', details: { user: 'u-17' } }, 'The page said who the visitor is'],
    [{ type: 'rated', ended: 5, score: 2 }, 'The visitor rated the live chat 2 of 5'],
    [{ type: 'rated', ended: 5, score: 4, comment: 'Kind' }, 'The visitor rated the live chat 4 of 5: “Kind”'],
    [{ type: 'summarised', escalation: 3 }, null],
    [{ type: 'said', from: 'visitor', text: 'hi' }, null],
    [{ type: 'thumbed', message: 3, value: 'up' }, null],
  ]
  for (const [fact, words] of facts) {
    expect(noticeWords({ ...fact, seq: 1, at: 0 } as ConversationEvent, 'ana')).toBe(words)
  }
})

test('a page is called as the site knows it, and an address that is none stands as it is', () => {
  expect(pageWords('https://shop.test/')).toBe('shop.test')
  expect(pageWords('https://shop.test/gr%C3%B6%C3%9Fen')).toBe('/größen')
  expect(pageWords('https://shop.test/%ff')).toBe('https://shop.test/%ff')
  expect(pageWords('no address')).toBe('no address')
})

test('[E12] when the team is back is told as of the time it was said', () => {
  const at = new Date(2026, 10, 21, 20, 0).getTime()
  const opensAt = new Date(2026, 10, 21, 21, 30).getTime()
  expect(awayWords({ because: 'closed', opensAt }, at)).toBe(
    `Nobody could come outside your hours until ${clockTime(opensAt)}`,
  )
})

test('[E5] what a trigger was read off is named with its number', () => {
  expect(whyWords('guidance', { text: 'If it is about safety', rule: 2 })).toBe('Rule 2: If it is about safety')
  expect(whyWords('topic', { text: 'Legal advice', rule: 1 })).toBe('Topic 1: Legal advice')
  expect(whyWords('phrase', { text: 'contact support' })).toBe('Phrase: contact support')
  expect(whyWords('frustration', { text: 'the same again' })).toBe('the same again')
})
