import { createHash } from 'node:crypto'
import { t } from '#text/text.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** Styles whose bytes are not those that they are named after, and briefs that have a style which is not there; one plain sentence each. */
export function styleProblems(db: ReadableDB): string[] {
  const styles = statement<{ sha256: string; name: string; bytes: Buffer }>(
    db,
    'SELECT sha256, name, bytes FROM own_style ORDER BY sha256',
  ).all()
  const damaged = styles.filter(({ sha256, bytes }) => createHash('sha256').update(bytes).digest('hex') !== sha256)
  const missing = statement<{ id: number; style: string }>(
    db,
    `SELECT id, content ->> '$.citation.style' AS style FROM brief WHERE json_valid(content) AND style LIKE 'own:%'
      AND substr(style, 5) NOT IN (SELECT sha256 FROM own_style WHERE kind = 'citation')`,
  ).all()
  return [
    ...damaged.map(({ name }) => t('storage:check.style', { name })),
    ...missing.map(({ id, style }) => t('storage:check.noStyle', { id, style })),
  ]
}
