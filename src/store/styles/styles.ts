import { OwnStyle, ownStyleHash, ownStyleId, type OwnStyleId } from '#core/own-style.ts'
import { timestamp } from '../sqlite/clock.ts'
import { passDamaged, whole } from '../sqlite/damage.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'

type Row = { sha256: string; kind: string; name: string }

/** The styles that are offered, by their names. */
export function listStyles(db: ReadableDB): OwnStyle[] {
  const rows = statement<Row>(db, 'SELECT sha256, kind, name FROM own_style WHERE removed_at IS NULL').all()
  return passDamaged(db, rows, toStyle).toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}

/** A style with its file, also where it was removed; null where the library has none such. */
export function getStyle(db: ReadableDB, id: OwnStyleId): (OwnStyle & { bytes: Uint8Array }) | null {
  const row = statement<Row & { bytes: Buffer }>(db, 'SELECT sha256, kind, name, bytes FROM own_style WHERE sha256 = ?').get(
    ownStyleHash(id),
  )
  return row === undefined ? null : { ...toStyle(row), bytes: new Uint8Array(row.bytes) }
}

/**
 * Keeps a style, once, and offers it in the place of another of its kind and name. `replaces`: whether there was one.
 */
export function keepStyle(db: WritableDB, { id, kind, name }: OwnStyle, bytes: Uint8Array): { replaces: boolean } {
  const sha256 = ownStyleHash(id)
  const { changes } = statement(
    db,
    'UPDATE own_style SET removed_at = ? WHERE kind = ? AND name = ? AND sha256 <> ? AND removed_at IS NULL',
  ).run(timestamp(), kind, name, sha256)
  statement(
    db,
    `INSERT INTO own_style (sha256, kind, name, bytes, added_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET removed_at = NULL, name = excluded.name`,
  ).run(sha256, kind, name, bytes, timestamp())
  return { replaces: changes > 0 }
}

/** Takes a style out of those that are offered; its briefs go on with it. False where none such is offered. */
export function removeStyle(db: WritableDB, id: OwnStyleId): boolean {
  const remove = statement(db, 'UPDATE own_style SET removed_at = ? WHERE sha256 = ? AND removed_at IS NULL')
  return remove.run(timestamp(), ownStyleHash(id)).changes > 0
}

/** Offers a removed style again. False where there is none. */
export function restoreStyle(db: WritableDB, id: OwnStyleId): boolean {
  const restore = statement(db, 'UPDATE own_style SET removed_at = NULL WHERE sha256 = ? AND removed_at IS NOT NULL')
  return restore.run(ownStyleHash(id)).changes > 0
}

/** The briefs that have one of these styles, by the style's id. */
export function briefsByStyle(db: ReadableDB, styles: readonly OwnStyleId[]): Map<OwnStyleId, { id: string; title: string }[]> {
  const naming = statement<{ id: number; title: string | null }>(
    db,
    `SELECT id, title FROM brief WHERE removed_at IS NULL AND instr(content, ?) > 0 ORDER BY id`,
  )
  return new Map(
    styles.map((style) => [style, naming.all(`"${style}"`).map(({ id, title }) => ({ id: String(id), title: title ?? '' }))]),
  )
}

function toStyle({ sha256, kind, name }: Row): OwnStyle {
  return whole('style', sha256, () => OwnStyle.parse({ id: ownStyleId(sha256), kind, name }))
}
