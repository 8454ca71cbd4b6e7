/** An operation of a JSON Patch (RFC 6902), as STATE_DELTA carries them. */
export interface PatchOperation {
  readonly op: string
  readonly path: string
  readonly from?: string
  readonly value?: unknown
}

// biome-ignore lint/suspicious/noExplicitAny: any JSON
type Json = any

/** `state` with the operations applied, one after another. @throws RangeError when one of them cannot be. */
export function patched(state: unknown, operations: readonly PatchOperation[]): unknown {
  const root: Json = { '': structuredClone(state) }
  for (const { op, path, from = '', value } of operations) {
    if (op === 'remove' || op === 'replace') take(root, path)
    if (op === 'add' || op === 'replace') put(root, path, value)
    else if (op === 'move') put(root, path, take(root, from))
    else if (op === 'copy') put(root, path, structuredClone(find(root, from)))
    else if (op === 'test' && JSON.stringify(find(root, path)) !== JSON.stringify(value)) {
      throw new RangeError(`the value at ${path} is another`)
    }
  }
  return root['']
}

function find(root: Json, path: string): Json {
  const [parent, key] = placeOf(root, path)
  if (!Object.hasOwn(parent, key)) throw new RangeError(`there is no ${path}`)
  return parent[key]
}

function take(root: Json, path: string): Json {
  const value = find(root, path)
  const [parent, key] = placeOf(root, path)
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
  return value
}

function put(root: Json, path: string, value: Json): void {
  const [parent, key] = placeOf(root, path)
  if (Array.isArray(parent)) parent.splice(key === '-' ? parent.length : Number(key), 0, value)
  else Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true })
}

/** What holds the value, and under which key; only what is the state's own is walked through. */
function placeOf(root: Json, path: string): [parent: Json, key: string] {
  const keys = path.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const key = keys.pop() ?? ''
  const parent = keys.reduce((at, key) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) throw new RangeError(`there is no ${path}`)
    return at[key]
  }, root)
  if (typeof parent !== 'object' || parent === null) throw new RangeError(`there is no ${path}`)
  return [parent, key]
}
