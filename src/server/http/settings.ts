import { Hono } from 'hono'
import * as v from 'valibot'
import type { Away } from '../../protocol/events.ts'
import type { ChatbotSettings } from '../../protocol/settings.ts'
import type { Chatbots, KnownChatbot } from '../chatbots.ts'
import { isPattern } from '../escalation/policy/phrases.ts'
import { maySeeChatbot } from '../identity/access.ts'
import { changeSettings, versionOf } from '../settings/change-settings.ts'
import { isObject } from '../settings/merge-patch.ts'
import type { Surroundings } from '../settings/problems-beyond-schema.ts'
import type { Member, Store } from '../store/store.ts'
import { checked } from './checked.ts'
import { codedError } from './coded-error.ts'

export interface SettingsRoutesOptions {
  readonly store: Pick<Store, 'saveSettings'>
  readonly chatbots: Pick<Chatbots, 'refresh'>
  /** Whether nobody of the team can come at this time, in milliseconds since 1970. */
  readonly away: (chatbot: KnownChatbot, at: number) => Away | null
  readonly now: () => number
  /** Webhooks may go to plain http and to addresses of this machine's network. */
  readonly allowPrivateWebhooks: boolean
  /** Whether a model is set up, without which rules in plain language (E5) do nothing. */
  readonly hasModel: boolean
}

/** All of a chatbot's settings as its team may read them. */
export interface ShownSettings extends Omit<ChatbotSettings, 'notify'> {
  /** null for whoever is not the owner. */
  readonly notify: ShownNotify | null
}

/** Of the webhook's secret only the end is told, e.g. "whsec_…x9Q=". */
export type ShownNotify = ChatbotSettings['notify']

/** Bytes of a change: a whole list of topics, and more. */
export const settingsBytes = 512 * 1024

type Changes<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : { readonly [K in keyof T]?: Changes<T[K]> | null }

/** A merge patch (RFC 7396) of the settings; null takes away what was set, so that the default holds again. */
export type SettingsChanges = Changes<ChatbotSettings>

const chatbotId = v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) })
const change = v.object({
  /** Of the settings that the change was made to. */
  version: v.pipe(v.string(), v.maxLength(64)),
  changes: v.custom<SettingsChanges>(isObject),
})

/**
 * Reading and changing settings, both the owners' affair (`identity/route-roles.ts`). A change that was made to older settings than
 * there are is refused with the newest, so that two owners never undo each other's work unknowingly.
 */
export function settingsRoutes(options: SettingsRoutesOptions) {
  const { store, chatbots, away, now, allowPrivateWebhooks, hasModel } = options

  async function findFor(member: Member, id: string): Promise<KnownChatbot | null> {
    const chatbot = await chatbots.refresh(id)
    return chatbot && maySeeChatbot(member, chatbot) ? chatbot : null
  }

  function shown(chatbot: KnownChatbot, member: Member) {
    const { notify, ...settings } = chatbot.settings
    const mayChange = member.role === 'owner'
    const shownSettings: ShownSettings = { ...settings, notify: mayChange ? withoutSecret(notify) : null }
    return {
      settings: shownSettings,
      version: versionOf(chatbot.settings),
      mayChange,
      /** Who is told of every escalation besides the recipients. */
      owners: ownersOf(chatbot),
      away: away(chatbot, now()),
      hasModel,
    }
  }

  return new Hono<{ Variables: { member: Member } }>()
    .get('/chatbots/:id/settings', checked('param', chatbotId), async (c) => {
      const { member } = c.var
      const chatbot = await findFor(member, c.req.valid('param').id)
      return chatbot ? c.json(shown(chatbot, member)) : codedError('not_found')
    })
    .patch('/chatbots/:id/settings', checked('param', chatbotId), checked('json', change), async (c) => {
      const { member } = c.var
      const { id } = c.req.valid('param')
      const chatbot = await findFor(member, id)
      if (!chatbot) return codedError('not_found')
      if (member.role !== 'owner') return codedError('owners_only')
      const { version, changes } = c.req.valid('json')
      const { settings } = chatbot
      if (version !== versionOf(settings)) return codedError('changed_meanwhile', { now: shown(chatbot, member) })
      const surroundings: Surroundings = { told: ownersOf(chatbot), allowPrivateWebhooks, isPattern }
      const changed = changeSettings(settings, changes, surroundings)
      if ('problems' in changed) return codedError('invalid_settings', { problems: changed.problems })
      const saved = await store.saveSettings(id, settings, changed.after)
      const fresh = (await chatbots.refresh(id)) ?? chatbot
      return saved ? c.json(shown(fresh, member)) : codedError('changed_meanwhile', { now: shown(fresh, member) })
    })
}

function ownersOf({ members }: KnownChatbot): readonly string[] {
  return members.filter(({ role }) => role === 'owner').map(({ email }) => email)
}

function withoutSecret(notify: ChatbotSettings['notify']): ShownNotify {
  const { webhook } = notify
  return { ...notify, webhook: webhook && { ...webhook, secret: `whsec_…${webhook.secret.slice(-4)}` } }
}
