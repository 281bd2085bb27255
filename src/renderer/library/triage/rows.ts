import type { WaitingArticle, WaitingPassage } from '#contract/triage.ts'
import type { ArticleRow } from '#contract/views.ts'

/** A line of the list: a new article, or a passage of one for which a theme is suggested. */
export type TriageRow = { key: string; article: ArticleRow } & (
  | { kind: 'article'; passages: number }
  | { kind: 'passage'; passage: WaitingPassage }
)
export type PassageRow = Extract<TriageRow, { kind: 'passage' }>

/** The lines of what waits: of each unread article itself (unless a theme is looked through), then its passages; without those that were just done. */
export function rowsOf(articles: readonly WaitingArticle[], themed: boolean, done: ReadonlySet<string>): TriageRow[] {
  return articles
    .flatMap(({ row: article, passages }): TriageRow[] => [
      ...(themed || article.read
        ? []
        : [{ key: articleKey(article.id), kind: 'article' as const, article, passages: passages.length }]),
      ...passages.map((passage) => ({
        key: `${article.id} ${passage.block} ${passage.theme}`,
        kind: 'passage' as const,
        article,
        passage,
      })),
    ])
    .filter(({ key }) => !done.has(key))
}

export function articleKey(id: string): string {
  return `article ${id}`
}

/** The line to go on with once some are gone: the next behind the last of them, or else the last before; null where none is left. */
export function keyAfter(keys: readonly string[], gone: ReadonlySet<string>): string | null {
  const last = keys.findLastIndex((key) => gone.has(key))
  const behind = keys.slice(last + 1).find((key) => !gone.has(key))
  return behind ?? keys.findLast((key) => !gone.has(key)) ?? null
}

/** The line that shows a spot of an article: the passage in the block, or else the first line of the article. */
export function keyAt(rows: readonly TriageRow[], article: string, block: number | undefined): string | null {
  const of = rows.filter((row) => row.article.id === article)
  const at = of.find((row) => row.kind === 'passage' && row.passage.block === block)
  return (at ?? of[0])?.key ?? null
}
