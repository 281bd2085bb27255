import type { Anchor, ExcerptState } from '#core/excerpt.ts'
import type { Credibility } from '#core/grade.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { readBody, type ArticleBody } from '../articles/article-body.ts'
import { refreshArticleThemes } from '../articles/article-themes.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { excerptKey, readExcerpts, type StoredExcerpt } from './excerpt-rows.ts'
import { withOwnNumber, withOwnNumbers } from './own-numbers.ts'
import { reindexArticle } from '../search/reindex.ts'
import { themeIds } from './theme-rows.ts'

export type { StoredExcerpt } from './excerpt-rows.ts'

/**
 * Keeps a passage under the article's next free number. Failures: no-such-article, no-such-theme, quote-not-there (the block's text does not
 * read so at the anchor's place). `body` saves reading the article again where the same transaction has read it.
 */
export function addExcerpt(
  db: WritableDB,
  article: number,
  anchor: Anchor,
  themes: readonly string[] = [],
  note = '',
  body: ArticleBody | null = readBody(db, article),
): Result<StoredExcerpt> {
  return inTransaction(db, () => {
    if (body === null) return failure('no-such-article', t('refused:noArticle', { id: article }))
    const block = body.blocks.find((candidate) => candidate.id === anchor.block)
    if (block?.text.slice(anchor.start, anchor.end) !== anchor.quote)
      return failure('quote-not-there', t('refused:notQuoted', { article, quote: anchor.quote }))
    const ids = themeIds(db, themes)
    if (!ids.ok) return ids
    const now = timestamp()
    const number = nextNumber(db, article)
    const { lastInsertRowid } = statement(
      db,
      `INSERT INTO excerpt (article_id, number, block, n, start, "end", quote, prefix, suffix, note, state, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'anchored', ?, ?)`,
    ).run(
      article,
      number,
      anchor.block,
      block.n,
      anchor.start,
      anchor.end,
      anchor.quote,
      anchor.prefix,
      anchor.suffix,
      note,
      now,
      now,
    )
    setThemes(db, Number(lastInsertRowid), ids.value)
    refreshArticleThemes(db, article, body)
    if (note !== '') reindexArticle(db, article, body)
    return found(db, `${article}:${number}`, body)
  })
}

/** Changes what is given. `themes` replaces the whole list; `read` is the article's body where the same transaction has read it. Failures: no-such-excerpt, no-such-theme. */
export function updateExcerpt(
  db: WritableDB,
  id: string,
  change: { themes?: readonly string[]; note?: string; anchor?: Anchor; state?: ExcerptState; credibility?: Credibility | null },
  read?: ArticleBody,
): Result<StoredExcerpt> {
  return inTransaction(db, () => {
    const row = findRow(db, id, false)
    if (row === null) return unknownExcerpt(id)
    const ids = change.themes === undefined ? null : themeIds(db, change.themes)
    if (ids?.ok === false) return ids
    const noted = change.note !== undefined && change.note !== row.note
    const changed =
      noted ||
      change.anchor !== undefined ||
      change.state !== undefined ||
      (change.credibility !== undefined && change.credibility !== row.credibility) ||
      (ids !== null && !hasThemes(db, row.id, ids.value))
    if (ids !== null) setThemes(db, row.id, ids.value)
    const body = ids !== null || change.anchor !== undefined || noted ? (read ?? readBody(db, row.article)) : null
    if (change.anchor !== undefined) {
      const { block, start, end, quote, prefix, suffix } = change.anchor
      const n = body?.blocks.find((candidate) => candidate.id === block)?.n ?? null
      statement(
        db,
        'UPDATE excerpt SET block = ?, n = ?, start = ?, "end" = ?, quote = ?, prefix = ?, suffix = ? WHERE id = ?',
      ).run(block, n, start, end, quote, prefix, suffix, row.id)
    }
    if (change.state !== undefined) statement(db, 'UPDATE excerpt SET state = ? WHERE id = ?').run(change.state, row.id)
    if (change.credibility !== undefined)
      statement(db, 'UPDATE excerpt SET credibility = ? WHERE id = ?').run(change.credibility, row.id)
    if (change.note !== undefined) statement(db, 'UPDATE excerpt SET note = ? WHERE id = ?').run(change.note, row.id)
    if (changed) statement(db, 'UPDATE excerpt SET updated_at = ? WHERE id = ?').run(timestamp(), row.id)
    if (ids !== null) refreshArticleThemes(db, row.article, body)
    if (noted) reindexArticle(db, row.article, body)
    return found(db, id, body)
  })
}

/** Takes an excerpt out of every list; its number stays taken and `restoreExcerpt` brings it back whole. Failure: no-such-excerpt. */
export function removeExcerpt(db: WritableDB, id: string): Result<{ article: number }> {
  return setRemoved(db, id, timestamp())
}

/** Failure: no-such-excerpt, also where it was not removed. */
export function restoreExcerpt(db: WritableDB, id: string): Result<StoredExcerpt> {
  const restored = setRemoved(db, id, null)
  return restored.ok ? found(db, id) : restored
}

/** null for an unknown or removed excerpt. */
export function getExcerpt(db: ReadableDB, id: string): StoredExcerpt | null {
  const key = excerptKey(id)
  if (key === null) return null
  return readExcerpts(db, 'e.article_id = ? AND e.number = ? AND e.removed_at IS NULL', [key.article, key.number])[0] ?? null
}

type ExcerptRow = { id: number; article: number; note: string; credibility: Credibility | null }

function findRow(db: ReadableDB, id: string, removed: boolean): ExcerptRow | null {
  const key = excerptKey(id)
  if (key === null) return null
  return (
    statement<ExcerptRow>(
      db,
      `SELECT id, article_id AS article, note, credibility FROM excerpt WHERE article_id = ? AND number = ? AND (removed_at IS NOT NULL) = ?`,
    ).get(key.article, key.number, removed ? 1 : 0) ?? null
  )
}

function setRemoved(db: WritableDB, id: string, at: string | null): Result<{ article: number }> {
  return inTransaction(db, () => {
    const row = findRow(db, id, at === null)
    if (row === null) return unknownExcerpt(id)
    statement(db, 'UPDATE excerpt SET removed_at = ? WHERE id = ?').run(at, row.id)
    const body = readBody(db, row.article)
    refreshArticleThemes(db, row.article, body)
    if (row.note !== '') reindexArticle(db, row.article, body)
    return success({ article: row.article })
  })
}

/** Whether an excerpt has these themes, and of those that are in the library no others. */
function hasThemes(db: ReadableDB, excerpt: number, themes: readonly number[]): boolean {
  const rows = statement<{ id: number }>(
    db,
    'SELECT theme_id AS id FROM excerpt_theme x JOIN theme t ON t.id = x.theme_id WHERE x.excerpt_id = ? AND t.removed_at IS NULL',
  ).all(excerpt)
  return rows.length === themes.length && rows.every(({ id }) => themes.includes(id))
}

function setThemes(db: WritableDB, excerpt: number, themes: readonly number[]): void {
  // Themes that were removed from the library keep theirs, for the day they are restored.
  statement(
    db,
    'DELETE FROM excerpt_theme WHERE excerpt_id = ? AND theme_id IN (SELECT id FROM theme WHERE removed_at IS NULL)',
  ).run(excerpt)
  const add = statement(db, 'INSERT INTO excerpt_theme (excerpt_id, theme_id) VALUES (?, ?)')
  for (const theme of themes) add.run(excerpt, theme)
}

/** Removed excerpts keep their rows, and of those whose making was taken back the highest number is kept, so that none is given twice. */
function nextNumber(db: ReadableDB, article: number): number {
  const row = statement<{ number: number }>(
    db,
    `SELECT max(coalesce((SELECT max(number) FROM excerpt WHERE article_id = :article), 0),
      coalesce((SELECT number FROM excerpt_given WHERE article_id = :article), 0)) + 1 AS number`,
  ).get({ article })
  return row?.number ?? 1
}

/** `body`: of its article, where it has been read. */
function found(db: ReadableDB, id: string, body: ArticleBody | null = null): Result<StoredExcerpt> {
  const excerpt = getExcerpt(db, id)
  if (excerpt === null) return unknownExcerpt(id)
  const [numbered = excerpt] = body === null ? withOwnNumbers(db, [excerpt]) : [withOwnNumber(excerpt, body.blocks)]
  return success(numbered)
}

function unknownExcerpt(id: string): Result<never> {
  return failure('no-such-excerpt', t('refused:noExcerpt', { id }))
}
