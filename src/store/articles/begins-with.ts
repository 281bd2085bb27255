import { fold } from '#core/fold.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** Behind every text that begins so, in the order of SQLite. */
const LAST = '\u{10ffff}'
/** Articles that are looked at together: first few, since the next title that begins so mostly stands near. */
const [FEW, GROWTH] = [500, 8]

/** Which articles' titles begin with these letters, whatever their case, accents or quotation marks. `trashed`: those in the trash. */
export function articlesBeginning(db: ReadableDB, letters: string, trashed: boolean): ReadonlySet<number> {
  const key = fold(letters)
  const where = trashed ? 'deleted_at IS NOT NULL' : 'deleted_at IS NULL'
  return new Set(
    statement<{ id: number }>(db, `SELECT id FROM article WHERE ${where} AND title_key >= ? AND title_key < ?`)
      .all(key, `${key}${LAST}`)
      .map(({ id }) => id),
  )
}

/** The place of the next of these articles in a list, from a place on and, behind its end, from its top; null where it has none of them. `page` gives ids of the list. */
export function nextPlace(
  wanted: ReadonlySet<number>,
  from: number,
  page: (offset: number, limit: number) => readonly number[],
): number | null {
  if (wanted.size === 0) return null
  return placeWithin(wanted, from, Number.POSITIVE_INFINITY, page) ?? placeWithin(wanted, 0, from, page)
}

function placeWithin(
  wanted: ReadonlySet<number>,
  from: number,
  until: number,
  page: (offset: number, limit: number) => readonly number[],
): number | null {
  let limit = FEW
  for (let offset = from; offset < until;) {
    const ids = page(offset, Math.min(limit, until - offset))
    const at = ids.findIndex((id) => wanted.has(id))
    if (at !== -1) return offset + at
    if (ids.length < limit) return null
    offset += ids.length
    limit *= GROWTH
  }
  return null
}
