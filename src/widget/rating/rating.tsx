/// <reference path="../../ui/style-sheet.d.ts" />
import { close, Icon, send } from '../../ui/icon.tsx'
import { Live } from '../../ui/live.ts'
import type { TalkChat } from '../chat.ts'
import { fill } from '../language.ts'
import css from './rating.css?inline'

export { css }

const scores = [1, 2, 3, 4, 5] as const

/**
 * Asks what the visitor thinks of the live chat that has just ended (A17): one press rates it, and a word on it may follow. Whoever
 * closes it is not asked again.
 */
export class Rating extends Live<{ chat: TalkChat }> {
  /** The chat whose rating was given here, and a word on it is asked for. */
  #rated = 0
  #score = 0

  #rate(ended: number, score: number, comment?: string) {
    this.#rated = ended
    this.#score = score
    this.props.chat.view.ask({ type: 'rate', ended, score, ...(comment ? { comment } : {}) })
    if (comment !== undefined) this.#putAway(ended)
    this.setState({})
  }

  #putAway(ended: number) {
    const { memory, announced, words } = this.props.chat
    memory.set('rated', `${ended}`)
    if (this.#rated === ended) announced.value = words.thanks
    this.setState({})
  }

  draw({ chat }: { chat: TalkChat }) {
    const { words, view, memory, settings } = chat
    const { phase, rating } = view.state.value
    const ended = view.events.value.findLast((event) => event.type === 'ended')
    const isOver = !ended || phase !== 'assistant' || !settings.value?.rating || memory.get('rated') === `${ended.seq}`
    if (isOver || (rating?.ended === ended.seq && this.#rated !== ended.seq)) return null
    const { seq } = ended
    const isRated = this.#rated === seq
    const ask = fill(words.rateAsk, { name: ended.agent.name })
    return (
      <form
        class="strip rating"
        onSubmit={(event) => {
          event.preventDefault()
          const comment = new FormData(event.currentTarget as HTMLFormElement).get('comment')
          this.#rate(seq, this.#score, String(comment ?? '').trim())
        }}
      >
        <p id="handrail-rate">{ask}</p>
        <button type="button" class="round away" aria-label={words.rateLater} onClick={() => this.#putAway(seq)}>
          <Icon path={close} size={16} />
        </button>
        <fieldset class="scores" aria-labelledby="handrail-rate">
          {scores.map((score) => (
            <button
              key={score}
              type="button"
              class="score"
              aria-label={words[`rate${score}`]}
              title={words[`rate${score}`]}
              aria-pressed={isRated && this.#score === score}
              onClick={() => this.#rate(seq, score)}
            >
              <Icon path={face(score)} size={28} />
            </button>
          ))}
        </fieldset>
        {isRated && (
          <div class="field">
            <input
              name="comment"
              maxLength={1000}
              placeholder={words.rateWhy}
              aria-label={words.rateWhy}
              autocomplete="off"
            />
            <button type="submit" class="round fill" aria-label={words.leaveEmail}>
              <Icon path={send} />
            </button>
          </div>
        )}
      </form>
    )
  }
}

/** From a mouth that hangs (1) to one that laughs (5). */
function face(score: number): string {
  const bend = (score - 3) * 2.2
  return `M9 9.5v.01M15 9.5v.01M8 ${14.8 - bend / 2.4}q4 ${bend} 8 0M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0`
}
