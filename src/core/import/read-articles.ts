import type { ArticleDraft } from '../article.ts'

/** What the text of a file holds: its articles, and sentences for the user about what was found odd. */
export type ReadArticles = { articles: ArticleDraft[]; warnings: string[] }
