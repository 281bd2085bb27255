/** What the list of articles may be grouped by. */
export const ARTICLE_GROUPS = ['none', 'publication', 'theme', 'month'] as const
export type ArticleGrouping = (typeof ARTICLE_GROUPS)[number]

type Grouped = { publication: string | null; date: string | null; themes: readonly string[] }

/**
 * The group that an article stands in: its publication, the first of its themes in the order of the navigator (each article stands once), or its month (`2022-01`; `2022` where
 * only the year is known). null: it has none. The store orders lists by the same (store/articles/article-groups.ts).
 */
export function groupOf(article: Grouped, by: ArticleGrouping): string | null {
  switch (by) {
    case 'none':
      return null
    case 'publication':
      return article.publication
    case 'theme':
      return article.themes[0] ?? null
    case 'month':
      return article.date?.slice(0, 7) ?? null
  }
}
