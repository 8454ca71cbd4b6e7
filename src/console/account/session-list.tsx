import { useSignal } from '@preact/signals'
import type { InferResponseType } from 'hono/client'
import { useEffect } from 'preact/hooks'
import { type Refused, routes } from '../api.ts'
import type { Desk } from '../desk.ts'
import { moment, wholeTime } from '../time.ts'
import { signInWords } from '../words.ts'
import { browserWords } from './browser-words.ts'

const route = routes.account.sessions
type Sessions = Extract<InferResponseType<typeof route.$get>, { sessions: unknown }>

/** Every browser in which one is signed in, and the end of each. */
export function SessionList({ desk }: { desk: Desk }) {
  const answer = useSignal<Sessions | null>(null)
  const refused = useSignal<Refused | null>(null)

  async function read(): Promise<void> {
    const read = await desk.ask<Sessions>(route.$get())
    if (read.ok) answer.value = read.body
    else refused.value = read.error
  }

  async function end(asked: Parameters<Desk['ask']>[0]): Promise<void> {
    const ended = await desk.ask(asked)
    // What is over already is what was wanted.
    refused.value = ended.ok || ended.error.code === 'not_found' ? null : ended.error
    await read()
  }

  useEffect(() => void read(), [])

  const sessions = answer.value?.sessions
  return (
    <>
      <ul class="own-list" aria-busy={!sessions}>
        {sessions?.map(({ id, userAgent, address, seenAt, isThis, isOpen }) => {
          const browser = browserWords(userAgent)
          return (
            <li class="own-row" key={id}>
              <div>
                <p class="own-name" title={userAgent}>
                  {browser}
                  {isThis && <span class="own-tag">This browser</span>}
                </p>
                <p class="own-soft">
                  {address && `${address} · `}
                  {isOpen ? (
                    'in use now'
                  ) : (
                    <time dateTime={new Date(seenAt).toISOString()} title={wholeTime(seenAt)}>
                      last seen {moment(seenAt, desk.now.value)}
                    </time>
                  )}
                </p>
              </div>
              {!isThis && (
                <button
                  class="button small"
                  type="button"
                  aria-label={`Sign out ${browser}, ${address}`}
                  onClick={() => void end(route[':id'].$delete({ param: { id } }))}
                >
                  Sign out
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {refused.value && (
        <p class="form-error" role="alert">
          {signInWords(refused.value.code, refused.value)}
        </p>
      )}
      {sessions && sessions.length > 1 && (
        <button class="button own-submit" type="button" onClick={() => void end(route.$delete())}>
          Sign out everywhere else
        </button>
      )}
    </>
  )
}
