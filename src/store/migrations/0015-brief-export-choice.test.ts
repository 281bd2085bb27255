import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportChoice, keepExportChoice } from '../briefs/export-choice.ts'
import { checkLibrary } from '../library/integrity.ts'
import { openLibrary } from '../library/library.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

test('a library from before remembers of no brief how it was exported, and keeps it from then on', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 14 })
  if (!old.ok) throw new Error(old.failure.message)
  old.value.close()
  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  const { db } = upgraded.value
  expect(exportChoice(db, 1)).toBeNull()
  keepExportChoice(db, 1, { formats: ['md'], notes: 'endnotes', annexes: [], redact: [] })
  expect(exportChoice(db, 1)).toBeNull()
  expect(checkLibrary(db)).toEqual([])
  upgraded.value.close()
  rmSync(folder, { recursive: true })
})
