import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundledTemplate } from '#core/brief/testing/bundled-templates.ts'
import { temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { keepTemplate, listTemplates, removeTemplate, restoreTemplate, templateAt } from './templates.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

const offered = (): string[] => listTemplates(library.db).map(({ id, version }) => `${id} ${version}`)

test('a template that was removed is offered again, with its versions, and only then something was done', () => {
  const { db } = library
  const own = { ...bundledTemplate('bluf-note'), id: 'own', version: 1 }
  keepTemplate(db, own)
  keepTemplate(db, { ...own, version: 2 })
  expect(offered()).toEqual(['own 2'])
  expect(restoreTemplate(db, 'own')).toBe(false)
  expect(removeTemplate(db, 'own')).toBe(true)
  expect(removeTemplate(db, 'own')).toBe(false)
  expect(offered()).toEqual([])
  expect(templateAt(db, 'own', 1)?.version).toBe(1)
  expect(restoreTemplate(db, 'own')).toBe(true)
  expect(offered()).toEqual(['own 2'])
  expect(restoreTemplate(db, 'none')).toBe(false)
})

test('a version says one thing only; said again word for word it is offered again', () => {
  const { db } = library
  const own = { ...bundledTemplate('bluf-note'), id: 'own', version: 1 }
  expect(keepTemplate(db, own)).toEqual({ ok: true, value: { before: null } })
  expect(keepTemplate(db, { ...own, title: 'Another' })).toMatchObject({ failure: { code: 'template-version-taken' } })
  removeTemplate(db, 'own')
  expect(keepTemplate(db, own)).toEqual({ ok: true, value: { before: null } })
  expect(offered()).toEqual(['own 1'])
})
