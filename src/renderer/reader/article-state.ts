import type { ArticleRow, ArticleView } from '#contract/views.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { dialog } from '../shell/dialogs.ts'
import { act } from '../ui/act.ts'

/** Asks which collections an article goes into, or out of. */
export function chooseCollections(article: ArticleView): void {
  dialog.set({ kind: 'collect', articles: [article.id], name: t('window:quoted', { quote: shownTitleOf(article) }) })
}

/** Says that an article was read; that it was not, where it was. */
export function toggleRead({ id, read }: Pick<ArticleRow, 'id' | 'read'>): void {
  setRead([id], !read)
}

/** Gives an article a star; takes it away where it has one. */
export function toggleStar({ id, starred }: Pick<ArticleRow, 'id' | 'starred'>): void {
  setStarred([id], !starred)
}

export function setRead(ids: readonly string[], read: boolean): void {
  if (ids.length > 0) void act('articles.state', { ids: [...ids], read })
}

export function setStarred(ids: readonly string[], starred: boolean): void {
  if (ids.length > 0) void act('articles.state', { ids: [...ids], starred })
}
