import { z } from 'zod'
import type { OwnActor } from '#core/actors/own-actors.ts'
import { fold } from '#core/fold.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { passDamaged, whole } from '../sqlite/damage.ts'

const Forms = z.array(z.string())
type Row = { name: string; kind: OwnActor['kind']; forms: string; into_key: string | null }

/** The actors that this library has itself, or knows otherwise than the program, in the order of their making. */
export function ownActors(db: ReadableDB): OwnActor[] {
  const rows = statement<Row>(db, 'SELECT name, kind, forms, into_key FROM actor ORDER BY id').all()
  return passDamaged(db, rows, ({ name, kind, forms, into_key: into }) =>
    whole('actor', name, () => ({ name, kind, forms: Forms.parse(JSON.parse(forms)), into })),
  )
}

/** Keeps an actor, in the place of one of the same name. */
export function keepActor(db: WritableDB, { name, kind, forms, into }: OwnActor): void {
  statement(
    db,
    `INSERT INTO actor (name, name_key, kind, forms, into_key) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (name_key) DO UPDATE SET name = excluded.name, kind = excluded.kind, forms = excluded.forms, into_key = excluded.into_key`,
  ).run(name, fold(name), kind, JSON.stringify(forms), into)
}
