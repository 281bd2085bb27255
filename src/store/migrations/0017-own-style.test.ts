import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownStyleId } from '#core/own-style.ts'
import { createBrief, getBrief } from '../briefs/briefs.ts'
import { backupLibrary } from '../library/backup.ts'
import { checkLibrary } from '../library/integrity.ts'
import { openLibrary } from '../library/library.ts'
import { getStyle, keepStyle, listStyles, removeStyle } from '../styles/styles.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

const CONTENT = { title: 'Gas', authors: [], marking: '', date: '2026', language: 'en', themes: [], sections: [] }
const bytes = new TextEncoder().encode('<style/>')
const id = ownStyleId(createHash('sha256').update(bytes).digest('hex'))

test('a library from before has its briefs and no styles; one that is added is in a backup and checked', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 16 })
  if (!old.ok) throw new Error(old.failure.message)
  createBrief(old.value.db, { id: 'bluf-note', version: 1 }, CONTENT)
  old.value.close()

  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  const { db } = upgraded.value
  expect(getBrief(db, 1)).toMatchObject(CONTENT)
  expect(listStyles(db)).toEqual([])
  expect(keepStyle(db, { id, kind: 'citation', name: 'Mine' }, bytes)).toEqual({ replaces: false })
  createBrief(db, { id: 'bluf-note', version: 1 }, { ...CONTENT, citation: { style: id, locale: null } })
  expect(removeStyle(db, id)).toBe(true)
  expect(checkLibrary(db)).toEqual([])

  const to = join(folder, 'copy.briefwright')
  expect((await backupLibrary(db, path, to)).ok).toBe(true)
  const copy = openLibrary(to)
  if (!copy.ok) throw new Error(copy.failure.message)
  expect(getStyle(copy.value.db, id)).toEqual({ id, kind: 'citation', name: 'Mine', bytes })
  copy.value.close()

  db.exec("UPDATE own_style SET bytes = x'00'")
  expect(checkLibrary(db)).toEqual(['The style “Mine” is not as it was added: its SHA-256 differs.'])
  db.exec('DELETE FROM own_style')
  expect(checkLibrary(db)).toEqual([`Brief 2 has a style that is not in the library (${id}).`])
  upgraded.value.close()
  rmSync(folder, { recursive: true })
})
