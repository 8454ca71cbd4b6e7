import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { defaultSettings } from '../../../src/protocol/settings.ts'
import { storedSettings } from '../../../src/server/settings/stored-settings.ts'
import { openSqlite } from '../../../src/server/store/sqlite.ts'

/** As a server of before wrote them, when a widget stood at the left or at the right. */
const written = (widget: object) => JSON.stringify({ site: 'https://shop.test', widget })

test.each([
  [{ side: 'left' }, 'bottom-left'],
  [{ side: 'right' }, 'bottom-right'],
  [{}, 'bottom-right'],
  [{ side: 'left', position: 'top-right' }, 'top-right'],
])('[A4] a widget that stood at a side stands there still, in the corner at the bottom: %j', (widget, position) => {
  expect(storedSettings(written({ name: 'Tess', ...widget }))).toEqual({
    ...defaultSettings,
    site: 'https://shop.test',
    widget: { ...defaultSettings.widget, name: 'Tess', position },
  })
})

test('settings of which nothing was chosen are the default', () => {
  expect([storedSettings('{}'), storedSettings('{"widget":{}}')]).toEqual([defaultSettings, defaultSettings])
})

test('[A4] the store reads what a server of before wrote, and a change is made to that', async () => {
  const database = new DatabaseSync(':memory:')
  const store = await openSqlite({ database })
  await store.createAccount('main')
  await store.saveChatbot({ id: 'shop', account: 'main', settings: defaultSettings })
  database.prepare('update chatbots set settings = ?').run(written({ side: 'left' }))
  const { settings } = (await store.chatbot('shop'))!
  expect(settings.widget.position).toBe('bottom-left')
  const widget = { ...settings.widget, radius: 4 }
  expect(await store.saveSettings('shop', settings, { ...settings, widget })).toBe(true)
  expect((await store.chatbot('shop'))?.settings.widget).toMatchObject({ position: 'bottom-left', radius: 4 })
  await store.close()
})
