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
    `WITH named (id, style, kind) AS (
        SELECT id, content ->> '$.citation.style', 'citation' FROM brief WHERE json_valid(content)
        UNION ALL SELECT id, content ->> '$.houseStyle', 'house' FROM brief WHERE json_valid(content))
      SELECT id, style FROM named WHERE style LIKE 'own:%'
        AND NOT EXISTS (SELECT 1 FROM own_style o WHERE o.sha256 = substr(style, 5) AND o.kind = named.kind)`,
  ).all()
  return [
    ...damaged.map(({ name }) => t('storage:check.style', { name })),
    ...missing.map(({ id, style }) => t('storage:check.noStyle', { id, style })),
  ]
}
