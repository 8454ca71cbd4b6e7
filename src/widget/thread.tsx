import { effect } from '@preact/signals'
import { check, Icon } from '../ui/icon.tsx'
import { Live } from '../ui/live.ts'
import { down } from '../ui/talk-icons.ts'
import type { TalkChat } from './chat.ts'
import { Day } from './day.tsx'
import { Greeting } from './greeting.tsx'
import { LiveEnd } from './live-end.tsx'
import { Message } from './message.tsx'
import { Picture } from './picture.tsx'
import { threadItems, thumbs } from './thread-items.ts'
import { Unsent } from './unsent.tsx'

/** Events drawn at a time: what is further up is drawn when the visitor goes there, so that a long history costs nothing. */
const step = 60
/** This near to an end of the thread counts as being there, in pixels. */
const nearPx = 48

/** The conversation. Keeps to its end while the visitor is there, and stays where they are while they are not. */
export class Thread extends Live<{ chat: TalkChat }> {
  #box!: HTMLElement
  #content!: HTMLElement
  #atEnd = true
  /** `seq` of the first event drawn, while the visitor is further up. */
  #from: number | null = null
  /** Distance to the end, to be kept when something is put in further up. */
  #keep: number | null = null
  #unsent = 0
  #top = 0
  #undo: (() => void)[] = []

  override componentDidMount() {
    const { view } = this.props.chat
    // What grows by itself: an answer being written, markdown that has just come, the keyboard of a phone.
    const grown = new ResizeObserver(() => this.#atEnd && this.#toEnd())
    grown.observe(this.#box)
    grown.observe(this.#content)
    const seen = () => this.#markSeen()
    document.addEventListener('visibilitychange', seen)
    this.#undo = [
      () => grown.disconnect(),
      () => document.removeEventListener('visibilitychange', seen),
      effect(() => {
        if (view.state.value.seq > 0) this.#markSeen()
      }),
    ]
    this.componentDidUpdate()
  }

  override componentDidUpdate() {
    if (this.#keep !== null) this.#box.scrollTop = this.#box.scrollHeight - this.#keep
    else if (this.#atEnd) this.#toEnd()
    this.#keep = null
  }

  override componentWillUnmount() {
    super.componentWillUnmount()
    for (const undo of this.#undo) undo()
  }

  #toEnd() {
    this.#box.scrollTop = this.#box.scrollHeight
  }

  #markSeen() {
    const { isOpen, view } = this.props.chat
    if (isOpen.value && this.#atEnd && document.visibilityState === 'visible') view.seen()
  }

  #goToEnd() {
    this.#atEnd = true
    this.#from = null
    this.setState({})
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.#box
    const was = this.#atEnd
    // When the box becomes smaller, its end goes away from the visitor; they leave it by scrolling up alone.
    const left = !was || scrollTop < this.#top
    this.#top = scrollTop
    this.#atEnd = scrollHeight - scrollTop - clientHeight < nearPx || !left
    if (this.#atEnd) {
      if (!was) this.#goToEnd()
      return this.#markSeen()
    }
    if (was) {
      this.#from = this.#start().seq
      this.setState({})
    }
    if (scrollTop < nearPx * 4) this.#showMore()
  }

  #showMore() {
    const { view } = this.props.chat
    const { at, seq } = this.#start()
    if (seq <= 1 || this.#keep !== null) return
    const more = () => {
      this.#keep = this.#box.scrollHeight - this.#box.scrollTop
      this.#from = Math.max(view.events.peek()[0]?.seq ?? 1, seq - step)
      this.setState({})
    }
    if (at > 0) more()
    else view.earlier().then(more)
  }

  /** The first event drawn: where it is among those held, and its number. */
  #start() {
    const events = this.props.chat.view.events.value
    const held = events[0]?.seq ?? 1
    const at = Math.max(0, this.#from === null ? events.length - step : this.#from - held)
    return { at, seq: held + at }
  }

  draw({ chat }: { chat: TalkChat }) {
    const { view, words } = chat
    const settings = chat.settings.value
    const start = this.#start()
    const drawn = view.events.value.slice(start.at)
    const pending = view.pending.value
    const unsent = pending.filter(({ command }) => command.type === 'say')
    const items = threadItems(drawn, Date.now())
    // A summary may come long after what it sums up, and is nothing to answer.
    const last = items.findLast((item) => item.kind === 'day' || item.event.type !== 'summarised')
    const bubble = unsent.length === 0 && last?.kind === 'bubble' ? last : null
    const { phase } = view.state.value
    const latest = bubble?.author === 'assistant' && phase === 'assistant' && bubble.key
    const { textOf } = chat.parts.handover.here.value ?? {}
    const FollowUps = chat.parts.talk.here.value?.FollowUps
    const rated = thumbs(drawn)
    for (const { command } of pending) if (command.type === 'thumb') rated.set(command.message, command.value)
    const isAlone = items.length + unsent.length === 0
    const greets = start.seq <= 1 && view.loaded.value

    // Saying something brings the visitor to where the answer will be.
    if (unsent.length > this.#unsent) this.#atEnd = true
    this.#unsent = unsent.length

    return (
      <div class="middle">
        <div
          class="scroller"
          ref={(box) => {
            if (box) this.#box = box
          }}
          onScroll={() => this.#scrolled()}
          role="log"
          aria-live="off"
          aria-label={words.conversation}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
        >
          <div
            class="thread"
            ref={(content) => {
              if (content) this.#content = content
            }}
          >
            {greets && <Greeting chat={chat} alone={isAlone} still />}
            {items.map((item) => {
              if (item.kind === 'day') return <Day key={item.key} chat={chat} at={item.at} />
              const { key, event } = item
              if (item.kind === 'notice') {
                return (
                  <p class="notice" key={key} data-type={event.type}>
                    <span>
                      {event.type === 'joined' && <Picture chat={chat} agent={event.agent} size={22} />}
                      {textOf?.(event, chat)}
                    </span>
                  </p>
                )
              }
              return (
                <Message
                  key={key}
                  chat={chat}
                  settings={settings}
                  event={event}
                  author={item.author}
                  first={item.first}
                  last={item.last}
                  latest={key === latest}
                  thumb={rated.get(event.seq)}
                />
              )
            })}
            {bubble?.author === 'visitor' && bubble.event.type === 'said' && (
              <p class="state sent" key="sent">
                {words.sent}
                <Icon path={check} size={14} />
              </p>
            )}
            <Unsent chat={chat} unsent={unsent} />
            {bubble && phase !== 'live' && FollowUps && <FollowUps chat={chat} event={bubble.event} />}
            <LiveEnd chat={chat} />
          </div>
        </div>
        {!this.#atEnd && (
          <button
            type="button"
            class="round latest"
            data-unread={view.unread.value > 0}
            aria-label={words.latest}
            onClick={() => this.#goToEnd()}
          >
            <Icon path={down} size={18} />
          </button>
        )}
      </div>
    )
  }
}
