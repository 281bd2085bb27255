import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { decryptFile } from '../encryption/decrypt-file.ts'
import { encryptFile } from '../encryption/encrypt-file.ts'
import { backupLibrary } from './backup.ts'
import { openBackup, type OpenBackup } from './open-backup.ts'

let library: TemporaryLibrary
let stick: string
let backup: string
beforeEach(async () => {
  library = temporaryLibrary()
  addArticle(library.db, ['Half of its gas crosses Kazakhstan.'], { title: 'Kept' })
  stick = join(library.folder, 'stick')
  mkdirSync(stick)
  backup = join(stick, 'copy.briefwright-backup')
})
afterEach(() => library.remove())

async function cheaplyEncrypted(): Promise<void> {
  const plain = join(library.folder, 'plain.sqlite')
  await backupLibrary(library.db, library.path, plain)
  writeFileSync(backup, '')
  await encryptFile(plain, backup, 'secret', { cost: { logN: 1, r: 1, p: 1 } })
}

async function opened(password?: string): Promise<OpenBackup> {
  const done = await openBackup(backup, library.path, password)
  if (!done.ok) throw new Error(done.failure.code)
  return done.value
}

const parts = (folder: string): string[] => readdirSync(folder).filter((name) => name.includes('part'))

test('an encrypted backup holds nothing of the library in the clear, and no plain copy stays anywhere', async () => {
  const done = await backupLibrary(library.db, library.path, backup, { password: 'secret' })
  expect(done).toMatchObject({ ok: true, value: { file: backup, bytes: statSync(backup).size } })
  const bytes = readFileSync(backup).toString('latin1')
  expect(['SQLite format 3', 'Kazakhstan', 'Kept', 'CREATE TABLE'].filter((word) => bytes.includes(word))).toEqual([])
  expect([readdirSync(stick), parts(library.folder)]).toEqual([['copy.briefwright-backup'], []])
  expect((await decryptFile(backup, null, 'secret')).ok).toBe(true)
})

test('what is decrypted stands beside the library, not beside the backup, for its owner only, and goes', async () => {
  await cheaplyEncrypted()
  const { file, release } = await opened('secret')
  expect(dirname(file)).toBe(library.folder)
  expect(process.platform === 'win32' || (statSync(file).mode & 0o777) === 0o600).toBe(true)
  expect([readFileSync(file, 'latin1').startsWith('SQLite format 3'), parts(stick)]).toEqual([true, []])
  release()
  expect(parts(library.folder)).toEqual([])
})

test('what does not open leaves nothing decrypted behind', async () => {
  await cheaplyEncrypted()
  const codes: string[] = []
  const code = async (password: string | undefined): Promise<void> => {
    const done = await openBackup(backup, library.path, password)
    codes.push(done.ok ? 'opened' : done.failure.code)
  }
  await code('Secret')
  await code(undefined)
  const bytes = readFileSync(backup)
  writeFileSync(backup, bytes.fill(0, bytes.length - 20))
  await code('secret')
  writeFileSync(backup, bytes.subarray(0, 400))
  await code('secret')
  expect(codes).toEqual(['wrong-password', 'password-needed', 'backup-damaged', 'backup-cut-off'])
  expect(parts(library.folder)).toEqual([])
})

test('the library itself is not opened as a backup, which would cost it its locks', async () => {
  expect(await openBackup(library.path, library.path, 'secret')).toMatchObject({ failure: { code: 'backup-onto-library' } })
})
