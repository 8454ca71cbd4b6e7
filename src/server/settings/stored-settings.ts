import * as v from 'valibot'
import { type ChatbotSettings, chatbotSettings } from '../../protocol/settings.ts'
import { isObject } from './merge-patch.ts'

/** Settings as they were written down (JSON), perhaps by an older version. @throws when they are none. */
export function storedSettings(json: string): ChatbotSettings {
  return v.parse(chatbotSettings, withCorner(JSON.parse(json)))
}

/** There were two corners once, and `side` told them apart; the right one is the default. */
function withCorner(settings: unknown): unknown {
  if (!isObject(settings) || !isObject(settings['widget'])) return settings
  const { side, ...widget } = settings['widget']
  return { ...settings, widget: side === 'left' ? { position: 'bottom-left', ...widget } : widget }
}
