import type { TypedResponse } from 'hono'

/** What a request can be refused for; the words for each code are the reader's end's affair. */
export type ErrorCode =
  | 'malformed'
  /** Nobody is signed in; `no_owner_yet`: nobody could be. */
  | 'signed_out'
  | 'no_owner_yet'
  | 'sign_up_closed'
  | 'bad_name'
  /** The request was made by another site's page, or by a page opened under another address than the public one. */
  | 'wrong_origin'
  /** No such thing, or not the asker's: the two are not told apart. */
  | 'not_found'
  | 'too_large'
  | 'too_many'
  | 'unavailable'
  /** The server was started without `npm run build`. */
  | 'not_built'

const statusOf: Record<ErrorCode, number> = {
  malformed: 400,
  signed_out: 401,
  no_owner_yet: 401,
  sign_up_closed: 403,
  bad_name: 400,
  wrong_origin: 403,
  not_found: 404,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
  not_built: 503,
}

/** Known to hono's typed client as well: an answer that is `ok` is none of these. */
export type Refused = Response &
  TypedResponse<{ error: { code: string } }, 400 | 401 | 403 | 404 | 413 | 429 | 503, 'json'>

/** Every error that leaves the server: `{"error": {"code": …}}`, and nothing of what went on inside. */
export function codedError(
  code: ErrorCode | (string & {}),
  details: Record<string, unknown> = {},
  status?: number,
): Refused {
  const known: number | undefined = statusOf[code as ErrorCode]
  return Response.json(
    { error: { code, ...details } },
    { status: status ?? known ?? 400, headers: { 'cache-control': 'no-store' } },
  ) as Refused
}
