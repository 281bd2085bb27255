import type { StepKind } from '#contract/history.ts'
import { shownTitle } from '#core/shown-title.ts'
import { fromStored, type RowChange, type Value } from '#store/history/row-change.ts'
import type { About } from '#store/history/steps.ts'
import { touchedArticles } from '#store/history/touched.ts'
import { statement, type ReadableDB } from '#store/sqlite/database.ts'

export const NOTHING: About = { name: '', count: 0, article: null, block: null, brief: null, trashedAt: null }

/** What a step is about, from the rows that it has just changed. */
export function aboutOf(db: ReadableDB, kind: StepKind, changes: readonly RowChange[]): About {
  if (kind.startsWith('brief-')) return ofBrief(db, changes)
  if (kind.startsWith('theme-')) return ofTheme(db, changes)
  if (kind.startsWith('template-'))
    return named(db, changes, 'template', "SELECT body ->> '$.title' AS name FROM template WHERE id = ? AND version = ?")
  if (kind.startsWith('actor-')) return named(db, changes, 'actor', 'SELECT name FROM actor WHERE id = ?')
  if (kind.startsWith('disagreement-'))
    return named(db, changes, 'disagreement', 'SELECT what AS name FROM disagreement WHERE id = ?')
  if (kind.startsWith('search-')) return removable(db, changes, 'saved_search')
  if (kind.startsWith('collection-')) return removable(db, changes, 'collection')
  if (kind === 'collect' || kind === 'uncollect') return ofCollected(db, changes)
  if (kind === 'grade-publication')
    return { ...NOTHING, name: String(keysOf(changes, 'publication_grade')[0]?.[0] ?? ''), count: 1 }
  return ofArticles(db, changes)
}

function keysOf(changes: readonly RowChange[], table: string): Value[][] {
  return changes.filter((change) => change.table === table).map(({ key }) => key.map(fromStored))
}

/** Of several themes the one that came or went. */
function ofTheme(db: ReadableDB, changes: readonly RowChange[]): About {
  const rows = changes.filter(({ table }) => table === 'theme')
  const gone = rows.filter((change) => change.did === 'changed' && 'removed_at' in change.columns)
  return named(db, [...gone, ...rows.filter((row) => !gone.includes(row))], 'theme', 'SELECT name FROM theme WHERE id = ?')
}

function named(db: ReadableDB, changes: readonly RowChange[], table: string, sql: string): About {
  const keys = keysOf(changes, table)
  const row = keys[0] === undefined ? undefined : statement<{ name: string | null }>(db, sql).get(...keys[0])
  return { ...NOTHING, name: row?.name ?? '', count: keys.length }
}

/** Of a row that has a name, and may be gone. */
function removable(db: ReadableDB, changes: readonly RowChange[], table: 'saved_search' | 'collection'): About {
  const gone = changes.find((change) => change.table === table && change.did === 'deleted')
  if (gone?.did !== 'deleted') return named(db, changes, table, `SELECT name FROM ${table} WHERE id = ?`)
  return { ...NOTHING, name: String(fromStored(gone.row['name'] ?? null) ?? ''), count: 1 }
}

/** Articles that went into a collection, or out of it. */
function ofCollected(db: ReadableDB, changes: readonly RowChange[]): About {
  const rows = keysOf(changes, 'collection_article')
  const row = statement<{ name: string }>(db, 'SELECT name FROM collection WHERE id = ?').get(rows[0]?.[0] ?? null)
  return { ...NOTHING, name: row?.name ?? '', count: rows.length }
}

function ofBrief(db: ReadableDB, changes: readonly RowChange[]): About {
  const [id] =
    ['brief', 'brief_source', 'brief_waiver', 'brief_confirmation', 'brief_revision'].flatMap((table) =>
      keysOf(changes, table),
    )[0] ?? []
  const row = statement<{ title: string | null }>(db, 'SELECT title FROM brief WHERE id = ?').get(id ?? null)
  return { ...NOTHING, name: row?.title ?? '', count: 1, brief: typeof id === 'number' ? id : null }
}

function ofArticles(db: ReadableDB, changes: readonly RowChange[]): About {
  const articles = touchedArticles(db, changes)
  const [article = null] = articles
  const row = statement<{ title: string; snippet: string }>(db, 'SELECT title, snippet FROM article WHERE id = ?').get(article)
  const marks = keysOf(changes, 'excerpt').length + keysOf(changes, 'theme_decision').length
  return {
    ...NOTHING,
    name: row === undefined ? '' : shownTitle(row),
    count: Math.max(marks, articles.length),
    article,
    block: blockOf(db, changes),
  }
}

/** The block that a mark stands in or a decision is about. */
function blockOf(db: ReadableDB, changes: readonly RowChange[]): number | null {
  const decided = keysOf(changes, 'theme_decision')[0]?.[1]
  if (typeof decided === 'number') return decided
  const excerpt = [...keysOf(changes, 'excerpt'), ...keysOf(changes, 'excerpt_theme')][0]?.[0]
  return statement<{ block: number }>(db, 'SELECT block FROM excerpt WHERE id = ?').get(excerpt ?? null)?.block ?? null
}
