import { memoryAdapter } from 'handrail'

const server = import.meta.env.VITE_HANDRAIL_SERVER
let adapter

/**
 * Where the examples' chat is answered: by a backend in the page, which repeats what it is told, or by your server, with
 * `VITE_HANDRAIL_SERVER=https://chat.example.com npm run dev`. A site writes `server: 'https://chat.example.com'` instead.
 */
export function backend() {
  if (server) return { server }
  // One for as long as the page lives, and none where there is no page.
  adapter ??= memoryAdapter({ answer: async (question) => `You said: ${question}` })
  return { adapter }
}
