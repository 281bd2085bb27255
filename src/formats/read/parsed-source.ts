import type { ArticleDraft } from '#core/article.ts'

/** What a file holds: at least one article. `encoding` is the WHATWG label its characters were read with, `warnings` are sentences for the user. */
export type ParsedSource = { mediaType: MediaType; encoding: string | null; articles: ArticleDraft[]; warnings: string[] }

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html'
