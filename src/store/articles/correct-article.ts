import { reanchor } from '#core/anchor.ts'
import { anchorAt } from '#core/anchor/anchor-at.ts'
import { keptBlocks } from '#core/article.ts'
import type { Anchor, ExcerptState } from '#core/excerpt.ts'
import { failure, success, type Result } from '#core/result.ts'
import { correctText, type Corrected, type Correction } from '#core/review/correct-text.ts'
import { t } from '#text/text.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type WritableDB } from '../sqlite/database.ts'
import { writeBlocks } from './article-blocks.ts'
import { readBody } from './article-body.ts'

/**
 * Corrects an article's text; what was imported stays as it is. Marks go where the correction put their words; one that it reached into is looked for by its quote, and is lost
 * where that stands nowhere else. Decisions on a block that became part of another go with it. Answers the excerpts that are lost by it. Failures: no-such-article and those of `correctText`.
 */
export function correctArticle(db: WritableDB, id: number, correction: Correction): Result<{ lost: string[] }> {
  return inTransaction(db, () => {
    const body = readBody(db, id)
    const row = statement<{ language: string | null }>(db, 'SELECT language FROM article WHERE id = ?').get(id)
    if (body === null || row === undefined) return failure('no-such-article', t('refused:noArticle', { id }))
    const corrected = correctText(body.blocks, correction, firstFreeBlock(db, id, body.blocks))
    if (!corrected.ok) return corrected
    const lost = carryExcerpts(db, id, corrected.value)
    carryDecisions(db, id, corrected.value.into)
    writeBlocks(db, id, { ...body, language: row.language, blocks: corrected.value.blocks })
    return success({ lost })
  })
}

/** Ids of blocks are given once: what is undone or removed may still speak of one that is gone. */
function firstFreeBlock(db: WritableDB, article: number, blocks: readonly { id: number }[]): number {
  const { most } = statement<{ most: number }>(
    db,
    `SELECT max(coalesce((SELECT max(block) FROM excerpt WHERE article_id = ?), 0), coalesce((SELECT max(block) FROM theme_decision WHERE article_id = ?), 0)) AS most`,
  ).get(article, article) ?? { most: 0 }
  return Math.max(most, ...blocks.map((block) => block.id)) + 1
}

type Row = Anchor & { id: number; number: number; state: ExcerptState; removed: 0 | 1 }

function carryExcerpts(db: WritableDB, article: number, { blocks, carry }: Corrected): string[] {
  const kept = keptBlocks(blocks)
  const rows = statement<Row>(
    db,
    `SELECT id, number, block, start, "end", quote, prefix, suffix, state, removed_at IS NOT NULL AS removed FROM excerpt WHERE article_id = ?`,
  ).all(article)
  const update = statement(
    db,
    `UPDATE excerpt SET block = ?, n = ?, start = ?, "end" = ?, quote = ?, prefix = ?, suffix = ?, state = ?, updated_at = ? WHERE id = ?`,
  )
  return rows.flatMap((row) => {
    const place = row.state === 'lost' ? null : carry(row)
    const block = kept.find((one) => one.id === place?.block)
    const now =
      place !== null && block !== undefined
        ? { state: row.state, anchor: anchorAt(block, place.start, place.end) }
        : reanchor(row, kept)
    const { anchor, state } = now
    const isSame = state === row.state && KEYS.every((key) => anchor[key] === row[key])
    const n = kept.find((one) => one.id === anchor.block)?.n ?? null
    if (!isSame)
      update.run(
        anchor.block,
        n,
        anchor.start,
        anchor.end,
        anchor.quote,
        anchor.prefix,
        anchor.suffix,
        state,
        timestamp(),
        row.id,
      )
    return state === 'lost' && row.state !== 'lost' && row.removed === 0 ? [`${article}:${row.number}`] : []
  })
}

const KEYS = ['block', 'start', 'end', 'quote', 'prefix', 'suffix'] as const

function carryDecisions(db: WritableDB, article: number, into: Corrected['into']): void {
  if (into === null) return
  statement(
    db,
    `INSERT OR IGNORE INTO theme_decision (article_id, block, theme_id, decision, decided_at)
      SELECT article_id, ?, theme_id, decision, decided_at FROM theme_decision WHERE article_id = ? AND block = ?`,
  ).run(into.to, article, into.from)
  statement(db, 'DELETE FROM theme_decision WHERE article_id = ? AND block = ?').run(article, into.from)
}
