import Database from 'better-sqlite3'
import type { WritableDB, ReadableDB } from '../sqlite/database.ts'
import { migrate } from './migrate.ts'
import type { Migration } from '../migrations/index.ts'

type SchemaObject = { type: string; name: string; sql: string | null }

/** What can change data or answers behind the program's back. The program's own schema has none, so any is somebody else's. */
export function foreignRules(db: ReadableDB): string[] {
  return objectsOf(db)
    .filter(({ type }) => type === 'trigger' || type === 'view')
    .map(shown)
}

/**
 * Makes the schema of a copied library that of the program's own for its version, object by object: what is foreign is dropped, indexes that are
 * missing or different are made anew. `leftOut` names what was dropped, `wrong` the tables that are missing or different, which nothing can mend.
 */
export function cleanSchema(
  db: WritableDB,
  migrations: readonly Migration[],
  version: number,
): { leftOut: string[]; wrong: string[] } {
  const own = ownSchema(migrations, version)
  const found = objectsOf(db)
  const same = (one: SchemaObject): boolean => own.get(one.name)?.type === one.type && own.get(one.name)?.sql === one.sql
  const names = new Map(found.map((object) => [object.name, object]))
  const wrong = [...own.values()].filter(
    ({ type, name }) => type === 'table' && !same(names.get(name) ?? { type: '', name, sql: null }),
  )
  if (wrong.length > 0) return { leftOut: [], wrong: wrong.map(shown) }
  db.pragma('foreign_keys = OFF')
  const foreign = found.filter((object) => !same(object))
  db.transaction(() => {
    // Triggers and views first: nothing of theirs may run while the rest goes.
    for (const type of ['trigger', 'view', 'index', 'table'])
      for (const object of foreign)
        // A virtual table takes its shadow tables along.
        if (object.type === type) db.exec(`DROP ${type} IF EXISTS "${object.name.replaceAll('"', '""')}"`)
    for (const { type, name, sql } of own.values())
      if (type === 'index' && sql !== null && !same(names.get(name) ?? { type: '', name, sql: null })) db.exec(sql)
  }).immediate()
  return { leftOut: foreign.filter(({ name, type }) => type !== 'index' || !own.has(name)).map(shown), wrong: [] }
}

/** The objects that the migrations make up to `version`, by name. */
function ownSchema(migrations: readonly Migration[], version: number): Map<string, SchemaObject> {
  const db = new Database(':memory:') as unknown as WritableDB
  try {
    migrate(db, migrations, version)
    return new Map(objectsOf(db).map((object) => [object.name, object]))
  } finally {
    db.close()
  }
}

function objectsOf(db: ReadableDB): SchemaObject[] {
  return db
    .prepare<[], SchemaObject>("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    .all()
}

function shown({ type, name }: SchemaObject): string {
  return `${type} ${name}`
}
