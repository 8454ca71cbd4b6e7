import type { Client } from '../client/client.ts'
import { Icon } from './icon.tsx'

/** Says when there is no line to the server, and what that means for what is typed. */
export function LineNotice({ client }: { client: Client }) {
  const status = client.status.value
  const because = client.closedBecause.value
  const words =
    status === 'offline'
      ? 'No connection. Trying again… What you send goes out when it is back.'
      : because === 'wrong_protocol'
        ? 'The server was updated. Load this page again to go on.'
        : null
  return (
    <div class="line-notice" role="status">
      {words && (
        <p>
          <Icon name="alert" />
          {words}
          {because && (
            <button class="button small" type="button" onClick={() => location.reload()}>
              Load again
            </button>
          )}
        </p>
      )}
    </div>
  )
}
