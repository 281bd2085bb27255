import { z } from 'zod'
import type { Excerpt, ExcerptState } from '#core/excerpt.ts'
import type { Grades } from '#core/grade.ts'
import { authorNames } from '../articles/article-row.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { passDamaged, whole } from '../sqlite/damage.ts'

/** An excerpt with what a list or a citation shows of its article. */
export type StoredExcerpt = Excerpt &
  Grades & {
    title: string
    authors: string[]
    publication: string | null
    date: string | null
    updatedAt: string
  }

type RawExcerpt = Grades & {
  number: number
  article: number
  block: number
  n: number | null
  start: number
  end: number
  quote: string
  prefix: string
  suffix: string
  note: string
  state: ExcerptState
  createdAt: string
  updatedAt: string
  themes: string
  title: string
  authors: string
  publication: string | null
  date: string | null
}

const Slugs = z.array(z.string())

/**
 * Reads excerpts where `condition` (on excerpt `e` and its article `a`) holds, in reading order, newest articles first; `limit` -1 is no limit.
 */
export function readExcerpts(
  db: ReadableDB,
  condition: string,
  params: readonly unknown[],
  page: { limit: number; offset: number } = { limit: -1, offset: 0 },
): StoredExcerpt[] {
  const rows = statement<RawExcerpt>(
    db,
    `SELECT e.number, e.article_id AS article, e.block, e.n, e.start, e."end", e.quote, e.prefix, e.suffix, e.note, e.state,
      e.created_at AS createdAt, e.updated_at AS updatedAt, a.title, a.authors, a.publication, a.date,
      e.credibility, (SELECT g.reliability FROM publication_grade g WHERE g.publication = a.publication) AS reliability,
      (SELECT json_group_array(slug) FROM (SELECT t.slug FROM excerpt_theme x JOIN theme t ON t.id = x.theme_id
        WHERE x.excerpt_id = e.id AND t.removed_at IS NULL ORDER BY t.position, t.id)) AS themes
      FROM excerpt e JOIN article a ON a.id = e.article_id WHERE ${condition} ORDER BY a.ord DESC, e.block, e.start, e.number
      LIMIT ? OFFSET ?`,
  ).all(...params, page.limit, page.offset)
  return passDamaged(db, rows, toExcerpt)
}

function toExcerpt(row: RawExcerpt): StoredExcerpt {
  const { number, block, start, end, quote, prefix, suffix, themes, authors, ...plain } = row
  return {
    ...plain,
    id: `${row.article}:${number}`,
    anchor: { block, start, end, quote, prefix, suffix },
    themes: Slugs.parse(JSON.parse(themes)),
    authors: whole('article', row.article, () => authorNames(authors)),
  }
}

/** `3:10` as article 3, number 10; null for what is no excerpt id. */
export function excerptKey(id: string): { article: number; number: number } | null {
  const match = /^(\d+):(\d+)$/.exec(id)
  return match === null ? null : { article: Number(match[1]), number: Number(match[2]) }
}
