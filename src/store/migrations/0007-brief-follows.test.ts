import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createBrief, getBrief } from '../briefs/briefs.ts'
import { followedBriefs } from '../briefs/followed-briefs.ts'
import { checkLibrary } from '../library/integrity.ts'
import { openLibrary } from '../library/library.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

const CONTENT = { title: 'Gas', authors: [], marking: '', date: '2026', language: 'en', themes: [], sections: [] }

test('a brief from before follows none, and another can follow it', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 6 })
  if (!old.ok) throw new Error(old.failure.message)
  old.value.close()
  const plain = new Database(path)
  plain
    .prepare(
      `INSERT INTO brief (template_id, template_version, revision, content, created_at, updated_at)
        VALUES ('bluf-note', 1, 3, ?, '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z')`,
    )
    .run(JSON.stringify(CONTENT))
  plain.close()

  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  const { db } = upgraded.value
  expect(getBrief(db, 1)).toMatchObject({ ...CONTENT, revision: 3, updatedAt: '2026-01-02T00:00:00.000Z' })
  expect([...followedBriefs(db)]).toEqual([])
  createBrief(db, { id: 'bluf-note', version: 1 }, CONTENT, 1)
  expect([...followedBriefs(db)]).toEqual([[2, { id: '1', title: 'Gas', deleted: false }]])
  expect(checkLibrary(db)).toEqual([])
  upgraded.value.close()
  rmSync(folder, { recursive: true })
})
