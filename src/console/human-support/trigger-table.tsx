import { triggerWords } from '../words.ts'
import { count } from './figure-words.ts'
import type { Figures } from './follow-figures.ts'

/** Why people were called, the most frequent first: a table whose bars are beside its numbers. */
export function TriggerTable({ triggers }: { triggers: Figures['perTrigger'] }) {
  const most = Math.max(...triggers.map(({ escalations }) => escalations))
  return (
    <div class="overview-card overview-wide">
      <table class="triggers">
        <caption>
          <h2>Why a person was called</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">Because</th>
            <th scope="col">Escalations</th>
            <th scope="col">Unresolved</th>
          </tr>
        </thead>
        <tbody>
          {triggers.map(({ trigger, escalations, unresolved }) => (
            <tr key={trigger}>
              <th scope="row">
                {sentence(triggerWords[trigger])}
                <span class="trigger-bar">
                  <i class="trigger-open" style={{ width: `${(unresolved / most) * 100}%` }} />
                  <i style={{ width: `${((escalations - unresolved) / most) * 100}%` }} />
                </span>
              </th>
              <td>{count(escalations)}</td>
              <td data-warns={unresolved > 0}>{count(unresolved)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
