import type { Refused } from '../../api.ts'
import type { ShownDocument } from './documents-view.ts'

/** What a document is, for the line under its name. */
export const kindWords: Readonly<Record<ShownDocument['kind'], string>> = {
  markdown: 'Markdown',
  html: 'Web page',
  text: 'Text',
  csv: 'Table',
  faq: 'Questions and answers',
}

/** "12 KB", as file managers count. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_024) return `${bytes} bytes`
  const [value, unit] = bytes < 1_024 ** 2 ? [bytes / 1_024, 'KB'] : [bytes / 1_024 ** 2, 'MB']
  return `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} ${unit}`
}

/** How many places of it can be found. */
export function passageWords(passages: number | null): string {
  if (passages === null) return 'Being read…'
  return passages === 1 ? '1 passage' : `${passages} passages`
}

/** What is wrong with a document that is used all the same. */
export function problemWords(problem: ShownDocument['problems'][number]): string {
  switch (problem.code) {
    case 'row_without_answer':
      return `Line ${problem.line} has no answer and was passed over.`
    case 'row_without_question':
      return `Line ${problem.line} has no question and was passed over.`
    case 'says_nothing':
      return 'There is nothing in it to answer from.'
    default:
      return 'Nothing of it could be read.'
  }
}

/** Why a document was not taken, and what helps. */
export function documentRefusalWords({ code, ...details }: Refused): string {
  const line = Number(details['line'])
  switch (code) {
    case 'document_kind_unknown':
      return `Files of this kind cannot be read. These can: ${endings(details['known'])}.`
    case 'document_too_large':
      return `A file may have up to ${sizeWords(Number(details['most']))}. Cut it into smaller ones.`
    case 'document_not_text':
      return 'This is no text, whatever its name says. Export it as text, Markdown, HTML or CSV.'
    case 'document_unreadable':
      return 'It is nested too deep or too long to be read. Cut it into smaller files.'
    case 'csv_without_columns':
      return `Line ${line} tells no question from its answer. Name the columns “question” and “answer” in the first row, or let there be these two alone.`
    case 'csv_unreadable':
      return `From line ${line} on, the quotation marks do not come out even. Export the table anew.`
    case 'too_many_documents':
      return `There may be up to ${details['most']} documents. Delete some, or put several into one.`
    case 'documents_too_large':
      return `All documents together may have up to ${sizeWords(Number(details['most']))}. Delete some first.`
    case 'document_name_taken':
      return 'Another document has this name. Choose another one.'
    case 'owners_only':
      return 'Only the owner may change documents.'
    case 'not_found':
      return 'It is not there any more.'
    case 'too_large':
      return 'This is too much at once.'
    case 'malformed':
      return 'A question may have up to 500 characters, and every one needs an answer.'
    case 'offline':
      return 'The server did not answer. Check your connection and try again.'
    default:
      return 'This did not work. Try again in a moment.'
  }
}

function endings(known: unknown): string {
  return Array.isArray(known) ? known.map((ending) => `.${ending}`).join(', ') : 'text, Markdown, HTML, CSV'
}
