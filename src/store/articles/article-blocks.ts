import { keptBlocks, type Block } from '#core/article.ts'
import { fingerprint } from '#core/near-duplicate.ts'
import { failure, success, type Result } from '#core/result.ts'
import { setDropped } from '#core/review/set-dropped.ts'
import { countArticleWords, countParagraphs } from '#core/article-counts.ts'
import { t } from '#text/text.ts'
import { readBody, storedBlocks, textHash } from './article-body.ts'
import { refreshArticleThemes } from './article-themes.ts'
import { snippetOf } from './articles.ts'
import { inTransaction, statement, type WritableDB } from '../sqlite/database.ts'
import { replaceFingerprint } from '../duplicates/near-duplicates.ts'
import { reindexArticle } from '../search/reindex.ts'

/**
 * Leaves blocks out of an article's text, or takes them back in. Paragraphs are numbered anew, which excerpts follow; block ids stay. Failures:
 * no-such-article, no-such-block, block-has-excerpts (nothing that is quoted is left out).
 */
export function setArticleBlocks(
  db: WritableDB,
  id: number,
  blocks: readonly number[],
  dropped: boolean,
  reason?: string,
): Result<void> {
  return inTransaction(db, () => {
    const body = readBody(db, id)
    const row = statement<{ language: string | null }>(db, 'SELECT language FROM article WHERE id = ?').get(id)
    if (body === null || row === undefined) return failure('no-such-article', t('refused:noArticle', { id }))
    const quoted = dropped ? quotedIn(db, id, blocks) : 0
    if (quoted > 0) return failure('block-has-excerpts', t('refused:hasExcerpts', { count: quoted }))
    const changed = setDropped(body.blocks, blocks, dropped, reason)
    if (!changed.ok) return changed
    writeBlocks(db, id, { ...body, language: row.language, blocks: changed.value })
    return success(undefined)
  })
}

function quotedIn(db: WritableDB, article: number, blocks: readonly number[]): number {
  const row = statement<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM excerpt WHERE article_id = ? AND removed_at IS NULL AND block IN (SELECT value FROM json_each(?))`,
  ).get(article, JSON.stringify(blocks))
  return row?.count ?? 0
}

/** Writes an article's blocks, and all that follows from them. */
export function writeBlocks(
  db: WritableDB,
  id: number,
  { standfirst, language, blocks }: { standfirst: string | null; language: string | null; blocks: readonly Block[] },
): void {
  const kept = keptBlocks(blocks)
  statement(db, 'UPDATE article_body SET blocks = ? WHERE article_id = ?').run(storedBlocks(blocks), id)
  statement(db, 'UPDATE article SET paragraphs = ?, words = ?, snippet = ?, text_hash = ? WHERE id = ?').run(
    countParagraphs(kept),
    countArticleWords(kept, language),
    snippetOf(standfirst, kept),
    textHash(blocks),
    id,
  )
  const number = statement(db, 'UPDATE excerpt SET n = ? WHERE article_id = ? AND block = ? AND n IS NOT ?')
  for (const block of blocks) number.run(block.n, id, block.id, block.n)
  replaceFingerprint(db, id, fingerprint(blocks))
  refreshArticleThemes(db, id)
  reindexArticle(db, id)
}
