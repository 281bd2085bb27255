import type { WaitingArticle, WaitingPassage } from '#contract/triage.ts'
import type { ArticleRow } from '#contract/views.ts'
import type { RowPages } from '#renderer/ui/row-pages.ts'

/** A line of the list: a new article, or a passage of one for which a theme is suggested. */
export type TriageRow = { key: string; article: ArticleRow } & (
  | { kind: 'article'; passages: number }
  | { kind: 'passage'; passage: WaitingPassage }
)
export type PassageRow = Extract<TriageRow, { kind: 'passage' }>
/** A line and its place in the list. */
export type PlacedRow = readonly [place: number, row: TriageRow]

/** The lines of what waits with their places: of each unread article itself (unless a theme is looked through), then its passages. */
export function placedRows(articles: readonly WaitingArticle[], themed: boolean): PlacedRow[] {
  return articles.flatMap(({ row: article, passages, at }) => {
    const own =
      themed || article.read ? [] : [{ kind: 'article' as const, passages: passages.length, key: articleKey(article.id) }]
    const lines = passages.map((passage) => ({
      kind: 'passage' as const,
      passage,
      key: `${article.id} ${passage.block} ${passage.theme}`,
    }))
    return [...own, ...lines].map((line, order) => [at + order, { article, ...line }] as const)
  })
}

/** What of the list is at hand, without the lines that were just done: those behind them move up. Of a line that stands in two answers, one of them older, the first place counts. */
export function withoutDone(
  placed: readonly PlacedRow[],
  total: number,
  done: ReadonlySet<string>,
): RowPages<TriageRow> & { total: number } {
  const seen = new Set<string>()
  const rows: PlacedRow[] = []
  let gone = 0
  for (const [place, row] of placed.toSorted(([one], [other]) => one - other)) {
    if (seen.has(row.key)) continue
    seen.add(row.key)
    if (done.has(row.key)) gone += 1
    else rows.push([place - gone, row])
  }
  const byPlace = new Map(rows)
  return {
    total: Math.max(0, total - gone),
    places: rows,
    at: (place) => byPlace.get(place),
    indexOf: (key) => rows.find(([, row]) => row.key === key)?.[0] ?? null,
  }
}

export function articleKey(id: string): string {
  return `article ${id}`
}

/** The line to go on with once some are gone: the next behind the last of them, or else the last before; null where none is left. */
export function rowAfter(rows: readonly TriageRow[], gone: ReadonlySet<string>): TriageRow | null {
  const last = rows.findLastIndex(({ key }) => gone.has(key))
  const behind = rows.slice(last + 1).find(({ key }) => !gone.has(key))
  return behind ?? rows.findLast(({ key }) => !gone.has(key)) ?? null
}

/** The line that shows a spot of an article: the passage in the block, or else the first line of the article. */
export function rowOf(rows: readonly TriageRow[], article: string, block: number | undefined): TriageRow | null {
  const of = rows.filter((row) => row.article.id === article)
  const at = of.find((row) => row.kind === 'passage' && row.passage.block === block)
  return at ?? of[0] ?? null
}
