/** What is said in the measurements: the same words to every widget. */

export interface Message {
  readonly text: string
  readonly mine: boolean
}

const questions = [
  'Where is my order? The tracking page has said "label made" since Tuesday.',
  'And if the jacket does not fit?',
  'Do you ship to Norway, and what does it cost?',
  'I paid by card and have not got an invoice yet.',
]
const answers = [
  'It left our warehouse on **Monday**. Parcels take two to four working days; see [tracking](https://shop.test/help/tracking).',
  'You may send it back within **60 days**:\n\n- unworn, with its label\n- in any box\n\nThe way back is free.',
  'Yes. Shipping to Norway is 14.90 and takes five days. Customs are paid *before* it leaves, so nothing is due at your door.',
  'Invoices come by mail within an hour. If yours is not there, look among the unwanted ones for `billing@shop.test`.',
]

/** Messages number `from` to `from + count - 1`, in turn the visitor's and the assistant's; each names its number. */
export function messages(from: number, count: number): Message[] {
  const made = Array.from({ length: count }, (_, at) => {
    const number = from + at
    const mine = number % 2 === 1
    const texts = mine ? questions : answers
    return { text: `${texts[Math.floor(number / 2) % texts.length]} (${number})`, mine }
  })
  // As they come off a wire: each text takes the memory that it takes, and shares none with the others.
  return JSON.parse(JSON.stringify(made))
}

const section = `## What to send back

Put the jacket into **any box** and stick the label on it. The label is in your [account](https://shop.test/account), under *Orders*:

1. Open the order and choose \`Return\`.
2. Say why: it helps us to cut the next one better.
3. Print the label, or show the code at the post office.

| Size | Chest | Length |
| --- | --- | --- |
| S | 92 cm | 66 cm |
| M | 98 cm | 68 cm |

\`\`\`
RMA 20-4471
2 x Stormglass jacket, M, slate
\`\`\`

> Refunds take five working days from the day that the parcel is with us.

`

/** The words that an answer which was drawn to its end ends with. */
export const lastWords = 'That is it.'

/** An answer of 8 kB in 400 pieces. */
export function pieces(): string[] {
  const end = `\n\n${lastWords}`
  const text = section.repeat(Math.ceil(8_000 / section.length)).slice(0, 8_000 - end.length) + end
  return text.match(/.{20}/gs) ?? []
}

/** Texts that have brought parsers down. Each ends with its name. */
export const hostile = {
  stars: `${'*a_'.repeat(1_333)} stars-end`,
  quotes: `${'>'.repeat(2_000)} quotes-end`,
} as const
