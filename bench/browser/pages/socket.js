/** The floor of our wire: a socket, JSON, and the last message. */
const box = document.createElement('div')
box.className = 'socket'
const last = document.createElement('p')
last.textContent = 'Nothing yet'
box.append(last)
document.body.append(box)

const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/ws`)
socket.onopen = () => socket.send(JSON.stringify({ type: 'watch', conversation: 'bench', lastSeq: 0 }))
socket.onmessage = ({ data }) => {
  const { event } = JSON.parse(data)
  if (event?.text) last.textContent = event.text
}
