import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { addArticle, temporaryLibrary } from '../testing/temporary-library.ts'
import { verifyCopy } from './verify-copy.ts'

test('a copy is good when it can be read whole and is a library of today', async () => {
  const library = temporaryLibrary()
  const copy = join(library.folder, 'copy.sqlite')
  addArticle(library.db, ['Text.'])
  await library.db.backup(copy)
  expect(verifyCopy(copy)).toBeNull()
  const other = new Database(copy)
  other.pragma('user_version = 3')
  other.close()
  expect(verifyCopy(copy)).toBe('user_version')
  writeFileSync(copy, 'Nothing of the kind.')
  expect(verifyCopy(copy)).toContain('not a database')
  library.remove()
})
