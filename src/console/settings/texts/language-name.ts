/** "Deutsch, German": as it calls itself, and as the reader does. */
export function languageName(code: string): string {
  const own = nameIn(code, code)
  const readers = readersName(code)
  return own === readers ? own : `${own}, ${readers}`
}

/** "German", or as the reader calls it. */
export function readersName(code: string): string {
  return nameIn(code, undefined)
}

function nameIn(code: string, reader: string | undefined): string {
  return new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code
}
