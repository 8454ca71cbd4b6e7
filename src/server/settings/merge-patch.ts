/**
 * `target` as `patch` changes it, by JSON Merge Patch (RFC 7396): objects are merged, everything else takes the place of
 * what was there, and null takes it away.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const merged = new Map(isObject(target) ? Object.entries(target) : [])
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key)
    else merged.set(key, mergePatch(merged.get(key), value))
  }
  // Not by assignment: a key may be "__proto__".
  return Object.fromEntries(merged)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
