import { openSqlite } from '../../src/server/store/sqlite.ts'
import { attempt } from '../contracts/store.ts'

/**
 * An assistant in a process of its own, as another node would run it: answers each conversation it is sent, under the
 * epoch it was asked in, as fast as it can.
 */
const store = await openSqlite({ path: process.argv[2]! })

process.on('message', async (conversations: string[]) => {
  const outcomes: string[] = []
  for (const conversation of conversations) {
    for (const answers of [2, 3, 4]) {
      const answer = { type: 'answer', answers, epoch: 0, text: `answer to ${answers}` } as const
      outcomes.push((await store.append(attempt(conversation, { kind: 'assistant' }, answer))).kind)
    }
  }
  process.send?.(outcomes)
})
process.send?.('ready')
