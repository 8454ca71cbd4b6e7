import { io } from 'socket.io-client'
import { WebSocket } from 'ws'

/** One side of a conversation in a load test. */
export interface Peer {
  say(conversation: string, id: string, text: string): void
  close(): void
}

export interface Target {
  readonly port: number
  readonly cookie?: string
  /** How it is spoken to: `plain` and `ours` are JSON over WebSocket, with our hello or without. */
  readonly speaks: 'plain' | 'ours' | 'socket.io'
}

let ids = 0
export const newId = () => `bench-${(ids++).toString(36).padStart(20, '0')}`

/** Opens a peer that watches one conversation; `onSaid` is called with the command id of each message that arrives. */
export function openPeer(
  { port, speaks }: Target,
  conversation: string,
  token: string,
  onSaid: (command: string) => void,
): Promise<Peer> {
  if (speaks === 'socket.io') return openSocketIo(port, conversation, onSaid)
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/ws`, { perMessageDeflate: false })
    const peer: Peer = {
      say: (room, id, text) => socket.send(JSON.stringify({ type: 'say', id, conversation: room, text })),
      close: () => socket.terminate(),
    }
    socket.on('error', reject)
    socket.on('open', () => {
      if (speaks === 'ours')
        socket.send(JSON.stringify({ type: 'hello', as: 'visitor', protocol: 1, chatbot: 'demo', token }))
      socket.send(JSON.stringify({ type: 'watch', conversation, lastSeq: 0 }))
    })
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data))
      if (frame.type === 'event') {
        if (frame.event.text !== undefined) onSaid(frame.event.command)
      } else if (frame.type === 'welcome') resolve(peer)
      else if (frame.type === 'refused') reject(new Error(JSON.stringify(frame)))
    })
  })
}

function openSocketIo(port: number, conversation: string, onSaid: (command: string) => void): Promise<Peer> {
  return new Promise((resolve) => {
    const socket = io(`ws://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true })
    socket.on('connect', () => socket.emit('watch', conversation))
    socket.on('event', ({ event }) => onSaid(event.command))
    socket.on('welcome', () =>
      resolve({
        say: (room, id, text) => socket.emit('say', { conversation: room, id, text }),
        close: () => socket.disconnect(),
      }),
    )
  })
}

/** An agent's line to our server: takes over what it is told to, and reports what it hears. */
export function openAgent(
  { port, cookie = '' }: Target,
  onFrame: (frame: { type: string; conversation?: string; event?: { type: string; command?: string } }) => void,
): Promise<{ send(frame: Record<string, unknown>): void; close(): void }> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/ws`, { headers: { cookie, origin: 'http://handrail.test' } })
    const send = (frame: Record<string, unknown>) => socket.send(JSON.stringify(frame))
    socket.on('error', reject)
    socket.on('open', () => send({ type: 'hello', as: 'agent', protocol: 1 }))
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data))
      if (frame.type === 'me') resolve({ send, close: () => socket.terminate() })
      else onFrame(frame)
    })
  })
}
