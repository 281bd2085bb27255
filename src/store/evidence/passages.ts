import { keptBlocks } from '#core/article.ts'
import type { Passage } from '#core/evidence/rank.ts'
import { parseBlocks } from '../articles/article-body.ts'
import { listExcerpts } from '../marks/excerpt-list.ts'
import type { StoredExcerpt } from '../marks/excerpts.ts'
import { passDamaged, whole } from '../sqlite/damage.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** A passage with its place: [start, start + text.length) of a block; `n` is null outside paragraphs, `ownNumber` what the article itself calls them. */
export type StoredPassage = Passage & {
  article: number
  block: number
  n: number | null
  ownNumber?: string | undefined
  start: number
}

/**
 * The passages of articles: every kept block but headings, then the excerpts that are less than their block. A block that was marked whole is
 * its excerpt. Damaged articles are left out.
 */
export function passagesOf(db: ReadableDB, ords: readonly number[]): StoredPassage[] {
  const rows = statement<{ id: number; title: string; language: string | null; excerpts: number; blocks: Buffer }>(
    db,
    `SELECT a.id, a.title, a.language, EXISTS (SELECT 1 FROM excerpt e WHERE e.article_id = a.id AND e.removed_at IS NULL) AS excerpts, b.blocks
      FROM json_each(?) AS wanted CROSS JOIN article a ON a.ord = wanted.value JOIN article_body b ON b.article_id = a.id`,
  ).all(JSON.stringify(ords))
  return passDamaged(db, rows, ({ id, title, language, excerpts, blocks }) => {
    const marked = excerpts === 0 ? [] : listExcerpts(db, { article: id }).filter(({ state }) => state !== 'lost')
    return whole('article', id, () => keptBlocks(parseBlocks(blocks)))
      .filter(({ kind }) => kind !== 'heading')
      .flatMap(({ id: block, n, ownNumber, text, language: own }): StoredPassage[] => {
        const here = marked.filter(({ anchor }) => anchor.block === block)
        const plain = { title, language: own ?? language, article: id, block, n, ownNumber, place: `${id}:${block}` }
        const all = here.find(({ anchor }) => anchor.quote === text)
        return [
          { ...plain, text, start: 0, marked: all === undefined ? null : mark(all) },
          ...here
            .filter((excerpt) => excerpt !== all && excerpt.anchor.quote !== text)
            .map((excerpt) => ({ ...plain, text: excerpt.anchor.quote, start: excerpt.anchor.start, marked: mark(excerpt) })),
        ]
      })
  }).flat()
}

function mark({ id, themes }: StoredExcerpt): { id: string; themes: string[] } {
  return { id, themes }
}
