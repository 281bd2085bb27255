import type { ReadableDB } from '../sqlite/database.ts'

type Operation = 'INSERT' | 'UPDATE' | 'DELETE'

/**
 * The tables that the analyst's work stands in, and what of it is noted. Not among them: what follows from others (full text, fingerprints, `article_theme`), what is never
 * changed (files, pictures), what is a record of its own (exports and how they were chosen, where an author left a brief), settings, and the list of an import. The articles of
 * an import are noted by their ids.
 */
const TABLES: Record<string, readonly Operation[]> = {
  article: ['UPDATE'],
  article_body: ['UPDATE'],
  actor: ['INSERT', 'UPDATE', 'DELETE'],
  disagreement: ['INSERT', 'UPDATE', 'DELETE'],
  saved_search: ['INSERT', 'UPDATE', 'DELETE'],
  collection: ['INSERT', 'UPDATE', 'DELETE'],
  collection_article: ['INSERT', 'DELETE'],
  excerpt: ['INSERT', 'UPDATE', 'DELETE'],
  excerpt_theme: ['INSERT', 'UPDATE', 'DELETE'],
  theme: ['INSERT', 'UPDATE', 'DELETE'],
  theme_decision: ['INSERT', 'UPDATE', 'DELETE'],
  publication_grade: ['INSERT', 'UPDATE', 'DELETE'],
  brief: ['INSERT', 'UPDATE', 'DELETE'],
  // Their names; and all of them where they go with their brief.
  brief_revision: ['UPDATE', 'DELETE'],
  brief_source: ['INSERT', 'UPDATE', 'DELETE'],
  brief_waiver: ['INSERT', 'UPDATE', 'DELETE'],
  brief_confirmation: ['INSERT', 'UPDATE', 'DELETE'],
  template: ['INSERT', 'UPDATE', 'DELETE'],
}

export type JournalledTable = {
  name: string
  on: readonly Operation[]
  /** Of the primary key, in its order. */
  key: readonly string[]
  /** All that are stored and noted, the key among them. */
  columns: readonly string[]
}

/** The same as the library's own schema has them, so that a column that a migration adds is noted too, and a library in its past is opened. */
export function journalledTables(db: ReadableDB): JournalledTable[] {
  return Object.entries(TABLES).flatMap(([name, on]) => {
    // `hidden` is 2 or 3 for what is generated (https://www.sqlite.org/pragma.html#pragma_table_xinfo).
    const all = (db.pragma(`table_xinfo(${name})`) as { name: string; pk: number; hidden: number }[]).filter(
      (column) => column.hidden === 0,
    )
    const key = all.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk)
    if (all.length === 0) return []
    return { name, on, key: key.map((column) => column.name), columns: all.map((column) => column.name) }
  })
}
