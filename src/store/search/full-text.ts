import { keptBlocks, type Block } from '#core/article.ts'
import { statement, type WritableDB } from '../sqlite/database.ts'
import { indexText } from './index-text.ts'

/** What searches look through of one article. `ord` is its rowid in the full-text tables. */
export type SearchableArticle = {
  ord: number
  title: string
  authors: readonly string[]
  publication: string | null
  standfirst: string | null
  blocks: readonly Block[]
  notes: readonly string[]
}

const gathered = new WeakMap<WritableDB, SearchableArticle[]>()

/**
 * Runs `work`, which adds many articles; the full-text tables get them at its end, by rising `ord`: FTS5 writes its pending terms out whenever a smaller
 * rowid arrives. In one transaction with `work`, which must not search, nor take out again what it added.
 */
export function gatherFullText<T>(db: WritableDB, work: () => T): T {
  if (gathered.has(db)) return work()
  const articles: SearchableArticle[] = []
  gathered.set(db, articles)
  let done: T
  try {
    done = work()
  } finally {
    gathered.delete(db)
  }
  for (const article of articles.toSorted((a, b) => a.ord - b.ord)) addToFullText(db, article)
  return done
}

/** Puts an article into the three full-text tables; a place that is taken is replaced. Many articles go in fastest by rising `ord`, see `gatherFullText`. */
export function addToFullText(db: WritableDB, article: SearchableArticle): void {
  const later = gathered.get(db)
  if (later !== undefined) {
    later.push(article)
    return
  }
  const title = indexText(article.title)
  const author = indexText(article.authors.join('\n'))
  const publication = indexText(article.publication ?? '')
  const note = indexText(article.notes.join('\n'))
  const body = indexText([article.standfirst ?? '', ...keptBlocks(article.blocks).map((block) => block.text)].join('\n'))
  const rowid = BigInt(article.ord)
  statement(db, 'INSERT OR REPLACE INTO ft (rowid, title, author, publication, note, body) VALUES (?, ?, ?, ?, ?, ?)').run(
    rowid,
    title,
    author,
    publication,
    note,
    body,
  )
  statement(db, 'INSERT OR REPLACE INTO typing (rowid, text) VALUES (?, ?)').run(
    rowid,
    [title, author, publication, note, body].join('\n'),
  )
  statement(db, 'INSERT OR REPLACE INTO field_typing (rowid, title, author, publication, note) VALUES (?, ?, ?, ?, ?)').run(
    rowid,
    title,
    author,
    publication,
    note,
  )
}

/** Takes an article out of every search. */
export function removeFromFullText(db: WritableDB, ord: number): void {
  for (const table of ['ft', 'typing', 'field_typing']) statement(db, `DELETE FROM ${table} WHERE rowid = ?`).run(BigInt(ord))
}
