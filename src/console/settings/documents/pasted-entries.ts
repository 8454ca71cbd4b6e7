import type { Entry } from './documents-view.ts'

/** "Q:", "Question 3.", "**Question:**" and their like, at the start of a line. */
const question = /^\s*(?:[*_#>\s]*)(?:Q|Question|Frage|F)\s*\d*\s*[.:)]\s*(?:[*_]+)?\s*/i
const answer = /^\s*(?:[*_#>\s]*)(?:A|Answer|Antwort)\s*\d*\s*[.:)]\s*(?:[*_]+)?\s*/i

/**
 * Questions with their answers in a text somebody pasted: lines that begin with "Q:" and "A:", or blocks apart by an empty line
 * whose first line is a question. Empty when the text is neither.
 */
export function pastedEntries(text: string): readonly Entry[] {
  const lines = text.replaceAll('\r', '').split('\n')
  return lines.some((line) => question.test(line)) ? marked(lines) : blocks(text)
}

function marked(lines: readonly string[]): readonly Entry[] {
  const entries: { question: string; answer: string[] }[] = []
  let inAnswer = false
  for (const line of lines) {
    const last = entries.at(-1)
    if (question.test(line)) {
      entries.push({ question: line.replace(question, ''), answer: [] })
      inAnswer = false
    } else if (last && !inAnswer && answer.test(line)) {
      last.answer.push(line.replace(answer, ''))
      inAnswer = true
    } else if (last && (inAnswer || line.trim() !== '')) {
      last.answer.push(line)
      inAnswer = true
    }
  }
  return whole(entries.map((entry) => ({ question: entry.question, answer: entry.answer.join('\n') })))
}

function blocks(text: string): readonly Entry[] {
  const parts = text
    .replaceAll('\r', '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
  const entries = parts.map((block) => {
    const [first = '', ...rest] = block.split('\n')
    return { question: first, answer: rest.join('\n') }
  })
  return entries.every((entry) => /[?？؟]\s*$/.test(entry.question)) ? whole(entries) : []
}

/** Those that have both. */
function whole(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry) => ({ question: entry.question.replace(/[*_]+$/, '').trim(), answer: entry.answer.trim() }))
    .filter((entry) => entry.question !== '' && entry.answer !== '')
}
