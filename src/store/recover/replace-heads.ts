import { keptBlocks, type Block } from '#core/article.ts'
import { countArticleWords, countParagraphs } from '#core/article-counts.ts'
import { t } from '#text/text.ts'
import { parseBlocks, textHash } from '../articles/article-body.ts'
import { freeOrd } from '../articles/ord.ts'
import { snippetOf, titleKey } from '../articles/articles.ts'
import { timestamp } from '../sqlite/clock.ts'
import { statement, type WritableDB } from '../sqlite/database.ts'

/** Characters of the first words of a text that become its title. */
const MOST_TITLE = 80

/**
 * Articles of which the text or excerpts were read, but not their own row, get one made from the text: no author, no date, and the first words as title.
 * Returns their numbers. For a library of today's form.
 */
export function replaceHeads(db: WritableDB): number[] {
  const rows = statement<{ id: number; blocks: Buffer | null }>(
    db,
    `SELECT lost.id, b.blocks FROM (SELECT article_id AS id FROM article_body UNION SELECT article_id FROM excerpt) lost
      LEFT JOIN article_body b ON b.article_id = lost.id WHERE lost.id NOT IN (SELECT id FROM article) ORDER BY lost.id`,
  ).all()
  const insert = db.prepare(
    `INSERT INTO article (id, ord, title, title_key, authors, paragraphs, words, snippet, text_hash, imported_at)
      VALUES (?, ?, ?, ?, '[]', ?, ?, ?, ?, ?)`,
  )
  for (const { id, blocks: stored } of rows) {
    const blocks = readable(stored)
    const kept = keptBlocks(blocks)
    const title = kept[0]?.text.slice(0, MOST_TITLE) ?? t('storage:recover.untitled', { id })
    insert.run(
      id,
      BigInt(freeOrd(db, null)),
      title,
      titleKey(title),
      countParagraphs(kept),
      countArticleWords(kept, null),
      snippetOf(null, kept),
      textHash(blocks),
      timestamp(),
    )
  }
  return rows.map(({ id }) => id)
}

function readable(stored: Buffer | null): Block[] {
  try {
    return stored === null ? [] : parseBlocks(stored)
  } catch {
    return []
  }
}
