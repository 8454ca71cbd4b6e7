import type { Member } from '../store/store.ts'

/** Whom a route answers. */
type Allowed = readonly Member['role'][]

const owners: Allowed = ['owner']
const everybody: Allowed = ['owner', 'agent']

/**
 * Who may ask what of the console's API (C1): every route has its line here, and one without answers owners alone until it has
 * one. Agents have the inbox, human support and their own account. Whose account a thing belongs to is asked besides.
 */
export const routeRoles: Readonly<Record<string, Allowed>> = {
  'GET /me': everybody,
  'GET /chatbots': everybody,
  'GET /chatbots/:id/field-labels': everybody,
  'GET /inbox': everybody,
  'GET /conversations/:id': everybody,
  'GET /deliveries': everybody,
  'GET /chatbots/:id/figures': everybody,
  'GET /chatbots/:id/escalations.csv': everybody,
  'GET /conversations/:id/transcript.csv': everybody,

  'GET /account': everybody,
  'POST /account/password': everybody,
  'GET /account/sessions': everybody,
  'DELETE /account/sessions': everybody,
  'DELETE /account/sessions/:id': everybody,

  'GET /team': owners,
  'PATCH /team/:user': owners,
  'DELETE /team/:user': owners,
  'POST /team/invitations': owners,
  'POST /team/invitations/:id/again': owners,
  'DELETE /team/invitations/:id': owners,

  'GET /chatbots/:id/settings': owners,
  'PATCH /chatbots/:id/settings': owners,

  'GET /documents': owners,
  'GET /documents/:id': owners,
  'POST /documents': owners,
  'PUT /documents/:id': owners,
  'POST /documents/faq': owners,
  'PUT /documents/:id/faq': owners,
  'PATCH /documents/:id': owners,
  'DELETE /documents/:id': owners,
  'POST /documents/index': owners,
  'POST /documents/ask': owners,
}

/** May somebody of this role ask this route? `route`: method and path as registered, below /api/console. */
export function mayAsk(role: Member['role'], route: string): boolean {
  return (routeRoles[route] ?? owners).includes(role)
}
