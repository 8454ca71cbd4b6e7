import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { armFailpoint } from '../../src/server/failpoints.ts'

/** Passes a failpoint three times in a process of its own; says how often it came through, and how it ended. */
function passThrice(armed: string, passed = 'email.before-send') {
  const script = `
    import { armFailpoint, failpoint } from ${JSON.stringify(new URL('../../src/server/failpoints.ts', import.meta.url))}
    process.on('exit', () => process.stdout.write('tidied up'))
    if (${JSON.stringify(armed)}) armFailpoint(${JSON.stringify(armed)})
    for (let pass = 1; pass <= 3; pass++) { failpoint(${JSON.stringify(passed)}); process.stdout.write(pass + ' ') }
  `
  const { stdout, signal, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script])
  return { came: String(stdout), signal, status }
}

describe('[N5] a failpoint', () => {
  test('does nothing as long as it is not armed, or another one is', () => {
    const through = { came: '1 2 3 tidied up', signal: null, status: 0 }
    expect(passThrice('')).toEqual(through)
    expect(passThrice('email.after-settle')).toEqual(through)
  })

  test('kills the process without a chance to tidy up, at its turn', () => {
    expect(passThrice('email.before-send')).toEqual({ came: '', signal: 'SIGKILL', status: null })
    expect(passThrice('email.before-send:3')).toEqual({ came: '1 2 ', signal: 'SIGKILL', status: null })
  })

  test.each(['', 'email', 'email.before-send:0', 'email.before-send:x', 'email.before-send:1:2', 'toString'])(
    'that is written %j is refused',
    (text) => {
      expect(() => armFailpoint(text)).toThrow(/^Handrail: /)
    },
  )
})
