import { render } from 'preact'
import { webSocketAdapter } from '../adapters/websocket.ts'
import { createClient } from '../client/client.ts'
import { foldAtHand } from '../client/fold.ts'
import { createMemory } from '../client/memory.ts'
import { protocolVersion } from '../protocol/frames.ts'
import './console.css'
import { Console } from './console.tsx'
import { drawFavicon } from './favicon.ts'
import { startRouter } from './place.ts'
import { createSession, memoryPrefix } from './session.ts'

// At once, or the browser asks for one that is not there.
drawFavicon(false)

/** The agents' app, on its own page: the one place that chooses how the server is reached. */
render(
  <Console
    session={createSession()}
    router={startRouter()}
    memoryOf={(person) => createMemory(undefined, `${memoryPrefix}${person}:`)}
    openClient={(memory) =>
      createClient({
        fold: foldAtHand,
        adapter: webSocketAdapter(`${location.origin.replace(/^http/, 'ws')}/ws`),
        hello: () => ({ type: 'hello', as: 'agent', protocol: protocolVersion }),
        memory,
      })
    }
  />,
  document.getElementById('console')!,
)
