import { signal } from '@preact/signals'
import type { AskedCommand } from '../../client/client.ts'
import type { Details } from '../../protocol/index.ts'
import type { TalkChat } from '../chat.ts'

/** How it stands with the form; kept over a reload. */
export interface Lead {
  /** Typed and not sent yet. */
  readonly typed?: Details
  /** Of this conversation alone is what follows. */
  readonly conversation?: string
  /** The call for a person that waits for the form. */
  readonly command?: AskedCommand | undefined
  /** The visitor would rather not say. */
  readonly skipped?: boolean
}

/** Read with it, so that what is drawn follows: how often something was kept. */
const changes = signal(0)

export function keptLead({ view, memory }: TalkChat): Lead {
  changes.value
  try {
    const lead: Lead = JSON.parse(memory.get('lead') ?? '{}')
    return lead.conversation === view.id ? lead : { typed: lead.typed ?? {} }
  } catch {
    // Another script has written there.
    return {}
  }
}

/** null: there is nothing to keep any more. */
export function keepLead(chat: TalkChat, change: Lead | null): void {
  const lead = change && { ...keptLead(chat), conversation: chat.view.id, ...change }
  chat.memory.set('lead', lead && JSON.stringify(lead))
  changes.value++
}
