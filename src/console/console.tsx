import { useEffect, useMemo } from 'preact/hooks'
import type { Client } from '../client/client.ts'
import type { Memory } from '../client/memory.ts'
import { openDesk } from './desk.ts'
import type { Router } from './place.ts'
import type { Me, Session } from './session.ts'
import { FirstStartPage } from './sign-in/first-start-page.tsx'
import { Gate } from './sign-in/gate.tsx'
import { LinkPage, linkKindAt } from './sign-in/link-page.tsx'
import { SignInPage } from './sign-in/sign-in-page.tsx'
import { Workplace } from './workplace.tsx'

export interface ConsoleProps {
  readonly session: Session
  readonly router: Router
  /** What this browser remembers for one person. */
  readonly memoryOf: (person: string) => Memory
  readonly openClient: (memory: Memory) => Client
}

/** How long until a server that did not answer is asked again. */
const askAgainMs = 4_000

/** The whole console: a gate for those who are not signed in, at whatever address they came to, and behind it the work. */
export function Console(props: ConsoleProps) {
  const { session, router } = props
  const state = session.state.value
  const link = router.place.value && linkKindAt(location.pathname)

  useEffect(() => {
    if (state.is === 'unknown') void session.look()
    if (state.is !== 'unreachable') return
    const timer = setInterval(() => void session.look(), askAgainMs)
    return () => clearInterval(timer)
  }, [session, state.is])

  // Whoever is signed in here: a link from a mail is for whom it was sent to.
  if (link) return <LinkPage kind={link} session={session} router={router} />
  switch (state.is) {
    case 'unknown':
      return null
    case 'unreachable':
      return (
        <Gate title="No answer">
          <p role="status">The server did not answer. Trying again every few seconds…</p>
        </Gate>
      )
    case 'first-start':
      return <FirstStartPage session={session} />
    case 'signed-out':
      return <SignInPage session={session} why={linkWasUsed() ? 'link_used' : state.why} />
    case 'signed-in':
      return <SignedIn key={state.me.id} {...props} me={state.me} />
  }
}

function SignedIn({ me, memoryOf, ...parts }: ConsoleProps & { me: Me }) {
  // Once: a desk lasts as long as its person is signed in.
  const desk = useMemo(() => openDesk({ me, memory: memoryOf(me.id), ...parts }), [])
  useEffect(() => () => desk.stop(), [desk])
  return <Workplace desk={desk} />
}

/** A sign-in link that does not work any more leads to an address that says so. */
function linkWasUsed(): boolean {
  return new URLSearchParams(location.search).get('link') === 'used'
}
