import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a link in a mail is for. */
export type LinkKind = 'invitation' | 'new-password'

/** Links that open something once. Their secret part is worked out, and kept nowhere: neither in the database nor in the outbox. */
export interface Links {
  /** The address that is sent. Its token stands behind a #, so that it is in no server's log and in no Referer. */
  address(kind: LinkKind, id: string, round: number): string
  /** The id that a token claims to be for; null for what is no token of ours. */
  idIn(token: string): string | null
  /** Was this token made for this id in this round? */
  isFor(token: string, kind: LinkKind, id: string, round: number): boolean
}

/** `secret` signs them: who has it can make every link. */
export function createLinks({ secret, publicUrl }: { secret: string; publicUrl: string }): Links {
  function token(kind: LinkKind, id: string, round: number): string {
    return `${id}.${createHmac('sha256', secret).update(`link/${kind}/${id}/${round}`).digest('base64url')}`
  }

  return {
    address(kind, id, round) {
      const address = new URL(`/dashboard/${kind}`, publicUrl)
      address.hash = token(kind, id, round)
      return address.href
    },
    idIn: (text) => /^([\w-]{22})\.[\w-]{43}$/.exec(text)?.[1] ?? null,
    isFor(text, kind, id, round) {
      const expected = Buffer.from(token(kind, id, round))
      const given = Buffer.from(text)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
  }
}
