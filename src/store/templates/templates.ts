import { failure, success, type Result } from '#core/result.ts'
import { Template } from '#core/template.ts'
import { t } from '#text/text.ts'
import { timestamp } from '../sqlite/clock.ts'
import { passDamaged, whole } from '../sqlite/damage.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'

type Row = { id: string; version: number; body: string }

/** The library's own templates, the newest version of each that was not removed, by their titles. */
export function listTemplates(db: ReadableDB): Template[] {
  const rows = statement<Row>(
    db,
    `SELECT id, version, body FROM template AS t WHERE removed_at IS NULL
      AND version = (SELECT max(version) FROM template WHERE id = t.id AND removed_at IS NULL)`,
  ).all()
  return passDamaged(db, rows, toTemplate).toSorted((one, other) => one.title.localeCompare(other.title, 'en'))
}

/** That version of a template, also where it was removed; null where the library has none such. */
export function templateAt(db: ReadableDB, id: string, version: number): Template | null {
  const row = statement<Row>(db, 'SELECT id, version, body FROM template WHERE id = ? AND version = ?').get(id, version)
  return row === undefined ? null : toTemplate(row)
}

/**
 * Keeps a template beside its earlier versions; one that is there already, word for word, is offered again. `before`: the version that was offered until now. Failure:
 * template-version-taken (that version says something else here).
 */
export function keepTemplate(db: WritableDB, template: Template): Result<{ before: number | null }> {
  const { id, version, title } = template
  const before = listTemplates(db).find((one) => one.id === id)?.version ?? null
  const body = JSON.stringify(template)
  const there = statement<Row>(db, 'SELECT id, version, body FROM template WHERE id = ? AND version = ?').get(id, version)
  if (there !== undefined && there.body !== body)
    return failure('template-version-taken', t('template:versionTaken', { title, id, version, next: version + 1 }))
  statement(
    db,
    `INSERT INTO template (id, version, body, added_at) VALUES (?, ?, ?, ?) ON CONFLICT (id, version) DO UPDATE SET removed_at = NULL`,
  ).run(id, version, body, timestamp())
  return success({ before })
}

/** The newest version of a template that the library has ever had, removed ones with them; null where it never had one. */
export function newestVersion(db: ReadableDB, id: string): number | null {
  return (
    statement<{ version: number | null }>(db, 'SELECT max(version) AS version FROM template WHERE id = ?').get(id)?.version ??
    null
  )
}

/** Takes a template out of those that are offered; its briefs go on with it. False where none of that name is offered. */
export function removeTemplate(db: WritableDB, id: string): boolean {
  return statement(db, 'UPDATE template SET removed_at = ? WHERE id = ? AND removed_at IS NULL').run(timestamp(), id).changes > 0
}

/** Offers a removed template again, with all its versions. False where there is none. */
export function restoreTemplate(db: WritableDB, id: string): boolean {
  return statement(db, 'UPDATE template SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL').run(id).changes > 0
}

function toTemplate({ id, version, body }: Row): Template {
  return whole('template', `${id} ${version}`, () => Template.parse(JSON.parse(body)))
}
