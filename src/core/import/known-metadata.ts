import type { ArticleDraft, ArticleMetadata } from '../article.ts'

/** What a format tells about its article beside the text, and where from. */
export type KnownMetadata = ArticleMetadata & Pick<ArticleDraft, 'organisations' | 'details' | 'origins'>

/** Nothing known yet. */
export const NO_METADATA: ArticleMetadata = {
  title: '',
  standfirst: null,
  authors: [],
  publication: null,
  date: null,
  url: null,
  language: null,
}
