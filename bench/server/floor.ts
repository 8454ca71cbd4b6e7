import { createServer } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { type WebSocket, WebSocketServer } from 'ws'

/**
 * What the same work costs with nothing of ours in it: a `ws` server that numbers each message, sends it to the sender and
 * whoever else is in the room, as JSON. `none` keeps nothing; `group` commits to SQLite (WAL, FULL) once per turn of the
 * event loop before it sends.
 */
const [, , kind, path = ''] = process.argv
const rooms = new Map<string, Set<WebSocket>>()
const seqs = new Map<string, number>()
let queue: { room: string; text: string; id: string }[] = []

const database = kind === 'group' ? new DatabaseSync(path) : null
database?.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
database?.exec('CREATE TABLE rooms (id TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID')
database?.exec('CREATE TABLE messages (room TEXT, seq INTEGER, body TEXT, PRIMARY KEY (room, seq)) WITHOUT ROWID')
const addRoom = database?.prepare('INSERT OR IGNORE INTO rooms VALUES (?, 0)')
const raise = database?.prepare('UPDATE rooms SET seq = seq + 1 WHERE id = ? RETURNING seq')
const insert = database?.prepare('INSERT INTO messages VALUES (?, ?, ?)')

function send(room: string, body: string): void {
  for (const socket of rooms.get(room) ?? []) socket.send(body)
}

function flush(): void {
  const batch = queue
  queue = []
  database?.exec('BEGIN IMMEDIATE')
  const bodies = batch.map(({ room, text, id }) => {
    const seq = raise?.get(room)?.['seq']
    const body = JSON.stringify({ type: 'event', conversation: room, event: { seq, text, command: id } })
    insert?.run(room, Number(seq), body)
    return { room, body }
  })
  database?.exec('COMMIT')
  for (const { room, body } of bodies) send(room, body)
}

const server = createServer()
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
sockets.on('connection', (socket) => {
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data))
    const room = frame.conversation
    if (frame.type === 'watch') {
      addRoom?.run(room)
      rooms.set(room, (rooms.get(room) ?? new Set()).add(socket))
      socket.send(JSON.stringify({ type: 'welcome', conversation: room }))
    } else if (frame.type === 'say') {
      if (database) {
        if (queue.push({ room, text: frame.text, id: frame.id }) === 1) setImmediate(flush)
        return
      }
      const seq = (seqs.get(room) ?? 0) + 1
      seqs.set(room, seq)
      send(
        room,
        JSON.stringify({ type: 'event', conversation: room, event: { seq, text: frame.text, command: frame.id } }),
      )
    }
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
