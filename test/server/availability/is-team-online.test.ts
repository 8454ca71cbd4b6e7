import { expect, it } from 'vitest'
import { isTeamOnline } from '../../../src/server/availability/is-team-online.ts'
import type { Member } from '../../../src/server/store/store.ts'

const at = 1_000_000

function member(user: string, seenAt: number): Member {
  return { user, account: 'main', role: 'agent', name: user, email: `${user}@shop.test`, avatar: null, seenAt }
}

/** Whether a team is there of which these have a line to this node. */
function online(here: readonly string[], ...team: readonly Member[]): boolean {
  return isTeamOnline(team, { isAgentOnline: (user) => here.includes(user) }, at)
}

it('[E12] somebody is there who has a line to this node, or to another within twice the time it takes to be written down', () => {
  expect(online([])).toBe(false)
  expect(online([], member('ana', 0))).toBe(false)
  expect(online(['ana'], member('ana', 0))).toBe(true)
  expect(online(['ana'], member('ben', 0), member('ana', 0))).toBe(true)
  expect(online([], member('ben', 0), member('ana', at - 19_999))).toBe(true)
  expect(online([], member('ana', at - 20_000))).toBe(false)
})

it('[E12] people of another account are nobody', () => {
  expect(online(['eve'], member('ana', 0))).toBe(false)
})
