import type { ComponentChildren } from 'preact'
import type { Details } from '../../protocol/index.ts'
import { Live } from '../../ui/live.ts'
import { answerFor, type LeadChat, sentForm, withAnswer } from './answers.ts'
import { type Asked, askedNow } from './asked-now.ts'
import { keepLead, keptLead, type Lead } from './kept-lead.ts'
import { introOf, labelOf, leadForm } from './lead-form.tsx'
import { problemIn } from './problem-in.ts'

interface LeadGateProps {
  readonly chat: LeadChat
  /** The composer, and what belongs to it. */
  readonly children?: ComponentChildren
}

/** What comes by itself is told of after that a person was called, and where the visitor stands. */
const tellAfterMs = 6_000

/** The form in the place of the composer, or above it, for as long as it is asked. */
export class LeadGate extends Live<LeadGateProps> {
  #gate!: HTMLElement
  #asked: Asked | null = null
  /** As it was drawn before; undefined while the panel was closed. */
  #was: Asked | null | undefined
  /** It was sent with something wrong in it. */
  #isChecked = false
  #timer: ReturnType<typeof setTimeout> | undefined

  override componentDidMount() {
    this.componentDidUpdate()
  }

  override componentDidUpdate() {
    const { chat } = this.props
    const asked = this.#asked
    const sent = sentForm(chat)
    // Known already, by another tab of theirs: no trouble.
    if (sent?.code === 'stale') return chat.view.discard(sent.id)
    if (!chat.isOpen.peek()) this.#was = undefined
    else if (asked !== this.#was) {
      this.#moveFocus()
      this.#was = asked
      this.#isChecked = false
      clearTimeout(this.#timer)
      if (sent) this.#tellProblems()
      else if (asked === 'wait') {
        this.#timer = setTimeout(() => {
          chat.announced.value = introOf(chat, asked)
        }, tellAfterMs)
      }
    }
  }

  override componentWillUnmount() {
    super.componentWillUnmount()
    clearTimeout(this.#timer)
  }

  /**
   * Keeps the keyboard's place: in the form when the visitor has called it up or opened the panel on it, in the composer when they
   * are through. What comes by itself takes it from nowhere.
   */
  #moveFocus() {
    const gate = this.#gate
    const was = this.#was
    const asked = this.#asked
    const root = gate.getRootNode() as ShadowRoot
    const panel = gate.closest<HTMLElement>('.panel')!
    const form = gate.querySelector('form')!
    const at = root.activeElement
    // Its keyboard would cover what there is to read.
    const isPhone = matchMedia('(pointer: coarse)').matches
    const isPages = document.activeElement !== document.body && document.activeElement !== root.host
    const isOpening = was === undefined
    const isTold = isPhone || !this.props.chat.takesFocus.peek() || panel.dataset['inline'] === 'true'
    if (isPages || (isOpening && isTold)) return
    if (asked === 'wait') {
      // On a small screen it has taken the composer's place.
      if (at && !at.checkVisibility()) form.focus()
    } else if (was !== 'wait' || !at) {
      if (isPhone && was !== 'start') (asked ? form : panel).focus()
      else gate.querySelector<HTMLElement>('input, textarea')?.focus()
    }
  }

  #fields() {
    return this.props.chat.settings.value?.leadForm.fields ?? []
  }

  /** Has read out what is wrong. */
  #tellProblems() {
    const { chat } = this.props
    const { announced, words } = chat
    const wrong = this.#fields().filter((field) => problemIn(chat, field))
    const told = wrong.map((field) => `${labelOf(chat, field)}: ${problemIn(chat, field)}`).join(' ') || words.failed
    // The same once more is told once more.
    announced.value = announced.peek() === told ? `${told}\u00a0` : told
  }

  #submit() {
    const { chat } = this.props
    const { view } = chat
    const fields = this.#fields()
    this.#isChecked = fields.some((field) => problemIn(chat, field))
    if (this.#isChecked) {
      this.#tellProblems()
      return this.setState({}, () => this.#gate.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    }
    let details: Details | undefined
    for (const field of fields) {
      const text = answerFor(chat, field).trim()
      if (text) details = withAnswer(details, field, text)
    }
    const { command } = keptLead(chat)
    // From here on the queue keeps it.
    this.#leave(details ? null : { command: undefined, skipped: true })
    if (details) view.ask({ type: 'identify', by: 'visitor', details })
    if (command) view.ask(command)
  }

  /** What was sent and refused is done with. */
  #leave(change: Lead | null) {
    const { chat } = this.props
    const sent = sentForm(chat)
    if (sent) chat.view.discard(sent.id)
    keepLead(chat, change)
  }

  draw({ chat, children }: LeadGateProps) {
    // An opened panel is drawn anew.
    chat.isOpen.value
    const asked = askedNow(chat)
    this.#asked = asked
    return (
      <div
        class="gate"
        ref={(gate) => {
          if (gate) this.#gate = gate
        }}
      >
        {asked &&
          leadForm({
            chat,
            asked,
            isChecked: this.#isChecked || !!sentForm(chat),
            submit: () => this.#submit(),
            leave: () => this.#leave(asked === 'call' ? { command: undefined } : { skipped: true }),
          })}
        {(!asked || asked === 'wait') && children}
      </div>
    )
  }
}
