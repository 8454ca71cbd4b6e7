import { webSocketAdapter } from './adapters/websocket.ts'
import type { Widget } from './widget/controller.ts'
import { type StartOptions, start as startWidget } from './widget/start.tsx'

export { prepare } from './widget/start.tsx'

/**
 * The script tag's second half, loaded when somebody opens the chat (`embed.ts` is the first): the opened chat, over the
 * WebSocket of the server that the script came from.
 */
export function start(options: Omit<StartOptions, 'adapter'>): Promise<Widget> {
  return startWidget({ ...options, adapter: webSocketAdapter(socketAddress(options.server)) })
}

function socketAddress(server: string): string {
  return new URL('ws', server).href.replace(/^http/, 'ws')
}
