import type { Anchor } from '#core/excerpt.ts'
import type { ArticleBody } from '#store/articles/article-body.ts'
import { listExcerpts } from '#store/marks/excerpt-list.ts'
import { addExcerpt, updateExcerpt } from '#store/marks/excerpts.ts'
import { inTransaction, type WritableDB } from '#store/sqlite/database.ts'

/**
 * Makes a passage an excerpt. One that is marked already is not marked twice: the excerpt it has gets the themes as well, and the note when it has none
 * or another. `body` saves reading the article again; it must have been read in the same transaction. Failures: those of the store (no such article, no such theme).
 */
export function markExcerpt(
  db: WritableDB,
  article: number,
  anchor: Anchor,
  themes: readonly string[],
  note = '',
  body?: ArticleBody,
): ReturnType<typeof addExcerpt> {
  return inTransaction(db, () => {
    const known = listExcerpts(db, { article }).find(
      (excerpt) =>
        excerpt.anchor.block === anchor.block && excerpt.anchor.start === anchor.start && excerpt.anchor.quote === anchor.quote,
    )
    if (known === undefined) return addExcerpt(db, article, anchor, [...themes], note, body)
    const notes = [known.note, note].filter((each) => each !== '')
    const change = { themes: [...new Set([...known.themes, ...themes])], note: [...new Set(notes)].join('\n') }
    return updateExcerpt(db, known.id, change, body)
  })
}
