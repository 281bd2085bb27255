import { Brief, BriefContent } from '#core/brief.ts'
import { wholeContent, type SavedContent } from '#core/brief/kept-parts.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { inflateText } from '../sqlite/deflate.ts'
import { keepRevision } from './brief-revisions.ts'
import { passDamaged, whole } from '../sqlite/damage.ts'

type RawBrief = {
  id: number
  templateId: string
  templateVersion: number
  revision: number
  content: string
  createdAt: string
  updatedAt: string
}

const COLUMNS = `id, template_id AS templateId, template_version AS templateVersion, revision, content, created_at AS createdAt,
  updated_at AS updatedAt`

/** Stores a new brief as revision 1; `follows`: the brief whose next issue it is. */
export function createBrief(
  db: WritableDB,
  template: Brief['template'],
  content: BriefContent,
  follows: number | null = null,
): Brief {
  const now = timestamp()
  const { lastInsertRowid } = statement(
    db,
    'INSERT INTO brief (template_id, template_version, revision, content, created_at, updated_at, follows) VALUES (?, ?, 1, ?, ?, ?, ?)',
  ).run(template.id, template.version, JSON.stringify(BriefContent.parse(content)), now, now, follows)
  const brief = getBrief(db, Number(lastInsertRowid))
  if (brief === null) throw new Error('A brief was stored and could not be read.')
  return brief
}

/** null for an unknown or removed brief. */
export function getBrief(db: ReadableDB, id: number): Brief | null {
  const row = statement<RawBrief>(db, `SELECT ${COLUMNS} FROM brief WHERE id = ? AND removed_at IS NULL`).get(id)
  return row === undefined ? null : toBrief(row)
}

/** Latest change first. */
export function listBriefs(db: ReadableDB): Brief[] {
  const rows = statement<RawBrief>(
    db,
    `SELECT ${COLUMNS} FROM brief WHERE removed_at IS NULL ORDER BY updated_at DESC, id DESC`,
  ).all()
  return passDamaged(db, rows, toBrief)
}

/** Briefs whose stored text holds one of these strings, by id; cheap, so that what may name an excerpt is found without reading all briefs. */
export function briefsHolding(db: ReadableDB, texts: readonly string[]): Brief[] {
  const rows = statement<RawBrief>(
    db,
    `SELECT ${COLUMNS} FROM brief WHERE removed_at IS NULL
      AND EXISTS (SELECT 1 FROM json_each(?) AS held WHERE instr(content, held.value) > 0) ORDER BY id`,
  ).all(JSON.stringify(texts))
  return passDamaged(db, rows, toBrief)
}

/**
 * Saves a brief made from revision `base`, parts that stand as they did there being named; the earlier content stays among its revisions, as long as those are kept. Content that is
 * already there makes no revision, so that saving twice is saving once. Answers with the whole content.
 * Failures: no-such-brief, brief-changed-elsewhere (the latest revision is another one, or `base` has no such parts; nothing is saved).
 */
export function saveBrief(
  db: WritableDB,
  id: number,
  base: number,
  saved: SavedContent,
): Result<{ revision: number; updatedAt: string; content: BriefContent }> {
  return inTransaction(db, () => {
    const row = statement<RawBrief>(db, `SELECT ${COLUMNS} FROM brief WHERE id = ? AND removed_at IS NULL`).get(id)
    if (row === undefined) return unknownBrief(id)
    const before = row.revision === base ? contentOf(row.content) : briefAtRevision(db, id, base)
    const content = before && wholeContent(saved, before)
    if (content === null) return failure('brief-changed-elsewhere', t('refused:briefChanged', { title: saved.title }))
    const parsed = BriefContent.parse(content)
    const json = JSON.stringify(parsed)
    if (json === row.content) return success({ revision: row.revision, updatedAt: row.updatedAt, content: parsed })
    if (row.revision !== base) return failure('brief-changed-elsewhere', t('refused:briefChanged', { title: content.title }))
    keepRevision(db, id, { revision: row.revision, content: row.content, savedAt: row.updatedAt })
    const updatedAt = timestamp()
    statement(db, 'UPDATE brief SET content = ?, revision = revision + 1, updated_at = ? WHERE id = ?').run(json, updatedAt, id)
    return success({ revision: row.revision + 1, updatedAt, content: parsed })
  })
}

/** What a brief said at a revision; null where there is no such revision. */
export function briefAtRevision(db: ReadableDB, id: number, revision: number): BriefContent | null {
  const latest = statement<{ content: string }>(db, 'SELECT content FROM brief WHERE id = ? AND revision = ?').get(id, revision)
  if (latest !== undefined) return contentOf(latest.content)
  const earlier = statement<{ deflated: Buffer }>(
    db,
    'SELECT deflated FROM brief_revision WHERE brief_id = ? AND revision = ?',
  ).get(id, revision)
  return earlier === undefined ? null : contentOf(inflateText(earlier.deflated))
}

/** Takes a brief out of the list; it stays in the file whole. Failure: no-such-brief. */
export function removeBrief(db: WritableDB, id: number): Result<{ id: number }> {
  const { changes } = statement(db, 'UPDATE brief SET removed_at = ? WHERE id = ? AND removed_at IS NULL').run(timestamp(), id)
  return changes > 0 ? success({ id }) : unknownBrief(id)
}

function toBrief(row: RawBrief): Brief {
  const { templateId, templateVersion, content, ...plain } = row
  return whole('brief', row.id, () =>
    Brief.parse({
      ...contentOf(content),
      ...plain,
      template: { id: templateId, version: templateVersion },
    }),
  )
}

function contentOf(json: string): BriefContent {
  return BriefContent.parse(JSON.parse(json))
}

function unknownBrief(id: number): Result<never> {
  return failure('no-such-brief', t('refused:noBrief', { id }))
}
