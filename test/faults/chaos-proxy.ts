import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface ChaosProxy {
  readonly port: number
  /** What it did to connections so far, by name. */
  readonly done: Readonly<Record<string, number>>
  /** From here on everything passes. */
  calm(): void
  close(): Promise<void>
}

/** What may happen to a connection. Bytes and milliseconds are drawn from the seed. */
type Fate =
  | { readonly name: 'pass' }
  | { readonly name: 'delay'; readonly ms: number }
  | { readonly name: 'cut' | 'reset' | 'halfOpen'; readonly afterBytes: number }

/**
 * A TCP proxy that treats connections badly, by a seed: delays what passes, cuts after some bytes (also in the middle of
 * a frame), resets, or goes on as if nothing were wrong and passes nothing (a half-open line).
 */
export async function startChaosProxy(target: number, seed: number): Promise<ChaosProxy> {
  const random = mulberry32(seed)
  const done: Record<string, number> = {}
  const open = new Set<Socket>()
  let isCalm = false

  function fate(): Fate {
    const dice = random()
    const afterBytes = Math.floor(200 + random() ** 2 * 6_000)
    if (isCalm || dice < 0.2) return { name: 'pass' }
    if (dice < 0.4) return { name: 'delay', ms: Math.floor(random() * 60) }
    if (dice < 0.65) return { name: 'cut', afterBytes }
    if (dice < 0.9) return { name: 'reset', afterBytes }
    return { name: 'halfOpen', afterBytes }
  }

  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1')
    const lot = fate()
    done[lot.name] = (done[lot.name] ?? 0) + 1
    let passed = 0
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.setNoDelay(true)
      // The other end sees it as the end it is; nothing here needs to be told.
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        if (lot.name !== 'halfOpen' || isCalm) (socket === client ? upstream : client).destroy()
      })
    }
    const pipe = (from: Socket, to: Socket) => {
      from.on('data', (chunk: Buffer) => {
        if (lot.name === 'pass') to.write(chunk)
        else if (lot.name === 'delay') setTimeout(() => to.write(chunk), lot.ms)
        else {
          const left = Math.max(0, lot.afterBytes - passed)
          passed += chunk.length
          if (left > 0) to.write(chunk.subarray(0, left))
          if (passed < lot.afterBytes || lot.name === 'halfOpen') return
          for (const socket of [client, upstream]) lot.name === 'reset' ? socket.resetAndDestroy() : socket.destroy()
        }
      })
    }
    pipe(client, upstream)
    pipe(upstream, client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    done,
    calm() {
      isCalm = true
      for (const socket of open) socket.destroy()
    },
    close() {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** A small generator of even quality, so that a seed gives the same run of fates. */
export function mulberry32(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
