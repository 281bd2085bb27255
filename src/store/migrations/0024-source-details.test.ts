import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { updateMetadata } from '../articles/article-changes.ts'
import { getArticle } from '../articles/articles.ts'
import { checkLibrary } from '../library/integrity.ts'
import { openLibrary } from '../library/library.ts'
import { addOldArticle } from '../testing/old-article.ts'
import { addArticle, temporaryFolder } from '../testing/temporary-library.ts'

test('an article from before has no details of its publication, and keeps those that it is given', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 23 })
  if (!old.ok) throw new Error(old.failure.message)
  const article = addOldArticle(old.value.db, 'Gas flows east.')
  old.value.close()
  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  const { db } = upgraded.value
  expect(getArticle(db, article)).toMatchObject({ title: 'An article', details: {} })
  const details = { kind: 'journal-article' as const, volume: '8', editors: ['Ann Lee'], season: 'spring' as const }
  expect(updateMetadata(db, article, { details }).ok).toBe(true)
  expect(updateMetadata(db, article, { title: 'Gas' }).ok).toBe(true)
  expect(getArticle(db, article)).toMatchObject({ title: 'Gas', details })
  expect(getArticle(db, addArticle(db, ['Oil.'], { details: { pages: '1–2' } }))?.details).toEqual({ pages: '1–2' })
  expect(checkLibrary(db)).toEqual([])
  upgraded.value.close()
  rmSync(folder, { recursive: true })
})
