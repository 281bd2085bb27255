import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { confirmationsOf, dropConfirmations, keepConfirmations } from '../briefs/brief-confirmations.ts'
import { checkLibrary } from '../library/integrity.ts'
import { openLibrary } from '../library/library.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

test('a library from before has no sentence that was read beside its passages, and keeps it from then on', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 22 })
  if (!old.ok) throw new Error(old.failure.message)
  const insert =
    "INSERT INTO brief (template_id, template_version, revision, content, created_at, updated_at) VALUES ('bluf-note', 1, 1, '{}', '', '')"
  old.value.db.exec(insert)
  old.value.close()
  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  const { db } = upgraded.value
  expect([...confirmationsOf(db, 1)]).toEqual([])
  const read = { sentence: 's', said: 'Gas flows.', rests: 'It flows.' }
  keepConfirmations(db, 1, [{ ...read, said: 'Gas flowed.' }])
  keepConfirmations(db, 1, [read, { ...read, sentence: 't' }])
  dropConfirmations(db, 1, ['t', 'u'])
  expect([...confirmationsOf(db, 1).values()]).toEqual([read])
  expect(checkLibrary(db)).toEqual([])
  upgraded.value.close()
  rmSync(folder, { recursive: true })
})
