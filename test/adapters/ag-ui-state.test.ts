import { describe, expect, it } from 'vitest'
import { type PatchOperation, patched } from '../../src/adapters/ag-ui-state.ts'

describe('[A5] the state of an agent, patched', () => {
  // Most are the examples of RFC 6902, appendix A.
  const cases: [string, unknown, PatchOperation[], unknown][] = [
    ['adds a member', { foo: 'bar' }, [{ op: 'add', path: '/baz', value: 'qux' }], { foo: 'bar', baz: 'qux' }],
    ['adds into a list', { foo: ['a', 'c'] }, [{ op: 'add', path: '/foo/1', value: 'b' }], { foo: ['a', 'b', 'c'] }],
    ['adds at the end of a list', { foo: ['a'] }, [{ op: 'add', path: '/foo/-', value: ['b'] }], { foo: ['a', ['b']] }],
    ['removes a member', { foo: 1, bar: 2 }, [{ op: 'remove', path: '/foo' }], { bar: 2 }],
    ['removes from a list', ['a', 'b', 'c'], [{ op: 'remove', path: '/1' }], ['a', 'c']],
    ['replaces', { foo: [1, 2] }, [{ op: 'replace', path: '/foo/0', value: 7 }], { foo: [7, 2] }],
    ['replaces all of it', { foo: 1 }, [{ op: 'replace', path: '', value: [] }], []],
    ['moves', { a: { x: 1 }, b: {} }, [{ op: 'move', from: '/a/x', path: '/b/y' }], { a: {}, b: { y: 1 } }],
    ['moves in a list', ['a', 'b', 'c', 'd'], [{ op: 'move', from: '/1', path: '/3' }], ['a', 'c', 'd', 'b']],
    ['copies', { a: { x: [1] } }, [{ op: 'copy', from: '/a/x', path: '/b' }], { a: { x: [1] }, b: [1] }],
    ['tests', { a: [1, { b: 2 }] }, [{ op: 'test', path: '/a', value: [1, { b: 2 }] }], { a: [1, { b: 2 }] }],
    [
      'reads escaped keys',
      { '/': 9, '~1': 10 },
      [
        { op: 'replace', path: '/~01', value: 1 },
        { op: 'remove', path: '/~1' },
      ],
      { '~1': 1 },
    ],
  ]
  it.each(cases)('%s', (_, state, operations, after) => {
    const before = structuredClone(state)
    expect(patched(state, operations)).toEqual(after)
    expect(state).toEqual(before)
  })

  it.each<PatchOperation>([
    { op: 'remove', path: '/none' },
    { op: 'replace', path: '/none', value: 1 },
    { op: 'add', path: '/none/x', value: 1 },
    { op: 'add', path: '/foo/x', value: 1 },
    { op: 'test', path: '/foo', value: 'baz' },
    { op: 'add', path: '/__proto__/hacked', value: true },
    { op: 'add', path: '/constructor/prototype/hacked', value: true },
  ])('refuses what cannot be: %j', (operation) => {
    expect(() => patched({ foo: 'bar' }, [operation])).toThrow(RangeError)
    expect('hacked' in {}).toBe(false)
  })

  it('makes a member of any name, without touching what all objects share', () => {
    const state = patched({}, [{ op: 'add', path: '/__proto__', value: { hacked: true } }])
    expect('hacked' in (state as object)).toBe(false)
    expect(JSON.stringify(state)).toBe('{"__proto__":{"hacked":true}}')
  })
})
