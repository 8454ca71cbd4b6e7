/** What a text may say under a simple disguise: as it is, backwards, or in one of the codes that a model can be asked for. */
export function* readings(text: string): Generator<string> {
  yield text
  yield text.split(/\s+/).reverse().join(' ')
  yield initials(text)
  for (const one of [text, reversed(text)]) {
    if (one !== text) yield one
    yield inAlphabet(one, (place) => place + 13)
    yield inAlphabet(one, (place) => 25 - place)
    yield one.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    for (const decoded of [...base64(one), ...hexadecimal(one), ...binary(one), ...numbers(one), morse(one)]) {
      if (decoded === '') continue
      yield decoded
      yield reversed(decoded)
    }
  }
}

/** Fewer letters in a row come by chance where there is no such code. */
const leastChars = 5
const legible = new RegExp(`[\\p{L}\\p{N}\\p{P}\\p{Zs}\\n$+<=>^\`|~]{${leastChars},}`, 'gu')

/** What of decoded bytes reads like text. */
function legibleIn(bytes: Uint8Array): string {
  return (new TextDecoder().decode(bytes).match(legible) ?? []).join(' ')
}

function base64(text: string): readonly string[] {
  const letters = text
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/[^A-Za-z0-9+/]/g, '')
  return [0, 1, 2, 3].map((offset) => legibleIn(Buffer.from(letters.slice(offset), 'base64')))
}

function hexadecimal(text: string): readonly string[] {
  const digits = text.replace(/0x|\\x|\\u00/gi, ' ').replace(/[^0-9a-f]/gi, '')
  return [0, 1].map((offset) => legibleIn(Buffer.from(digits.slice(offset), 'hex')))
}

function binary(text: string): readonly string[] {
  const digits = text.replace(/[^01]/g, '')
  return [0, 1, 2, 3, 4, 5, 6, 7].map((offset) => {
    const bytes = digits.slice(offset).match(/[01]{8}/g) ?? []
    return legibleIn(Uint8Array.from(bytes, (one) => Number.parseInt(one, 2)))
  })
}

/** Codes of characters (76 97 98), and places in the alphabet (12 1 2). */
function numbers(text: string): readonly string[] {
  const all = (text.match(/\d+/g) ?? []).map(Number)
  const codes = all.filter((one) => one >= 32 && one < 127)
  const places = all.filter((one) => one >= 1 && one <= 26)
  return [String.fromCharCode(...codes), String.fromCharCode(...places.map((one) => one + 96))]
}

function inAlphabet(text: string, move: (place: number) => number): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97
    return String.fromCharCode((move(letter.charCodeAt(0) - first) % 26) + first)
  })
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}

/** "November Oscar Tango Echo". */
function initials(text: string): string {
  return (text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).join('')
}

const morseLetters = new Map(
  `.- a,-... b,-.-. c,-.. d,. e,..-. f,--. g,.... h,.. i,.--- j,-.- k,.-.. l,-- m,-. n,--- o,.--. p,--.- q,.-. r,... s,- t,..- u,...- v,
   .-- w,-..- x,-.-- y,--.. z,----- 0,.---- 1,..--- 2,...-- 3,....- 4,..... 5,-.... 6,--... 7,---.. 8,----. 9`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

function morse(text: string): string {
  const signs =
    text
      .replace(/[·•∙]/g, '.')
      .replace(/[–—−_]/g, '-')
      .match(/(?<!\S)[.-]{1,5}(?!\S)/g) ?? []
  return signs.map((sign) => morseLetters.get(sign) ?? '').join('')
}
