import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { temporaryFolder } from '#store/testing/temporary-library.ts'
import { expectOk } from '../../testing/temporary-engine.ts'
import type { FileToRead } from '../import-sink.ts'
import { lookUp, preparer, type Prepared } from './prepare-file.ts'

const MIB = 1024 * 1024
let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Asked once for each file that has been read. */
const known = vi.fn(() => Promise.resolve(false))
const put = (name: string, letter: string, size: number): FileToRead => {
  writeFileSync(join(folder, name), Buffer.alloc(size, letter))
  return { index: 0, name, file: join(folder, name) }
}
/** The letter of what was read. */
const letterOf = async (prepared: Prepared): Promise<string> => {
  const content = expectOk(await prepared.content())
  return content.kind === 'source' ? String.fromCodePoint(content.bytes[0] ?? 0) : content.kind
}

test('a small file is read before its turn, a larger one when it comes', async () => {
  known.mockClear()
  const prepare = preparer({ known })
  const small = prepare(put('small.txt', 'a', 4 * MIB))
  const large = prepare(put('large.txt', 'a', 4 * MIB + 1))
  await vi.waitFor(() => expect(known).toHaveBeenCalledTimes(1), 20_000)
  put('small.txt', 'b', 4 * MIB)
  put('large.txt', 'b', 4 * MIB + 1)
  expect([await letterOf(small), await letterOf(large)]).toEqual(['a', 'b'])
})

test('no more than some are held at a time, and others are read ahead once those were taken', async () => {
  known.mockClear()
  const prepare = preparer({ known })
  const names = Array.from({ length: 9 }, (_, index) => `${index}.txt`)
  const prepared = names.map((name) => prepare(put(name, 'a', 4 * MIB)))
  await vi.waitFor(() => expect(known).toHaveBeenCalledTimes(8), 20_000)
  for (const name of names) put(name, 'b', 4 * MIB)
  const letters = await Promise.all(prepared.map(letterOf))
  expect(letters.filter((letter) => letter === 'b')).toHaveLength(1)
  const next = prepare(put('next.txt', 'a', 4 * MIB))
  await vi.waitFor(() => expect(known).toHaveBeenCalledTimes(10), 20_000)
  put('next.txt', 'b', 4 * MIB)
  expect(await letterOf(next)).toBe('a')
})

test('what the library has is not parsed again; empty files are the same as no other', async () => {
  const has = { known: () => Promise.resolve(true) }
  expect((await lookUp({ index: 0, member: null }, Buffer.from('a'), has)).kind).toBe('same')
  expect((await lookUp({ index: 0, member: null }, Buffer.from(''), has)).kind).toBe('source')
})

test('a file that is gone says so when its turn comes', async () => {
  const gone = preparer({ known })({ index: 0, name: 'gone.txt', file: join(folder, 'gone.txt') })
  const content = await gone.content()
  expect(content.ok || content.failure.message).toContain('gone.txt')
})
