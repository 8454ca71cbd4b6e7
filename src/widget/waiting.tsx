import { Live } from '../ui/live.ts'
import type { TalkChat } from './chat.ts'
import { placeText } from './place-text.ts'
import { shownPlace, tellPlace } from './tell-place.ts'

/** Somebody was called and is not here yet: where the visitor stands, and the way out, as they can think better of it. */
export class Waiting extends Live<{ chat: TalkChat }> {
  #untell: (() => void) | undefined

  override componentDidMount() {
    this.#untell = tellPlace(this.props.chat)
  }

  override componentWillUnmount() {
    super.componentWillUnmount()
    this.#untell?.()
  }

  draw({ chat }: { chat: TalkChat }) {
    const { view, words, language } = chat
    const place = shownPlace(chat)
    const { where, usual } = place ? placeText(place, words, language) : { where: words.waiting }
    const cancelling = view.pending.value.some(({ command }) => command.type === 'cancel')
    return (
      <div class="strip">
        <span class="pulse" />
        <p>
          <strong>{where}</strong> {usual ?? words.waitingHint}
        </p>
        <button type="button" class="link" disabled={cancelling} onClick={() => view.ask({ type: 'cancel' })}>
          {words.cancel}
        </button>
      </div>
    )
  }
}
