/** From what the store returns to what the contract promises. */
import type { ArticleRow } from '#contract/views.ts'
import { failure, type Result } from '#core/result.ts'
import type { ArticleRow as StoredRow } from '#store/articles/article-row.ts'
import { t } from '#text/text.ts'

export function rowView({
  id,
  title,
  authors,
  publication,
  date,
  language,
  themes,
  excerpts,
  paragraphs,
  snippet,
  read,
  starred,
}: StoredRow): ArticleRow {
  return { id: String(id), title, authors, publication, date, language, themes, excerpts, paragraphs, snippet, read, starred }
}

export function noArticle(id: string): Result<never> {
  return failure('no-such-article', t('refused:noArticle', { id }))
}
