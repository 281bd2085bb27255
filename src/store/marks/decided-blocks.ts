import { statement, type ReadableDB } from '../sqlite/database.ts'

/** A block that was decided on for a theme: accepted or marked (`is` 1), or rejected (0). */
export type DecidedBlock = { theme: string; article: number; block: number; is: number }

/**
 * What was decided on, of articles outside the trash, for each theme that has `from` such blocks and more: the newest `most` by the number of their article, in the order of themes,
 * articles and blocks. A block that was rejected is not of the theme, even if it is marked.
 */
export function decidedBlocks(db: ReadableDB, from: number, most: number): DecidedBlock[] {
  return statement<DecidedBlock>(
    db,
    `WITH decided AS (
        SELECT theme_id, article_id, block, decision = 'accepted' AS is_of FROM theme_decision
        UNION ALL
        SELECT x.theme_id, e.article_id, e.block, 1 FROM excerpt_theme x JOIN excerpt e ON e.id = x.excerpt_id WHERE e.removed_at IS NULL
      ), one AS (
        SELECT d.theme_id, d.article_id, d.block, min(d.is_of) AS is_of FROM decided d JOIN article a ON a.id = d.article_id
          WHERE a.deleted_at IS NULL GROUP BY d.theme_id, d.article_id, d.block
      ), numbered AS (
        SELECT *, row_number() OVER (PARTITION BY theme_id ORDER BY article_id DESC, block) AS place,
          count(*) OVER (PARTITION BY theme_id) AS number FROM one
      )
      SELECT t.slug AS theme, n.article_id AS article, n.block, n.is_of AS "is" FROM numbered n JOIN theme t ON t.id = n.theme_id
        WHERE t.removed_at IS NULL AND n.number >= ? AND n.place <= ? ORDER BY t.position, t.id, n.article_id, n.block`,
  ).all(from, most)
}

/** How many blocks were decided on for each theme, by its slug. */
export function decidedCounts(db: ReadableDB): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { theme } of decidedBlocks(db, 0, Number.MAX_SAFE_INTEGER)) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  return counts
}

/** The blocks for which a theme (this one, or any) was accepted, of articles outside the trash, newest articles first; `at` says when. */
export function acceptedBlocks(
  db: ReadableDB,
  theme: string | null = null,
): { article: number; block: number; theme: string; at: string }[] {
  return statement<{ article: number; block: number; theme: string; at: string }>(
    db,
    `SELECT d.article_id AS article, d.block, t.slug AS theme, d.decided_at AS at
      FROM theme_decision d JOIN theme t ON t.id = d.theme_id JOIN article a ON a.id = d.article_id
      WHERE d.decision = 'accepted' AND t.removed_at IS NULL AND a.deleted_at IS NULL AND (:theme IS NULL OR t.slug = :theme)
      ORDER BY a.ord DESC, d.block, t.position, t.id`,
  ).all({ theme })
}
