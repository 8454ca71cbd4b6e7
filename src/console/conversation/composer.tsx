import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ConversationView } from '../../client/client.ts'
import { type Conversation, limits } from '../../protocol/index.ts'
import type { Desk } from '../desk.ts'
import { Icon } from '../icon.tsx'
import { firstName } from '../words.ts'

/** Characters left from which on their number is shown. */
const fewLeft = 500

/**
 * Where an agent types. The first message takes over, so that nothing needs to be pressed before; it may be typed at any
 * time, and what was typed is kept, whatever happens meanwhile.
 */
export function Composer({ desk, view }: { desk: Desk; view: ConversationView }) {
  const { me, memory } = desk
  const key = `draft:${view.id}`
  const text = useSignal(memory.get(key) ?? '')
  const input = useRef<HTMLTextAreaElement>(null)
  const state = view.state.value
  const role = roleIn(state, me.id)
  const left = limits.messageChars - text.value.length

  useEffect(() => {
    if (desk.wantsToType !== view.id) return
    desk.wantsToType = null
    // On a phone the keyboard would cover what there is to read first.
    if (!byTouch()) input.current?.focus()
  }, [desk, view])

  useLayoutEffect(() => {
    const { current } = input
    if (!current) return
    current.style.height = 'auto'
    current.style.height = `${current.scrollHeight}px`
  }, [text.value])

  function type(typed: string): void {
    text.value = typed
    memory.set(key, typed || null)
    if (typed) view.nowTyping()
  }

  function send(): void {
    const words = text.value.trim()
    if (!words || words.length > limits.messageChars) return
    if (role === 'beside') view.ask({ type: 'takeOver', join: true })
    view.ask({ type: 'say', text: words })
    type('')
    input.current?.focus()
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div class="composer-box" data-role={role}>
        <textarea
          ref={input}
          rows={1}
          aria-label="Message to the visitor"
          aria-describedby="composer-hint"
          placeholder={role === 'with' ? 'Write to the visitor…' : 'Write to take over…'}
          value={text.value}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing || byTouch()) return
            event.preventDefault()
            send()
          }}
        />
        <button class="button primary send" type="submit" aria-disabled={text.value.trim() === '' || left < 0}>
          <Icon name="send" size={18} />
          {role === 'beside' ? 'Join and send' : 'Send'}
        </button>
      </div>
      <p class="composer-hint" id="composer-hint">
        {left < fewLeft ? <b data-over={left < 0}>{left} characters left. </b> : null}
        {role === 'with' && byTouch() ? null : hints[role](state)}
      </p>
    </form>
  )
}

/** A keyboard on glass has no Shift + Enter: there Enter makes a new line, and the button sends. */
function byTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches
}

type Role = 'with' | 'beside' | 'waited-for' | 'watching'

/** What an agent is to a conversation. */
function roleIn({ phase, agents }: Conversation, me: string): Role {
  if (phase === 'waiting') return 'waited-for'
  if (phase === 'assistant') return 'watching'
  return agents.some(({ id }) => id === me) ? 'with' : 'beside'
}

const hints: Readonly<Record<Role, (state: Conversation) => string>> = {
  with: () => 'Enter sends, Shift + Enter makes a new line.',
  beside: ({ agents }) =>
    `${agents.map(({ name }) => firstName(name)).join(' and ')} has this chat. You would join it.`,
  'waited-for': () => 'The visitor waits for a person. Your first message joins.',
  watching: () => 'The assistant answers at present. Your first message takes over.',
}
