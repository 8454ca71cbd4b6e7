import { limits } from '../protocol/limits.ts'
import { Icon, send } from '../ui/icon.tsx'
import { Live } from '../ui/live.ts'
import type { Chat, TalkChat } from './chat.ts'
import { fill } from './language.ts'

/** Where the visitor writes. What is not sent yet survives a reload. */
export class Composer extends Live<{ chat: Chat }> {
  #field: HTMLTextAreaElement | null = null

  #write(text: string) {
    const { draft, memory } = this.props.chat
    draft.value = text
    memory.set('draft', text || null)
  }

  #submit(event: Event) {
    event.preventDefault()
    const text = this.props.chat.draft.value
    if (text.trim() === '' || text.length > limits.messageChars) return
    this.props.chat.view.ask({ type: 'say', text })
    this.#write('')
    this.#field?.focus()
  }

  override componentDidMount() {
    this.componentDidUpdate()
  }

  /** For browsers without `field-sizing`. */
  override componentDidUpdate() {
    const field = this.#field
    if (!field || CSS.supports('field-sizing', 'content')) return
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
  }

  draw({ chat }: { chat: Chat }) {
    const { view, words, settings } = chat
    const text = chat.draft.value
    const over = text.length - limits.messageChars
    // Both are said once there is something to say them of.
    const talk = chat.parts.conversation.here.value && (words as TalkChat['words'])
    const escalation = settings.value?.escalation
    const asksBelow = escalation?.enabled && !escalation.inlinePair && view.state.value.phase === 'assistant'
    return (
      <form class="composer" onSubmit={(event) => this.#submit(event)}>
        <div class="field">
          <textarea
            ref={(field) => {
              this.#field = field
            }}
            rows={1}
            value={text}
            placeholder={words.placeholder}
            aria-label={words.placeholder}
            aria-describedby={over > 0 ? 'handrail-over' : undefined}
            enterkeyhint="send"
            // Until something is written, the line begins where the language's does.
            dir={text ? 'auto' : undefined}
            onInput={({ currentTarget }) => {
              this.#write(currentTarget.value)
              view.nowTyping()
              // The answer will want it.
              chat.parts.conversation.want()
              chat.parts.talk.want()
            }}
            onKeyDown={(event) => {
              // While a word is being composed, Enter belongs to the input method; 229 is how Safari says so.
              const isSend = event.key === 'Enter' && !event.shiftKey
              if (isSend && !event.isComposing && event.keyCode !== 229) this.#submit(event)
            }}
          />
          {view.draft.value && !text && talk ? (
            <button type="button" class="round fill" aria-label={talk.stop} onClick={() => view.stop()}>
              <span class="square" />
            </button>
          ) : (
            <button
              type="submit"
              class="round fill"
              aria-label={words.send}
              aria-disabled={text.trim() === '' || over > 0}
            >
              <Icon path={send} />
            </button>
          )}
        </div>
        {over > 0 && talk && (
          <p class="problem" id="handrail-over">
            {fill(talk.tooLong, { over })}
          </p>
        )}
        {asksBelow && (
          <button
            type="button"
            class="link below"
            onClick={() => chat.callPerson({ type: 'escalate', trigger: 'button' })}
          >
            {settings.value?.texts.requestHelp || words.requestHelp}
          </button>
        )}
      </form>
    )
  }
}
