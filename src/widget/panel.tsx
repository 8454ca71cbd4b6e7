import { Live, live } from '../ui/live.ts'
import type { Chat, TalkChat } from './chat.ts'
import { Composer } from './composer.tsx'
import { Header } from './header.tsx'
import { fill } from './language.ts'
import { Middle } from './middle.tsx'
import { Strip } from './strip.tsx'

interface PanelProps {
  readonly chat: Chat
  /** Part of the page, always open, without a way to close. */
  readonly inline: boolean
}

/** The opened chat. */
export class Panel extends Live<PanelProps> {
  #box!: HTMLElement
  #wasOpen = false
  #uncover: (() => void) | undefined

  override componentDidMount() {
    this.componentDidUpdate()
  }

  override componentDidUpdate() {
    const { chat, inline } = this.props
    const open = chat.isOpen.peek()
    if (inline || open === this.#wasOpen) return
    this.#wasOpen = open
    this.#uncover?.()
    this.#uncover = undefined
    if (!open) return
    import('./cover-page.ts').then(
      ({ coverPage }) => {
        if (this.#wasOpen) this.#uncover ??= coverPage(this.#box)
      },
      () => {},
    )
    // On a phone, the keyboard would cover what there is to read.
    const isPhone = matchMedia('(pointer: coarse)').matches
    if (chat.takesFocus.peek()) ((!isPhone && this.#box.querySelector('textarea')) || this.#box).focus()
  }

  override componentWillUnmount() {
    super.componentWillUnmount()
    this.#wasOpen = false
    this.#uncover?.()
  }

  draw({ chat, inline }: PanelProps) {
    return (
      <section
        ref={(box) => {
          if (box) this.#box = box
        }}
        class="panel"
        role={inline ? 'region' : 'dialog'}
        aria-label={fill(chat.words.chat, { name: chat.settings.value?.name ?? '' })}
        data-inline={inline}
        dir={chat.words.dir}
        lang={chat.language}
        hidden={!chat.isOpen.value}
        tabIndex={-1}
        onKeyDown={(event) => {
          // The page has keys of its own, and no business with what is typed here.
          event.stopPropagation()
          if (event.key === 'Escape' && !inline) chat.close()
        }}
      >
        <Header chat={chat} />
        <Middle chat={chat} />
        <Strip chat={chat} />
        <Bottom chat={chat} />
        <Announcer chat={chat} />
      </section>
    )
  }
}

/** Where the visitor writes, below the owner's buttons (A7); or, where the owner wants it first, the form that asks who they are. */
const Bottom = live(function Bottom({ chat }: { chat: Chat }) {
  const { client, parts, settings } = chat
  const { leadForm, buttons } = settings.value ?? {}
  const when = leadForm?.when ?? 'off'
  if (when !== 'off') parts.lead.want()
  if (buttons?.length) parts.talk.want()
  const LeadGate = when !== 'off' ? parts.lead.here.value?.LeadGate : undefined
  const Buttons = buttons?.length ? parts.talk.here.value?.Buttons : undefined
  const composer = (
    <>
      {Buttons && <Buttons chat={chat as TalkChat} />}
      <Composer chat={chat} />
    </>
  )
  if (LeadGate) return <LeadGate chat={chat as TalkChat}>{composer}</LeadGate>
  // What comes first is waited for, unless it cannot come now.
  return when === 'on_start' && client.status.value !== 'offline' ? null : composer
})

const Announcer = live(function Announcer({ chat }: { chat: Chat }) {
  return (
    <p class="unseen" aria-live="polite">
      {chat.announced.value}
    </p>
  )
})
