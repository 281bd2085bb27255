import { numberBlocks } from '#core/article.ts'
import { storedBlocks, textHash } from '../articles/article-body.ts'
import { addToFullText } from '../search/full-text.ts'
import type { WritableDB } from '../sqlite/database.ts'
import { draftOf } from './temporary-library.ts'

/** Stores an article of one paragraph as a program before schema 24 did, and returns its id. */
export function addOldArticle(db: WritableDB, text: string): number {
  const blocks = numberBlocks([{ kind: 'paragraph', text }])
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO article (ord, title, title_key, authors, language, paragraphs, words, snippet, text_hash, imported_at)
        VALUES (1, 'An article', 'an article', '[]', 'en', 1, ?, ?, ?, '2026-01-01T00:00:00.000Z')`,
    )
    .run(text.split(' ').length, text, textHash(blocks))
  db.prepare('INSERT INTO article_body (article_id, standfirst, blocks) VALUES (?, NULL, ?)').run(
    lastInsertRowid,
    storedBlocks(blocks),
  )
  addToFullText(db, { ...draftOf([text]), ord: 1, notes: [] })
  return Number(lastInsertRowid)
}
