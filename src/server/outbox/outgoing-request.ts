import { lookup as systemLookup } from 'node:dns/promises'
import { type ClientRequest, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { failpoint } from '../failpoints.ts'

export interface OutgoingRequest {
  readonly url: string
  readonly method: 'POST' | 'PUT' | 'GET'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Milliseconds for all of it: name, connection, request and answer. */
  readonly timeoutMs: number
  /** Bytes of the answer's body that are read; the rest is left. */
  readonly maxBodyBytes: number
  readonly signal?: AbortSignal
  /** For a machine of one's own: plain http, and addresses that are not public. */
  readonly allowPrivateAddresses: boolean
  readonly lookup?: Lookup
}

export interface OutgoingResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Finds the addresses of a name. */
export type Lookup = (hostname: string) => Promise<readonly { readonly address: string; readonly family: number }[]>

/** The address is not one that requests may go to: nothing was sent. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress'
}

/**
 * A request to an address that an owner typed in, which may be anything: only public addresses are spoken to (the names
 * are resolved first, and the connection goes to the very addresses that were checked, so that a name cannot change its
 * mind in between), only over https, and no redirect is followed.
 * @throws ForbiddenAddress, or an Error with the cause when there was no answer within the time.
 */
export async function outgoingRequest(options: OutgoingRequest): Promise<OutgoingResponse> {
  const { timeoutMs, allowPrivateAddresses } = options
  const url = checkedUrl(options.url, allowPrivateAddresses)
  const limit = AbortSignal.timeout(timeoutMs)
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit
  try {
    const pinned = await checkedAddresses(url, options, signal)
    return await exchange(url, pinned, options, signal)
  } catch (error) {
    if (error instanceof ForbiddenAddress) throw error
    if (limit.aborted) throw new Error(`No answer from ${url.host} within ${timeoutMs / 1_000} s`, { cause: error })
    throw new Error(`No answer from ${url.host}: ${wordsOf(error)}`, { cause: error })
  }
}

function checkedUrl(text: string, allowPrivateAddresses: boolean): URL {
  if (!URL.canParse(text)) throw new ForbiddenAddress('Not an address')
  // Parsing makes 127.1, 0x7f.1, 2130706433 and their like what they are.
  const url = new URL(text)
  if (url.protocol !== 'https:' && !(allowPrivateAddresses && url.protocol === 'http:')) {
    throw new ForbiddenAddress(`${url.protocol}// is not allowed; the address must begin with https://`)
  }
  if (url.username || url.password) throw new ForbiddenAddress('An address with a user name in it is not allowed')
  return url
}

async function checkedAddresses(
  url: URL,
  { lookup = lookupAll, allowPrivateAddresses }: OutgoingRequest,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<Lookup>>> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  const found = ipaddr.isValid(hostname)
    ? [{ address: hostname, family: hostname.includes(':') ? 6 : 4 }]
    : await orAborted(lookup(hostname), signal)
  if (found.length === 0) throw new Error('the name has no address')
  // One that is not public is enough: a name that mixes them is up to something.
  const forbidden = found.find(({ address }) => !allowPrivateAddresses && !isPublic(address))
  if (forbidden) {
    const where = forbidden.address === hostname ? hostname : `${hostname} (${forbidden.address})`
    throw new ForbiddenAddress(`${where} is not a public address`)
  }
  return found
}

/** Whether an address belongs to the public internet: neither this machine, nor its network, nor anything reserved. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // IPv4 written as IPv6 counts as what it is.
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(ipaddr.parseCIDR('2000::/3'))
}

function exchange(
  url: URL,
  pinned: Awaited<ReturnType<Lookup>>,
  { method, headers, body, maxBodyBytes }: OutgoingRequest,
  signal: AbortSignal,
): Promise<OutgoingResponse> {
  const lookup: LookupFunction = (_hostname, { all }, callback) => {
    const [first] = pinned
    if (all) callback(null, [...pinned])
    else callback(null, first?.address ?? '', first?.family ?? 0)
  }
  return new Promise((resolve, reject) => {
    const start = url.protocol === 'https:' ? httpsRequest : httpRequest
    // A connection of its own: one from a pool could go to an address that was checked for somebody else.
    const request: ClientRequest = start(url, { method, headers, lookup, signal, agent: false })
    request.on('error', reject)
    request.on('socket', (socket) => socket.once('connect', () => failpoint('outgoing.connected')))
    request.on('finish', () => failpoint('outgoing.sent'))
    request.on('response', (response) => {
      beginningOf(response, maxBodyBytes).then((text) => {
        request.destroy()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
      })
    })
    request.end(body)
  })
}

/** As far as it came, when it breaks off: the status has said whether the request was taken. */
async function beginningOf(response: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of response) {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes >= maxBytes) break
    }
  } catch {}
  return Buffer.concat(chunks).subarray(0, maxBytes).toString()
}

async function lookupAll(hostname: string): ReturnType<Lookup> {
  return systemLookup(hostname, { all: true })
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    promise.then(resolve, reject)
  })
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // Node tries all addresses of a name and collects what went wrong with each.
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error ? first.message || ('code' in first ? String(first.code) : first.name) : String(first)
}
