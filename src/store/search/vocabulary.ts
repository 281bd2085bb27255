import { statement, type ReadableDB } from '../sqlite/database.ts'

/** A word as the index has it, and in how many articles it stands. */
export type IndexedWord = { term: string; articles: number }

/** Makes the words of the index readable: they are listed by a table of the connection's own, the file is not touched. */
export function openVocabulary(db: ReadableDB): void {
  db.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_word USING fts5vocab(main, typing, row)')
}

/** Every word that begins so. Counting one reads its whole list of articles: ask for beginnings that few words share. */
export function wordsBeginning(db: ReadableDB, begins: string): IndexedWord[] {
  return statement<IndexedWord>(db, 'SELECT term, doc AS articles FROM temp.index_word WHERE term >= ? AND term < ?').all(
    begins,
    `${begins}\u{10ffff}`,
  )
}

/** null for a word that no article has. */
export function indexedWord(db: ReadableDB, word: string): IndexedWord | null {
  return statement<IndexedWord>(db, 'SELECT term, doc AS articles FROM temp.index_word WHERE term = ?').get(word) ?? null
}
