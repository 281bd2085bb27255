import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { listArticles } from '../articles/article-list.ts'
import { backupLibrary } from './backup.ts'
import { checkLibraryFile } from './check-library-file.ts'
import { databaseFailure } from '../sqlite/database-failure.ts'
import { openLibrary, type Library } from './library.ts'
import { restoreLibrary } from './restore.ts'
import { addArticle, temporaryFolder } from '../testing/temporary-library.ts'

/** Disks are put in place by root only. */
const mountable = process.platform === 'linux' && process.getuid?.() === 0 && canMount()

let folder: string
let disk: string
beforeEach(() => {
  folder = temporaryFolder()
  disk = join(folder, 'disk')
  mkdirSync(disk)
})
afterEach(() => rmSync(folder, { recursive: true }))

function open(path: string, create = false): Library {
  const opened = openLibrary(path, { create })
  if (!opened.ok) throw new Error(opened.failure.message)
  return opened.value
}

function withDisk(work: () => void, ...mount: string[]): void {
  execFileSync('mount', [...mount, disk])
  try {
    work()
  } finally {
    execFileSync('umount', ['-l', disk])
  }
}

function canMount(): boolean {
  const place = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' })
    execFileSync('umount', [place])
    return true
  } catch {
    return false
  } finally {
    rmSync(place, { recursive: true })
  }
}

const codeOf = (work: () => unknown, path: string): string | undefined => {
  try {
    work()
    return 'done'
  } catch (error) {
    return databaseFailure(error, path)?.code
  }
}

describe.skipIf(!mountable)('on a read-only disk (root mounts one)', () => {
  test('a library opens for reading, with what its log holds; edits are refused; no copy stays', () => {
    const made = join(folder, 'l.sqlite')
    const library = open(made, true)
    addArticle(library.db, ['Text.'], { title: 'Kept' })
    for (const end of ['', '-wal']) copyFileSync(made + end, join(disk, `l.sqlite${end}`))
    library.close()
    withDisk(
      () => {
        execFileSync('mount', ['-o', 'remount,bind,ro', disk])
        const before = copies()
        const path = join(disk, 'l.sqlite')
        const reading = open(path)
        expect([reading.readOnly, reading.path]).toEqual([true, path])
        expect(listArticles(reading.db).rows.map(({ title }) => title)).toEqual(['Kept'])
        expect(codeOf(() => addArticle(reading.db, ['More.']), path)).toBe('library-read-only')
        expect(checkLibraryFile(path)).toEqual({ ok: true, value: [] })
        expect(restoreLibrary(path, made)).toMatchObject({ ok: true })
        reading.close()
        expect(copies().filter((copy) => !before.includes(copy))).toEqual([])
        expect(openLibrary(join(disk, 'new.sqlite'), { create: true })).toMatchObject({ failure: { code: 'library-read-only' } })
      },
      '--bind',
      disk,
    )
  })

  test('one that somebody altered is refused, and no copy of it stays', () => {
    const made = join(folder, 'l.sqlite')
    const library = open(made, true)
    library.db.exec('CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM article_body; END')
    for (const end of ['', '-wal']) copyFileSync(made + end, join(disk, `l.sqlite${end}`))
    library.close()
    withDisk(
      () => {
        execFileSync('mount', ['-o', 'remount,bind,ro', disk])
        const before = copies()
        expect(openLibrary(join(disk, 'l.sqlite'))).toMatchObject({ failure: { code: 'library-altered' } })
        expect(copies().filter((copy) => !before.includes(copy))).toEqual([])
      },
      '--bind',
      disk,
    )
  })

  test('one of an older schema is read from a copy, and says so where none can be made', () => {
    const path = join(disk, 'l.sqlite')
    const old = openLibrary(path, { create: true, version: 16 })
    if (!old.ok) throw new Error(old.failure.message)
    old.value.close()
    withDisk(
      () => {
        execFileSync('mount', ['-o', 'remount,bind,ro', disk])
        vi.stubEnv('TMPDIR', join(folder, 'nowhere'))
        const refused = openLibrary(path)
        vi.unstubAllEnvs()
        expect(refused).toMatchObject({ failure: { code: 'library-unreadable', message: expect.stringContaining('nowhere') } })
        const reading = open(path)
        expect(reading.readOnly).toBe(true)
        reading.close()
      },
      '--bind',
      disk,
    )
  })
})

const copies = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('.briefwright-library.'))

const full = (work: () => void): void => withDisk(work, '-t', 'tmpfs', '-o', 'size=900k', 'tmpfs')
const fill = (): void =>
  expect(codeOf(() => writeFileSync(join(disk, 'filler'), Buffer.alloc(2_000_000)), join(disk, 'filler'))).toBe('disk-full')

describe.skipIf(!mountable)('a full disk (root mounts a small one) is called one', () => {
  test('by an edit, which is not kept, and by a new library, which leaves nothing', () => {
    full(() => {
      const path = join(disk, 'l.sqlite')
      const library = open(path, true)
      addArticle(library.db, ['Text.'])
      fill()
      const texts = Array.from({ length: 40 }, (_, index) => `${index} ${'words and more '.repeat(400)}`)
      expect(codeOf(() => addArticle(library.db, texts), path)).toBe('disk-full')
      expect(listArticles(library.db).total).toBe(1)
      expect(openLibrary(join(disk, 'new.sqlite'), { create: true })).toMatchObject({ failure: { code: 'disk-full' } })
      library.close()
      expect(readdirSync(disk).toSorted()).toEqual(['filler', 'l.sqlite'])
    })
  })

  test('by a restore, after which the library is as it was', () => {
    const backup = join(folder, 'backup.sqlite')
    open(backup, true).close()
    full(() => {
      const path = join(disk, 'l.sqlite')
      open(path, true).close()
      fill()
      expect(restoreLibrary(backup, path)).toMatchObject({ ok: false, failure: { code: 'disk-full' } })
      expect(readdirSync(disk).toSorted()).toEqual(['filler', 'l.sqlite'])
    })
  })

  test('by a backup, which leaves nothing', async () => {
    const library = open(join(folder, 'l.sqlite'), true)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=900k', 'tmpfs', disk])
    try {
      fill()
      const saved = await backupLibrary(library.db, library.path, join(disk, 'b.sqlite'))
      expect(saved).toMatchObject({ ok: false, failure: { code: 'disk-full' } })
      expect(readdirSync(disk)).toEqual(['filler'])
    } finally {
      execFileSync('umount', ['-l', disk])
      library.close()
    }
  })
})

test.skipIf(process.platform === 'win32')('a library that others could read is made its owner’s only, with its log', () => {
  const path = join(folder, 'l.sqlite')
  open(path, true).close()
  execFileSync('chmod', ['644', path])
  const library = open(path)
  expect(['', '-wal', '-shm'].map((end) => statSync(path + end).mode & 0o777)).toEqual([0o600, 0o600, 0o600])
  library.close()
})
