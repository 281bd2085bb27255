import { spawnSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { partName } from './part-names.ts'
import { openReplacement, type Replacement } from './replace-file.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

let folder: string
beforeEach(() => (folder = temporaryFolder()))
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => join(folder, name)
const names = (): string[] => readdirSync(folder).toSorted()

function replacing(name: string): Replacement {
  const opened = openReplacement(at(name), { library: at('library.sqlite'), onto: 'backup-onto-library', access: 'private' })
  if (!opened.ok) throw new Error(opened.failure.code)
  return opened.value
}

function codeOf(path: string): string {
  const opened = openReplacement(path, { library: at('library.sqlite'), onto: 'backup-onto-library', access: 'private' })
  if (!opened.ok) return opened.failure.code
  opened.value.discard()
  return 'written'
}

describe('the library is refused as a target', () => {
  test('by its name, a link, a hard link, a linked folder and a way round', () => {
    writeFileSync(at('library.sqlite'), 'library')
    writeFileSync(at('library.sqlite-wal'), 'log')
    symlinkSync(at('library.sqlite'), at('link.pdf'))
    linkSync(at('library.sqlite'), at('hard.pdf'))
    linkSync(at('library.sqlite-wal'), at('hard-log.pdf'))
    symlinkSync(folder, at('linked'))
    mkdirSync(at('deep'))
    for (const name of ['library.sqlite', 'link.pdf', 'hard.pdf', 'hard-log.pdf', 'linked/library.sqlite', 'library.sqlite-wal'])
      expect([name, codeOf(at(name))]).toEqual([name, 'backup-onto-library'])
    expect(codeOf(`${folder}/deep/../library.sqlite`)).toBe('backup-onto-library')
    expect(codeOf(at('brief.pdf'))).toBe('written')
  })

  test('and so is what SQLite would take for its log or journal, though it is not there', () => {
    writeFileSync(at('library.sqlite'), 'library')
    for (const end of ['-journal', '-wal', '-shm', '-WAL']) expect(codeOf(at(`library.sqlite${end}`))).toBe('backup-onto-library')
    rmSync(at('library.sqlite'))
    expect(codeOf(at('library.sqlite'))).toBe('backup-onto-library')
  })

  test('where it is opened by a link, what the link leads to', () => {
    mkdirSync(at('real'))
    writeFileSync(at('real/l.sqlite'), 'library')
    symlinkSync(at('real/l.sqlite'), at('library.sqlite'))
    expect([codeOf(at('real/l.sqlite')), codeOf(at('real/l.sqlite-journal'))]).toEqual([
      'backup-onto-library',
      'backup-onto-library',
    ])
  })
})

test('a link stays, and the file it leads to is replaced; a link to nothing is refused', () => {
  mkdirSync(at('elsewhere'))
  writeFileSync(at('elsewhere/brief.pdf'), 'old')
  symlinkSync(at('elsewhere/brief.pdf'), at('brief.pdf'))
  const { part, commit } = replacing('brief.pdf')
  writeFileSync(part, 'new')
  expect(commit()).toEqual({ ok: true, value: null })
  expect(readFileSync(at('elsewhere/brief.pdf'), 'utf8')).toBe('new')
  expect(names()).toEqual(['brief.pdf', 'elsewhere'])
  symlinkSync(at('nowhere'), at('dangling'))
  expect(codeOf(at('dangling'))).toBe('link-to-nothing')
})

test('somebody’s own file called like a half-written one stays', () => {
  writeFileSync(at('x.pdf.part'), 'mine')
  const { part, commit } = replacing('x.pdf')
  writeFileSync(part, 'new')
  commit()
  expect(readFileSync(at('x.pdf.part'), 'utf8')).toBe('mine')
  expect(names()).toEqual(['x.pdf', 'x.pdf.part'])
})

test.each([true, false])(
  'of two that write to one name, the first stays whole and the second says so (there before: %s)',
  (there) => {
    if (there) writeFileSync(at('x.pdf'), 'old')
    const [first, second] = [replacing('x.pdf'), replacing('x.pdf')]
    writeFileSync(first.part, 'first')
    writeFileSync(second.part, 'second')
    expect(first.commit().ok).toBe(true)
    expect(second.commit()).toMatchObject({ ok: false, failure: { code: 'target-changed' } })
    second.discard()
    expect(readFileSync(at('x.pdf'), 'utf8')).toBe('first')
    expect(names()).toEqual(['x.pdf'])
  },
)

test('a library that comes to stand at the target meanwhile is not replaced', () => {
  writeFileSync(at('library.sqlite'), 'library')
  const { part, commit, discard } = replacing('x.pdf')
  writeFileSync(part, 'new')
  linkSync(at('library.sqlite'), at('x.pdf'))
  expect(commit()).toMatchObject({ failure: { code: 'backup-onto-library' } })
  discard()
  expect(readFileSync(at('library.sqlite'), 'utf8')).toBe('library')
})

test.skipIf(process.platform === 'win32')('while it is written, a file is its owner’s only', () => {
  const { part, commit } = replacing('x.sqlite')
  expect(statSync(part).mode & 0o777).toBe(0o600)
  commit()
  expect(statSync(at('x.sqlite')).mode & 0o777).toBe(0o600)
})

test('what a killed process left is swept; what a running one writes stays', () => {
  const dead = spawnSync(process.execPath, ['-e', ''])
  const running = partName(at('x.pdf'))
  const left = running.replace(`-${process.pid}-`, `-${dead.pid}-`)
  const old = partName(at('y.pdf'))
  for (const path of [running, left, `${left}-journal`, old]) writeFileSync(path, 'half')
  utimesSync(old, new Date(2020, 1), new Date(2020, 1))
  replacing('z.pdf').discard()
  expect([running, left, `${left}-journal`, old].map((path) => existsSync(path))).toEqual([true, false, false, false])
})
