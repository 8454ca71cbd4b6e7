/**
 * May this request change anything? Browsers name the page's origin on every request that is not a plain read, so one
 * that comes with another origin, or without, was not made by our own page. Guards the upgrade to a WebSocket too.
 */
export function isOwnOrigin(headers: Headers, publicUrl: string): boolean {
  return headers.get('origin') === new URL(publicUrl).origin
}
