import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listSteps, nextStep } from '../history/steps.ts'
import { checkLibrary } from '../library/integrity.ts'
import { openLibrary } from '../library/library.ts'
import { addExcerpt } from '../marks/excerpts.ts'
import { addOldArticle } from '../testing/old-article.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

test('a library from before has everything in it and an empty history, and its excerpts are numbered on', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 13 })
  if (!old.ok) throw new Error(old.failure.message)
  const article = addOldArticle(old.value.db, 'Gas flows east.')
  old.value.db
    .prepare(
      `INSERT INTO excerpt (article_id, number, block, n, start, "end", quote, prefix, suffix, note, state, created_at, updated_at)
        VALUES (?, 7, 1, 1, 0, 3, 'Gas', '', ' flows east.', '', 'anchored', '2026', '2026')`,
    )
    .run(article)
  old.value.close()

  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  const { db } = upgraded.value
  expect([listSteps(db, { limit: 9 }), nextStep(db, 'undo'), nextStep(db, 'redo')]).toEqual([[], null, null])
  const anchor = { block: 1, start: 0, end: 9, quote: 'Gas flows', prefix: '', suffix: ' east.' }
  expect(addExcerpt(db, article, anchor)).toMatchObject({ value: { id: `${article}:8` } })
  expect(checkLibrary(db)).toEqual([])
  upgraded.value.close()
  rmSync(folder, { recursive: true })
})
