import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import type { ListPlace } from '../place.ts'
import { count, counted, hours, share } from './figure-words.ts'
import type { Figures } from './follow-figures.ts'

export interface FigureStripProps {
  readonly figures: Figures | 'counting' | 'failed'
  readonly place: ListPlace
  /** On a phone: whether the charts are shown in the list's place. */
  readonly charted: boolean
  readonly onChart: () => void
  readonly onAskAgain: () => void
}

/** The four figures above the list (C8), and the files that there are to take away (C9). */
export function FigureStrip({ figures, place, charted, onChart, onAskAgain }: FigureStripProps) {
  const { chatbot, conversation, filter } = place
  const listFile = `/api/console/chatbots/${encodeURIComponent(chatbot)}/escalations.csv?filter=${filter}`
  return (
    <section class="figures" aria-label="Figures of the last 30 days" aria-busy={figures === 'counting'}>
      {figures === 'failed' ? (
        <p class="figures-failed" role="status">
          The figures could not be read.{' '}
          <button class="button small" type="button" onClick={onAskAgain}>
            Try again
          </button>
        </p>
      ) : (
        <FourFigures figures={figures === 'counting' ? null : figures} />
      )}
      <div class="figures-side">
        <p class="figures-period">Last 30 days</p>
        <div class="figures-files">
          {typeof figures !== 'string' && figures.escalations > 0 && (
            <button class="button small charts-toggle" type="button" aria-pressed={charted} onClick={onChart}>
              Charts
            </button>
          )}
          {conversation && (
            <a
              class="button small"
              href={`/api/console/conversations/${encodeURIComponent(conversation)}/transcript.csv`}
              download
            >
              <Icon name="down" size={15} />
              Export transcript
            </a>
          )}
          <a class="button small" href={listFile} download>
            <Icon name="down" size={15} />
            Export list
          </a>
        </div>
      </div>
    </section>
  )
}

/** `figures`: null while they are counted for the first time, which takes their room already. */
function FourFigures({ figures }: { figures: Figures | null }) {
  if (!figures) return <dl class="figures-four" />
  const { escalations, unresolved, unresolvedBefore, resolved, conversations, resolvedAfterMs } = figures
  return (
    <dl class="figures-four">
      <Figure name="Escalations" figure={count(escalations)}>
        {escalations === 0 ? 'Nobody has called' : `${count(resolved)} resolved`}
      </Figure>
      <Figure name="Unresolved" figure={count(unresolved)} warns={unresolved > 0}>
        {unresolvedBefore > 0 ? `and ${count(unresolvedBefore)} older` : unresolved > 0 ? 'to see to' : 'All seen to'}
      </Figure>
      <Figure name="Resolution rate" figure={share(figures.resolutionRate)}>
        {resolvedAfterMs === null ? 'None resolved yet' : `in ${hours(resolvedAfterMs)} on average`}
      </Figure>
      <Figure name="Escalation rate" figure={share(figures.escalationRate)}>
        of {counted(conversations, 'conversation')}
      </Figure>
    </dl>
  )
}

function Figure(props: { name: string; figure: string; warns?: boolean; children: ComponentChildren }) {
  const { name, figure, warns = false, children } = props
  return (
    <div class="figure" data-warns={warns}>
      <dt>{name}</dt>
      <dd class="figure-number">{figure}</dd>
      <dd class="figure-note">{children}</dd>
    </div>
  )
}
