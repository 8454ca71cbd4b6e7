/** What comes of a file's bytes: its text, or null where they are no text (a picture, a PDF, a spreadsheet's own format). */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decodedAs(encodingOf(bytes), bytes)
  return text === null || isBinary(text) ? null : text
}

/**
 * UTF-8 unless the file says otherwise by its first bytes, or is none: then it says so itself, as web pages do, or it is what
 * Windows writes in the West, of which Latin-1 is a part. (WHATWG Encoding has it so too.)
 */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (decodedAs('utf-8', bytes) !== null) return 'utf-8'
  const beginning = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2_048))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1] ?? 'windows-1252'
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return encoding === 'utf-8' || encoding === 'windows-1252' ? null : decodedAs('windows-1252', bytes)
  }
}

/** No text has these control characters; white space, form feeds and the escapes of terminals may be there. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return controls > 0 && (text.includes('\u0000') || controls > text.length / 1_000)
}
