import { DayChart } from './day-chart.tsx'
import { counted, share, span } from './figure-words.ts'
import type { Figures } from './follow-figures.ts'
import { TriggerTable } from './trigger-table.tsx'

/** What the four figures are made of, beside the list while no conversation is open. */
export function Overview({ figures }: { figures: Figures }) {
  const { answeredAfterMs, abandoned, escalations } = figures
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must be able to
    <section class="overview" aria-label="Overview" tabIndex={0}>
      <DayChart days={figures.perDay} timeZone={figures.timeZone} />
      <div class="overview-card">
        <h2>First human answer</h2>
        {answeredAfterMs ? (
          <dl class="overview-times">
            <div>
              <dt>Half within</dt>
              <dd>{span(answeredAfterMs.median)}</dd>
            </div>
            <div>
              <dt>Nine in ten within</dt>
              <dd>{span(answeredAfterMs.p90)}</dd>
            </div>
          </dl>
        ) : (
          <p class="overview-none">Nobody has been answered yet</p>
        )}
        <p class="hint">From the call to the first message of a person</p>
      </div>
      <div class="overview-card">
        <h2>Abandoned while waiting</h2>
        <dl class="overview-times">
          <div data-warns={abandoned > 0}>
            <dt>Of {counted(escalations, 'escalation')}</dt>
            <dd>
              {abandoned} <span class="overview-share">{share(abandoned / escalations)}</span>
            </dd>
          </div>
        </dl>
        <p class="hint">Cancelled, or waited to the limit, before anybody joined</p>
      </div>
      <TriggerTable triggers={figures.perTrigger} />
    </section>
  )
}
