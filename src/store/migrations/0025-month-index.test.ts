import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countGroups } from '../articles/article-groups.ts'
import { updateMetadata } from '../articles/article-changes.ts'
import { checkLibrary } from '../library/integrity.ts'
import { openLibrary } from '../library/library.ts'
import { addOldArticle } from '../testing/old-article.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

const LIVE = 'FROM article a WHERE a.deleted_at IS NULL'

test('articles from before are counted by month from an index alone, and go along when their date is changed', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 24 })
  if (!old.ok) throw new Error(old.failure.message)
  const article = addOldArticle(old.value.db, 'Gas flows east.')
  old.value.db.prepare("UPDATE article SET date = '2021-12-02'").run()
  old.value.close()
  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  const { db } = upgraded.value
  expect(countGroups(db, 'month', LIVE, [])).toEqual([{ key: '2021-12', count: 1 }])
  expect(updateMetadata(db, article, { date: '2022-01' }).ok).toBe(true)
  expect(countGroups(db, 'month', LIVE, [])).toEqual([{ key: '2022-01', count: 1 }])
  const plan = db
    .prepare<[], { detail: string }>(
      `EXPLAIN QUERY PLAN SELECT substr(a.date, 1, 7) AS "key", count(*) AS "count" ${LIVE} GROUP BY 1`,
    )
    .all()
    .map(({ detail }) => detail)
  expect(plan).toEqual([expect.stringContaining('article_month')])
  expect(checkLibrary(db)).toEqual([])
  upgraded.value.close()
  rmSync(folder, { recursive: true })
})
