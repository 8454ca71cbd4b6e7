import { limits } from '../../protocol/limits.ts'
import { decodeText } from '../assistant/decode.ts'
import { kindOf, knownEndings } from '../assistant/uploaded.ts'
import type { Document } from '../store/documents.ts'
import { codedError, type Refused } from './coded-error.ts'

/** A file as it came, once it is known to be a text that can be read. */
export type UploadedFile = Pick<Document, 'name' | 'kind' | 'content' | 'bytes'>

/** Bytes of a request that brings a file: with room for what is around it, so that a little too much is told with its name. */
export const uploadBytes = 2 * limits.documentBytes

/**
 * The file of a request: its body as it is, under the name that the address gives, or the first file of a form. What is
 * wrong with it is a refusal that says how to cure it.
 */
export async function uploadedFile(request: Request, name: string | undefined): Promise<UploadedFile | Refused> {
  const file = await fileOf(request, name)
  if (!file) return codedError('document_missing', { cure: 'Send a form with one file, or the file itself and ?name=' })
  const { bytes } = file
  const given = nameOf(file.name)
  const kind = kindOf(given)
  const known = knownEndings
  if (!kind) {
    const cure = `Save it as one of these: ${known.map((one) => `.${one}`).join(' ')}`
    return codedError('document_kind_unknown', { name: given, known, cure })
  }
  if (bytes.byteLength > limits.documentBytes) {
    const sizes = { bytes: bytes.byteLength, most: limits.documentBytes }
    return codedError('document_too_large', { name: given, ...sizes, cure: 'Cut it into smaller files' })
  }
  const content = decodeText(bytes)
  if (content === null) {
    return codedError('document_not_text', { name: given, cure: 'Export it as text, Markdown, HTML or CSV' })
  }
  return { name: given, kind, content, bytes: bytes.byteLength }
}

async function fileOf(request: Request, name: string | undefined): Promise<{ name: string; bytes: Uint8Array } | null> {
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    return name === undefined || bytes.byteLength === 0 ? null : { name, bytes }
  }
  const form = await request.formData().catch(() => null)
  const file = [...(form?.values() ?? [])].find((one) => one instanceof File)
  return file ? { name: name ?? file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : null
}

/** Without the folders that it lay in, and without what could not be shown. */
function nameOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1)!
  return last
    .replace(/\p{C}+/gu, '')
    .trim()
    .slice(-documentNameChars)
}

export const documentNameChars = 200
