import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One thing somebody said, as a line of a file holds it. Labels `handoff`, `frustration` and `none` are judged, others counted. */
export interface Utterance {
  readonly file: string
  readonly text: string
  readonly lang: string
  readonly label?: string
  readonly source?: string
}

/** What stands in the way of a run, by a code and in plain words. */
export class Misuse extends Error {
  constructor(code: 'bad_line' | 'bad_option' | 'no_files' | 'no_folder' | 'unreadable_file', words: string) {
    super(`bench:triggers: ${code}: ${words}`)
  }
}

/** Reads every `*.jsonl` of a folder, by name. Throws `Misuse` that names the file, and the line when it is one. */
export async function readUtterances(folder: string): Promise<readonly Utterance[]> {
  const names = await readdir(folder).catch((fault: NodeJS.ErrnoException) => {
    throw new Misuse(
      'no_folder',
      fault.code === 'ENOTDIR'
        ? `${folder} is a file, not a folder.`
        : `There is no folder ${folder} that can be read.`,
    )
  })
  const files = names.filter((name) => name.endsWith('.jsonl')).sort()
  if (files.length === 0) throw new Misuse('no_files', `The folder ${folder} holds no file that ends in .jsonl.`)
  const read = await Promise.all(files.map(async (file) => linesOf(file, await textOf(folder, file))))
  return read.flat()
}

async function textOf(folder: string, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8').catch((fault: NodeJS.ErrnoException) => {
    throw new Misuse('unreadable_file', `${file} cannot be read (${fault.code}).`)
  })
}

function linesOf(file: string, text: string): readonly Utterance[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [utteranceOf(file, at + 1, line)]))
}

function utteranceOf(file: string, number: number, line: string): Utterance {
  const bad = (words: string) => new Misuse('bad_line', `${file}, line ${number}: ${words}`)
  let said: unknown
  try {
    said = JSON.parse(line)
  } catch {
    throw bad('this is not JSON. Each line is one object: {"text": "…", "lang": "en", "label": "none"}.')
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said)) throw bad('this is JSON, but no object.')
  const { text, lang, label, source } = said as Readonly<Record<string, unknown>>
  if (typeof text !== 'string') throw bad('"text" is missing or no string.')
  if (typeof lang !== 'string' || lang === '') throw bad('"lang" is missing or no string; it is a code such as "en".')
  if (label !== undefined && label !== null && typeof label !== 'string') throw bad('"label" is no string.')
  if (source !== undefined && source !== null && typeof source !== 'string') throw bad('"source" is no string.')
  return { file, text, lang, ...(label ? { label } : {}), ...(source ? { source } : {}) }
}
