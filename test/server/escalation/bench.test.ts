import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const bench = fileURLToPath(new URL('../../../bench/triggers.ts', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handrail-triggers-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A folder of these files; a line that is no string becomes JSON. */
async function given(name: string, files: Readonly<Record<string, readonly unknown[]>>): Promise<string> {
  await mkdir(join(folder, name))
  for (const [file, lines] of Object.entries(files)) {
    const all = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    await writeFile(join(folder, name, file), `${all.join('\n')}\n`)
  }
  return join(folder, name)
}

async function run(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [bench, ...words])
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code, out, err }
}

const spoken = {
  'a.jsonl': [
    { text: 'Can I talk to a person?', label: 'handoff', lang: 'en', source: 'one' },
    { text: 'Where is my parcel?', label: 'none', lang: 'en', source: 'two' },
    '',
    { text: 'Ich will mit einem Menschen sprechen', label: 'handoff', lang: 'de', source: 'one' },
  ],
  'b.jsonl': [
    { text: 'this bot is a waste of time', label: 'frustration', lang: 'en' },
    { text: 'Good morning', label: 'frustration', lang: 'en' },
    { text: 'This is useless, get me a human', label: 'none', lang: 'en' },
    { text: 'human please', lang: 'en' },
  ],
  'notes.txt': ['not read'],
}

describe('bench:triggers', () => {
  it('[E2] [E3] prints exactly one array: how often each trigger fired, for each file and language', async () => {
    const { code, out, err } = await run(await given('json', spoken), '--json')
    expect([code, err]).toEqual([0, ''])
    const time = expect.toSatisfy((ms) => ms > 0 && ms < 50)
    expect(JSON.parse(out)).toEqual([
      { file: 'a.jsonl', lang: 'de', n: 1, direct_request: 1, frustration: 0, msPerMessage: time },
      { file: 'a.jsonl', lang: 'en', n: 2, direct_request: 1, frustration: 0, msPerMessage: time },
      { file: 'b.jsonl', lang: 'en', n: 4, direct_request: 2, frustration: 1, msPerMessage: time },
    ])
  })

  it('prints a table, what was heard wrongly, and each source apart', async () => {
    const { code, out } = await run(await given('table', spoken), '--misses', '--by', 'source')
    expect(code).toBe(0)
    expect(out).toMatch(/^a\.jsonl +en +one +1 +1 \(100\.0 %\) +0 \(0\.0 %\) /m)
    expect(out).toMatch(/^a\.jsonl +en +two +1 +0 \(0\.0 %\) +0 \(0\.0 %\) /m)
    expect(out).toMatch(/^handoff +2 +2 \(100\.0 %\) /m)
    expect(out).toContain('as nothing was trained on one')
    expect(out.split('Heard wrongly:\n')[1]).toBe(
      [
        'b.jsonl  en  no frustration heard: Good morning',
        'b.jsonl  en  a direct request heard: This is useless, get me a human',
        '',
      ].join('\n'),
    )
  })

  it('keeps the misses out of the array', async () => {
    const { out, err } = await run(await given('both', spoken), '--json', '--misses')
    expect(JSON.parse(out)).toHaveLength(3)
    expect(err).toContain('no frustration heard: Good morning')
  })

  it('names the file and the line that it cannot read, and prints nothing else', async () => {
    const good = { text: 'hello', lang: 'en' }
    const told = async (name: string, line: unknown) =>
      run(await given(name, { 'c.jsonl': [good, '', line] }), '--json')
    const start = 'bench:triggers: bad_line: c.jsonl, line 3: '
    expect(await told('words', 'hello')).toEqual({
      code: 2,
      out: '',
      err: `${start}this is not JSON. Each line is one object: {"text": "…", "lang": "en", "label": "none"}.\n`,
    })
    expect((await told('list', '[1]')).err).toBe(`${start}this is JSON, but no object.\n`)
    expect((await told('textless', { lang: 'en' })).err).toBe(`${start}"text" is missing or no string.\n`)
    expect((await told('tongueless', { text: 'hi' })).err).toBe(
      `${start}"lang" is missing or no string; it is a code such as "en".\n`,
    )
    expect((await told('label', { ...good, label: 3 })).err).toBe(`${start}"label" is no string.\n`)
  })

  it('says in plain words which folder or option is wrong', async () => {
    const use = 'Use: npm run bench:triggers -- FOLDER [--by source] [--misses] [--json]'
    const empty = await given('empty', {})
    expect(await run(join(folder, 'nowhere'))).toEqual({
      code: 2,
      out: '',
      err: `bench:triggers: no_folder: There is no folder ${join(folder, 'nowhere')} that can be read.\n`,
    })
    expect((await run(bench)).err).toBe(`bench:triggers: no_folder: ${bench} is a file, not a folder.\n`)
    expect((await run(empty)).err).toBe(
      `bench:triggers: no_files: The folder ${empty} holds no file that ends in .jsonl.\n`,
    )
    expect((await run()).err).toBe(`bench:triggers: bad_option: Which folder? ${use}\n`)
    expect((await run(empty, '--by', 'day')).err).toBe(
      `bench:triggers: bad_option: --by is no option, or lacks its value. ${use}\n`,
    )
    expect((await run(empty, folder)).code).toBe(2)
  })
})
