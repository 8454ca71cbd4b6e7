/**
 * The address that limits are counted by. `proxies` is how many of our own stand before the server: each adds the address
 * it was called from to X-Forwarded-For, so the one that counts is that many from the end. What stands before it is the caller's say-so.
 */
export function addressOf(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const forwarded = forwardedFor?.split(',').map((part) => part.trim()) ?? []
  const address = (proxies > 0 && forwarded.at(-proxies)) || socketAddress || ''
  return address.replace(/^::ffff:/, '')
}
