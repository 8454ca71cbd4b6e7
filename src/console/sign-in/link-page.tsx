import { Late } from '../late.tsx'
import type { Router } from '../place.ts'
import type { Session } from '../session.ts'

/** What somebody who is not signed in may have come for. */
export type LinkKind = 'invitation' | 'new-password' | 'forgot-password'

/** null for every other address. */
export function linkKindAt(pathname: string): LinkKind | null {
  const kinds = ['invitation', 'new-password', 'forgot-password'] as const
  return kinds.find((kind) => pathname === `/dashboard/${kind}`) ?? null
}

export interface LinkPageProps {
  readonly session: Session
  readonly router: Router
  /** From behind the # of the address, where no server reads it. */
  readonly token: string
}

/** Few come here, and once: each page is loaded then. */
const pages = {
  invitation: () => import('./invitation-page.tsx').then(({ InvitationPage }) => InvitationPage),
  'new-password': () => import('./new-password-page.tsx').then(({ NewPasswordPage }) => NewPasswordPage),
  'forgot-password': () => import('./forgot-password-page.tsx').then(({ ForgotPasswordPage }) => ForgotPasswordPage),
} as const

export function LinkPage({ kind, session, router }: { kind: LinkKind; session: Session; router: Router }) {
  return <Late key={kind} load={pages[kind]} props={{ session, router, token: location.hash.slice(1) }} />
}
