import { certaintyOf, type Certainty } from '#core/suggestion/certainty.ts'
import type { Suggestion } from '#core/theme.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** The suggestions of an article that nobody decided on. Throws where it is damaged. */
export type UndecidedOf = (article: number) => readonly Suggestion[]

/**
 * Finds anew what waits in articles that are due, the newest first, at most so many and for about so many milliseconds. How many are still due. An article that cannot be read has
 * nothing that waits; whoever opens it is told why.
 */
export function lookThrough(db: ReadableDB, undecided: UndecidedOf, limit: number, milliseconds: number): number {
  const end = performance.now() + milliseconds
  const due = statement<{ id: number }>(db, 'SELECT article_id AS id FROM waiting_due ORDER BY article_id DESC LIMIT ?').all(
    limit,
  )
  if (due.length === 0) return 0
  // Its own tables only, so the file is not locked.
  db.transaction(() => {
    for (const { id } of due) {
      keepWaiting(db, id, undecided)
      statement(db, 'DELETE FROM waiting_due WHERE article_id = ?').run(id)
      if (performance.now() > end) break
    }
  })()
  return statement<{ due: number }>(db, 'SELECT count(*) AS due FROM waiting_due').get()?.due ?? 0
}

/** Of these articles, those that are due are looked through now: what is shown of them is counted as it is. */
export function lookAt(db: ReadableDB, undecided: UndecidedOf, articles: readonly number[]): void {
  const due = statement<{ id: number }>(
    db,
    'DELETE FROM waiting_due WHERE article_id IN (SELECT value FROM json_each(?)) RETURNING article_id AS id',
  )
  db.transaction(() => {
    for (const { id } of due.all(JSON.stringify(articles))) keepWaiting(db, id, undecided)
  })()
}

function keepWaiting(db: ReadableDB, article: number, undecided: UndecidedOf): void {
  const row = statement<{ ord: number; trashed: number }>(
    db,
    'SELECT ord, deleted_at IS NOT NULL AS trashed FROM article WHERE id = ?',
  ).get(article)
  if (row === undefined) return
  statement(db, 'DELETE FROM waiting WHERE ord = ?').run(row.ord)
  if (row.trashed === 1) return
  for (const [theme, { weak, likely, sure }] of countByTheme(readSuggestions(article, undecided)))
    statement(db, 'INSERT INTO waiting SELECT id, ?, ?, ?, ? FROM theme WHERE slug = ?').run(row.ord, weak, likely, sure, theme)
}

function readSuggestions(article: number, undecided: UndecidedOf): readonly Suggestion[] {
  try {
    return undecided(article)
  } catch {
    return []
  }
}

function countByTheme(suggestions: readonly Suggestion[]): Map<string, Record<Certainty, number>> {
  const counts = new Map<string, Record<Certainty, number>>()
  for (const { theme, score } of suggestions) {
    const known = counts.get(theme) ?? { weak: 0, likely: 0, sure: 0 }
    known[certaintyOf(score)] += 1
    counts.set(theme, known)
  }
  return counts
}
