import { addressKey } from '#core/review/address-key.ts'
import type { WritableDB } from '../sqlite/database.ts'
import type { Migration } from '../migrations/index.ts'
import { APPLICATION_ID } from './library-file.ts'
import { vacuumToFreeName } from '../files/vacuum-to-free-name.ts'

/** The schema version of an open file; 0 for an empty one. */
export function schemaVersion(db: WritableDB): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/**
 * Brings an open file up to `target`, one transaction a step with `user_version` in it, so that an interrupted upgrade leaves a whole older
 * library. Throws on a list that is not 1, 2, 3 … and on anything SQLite refuses.
 */
export function migrate(db: WritableDB, migrations: readonly Migration[], target: number): void {
  migrations.forEach((migration, index) => {
    if (migration.version !== index + 1) throw new Error(`Migration ${migration.name} stands at place ${index + 1} of the list.`)
  })
  // A step may rebuild a table that others refer to; what it leaves is checked below instead.
  db.pragma('foreign_keys = OFF')
  db.function('address_key', { deterministic: true }, (url) => addressKey(String(url)))
  for (const migration of migrations.slice(0, target)) db.transaction(() => step(db, migration)).immediate()
  db.pragma('foreign_keys = ON')
}

function step(db: WritableDB, migration: Migration): void {
  // Asked inside the transaction: another process may have upgraded the file while this one waited.
  if (schemaVersion(db) >= migration.version) return
  db.exec(migration.sql)
  const dangling = db.pragma('foreign_key_check') as unknown[]
  if (dangling.length > 0) throw new Error(`Migration ${migration.name} leaves ${dangling.length} rows that refer to nothing.`)
  db.pragma(`application_id = ${APPLICATION_ID}`)
  db.pragma(`user_version = ${migration.version}`)
}

/** Copies the library to `<path>.before-v<version>.backup` (with a number where that exists) and returns the copy's path. */
export function copyBeforeUpgrade(db: WritableDB, path: string, version: number): string {
  return vacuumToFreeName(db, `${path}.before-v${version}`, '.backup')
}
