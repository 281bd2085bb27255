import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundledTemplate } from '#core/brief/testing/bundled-templates.ts'
import { createBrief, getBrief } from '../briefs/briefs.ts'
import { checkLibrary } from '../library/integrity.ts'
import { openLibrary } from '../library/library.ts'
import { keepTemplate, listTemplates, removeTemplate, restoreTemplate, templateAt } from '../templates/templates.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

const CONTENT = { title: 'Gas', authors: [], marking: '', date: '2026', language: 'en', themes: [], sections: [] }
const BLUF = bundledTemplate('bluf-note')

const mine = (version: number, title = 'Mine') => ({ ...BLUF, id: 'mine', version, title })

test('a library from before has its briefs and no templates of its own, and can keep some, version by version', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 12 })
  if (!old.ok) throw new Error(old.failure.message)
  createBrief(old.value.db, { id: 'bluf-note', version: 1 }, CONTENT)
  old.value.close()

  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  const { db } = upgraded.value
  expect(getBrief(db, 1)).toMatchObject(CONTENT)
  expect(listTemplates(db)).toEqual([])
  expect(keepTemplate(db, mine(1))).toMatchObject({ value: { before: null } })
  expect(keepTemplate(db, mine(2))).toMatchObject({ value: { before: 1 } })
  expect(keepTemplate(db, mine(2, 'Other'))).toMatchObject({ failure: { code: 'template-version-taken' } })
  expect(listTemplates(db)).toEqual([mine(2)])
  expect(removeTemplate(db, 'mine')).toBe(true)
  expect(removeTemplate(db, 'mine')).toBe(false)
  expect([listTemplates(db), templateAt(db, 'mine', 1)]).toEqual([[], mine(1)])
  expect(restoreTemplate(db, 'mine')).toBe(true)
  expect(listTemplates(db)).toEqual([mine(2)])
  expect(checkLibrary(db)).toEqual([])
  upgraded.value.close()
  rmSync(folder, { recursive: true })
})
