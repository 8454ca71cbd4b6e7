import { limits } from '../../protocol/limits.ts'
import type { Knowledge } from '../assistant/knowledge.ts'
import type { Problem } from '../assistant/problem.ts'
import type { Document, DocumentStore } from '../store/documents.ts'
import { codedError, type Refused } from './coded-error.ts'

/** How much room a chatbot's documents have. */
export const room = { documents: limits.documents, bytes: limits.documentsBytes }

/** Keeps a document if it can be read and there is room for it (null); else the refusal says why not, and how to cure it. */
export async function keepDocument(
  document: Omit<Document, 'version'>,
  { store, knowledge }: { store: DocumentStore; knowledge: Pick<Knowledge, 'read'> },
): Promise<Refused | null> {
  const { name, chatbot } = document
  const { problems } = await knowledge.read(document)
  const [unusable] = problems.flatMap((problem) => refusalOf(problem, name) ?? [])
  if (unusable) return unusable
  if (await store.saveDocument(document, room)) return null
  const others = (await store.documents(chatbot)).filter(({ id }) => id !== document.id)
  if (others.some((one) => one.name === name)) return nameTaken(name)
  if (others.length >= room.documents) {
    const cure = 'Delete some, or put several into one'
    return codedError('too_many_documents', { name, most: room.documents, cure })
  }
  const bytes = others.reduce((sum, one) => sum + one.bytes, document.bytes)
  return codedError('documents_too_large', { name, bytes, most: room.bytes, cure: 'Delete some documents' })
}

export function nameTaken(name: string): Refused {
  return codedError('document_name_taken', { name, cure: 'Choose another name, or replace the one that has it' })
}

/** Where nothing of a document can be used; null for problems that leave the rest of it usable. */
function refusalOf(problem: Problem, name: string): Refused | null {
  switch (problem.code) {
    case 'csv_without_columns': {
      const cure =
        'Give the columns the names "question" and "answer" in the first row, or let there be these two alone'
      return codedError('csv_without_columns', { name, line: problem.line, cure })
    }
    case 'csv_unreadable': {
      const cure = 'A quotation mark was opened and not closed, or stands in the middle of a cell: export it anew'
      return codedError('csv_unreadable', { name, line: problem.line, cure })
    }
    case 'unreadable':
      return codedError('document_unreadable', { name, cure: 'Cut it into smaller files' })
    case 'row_without_answer':
    case 'row_without_question':
    case 'says_nothing':
      return null
  }
}
