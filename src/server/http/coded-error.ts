import type { TypedResponse } from 'hono'
import type { DeadInvitation } from '../identity/invitations.ts'

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
  /** Agents may read it, and only owners may do it. */
  | 'owners_only'
  /** Somebody else was first; `now` has what there is. */
  | 'changed_meanwhile'
  /** `problems`: where and what, see `server/settings/problem-of.ts`. */
  | 'invalid_settings'
  | 'too_large'
  | 'too_many'
  | DocumentErrorCode
  | AccountErrorCode
  | 'unavailable'
  /** The server was started without `npm run build`. */
  | 'not_built'

/** What is refused about accounts. */
export type AccountErrorCode =
  | 'invalid_email'
  | 'password_too_short'
  | 'password_too_long'
  /** The present password, which a new one asks for, is another. */
  | 'wrong_password'
  | 'is_member'
  | 'already_invited'
  /** Nobody would own the account. */
  | 'last_owner'
  | DeadInvitation
  /** The link to a new password was used, replaced, is too old or none of ours. */
  | 'reset_dead'
  /** The server has no mail server to send with. */
  | 'no_mail'

/** What a document can be refused for; the answer's `name` is the document's, `most` the limit, `line` where it is. */
export type DocumentErrorCode =
  /** No file came with the request. */
  | 'document_missing'
  /** `known`: endings of names that can be read. */
  | 'document_kind_unknown'
  | 'document_too_large'
  /** A picture, a PDF, a spreadsheet's own format under the name of a text. */
  | 'document_not_text'
  /** Nested too deep or too long for the reader. */
  | 'document_unreadable'
  /** Neither names of columns nor two of them. */
  | 'csv_without_columns'
  /** The quotes do not come out even. */
  | 'csv_unreadable'
  | 'too_many_documents'
  /** All of the chatbot's together are too large. */
  | 'documents_too_large'
  | 'document_name_taken'

const statusOf: Record<ErrorCode, number> = {
  malformed: 400,
  signed_out: 401,
  no_owner_yet: 401,
  sign_up_closed: 403,
  bad_name: 400,
  wrong_origin: 403,
  not_found: 404,
  owners_only: 403,
  changed_meanwhile: 409,
  invalid_settings: 422,
  too_large: 413,
  too_many: 429,
  document_missing: 400,
  document_kind_unknown: 422,
  document_too_large: 413,
  document_not_text: 422,
  document_unreadable: 422,
  csv_without_columns: 422,
  csv_unreadable: 422,
  too_many_documents: 409,
  documents_too_large: 409,
  document_name_taken: 409,
  invalid_email: 400,
  password_too_short: 400,
  password_too_long: 400,
  wrong_password: 403,
  is_member: 409,
  already_invited: 409,
  last_owner: 409,
  invitation_unknown: 404,
  invitation_replaced: 409,
  invitation_withdrawn: 409,
  invitation_used: 409,
  invitation_expired: 409,
  reset_dead: 409,
  no_mail: 409,
  unavailable: 503,
  not_built: 503,
}

/** Known to hono's typed client as well: an answer that is `ok` is none of these. */
export type Refused = Response &
  TypedResponse<{ error: { code: string } }, 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503, 'json'>

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
