/// <reference path="../ui/style-sheet.d.ts" />
import type { ConversationEvent, SummaryLine } from '../protocol/index.ts'
import { Live } from '../ui/live.ts'
import type { TalkChat } from './chat.ts'
import { CorrectionForm } from './correction-form.tsx'
import css from './summary.css?inline'

export { css }

interface SummaryProps {
  readonly chat: TalkChat
  readonly event: Extract<ConversationEvent, { type: 'summarised' }>
}

const abouts = ['who', 'want', 'tried', 'open'] as const

/** What the team reads (E10), for the visitor who wants to know, and the visitor's own word on it. */
export class Summary extends Live<SummaryProps> {
  #isWriting = false

  #write(isWriting: boolean) {
    this.#isWriting = isWriting
    this.setState({})
  }

  draw({ chat, event }: SummaryProps) {
    const { words, view } = chat
    const { summary } = view.state.value
    // What was read of an escalation before this one stands as it was.
    const isLatest = summary?.escalation === event.escalation
    const asked = view.pending.value.find(({ command }) => command.type === 'correctSummary')
    const sent = asked?.command.type === 'correctSummary' ? asked.command.text : undefined
    const correction = isLatest ? (sent ?? summary.correction) : undefined
    const isWriting = this.#isWriting || asked?.state === 'failed'
    const send = (text: string) => {
      if (asked) view.discard(asked.id)
      if (text && text !== summary?.correction) view.ask({ type: 'correctSummary', text })
      this.#write(false)
    }
    return (
      <details class="brief">
        <summary>{words.summary}</summary>
        <dl>
          {abouts.map((about) => {
            const lines = event.summary?.lines.filter((line) => line.about === about) ?? []
            return lines.length > 0 && [<dt key={about}>{words[about]}</dt>, ...lines.map(drawLine)]
          })}
          {correction && !isWriting && [<dt key="added">{words.added}</dt>, drawLine({ text: correction }, -1)]}
        </dl>
        {isLatest &&
          (isWriting ? (
            <CorrectionForm words={words} text={correction ?? ''} hasFailed={asked?.state === 'failed'} onSend={send} />
          ) : (
            <button type="button" class="link" onClick={() => this.#write(true)}>
              {words.correct}
            </button>
          ))}
      </details>
    )
  }
}

function drawLine({ text }: Pick<SummaryLine, 'text'>, at: number) {
  return (
    <dd key={`${at} ${text}`} dir="auto">
      {text}
    </dd>
  )
}
