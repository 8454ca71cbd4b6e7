import { Live } from '../ui/live.ts'
import { TypingDots } from '../ui/typing-dots.tsx'
import type { TalkChat } from './chat.ts'
import { fill } from './language.ts'
import { Message } from './message.tsx'
import { Picture } from './picture.tsx'

/**
 * What is happening at the end of the thread and is no fact yet: the answer being written, or that somebody is writing.
 * A part of its own, so that a piece of an answer draws nothing else anew; pieces that come faster than the screen shows
 * them are drawn together.
 */
export class LiveEnd extends Live<{ chat: TalkChat }> {
  #frame: number | undefined

  override drawAgain() {
    // What ends is taken away at once: beside its final message, or a person's, it does not stand for a moment.
    if (!this.props.chat.view.draft.peek()) return super.drawAgain()
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined
      super.drawAgain()
    })
  }

  override componentWillUnmount() {
    super.componentWillUnmount()
    if (this.#frame) cancelAnimationFrame(this.#frame)
  }

  draw({ chat }: { chat: TalkChat }) {
    const { view, words, settings } = chat
    const draft = view.draft.value
    const typing = view.typing.value
    if (draft) {
      const event = { type: 'said', from: 'assistant', seq: 0, at: 0, ...draft } as const
      return (
        <Message chat={chat} settings={settings.value} event={event} author="assistant" first last={false} streaming />
      )
    }
    const agent = typing?.from === 'agent' && typing.agent
    if (!agent && !answerAwaited(chat)) return null
    return (
      <div class={`message by-${agent ? 'agent' : 'assistant'}`} data-first="true" data-writing="true">
        {agent && <Picture chat={chat} agent={agent} size={28} />}
        <div class="column">
          <div class="bubble">
            <TypingDots label={fill(words.writing, { name: (agent ? agent.name : settings.value?.name) ?? '' })} />
          </div>
        </div>
      </div>
    )
  }
}

/** Whether the assistant owes an answer that has not begun to appear: its dots are shown. */
function answerAwaited({ view, settings }: TalkChat): boolean {
  const { phase, lastQuestion, answeredSeq } = view.state.value
  if (view.draft.value || !lastQuestion || lastQuestion.seq <= answeredSeq || phase === 'live') return false
  return phase === 'assistant' || settings.value?.escalation.whileWaiting === 'answer'
}
