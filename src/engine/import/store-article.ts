import { insertArticle, type NewArticle } from '#store/articles/articles.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import { noteImported } from '#store/history/import-step.ts'
import { recording } from '#store/history/recorder.ts'
import type { WritableDB } from '#store/sqlite/database.ts'

/** Stores an article of an import, all of which is one step of the library's history, and returns the article's id. */
export function storeArticle(db: WritableDB, batch: number, article: NewArticle): number {
  const { done: id, changes } = recording(db, () => insertArticle(db, article))
  // The articles themselves are noted by their ids; with the first of them a collection may have been made.
  const collection = changes.filter(({ table }) => table === 'collection')
  noteImported(db, batch, { id, name: shownTitleOf(article.draft) }, collection)
  return id
}
