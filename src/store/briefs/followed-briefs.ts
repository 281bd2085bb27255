import { statement, type ReadableDB } from '../sqlite/database.ts'

/** A brief that another one follows. It may be removed; where it is damaged its title is empty. */
export type FollowedBrief = { id: string; title: string; deleted: boolean }

type RawFollowed = { by: number; id: number; title: string; deleted: number }

/** For each brief that is the next issue of another one, by its id, that other one. */
export function followedBriefs(db: ReadableDB): Map<number, FollowedBrief> {
  // `title` is read from the content, and SQLite refuses the whole list where that is no JSON.
  const rows = statement<RawFollowed>(
    db,
    `SELECT b.id AS by, o.id, coalesce(CASE WHEN json_valid(o.content) THEN o.title END, '') AS title,
        o.removed_at IS NOT NULL AS deleted
      FROM brief b JOIN brief o ON o.id = b.follows WHERE b.removed_at IS NULL`,
  ).all()
  return new Map(rows.map(({ by, id, title, deleted }) => [by, { id: String(id), title, deleted: deleted === 1 }]))
}

/** The id of the brief of which this is the next issue, which may be removed; null where it follows none. */
export function followedBy(db: ReadableDB, id: number): number | null {
  return statement<{ follows: number | null }>(db, 'SELECT follows FROM brief WHERE id = ?').get(id)?.follows ?? null
}
