import { expect, test } from 'vitest'
import { changesOf } from './changes.ts'

const made = (source: string): string[] =>
  changesOf('x.ts', source).map(({ start, end, by }) => source.slice(0, start) + by + source.slice(end))

test.each([
  ['const a = b === c', ['const a = b !== c']],
  ['const a = b < 3', ['const a = b <= 3', 'const a = b < 4']],
  ['const a = b ?? c ?? d', ['const a = ((b ?? c) && (d))', 'const a = ((b) && (c)) ?? d']],
  ['if (a) b()', ['if (!(a)) b()', 'if (a) ;']],
  ['const a = b ? c : d', ['const a = !(b) ? c : d']],
  ['const a = !b', ['const a = b']],
  ['const a = b.filter(c).length', ['const a = b.length']],
  ['const a = true', ['const a = false']],
  ['await a.b()', [';']],
  ["const a: 'x' | 'y' = 'x' // 1 < 2", []],
])('%s can become', (source, wanted) => expect(made(source).toSorted()).toEqual(wanted.toSorted()))

test('a change says where it is and what it does', () => {
  expect(changesOf('x.ts', 'const a = 1\nconst b = a && c')[1]).toEqual({
    file: 'x.ts',
    line: 2,
    start: 24,
    end: 26,
    by: '||',
    what: '&& → ||',
  })
})
