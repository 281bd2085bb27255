import { BriefContent } from '#core/brief.ts'
import { t } from '#text/text.ts'
import { readBody } from '../articles/article-body.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { inflate } from '../sqlite/deflate.ts'
import { readDraft } from '../imports/import-drafts.ts'
import { excerptMismatches } from './excerpt-integrity.ts'
import { sourceHash } from '../sources/pack-source.ts'
import { toTheme } from '../marks/theme-rows.ts'
import { getStep, stepChanges } from '../history/steps.ts'
import { imageProblems } from './image-integrity.ts'
import { styleProblems } from './style-integrity.ts'
import { getArticle } from '../articles/articles.ts'
import { templateAt } from '../templates/templates.ts'
import { damagedSources } from '../briefs/brief-sources.ts'
import { briefAtRevision } from '../briefs/briefs.ts'
import { getBatch } from '../imports/import-batches.ts'
import { getItem } from '../imports/import-items.ts'

/**
 * Goes through the whole library, as it is at this moment, and returns what is wrong with it, one plain sentence each; empty when all is well.
 * Half a minute for 100,000 articles, which the thread does nothing else in. Nothing is changed.
 */
export function checkLibrary(db: ReadableDB): string[] {
  // One transaction, so that what another connection changes meanwhile is not taken for damage.
  return db.transaction(() => problemsOf(db)).deferred()
}

function problemsOf(db: ReadableDB): string[] {
  const file = part('file', () =>
    (db.pragma('integrity_check(20)') as { integrity_check: string }[])
      .map((row) => row.integrity_check)
      .filter((answer) => answer !== 'ok')
      .map((answer) => t('storage:check.damaged', { answer })),
  )
  // What stands in a damaged file cannot be read on reliably.
  if (file.length > 0) return file
  return [
    ...part('references', () => references(db)),
    ...part('index', () => fullText(db)),
    ...part('articles', () => bodies(db)),
    ...part('imports', () => staged(db)),
    ...part('excerpts', () => excerptMismatches(db)),
    ...part('sources', () => [...sources(db), ...citedSources(db)]),
    ...part('themes', () => themesAndBriefs(db)),
    ...part('images', () => imageProblems(db)),
    ...part('styles', () => styleProblems(db)),
    ...part('history', () => steps(db)),
  ]
}

/** A part in which looking itself fails is damaged, which is what was asked. Failures of the disk and of other programs are none of its. */
type Part =
  | 'file'
  | 'references'
  | 'index'
  | 'articles'
  | 'imports'
  | 'excerpts'
  | 'sources'
  | 'themes'
  | 'images'
  | 'styles'
  | 'history'

function part(name: Part, look: () => string[]): string[] {
  try {
    return look()
  } catch (error) {
    const elsewhere =
      error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED|IOERR|CANTOPEN|FULL)/.test(String(error.code))
    if (elsewhere) throw error
    return [
      t('storage:check.unseen', {
        part: t(`storage:check.part.${name}`),
        reason: error instanceof Error ? error.message : String(error),
      }),
    ]
  }
}

function references(db: ReadableDB): string[] {
  const rows = db.pragma('foreign_key_check') as { table: string; parent: string }[]
  return [...new Set(rows.map((row) => t('storage:check.refers', { table: row.table, parent: row.parent })))]
}

function fullText(db: ReadableDB): string[] {
  return ['ft', 'typing', 'field_typing'].flatMap((table) => {
    // The docsize table has one row for each entry; asking the full-text table itself would read every term.
    const missing = countOf(
      db,
      `SELECT count(*) AS count FROM article a WHERE a.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM ${table}_docsize d WHERE d.id = a.ord)`,
    )
    const stale = countOf(
      db,
      `SELECT count(*) AS count FROM ${table}_docsize d WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.ord = d.id AND a.deleted_at IS NULL)`,
    )
    return [
      ...(missing > 0 ? [t('storage:check.unindexed', { missing, table })] : []),
      ...(stale > 0 ? [t('storage:check.stale', { table, stale })] : []),
    ]
  })
}

function bodies(db: ReadableDB): string[] {
  const problems: string[] = []
  for (const { id } of statement<{ id: number }>(db, 'SELECT id FROM article ORDER BY id').all())
    if (attempt(() => readBody(db, id)) === null) problems.push(t('storage:check.text', { id }))
    else if (attempt(() => getArticle(db, id)) === null) problems.push(t('storage:check.article', { id }))
  return problems
}

function staged(db: ReadableDB): string[] {
  const problems: string[] = []
  for (const { id, version } of statement<{ id: string; version: number }>(db, 'SELECT id, version FROM template').all())
    if (attempt(() => templateAt(db, id, version)) === null) problems.push(t('storage:check.template', { id, version }))
  for (const { id } of statement<{ id: number }>(db, 'SELECT id FROM import_batch').all())
    if (attempt(() => getBatch(db, id)) === null) problems.push(t('storage:check.import', { id }))
  for (const { id, file } of statement<{ id: number; file: string }>(db, 'SELECT id, file FROM import_item ORDER BY id').all())
    if (attempt(() => getItem(db, id)) === null) problems.push(t('storage:check.item', { file, id }))
  const rows = statement<{ id: number; file: string }>(
    db,
    'SELECT i.id, i.file FROM import_item i JOIN import_draft d ON d.item_id = i.id ORDER BY i.id',
  ).all()
  for (const { id, file } of rows)
    if (attempt(() => readDraft(db, id)) === null) problems.push(t('storage:check.draft', { file }))
  return problems
}

function sources(db: ReadableDB): string[] {
  const problems: string[] = []
  const read = statement<{ name: string; sha256: string; deflated: Buffer }>(
    db,
    'SELECT name, sha256, deflated FROM source_file WHERE id = ?',
  )
  for (const { id } of statement<{ id: number }>(db, 'SELECT id FROM source_file ORDER BY id').all()) {
    const row = read.get(id)
    if (row !== undefined && attempt(() => sourceHash(inflate(row.deflated))) !== row.sha256)
      problems.push(t('storage:check.source', { name: row.name }))
  }
  return problems
}

function citedSources(db: ReadableDB): string[] {
  return damagedSources(db).map(({ brief, article }) => t('storage:check.briefSource', { brief, article }))
}

function steps(db: ReadableDB): string[] {
  const all = statement<{ id: number }>(db, 'SELECT id FROM step ORDER BY id').all()
  return all
    .filter(({ id }) => attempt(() => [getStep(db, id), stepChanges(db, id)]) === null)
    .map(({ id }) => t('storage:check.step', { id }))
}

function themesAndBriefs(db: ReadableDB): string[] {
  const themes = statement<{ slug: string; data: string }>(db, 'SELECT slug, data FROM theme').all()
  const revisions = statement<{ id: number; revision: number }>(db, 'SELECT brief_id AS id, revision FROM brief_revision').all()
  const settings = statement<{ key: string; value: string }>(db, 'SELECT key, value FROM setting').all()
  const briefs = statement<{ id: number; content: string }>(db, 'SELECT id, content FROM brief').all()
  return [
    ...themes
      .filter((theme) => attempt(() => toTheme(theme)) === null)
      .map((theme) => t('storage:check.theme', { slug: theme.slug })),
    ...briefs
      .filter((brief) => attempt(() => BriefContent.parse(JSON.parse(brief.content))) === null)
      .map((brief) => t('storage:check.brief', { id: brief.id })),
    ...revisions
      .filter(({ id, revision }) => attempt(() => briefAtRevision(db, id, revision)) === null)
      .map(({ id, revision }) => t('storage:check.revision', { revision, id })),
    ...settings
      .filter(({ value }) => attempt(() => [JSON.parse(value)]) === null)
      .map(({ key }) => t('storage:check.setting', { key })),
  ]
}

function countOf(db: ReadableDB, sql: string): number {
  return statement<{ count: number }>(db, sql).get()?.count ?? 0
}

/** null where reading throws: a check goes on to the next entry and reports this one. */
function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
