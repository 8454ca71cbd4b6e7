/** Characters of a text that are looked at to make a line of it. */
const readChars = 20_000

/**
 * A text as one line of at most `chars` characters, cut at the end of a word. Nothing in it begins a new line or turns the
 * reading direction of what stands around it.
 */
export function oneLine(text: string, chars: number): string {
  const flat = text
    .slice(0, readChars)
    .replace(/[\uD800-\uDBFF]$/, '')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\s]+/gu, ' ')
    .trim()
  if (flat.length <= chars && text.length <= readChars) return flat
  const cut = flat.slice(0, chars - 1).replace(/[\uD800-\uDBFF]$/, '')
  const wordEnd = flat[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ')
  // A word that is most of the line is cut through: better half a word than half a line.
  return `${(wordEnd > chars / 2 ? cut.slice(0, wordEnd) : cut).trimEnd()}…`
}

/** Somebody's words in quotation marks, `chars` with them. Marks within are smaller ones: no words end their own quotation. */
export function quote(words: string, chars: number): string {
  return `“${oneLine(words, chars - 2).replace(/["“”„‟＂]/g, "'")}”`
}
