import type { Member, Store } from '../store/store.ts'
import type { Sessions } from './sessions.ts'
import type { SignIn } from './sign-in.ts'

export type TeamRefusal = 'not_found' | 'last_owner'

/** Who belongs to an account, and as what (C1). Without an owner there is no account: the last one stays. */
export interface Team {
  members(account: string): Promise<readonly Member[]>
  changeRole(account: string, user: string, role: Member['role']): Promise<TeamRefusal | null>
  /** They are signed out everywhere at once; what they wrote stays. */
  remove(account: string, user: string): Promise<TeamRefusal | null>
}

export function createTeam({ store, signIn, sessions }: { store: Store; signIn: SignIn; sessions: Sessions }): Team {
  async function refusalFor(account: string, user: string): Promise<TeamRefusal> {
    return (await store.member(user))?.account === account ? 'last_owner' : 'not_found'
  }

  return {
    members: (account) => store.members(account),
    async changeRole(account, user, role) {
      return (await store.changeRole(account, user, role)) ? null : refusalFor(account, user)
    },
    async remove(account, user) {
      if (!(await store.removeMember(account, user))) return refusalFor(account, user)
      await sessions.endAll(user)
      await signIn.remove(user)
      return null
    },
  }
}
