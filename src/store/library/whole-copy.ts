import Database from 'better-sqlite3'
import type { ReadableDB } from '../sqlite/database.ts'

const COUNTED = [
  'article',
  'article_body',
  'source_file',
  'excerpt',
  'theme',
  'brief',
  'brief_revision',
  'brief_export',
  'brief_export_choice',
  'setting',
  'image',
  'import_item',
  'import_draft',
  'step',
  'step_article',
  'excerpt_given',
  'template',
  'own_style',
  'saved_search',
  'actor',
  'disagreement',
] as const

/**
 * Makes the copy at `path` a single plain file, and tells whether it holds as many rows of everything as the library open as `db`, in the same form
 * (`user_version`).
 */
export function isWholeCopy(db: ReadableDB, path: string): boolean {
  const copy = new Database(path)
  try {
    copy.pragma('journal_mode = DELETE')
    const count = (of: Database.Database): string =>
      COUNTED.map((table) => of.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).join()
    return (
      count(copy) === count(db) &&
      Number(copy.pragma('user_version', { simple: true })) === Number(db.pragma('user_version', { simple: true }))
    )
  } finally {
    copy.close()
  }
}
