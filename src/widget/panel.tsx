import { Live, live } from '../ui/live.ts'
import type { Chat } from './chat.ts'
import { Composer } from './composer.tsx'
import { fitAboveKeyboard } from './fit-above-keyboard.ts'
import { Header } from './header.tsx'
import { fill } from './language.ts'
import { Middle } from './middle.tsx'
import { Strip } from './strip.tsx'

/** Where the panel fills the screen; the style sheet says the same. */
const fullScreen = '(max-width: 520px), (max-height: 460px)'

interface PanelProps {
  readonly chat: Chat
  /** Part of the page, always open, without a way to close. */
  readonly inline: boolean
}

/** The opened chat. */
export class Panel extends Live<PanelProps> {
  #box!: HTMLElement
  #wasOpen = false
  #unfit: (() => void) | undefined
  #focused: Node | null = null
  /** A button that has done its work goes away, and must not take the keyboard's place in the page with it. */
  #removed = new MutationObserver(() => {
    if (this.#focused?.isConnected === false && document.activeElement === document.body) this.#takeFocus()
  })

  override componentDidMount() {
    this.#removed.observe(this.#box, { childList: true, subtree: true })
    this.componentDidUpdate()
  }

  #takeFocus() {
    this.#focused = null
    // On a phone, the keyboard would cover what there is to read.
    const target = matchMedia('(pointer: coarse)').matches ? this.#box : this.#box.querySelector('textarea')
    target?.focus()
  }

  override componentDidUpdate() {
    const { chat, inline } = this.props
    const open = chat.isOpen.peek()
    if (inline || open === this.#wasOpen) return
    this.#wasOpen = open
    this.#unfit?.()
    this.#unfit = open ? fitAboveKeyboard(this.#box) : undefined
    if (open && chat.takesFocus.peek()) this.#takeFocus()
  }

  override componentWillUnmount() {
    super.componentWillUnmount()
    this.#unfit?.()
    this.#removed.disconnect()
  }

  draw({ chat, inline }: PanelProps) {
    const isModal = () => !inline && matchMedia(fullScreen).matches
    return (
      // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as a dialog it supports aria-modal, and inline it has none.
      <section
        ref={(box) => {
          if (box) this.#box = box
        }}
        class="panel"
        role={inline ? 'region' : 'dialog'}
        aria-modal={isModal() || undefined}
        aria-label={fill(chat.words.chat, { name: chat.settings.value?.name ?? '' })}
        data-inline={inline}
        dir={chat.words.dir}
        lang={chat.language}
        hidden={!chat.isOpen.value}
        tabIndex={-1}
        onFocusIn={({ target }) => {
          this.#focused = target as Node
        }}
        onKeyDown={(event) => {
          // The page has keys of its own, and no business with what is typed here.
          event.stopPropagation()
          if (event.key === 'Escape' && !inline) chat.close()
          if (event.key === 'Tab' && isModal()) keepInside(this.#box, event)
        }}
      >
        <Header chat={chat} />
        <Middle chat={chat} />
        <Strip chat={chat} />
        <Composer chat={chat} />
        <Announcer chat={chat} />
      </section>
    )
  }
}

const Announcer = live(function Announcer({ chat }: { chat: Chat }) {
  return (
    <p class="unseen" aria-live="polite">
      {chat.announced.value}
    </p>
  )
})

/** A panel that covers the page keeps the Tab key from wandering behind it. */
function keepInside(box: HTMLElement, event: KeyboardEvent): void {
  const stops = [...box.querySelectorAll<HTMLElement>('button, a[href], textarea, input, [tabindex="0"]')].filter(
    (stop) => stop.checkVisibility() && !(stop as HTMLButtonElement).disabled,
  )
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  const focused = (box.getRootNode() as ShadowRoot).activeElement
  if (focused !== from && focused !== box) return
  event.preventDefault()
  to?.focus()
}
