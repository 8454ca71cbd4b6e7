import { Hono } from 'hono'
import * as v from 'valibot'
import { vi } from 'vitest'
import { type ChatbotSettings, chatbotSettings } from '../../../src/protocol/settings.ts'
import type { KnownChatbot } from '../../../src/server/chatbots.ts'
import { settingsRoutes } from '../../../src/server/http/settings.ts'
import { mergePatch } from '../../../src/server/settings/merge-patch.ts'
import type { Member } from '../../../src/server/store/store.ts'
import { openConsole } from '../rig.tsx'

export interface SettingsRig {
  /** As they are kept. */
  stored(): ChatbotSettings
  /** What was asked to be changed so far, in order. */
  readonly asked: object[]
  /** Somebody else changes something, on another machine. */
  changeElsewhere(changes: object): void
  /** The server does not answer until the returned function is called. */
  cut(): () => void
  /** Answers wait until the returned function is called; of what is asked after `pass` they do not. */
  hold(): () => void
  pass(): void
  /** Everything that was asked has been answered, and the page knows. */
  settled(): Promise<void>
}

const owner: Member = {
  user: 'ana',
  account: 'main',
  role: 'owner',
  name: 'Ana Sol',
  email: 'ana@shop.test',
  avatar: null,
  seenAt: 0,
}

/** The console at one part of the settings, over the server's own routes and rules; what they keep is kept in memory. */
export async function openSettingsPage(
  section: string,
  { settings = {}, role = 'owner' }: { settings?: object; role?: Member['role'] } = {},
): Promise<SettingsRig> {
  const asked: object[] = []
  let stored = v.parse(chatbotSettings, settings)
  let isCut = false
  let underWay = 0
  let held: Promise<void> | null = null
  const chatbot = (): KnownChatbot => ({ id: 'shop', account: 'main', settings: stored, members: [owner] })
  const routes = settingsRoutes({
    store: {
      async saveSettings(_, before, after) {
        if (JSON.stringify(before) !== JSON.stringify(stored)) return false
        stored = after
        return true
      },
    },
    chatbots: { refresh: async () => chatbot() },
    away: () => null,
    now: Date.now,
    allowPrivateWebhooks: false,
    hasModel: false,
  })
  const more = new Hono<{ Variables: { member: Member } }>()
    .use(async (c, next) => {
      if (isCut) return c.text('', 502)
      underWay += 1
      c.set('member', { ...owner, role })
      if (c.req.method !== 'GET') asked.push(((await c.req.json()) as { changes: object }).changes)
      const mine = held
      await next()
      await mine
      underWay -= 1
      return
    })
    .route('/', routes)
  await openConsole(`/dashboard/chatbots/shop/settings/${section}`, () => {}, undefined, more as unknown as Hono)

  return {
    stored: () => stored,
    asked,
    changeElsewhere(changes) {
      stored = mergePatch(stored, changes) as ChatbotSettings
    },
    cut() {
      isCut = true
      return () => {
        isCut = false
      }
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>()
      held = promise
      return () => {
        held = null
        resolve()
      }
    },
    async settled() {
      await vi.waitFor(() => {
        if (underWay > 0) throw new Error('something is still asked')
      })
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    },
    pass() {
      held = null
    },
  }
}
