import { createServer } from 'node:http'
import { Server } from 'socket.io'

/** The rival: socket.io without a database, WebSocket alone, a room for each conversation. */
const server = createServer()
const io = new Server(server, { transports: ['websocket'], serveClient: false })
const seqs = new Map<string, number>()
io.on('connection', (socket) => {
  socket.on('watch', (room: string) => {
    socket.join(room)
    socket.emit('welcome', room)
  })
  socket.on('say', ({ conversation, id, text }: Record<'conversation' | 'id' | 'text', string>) => {
    const seq = (seqs.get(conversation) ?? 0) + 1
    seqs.set(conversation, seq)
    io.to(conversation).emit('event', { conversation, event: { seq, text, command: id } })
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
