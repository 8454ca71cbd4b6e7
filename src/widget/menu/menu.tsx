/// <reference path="../../ui/style-sheet.d.ts" />
import type { PastConversation } from '../../protocol/index.ts'
import { Icon } from '../../ui/icon.tsx'
import { Live } from '../../ui/live.ts'
import { isMuted, setMuted } from '../attention/mute.ts'
import type { TalkChat } from '../chat.ts'
import css from './menu.css?inline'
import { bell, bin, clockFace, download, plus } from './menu-icons.ts'
import { PastList } from './past-list.tsx'
import { saveTranscript } from './save-transcript.ts'

export { css }

/** The backend has not said by then whether it is gone. */
const forgottenByMs = 10_000

type MenuPage = 'items' | 'past' | 'sure' | 'failed'

/** What the visitor can do with their conversations (A18). Closes with Escape, with a press elsewhere, and when something is chosen. */
export class Menu extends Live<{ chat: TalkChat }> {
  #box: HTMLElement | null = null
  #page: MenuPage = 'items'
  #past: readonly PastConversation[] = []
  #undo: (() => void)[] = []
  #timer: ReturnType<typeof setTimeout> | undefined

  override componentDidMount() {
    const { client } = this.props.chat
    const root = this.#box!.getRootNode()
    const elsewhere = (event: Event) => {
      const button = (event.target as Element).closest('[aria-expanded]')
      if (!button && !this.#box?.contains(event.target as Node)) this.#close(false)
    }
    root.addEventListener('pointerdown', elsewhere)
    this.#undo = [
      () => root.removeEventListener('pointerdown', elsewhere),
      client.onFrame((frame) => {
        if (frame.type !== 'conversations') return
        this.#past = frame.conversations
        this.setState({})
      }),
    ]
    client.send({ type: 'conversations' })
    this.componentDidUpdate()
  }

  /** What is shown next takes the focus. */
  override componentDidUpdate() {
    const root = this.#box?.getRootNode() as ShadowRoot | undefined
    if (this.#box && !this.#box.contains(root?.activeElement ?? null)) this.#box.querySelector('button')?.focus()
  }

  override componentWillUnmount() {
    super.componentWillUnmount()
    clearTimeout(this.#timer)
    for (const undo of this.#undo) undo()
  }

  #close(focus = true) {
    const root = this.#box?.getRootNode() as ShadowRoot | undefined
    this.props.chat.menu.value = false
    if (focus) root?.querySelector<HTMLElement>('[aria-expanded].round')?.focus()
  }

  #show(page: MenuPage) {
    this.#page = page
    this.setState({})
  }

  #forget() {
    const { client, view } = this.props.chat
    if (client.status.peek() !== 'open') return this.#show('failed')
    // Whoever watches it is told that there is no such conversation any more, this page too.
    client.send({ type: 'forget', conversation: view.id })
    this.#timer = setTimeout(() => this.#show('failed'), forgottenByMs)
  }

  #items() {
    const { chat } = this.props
    const { words, view, memory, settings } = chat
    const { phase, seq } = view.state.value
    const others = this.#past.filter(({ id }) => id !== view.id)
    const muted = isMuted(memory)
    return (
      <ul>
        {seq > 0 && phase === 'assistant' && (
          <Item path={plus} text={words.newChat} onPress={() => chat.converse(null)} />
        )}
        {others.length > 0 && <Item path={clockFace} text={words.earlier} onPress={() => this.#show('past')} />}
        {seq > 0 && (
          <Item
            path={download}
            text={words.download}
            onPress={() => {
              saveTranscript(chat)
              this.#close()
            }}
          />
        )}
        {settings.value?.attention.sound && (
          <Item
            path={bell}
            text={muted ? words.unmute : words.mute}
            onPress={() => {
              setMuted(memory, !muted)
              this.#close()
            }}
          />
        )}
        {seq > 0 && <Item path={bin} text={words.forget} onPress={() => this.#show('sure')} />}
      </ul>
    )
  }

  draw({ chat }: { chat: TalkChat }) {
    const { words } = chat
    const page = this.#page
    return (
      <section
        class="menu"
        aria-label={words.menu}
        ref={(box) => {
          this.#box = box
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          this.#close()
        }}
      >
        {page === 'items' && this.#items()}
        {page === 'past' && (
          <PastList
            chat={chat}
            past={this.#past}
            onChoose={(id) => (id === chat.view.id ? this.#close() : chat.converse(id))}
          />
        )}
        {(page === 'sure' || page === 'failed') && (
          <div class="sure" role="alertdialog" aria-label={words.forget}>
            <p role={page === 'failed' ? 'alert' : undefined}>{page === 'failed' ? words.notDone : words.forgetSure}</p>
            <div class="actions">
              <button type="button" class="pill" onClick={() => this.#close()}>
                {words.cancel}
              </button>
              <button type="button" class="pill danger" onClick={() => this.#forget()}>
                {page === 'failed' ? words.retry : words.forgetYes}
              </button>
            </div>
          </div>
        )}
      </section>
    )
  }
}

function Item({ path, text, onPress }: { path: string; text: string; onPress(): void }) {
  return (
    <li>
      <button type="button" class="item" onClick={onPress}>
        <Icon path={path} size={18} />
        {text}
      </button>
    </li>
  )
}
