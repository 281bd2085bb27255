import type { ArticleRow, ArticleView } from '#contract/views.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { dialog } from '../shell/dialogs.ts'
import { act } from '../ui/act.ts'

/** Asks which collections an article goes into, or out of. */
export function chooseCollections(article: ArticleView): void {
  dialog.set({ kind: 'collect', articles: [article.id], name: t('window:quoted', { quote: shownTitleOf(article) }) })
}

/** Says that the articles were read; that they were not, where all of them were. */
export function toggleRead(rows: readonly Pick<ArticleRow, 'id' | 'read'>[]): void {
  if (rows.length > 0) void act('articles.state', { ids: rows.map(({ id }) => id), read: !rows.every((row) => row.read) })
}

/** Gives the articles a star; takes it away where all have one. */
export function toggleStar(rows: readonly Pick<ArticleRow, 'id' | 'starred'>[]): void {
  if (rows.length > 0) void act('articles.state', { ids: rows.map(({ id }) => id), starred: !rows.every((row) => row.starred) })
}
