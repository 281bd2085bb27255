import type Database from 'better-sqlite3'

declare const readable: unique symbol
declare const writable: unique symbol

/** A connection that its holder only reads from. The brands make "this function only reads" something the compiler knows. */
export type ReadableDB = Database.Database & { readonly [readable]: true }
/** A connection that its holder may write to. */
export type WritableDB = ReadableDB & { readonly [writable]: true }

const caches = new WeakMap<Database.Database, Map<string, Database.Statement>>()

/**
 * The statement for this SQL, prepared once per connection. `Row` is what the SQL selects: the caller answers for it, and parses JSON columns.
 * Only for SQL of which there are few variants: the cache never shrinks.
 */
export function statement<Row>(db: ReadableDB, sql: string): Database.Statement<unknown[], Row> {
  let cache = caches.get(db)
  if (cache === undefined) caches.set(db, (cache = new Map()))
  let prepared = cache.get(sql)
  if (prepared === undefined) cache.set(sql, (prepared = db.prepare(sql)))
  return prepared as Database.Statement<unknown[], Row>
}

/**
 * Runs `work` as one transaction: all of it is in the file afterwards, or nothing. Within another transaction it joins that one, without a
 * savepoint, which would make FTS5 write its pending terms out each time; so a caught exception must not be followed by a commit.
 */
export function inTransaction<T>(db: WritableDB, work: () => T): T {
  if (db.inTransaction) return work()
  return db.transaction(work).immediate()
}
