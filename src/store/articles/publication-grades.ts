import type { Reliability } from '#core/grade.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'

/** How many publications a refusal names. */
const NAMED = 5

/** Grades a publication, all of whose articles have that grade from then on; null takes it away. Failure: no-such-publication, where no article of the library is from it. */
export function gradePublication(db: WritableDB, publication: string, reliability: Reliability | null): Result<void> {
  if (statement(db, 'SELECT 1 FROM article WHERE publication = ? COLLATE NOCASE').get(publication) === undefined)
    return failure('no-such-publication', t('refused:noPublication', { publication, known: nearest(db, publication) }))
  if (reliability === null) statement(db, 'DELETE FROM publication_grade WHERE publication = ?').run(publication)
  else
    statement(
      db,
      `INSERT INTO publication_grade (publication, reliability) VALUES (?, ?)
        ON CONFLICT (publication) DO UPDATE SET reliability = excluded.reliability`,
    ).run(publication, reliability)
  return success(undefined)
}

/** null where it is not judged, or there is no publication. */
export function reliabilityOf(db: ReadableDB, publication: string | null): Reliability | null {
  if (publication === null) return null
  const row = statement<{ reliability: Reliability }>(db, 'SELECT reliability FROM publication_grade WHERE publication = ?')
  return row.get(publication)?.reliability ?? null
}

/** Those that share a word with it, else those with most articles. */
function nearest(db: ReadableDB, publication: string): string {
  const words = publication.toLowerCase().split(/\s+/u)
  const all = statement<{ name: string }>(
    db,
    `SELECT publication AS name FROM article WHERE publication <> '' AND deleted_at IS NULL GROUP BY publication ORDER BY count(*) DESC`,
  ).all()
  const names = all.map(({ name }) => name)
  const alike = names.filter((name) => words.some((word) => word.length > 3 && name.toLowerCase().includes(word)))
  return (alike.length > 0 ? alike : names).slice(0, NAMED).join(', ')
}
