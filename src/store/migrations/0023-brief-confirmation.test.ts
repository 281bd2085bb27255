import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { confirmationsOf, dropConfirmations, keepConfirmations } from '../briefs/brief-confirmations.ts'
import { createBrief } from '../briefs/briefs.ts'
import { checkLibrary } from '../library/integrity.ts'
import { openLibrary } from '../library/library.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

const CONTENT = { title: 'Gas', authors: [], marking: '', date: '2026', language: 'en', themes: [], sections: [] }

test('a library from before has no sentence that was read beside its passages, and keeps it from then on', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 22 })
  if (!old.ok) throw new Error(old.failure.message)
  createBrief(old.value.db, { id: 'bluf-note', version: 1 }, CONTENT)
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
