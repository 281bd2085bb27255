import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listArticles } from '../articles/article-list.ts'
import { backupLibrary } from './backup.ts'
import { restoreLibrary } from './restore.ts'
import { openLibrary } from './library.ts'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'

let library: TemporaryLibrary
let backup: string
beforeEach(() => {
  library = temporaryLibrary()
  backup = join(library.folder, 'copy.briefwright')
  addArticle(library.db, ['Text.'], { title: 'Kept' })
})
afterEach(() => library.remove())

function titlesIn(path: string): string[] {
  const opened = openLibrary(path)
  if (!opened.ok) return [opened.failure.code]
  const { rows } = listArticles(opened.value.db, { sort: 'imported' })
  opened.value.close()
  return rows.map(({ title }) => title)
}

test('a backup of a library in use is one whole library file, written over an older backup', async () => {
  writeFileSync(backup, 'an older backup')
  const shares: number[] = []
  const done = await backupLibrary(library.db, library.path, backup, { onProgress: (share) => shares.push(share) })
  expect(done.ok && done.value).toEqual({ file: backup, bytes: readFileSync(backup).length })
  expect(readdirSync(library.folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.briefwright'])
  expect(shares.every((share) => share >= 0 && share <= 1) && shares.length > 0).toBe(true)
  expect(titlesIn(backup)).toEqual(['Kept'])
})

test('a backup that cannot be written leaves nothing half-written', async () => {
  const nowhere = await backupLibrary(library.db, library.path, join(library.folder, 'no-folder', 'b.briefwright'))
  const itself = await backupLibrary(library.db, library.path, library.path)
  expect([nowhere.ok || nowhere.failure.code, itself.ok || itself.failure.code]).toEqual([
    'backup-not-written',
    'backup-onto-library',
  ])
  expect(readdirSync(library.folder).filter((name) => name.includes('part'))).toEqual([])
  expect(listArticles(library.db).total).toBe(1)
})

test('restoring puts the backup in place and keeps what was there, with its latest changes', async () => {
  await backupLibrary(library.db, library.path, backup)
  addArticle(library.db, ['Later.'], { title: 'Later' })
  library.close()
  const restored = restoreLibrary(backup, library.path)
  if (!restored.ok) throw new Error(restored.failure.message)
  expect(titlesIn(library.path)).toEqual(['Kept'])
  expect(titlesIn(restored.value.keptAside ?? '')).toEqual(['Later', 'Kept'])
  expect(existsSync(backup)).toBe(true)
})

test('a library can be restored to where there is none', async () => {
  await backupLibrary(library.db, library.path, backup)
  const path = join(library.folder, 'fresh.briefwright')
  expect(restoreLibrary(backup, path)).toEqual({ ok: true, value: { file: path, keptAside: null, leftOut: [] } })
  expect(titlesIn(path)).toEqual(['Kept'])
})

test('a damaged library can be replaced by its backup', async () => {
  await backupLibrary(library.db, library.path, backup)
  library.close()
  writeFileSync(library.path, readFileSync(library.path).fill(0x5a, 100, 4096))
  expect(restoreLibrary(backup, library.path).ok).toBe(true)
  expect(titlesIn(library.path)).toEqual(['Kept'])
})

test('what is not a whole backup is refused, and the library stays', async () => {
  await backupLibrary(library.db, library.path, backup)
  const bytes = readFileSync(backup)
  const bad = join(library.folder, 'bad.briefwright')
  writeFileSync(bad, bytes.subarray(0, bytes.length - 3 * 4096))
  const text = join(library.folder, 'text.txt')
  writeFileSync(text, 'text')
  library.close()
  const codes = [bad, text, join(library.folder, 'none'), library.path].map((from) => {
    const restored = restoreLibrary(from, library.path)
    return restored.ok || restored.failure.code
  })
  expect(codes).toEqual(['backup-damaged', 'not-a-library', 'library-missing', 'backup-onto-library'])
  expect(titlesIn(library.path)).toEqual(['Kept'])
})

test('a library that is in use is not replaced', async () => {
  await backupLibrary(library.db, library.path, backup)
  const restored = restoreLibrary(backup, library.path)
  expect(restored.ok || restored.failure.code).toBe('library-locked')
  expect(listArticles(library.db).total).toBe(1)
  expect(readdirSync(library.folder).filter((name) => /part|replaced/.test(name))).toEqual([])
})
