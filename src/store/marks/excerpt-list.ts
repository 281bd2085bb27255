import { statement, type ReadableDB } from '../sqlite/database.ts'
import { fold } from '#core/fold.ts'
import { excerptKey, readExcerpts, type StoredExcerpt } from './excerpt-rows.ts'

/** All that are given must hold. */
export type ExcerptFilter = {
  theme?: string | undefined
  article?: number | undefined
  ids?: readonly string[] | undefined
  /** Only those with a note. */
  noted?: boolean | undefined
  /** Not these. */
  without?: readonly string[] | undefined
  /** What a brief may draw on: excerpts with one of its themes (all where it names none), and those it uses. */
  brief?: { themes: readonly string[]; uses: readonly string[] } | undefined
  /** Every word of it stands in the id, the quote, the note, or what names the source; case and accents do not matter. */
  query?: string | undefined
}

type Condition = { where: string; params: unknown[] }

/** In reading order, newest articles first. Excerpts of articles in the trash are listed only when asked for by article or id. */
export function listExcerpts(db: ReadableDB, filter: ExcerptFilter = {}): StoredExcerpt[] {
  return excerptPage(db, filter).rows
}

/** The same, `limit` of them from `offset` on, and how many there are in all. */
export function excerptPage(
  db: ReadableDB,
  filter: ExcerptFilter,
  page: { limit?: number | undefined; offset?: number | undefined } = {},
): { total: number; rows: StoredExcerpt[] } {
  const { where, params } = conditions(filter)
  const words = fold(filter.query ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const { limit = -1, offset = 0 } = page
  if (words.length > 0) {
    const found = withWords(db, { where, params }, words)
    const shown = found.slice(offset, limit < 0 ? undefined : offset + limit)
    return { total: found.length, rows: readExcerpts(db, 'e.id IN (SELECT value FROM json_each(?))', [JSON.stringify(shown)]) }
  }
  const rows = readExcerpts(db, where, params, { limit, offset })
  if (limit < 0 && offset === 0) return { total: rows.length, rows }
  const counted = statement<{ total: number }>(
    db,
    `SELECT count(*) AS total FROM excerpt e JOIN article a ON a.id = e.article_id WHERE ${where}`,
  ).get(...params)
  return { total: counted?.total ?? 0, rows }
}

function conditions({ theme, article, ids, noted, without, brief }: ExcerptFilter): Condition {
  const all: Condition[] = [{ where: 'e.removed_at IS NULL', params: [] }]
  if (article === undefined && ids === undefined) all.push({ where: 'a.deleted_at IS NULL', params: [] })
  if (article !== undefined) all.push({ where: 'e.article_id = ?', params: [article] })
  if (theme !== undefined) all.push(ofThemes([theme]))
  if (noted === true) all.push({ where: "e.note <> ''", params: [] })
  if (ids !== undefined) all.push(among(ids))
  if (without !== undefined) {
    const { where, params } = among(without)
    all.push({ where: `NOT ${where}`, params })
  }
  if (brief !== undefined && brief.themes.length > 0) {
    const [themed, used] = [ofThemes(brief.themes), among(brief.uses)]
    all.push({ where: `(${themed.where} OR ${used.where})`, params: [...themed.params, ...used.params] })
  }
  return { where: all.map(({ where }) => where).join(' AND '), params: all.flatMap(({ params }) => params) }
}

function ofThemes(slugs: readonly string[]): Condition {
  const where = `e.id IN (SELECT x.excerpt_id FROM excerpt_theme x JOIN theme t ON t.id = x.theme_id
    WHERE t.slug IN (SELECT value FROM json_each(?)) AND t.removed_at IS NULL)`
  return { where, params: [JSON.stringify(slugs)] }
}

function among(ids: readonly string[]): Condition {
  const where = `(e.article_id, e.number) IN (SELECT w.value ->> '$.article', w.value ->> '$.number' FROM json_each(?) AS w)`
  return { where, params: [JSON.stringify(ids.flatMap((id) => excerptKey(id) ?? []))] }
}

/** The rowids of the excerpts that hold every word, in order. Reads all texts of the filter: a library has thousands of excerpts, not millions. */
function withWords(db: ReadableDB, { where, params }: Condition, words: readonly string[]): number[] {
  return statement<{ id: number; text: string }>(
    db,
    `SELECT e.id, concat_ws(' ', e.article_id || ':' || e.number, e.quote, e.note, a.title, a.authors, a.publication, a.date) AS text
      FROM excerpt e JOIN article a ON a.id = e.article_id WHERE ${where} ORDER BY a.ord DESC, e.block, e.start, e.number`,
  )
    .all(...params)
    .filter(({ text }) => {
      const folded = fold(text)
      return words.every((word) => folded.includes(word))
    })
    .map(({ id }) => id)
}
