import type { ArticleDraft } from '../article.ts'

/** An article with sentences about it alone, where its file holds others. */
export type ReadDraft = ArticleDraft & { warnings?: string[] }

/** What the text of a file holds: its articles, and sentences for the user about what was found odd. */
export type ReadArticles = { articles: ReadDraft[]; warnings: string[] }
