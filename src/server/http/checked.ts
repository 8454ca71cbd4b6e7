import type { Env, MiddlewareHandler } from 'hono'
import { validator } from 'hono/validator'
import * as v from 'valibot'
import { codedError, type Refused } from './coded-error.ts'

/** Lets a request through when this part of it is as the schema says; hands on what the schema made of it. */
export function checked<Part extends 'query' | 'param' | 'json', Schema extends v.GenericSchema>(
  part: Part,
  schema: Schema,
) {
  const check = validator(part, (value) => {
    const parsed = v.safeParse(schema, value)
    return parsed.success ? parsed.output : codedError('malformed')
  })
  // What the typed client must send is the schema's input, which hono would guess from its output.
  type Input = { in: Record<Part, v.InferInput<Schema>>; out: Record<Part, v.InferOutput<Schema>> }
  return check as unknown as MiddlewareHandler<Env, string, Input, Refused>
}
