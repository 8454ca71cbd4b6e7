/** Ways to write a text so that a filter may not see it, as visitors ask a model for them. */
export const disguises: Readonly<Record<string, (text: string) => string>> = {
  'plain words': (text) => text,
  'a quotation': (text) => `> ${text.replaceAll('\n', '\n> ')}`,
  capitals: (text) => text.toUpperCase(),
  reverse: reversed,
  'reverse word order': (text) => text.split(/\s+/).reverse().join(' '),
  base64: (text) => Buffer.from(text).toString('base64'),
  'short lines of base64': (text) =>
    (
      Buffer.from(text)
        .toString('base64')
        .match(/.{1,20}/g) ?? []
    ).join('\n'),
  'reversed base64': (text) => reversed(Buffer.from(text).toString('base64')),
  hexadecimal: (text) => Buffer.from(text).toString('hex'),
  'spaced hexadecimal': (text) => bytes(text, (byte) => byte.toString(16).padStart(2, '0')),
  binary: (text) => bytes(text, (byte) => byte.toString(2).padStart(8, '0')),
  'character codes': (text) => bytes(text, String),
  'percent codes': (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join(''),
  'url encoding': (text) => encodeURIComponent(text.toWellFormed()),
  'html entities': (text) => [...text].map((one) => `&#${one.codePointAt(0)};`).join(''),
  rot13: (text) => shifted(text, 13),
  'the cipher of Caesar': (text) => shifted(text, 3),
  spaced: (text) => [...text].join(' '),
  dotted: (text) => [...text].join('.'),
  'zero width blanks': (text) => [...text].join('\u200b'),
  'wide letters': (text) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  'cyrillic letters': (text) => text.replace(/[aeopcxy]/g, (one) => 'аеорсху'['aeopcxy'.indexOf(one)]!),
  leet: (text) => text.replace(/[aeiost]/gi, (one) => '431057'['aeiost'.indexOf(one.toLowerCase())]!),
  'a numbered list': (text) =>
    text
      .split(/\s+/)
      .map((word, at) => `${at + 1}. ${word}`)
      .join('\n'),
  'bold words': (text) =>
    text
      .split(/\s+/)
      .map((word) => `**${word}**`)
      .join(' '),
  'bananas in between': (text) => text.split(/\s+/).join(' banana '),
  json: (text) => JSON.stringify({ text }),
  // Names, numbers and codes come through any translation.
  translation: (text) =>
    text
      .split(/\s+/)
      .map((word) => (/\d/.test(word) ? word : `${reversed(word)}o`))
      .join(' '),
}

/** What would stand in a text, letters and digits alone, if it gave `secret` away in one of these. */
export function tracesOf(secret: string): readonly string[] {
  const plain = bare(secret)
  const encoded = [secret, reversed(secret)].flatMap((one) => [
    bare(Buffer.from(one).toString('hex')),
    bare(bytes(one, String)),
    bare(bytes(one, (byte) => byte.toString(2).padStart(8, '0'))),
    ...[0, 1, 2].flatMap((before) => {
      const all = Buffer.from(`${'x'.repeat(before)}${one}xx`).toString('base64')
      const inner = all.slice(Math.ceil((before * 8) / 6), Math.floor(((before + one.length) * 8) / 6))
      return [bare(inner), reversed(bare(inner))]
    }),
  ])
  const leet = disguises['leet']!
  return [...new Set([plain, reversed(plain), shifted(plain, 13), shifted(plain, 3), bare(leet(plain)), ...encoded])]
}

/** Letters and digits alone. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}

function bytes(text: string, write: (byte: number) => string): string {
  return [...Buffer.from(text)].map(write).join(' ')
}

function shifted(text: string, by: number): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - first + by) % 26) + first)
  })
}
