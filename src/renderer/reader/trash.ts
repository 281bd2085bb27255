import type { ArticleView } from '#contract/views.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { mayGo } from '../brief/uses/may-go.ts'
import { runCommand } from '../shell/commands.ts'
import { go, place } from '../shell/place.ts'
import { notifyDone } from '../shell/turn-step.ts'

/** Moves an article to the trash and shows the next one; can be taken back. Asks first where briefs rest on it. */
export async function trashArticle(article: ArticleView): Promise<void> {
  const words = { title: t('uses:trash.title', { name: shownTitleOf(article) }), act: t('uses:trash.act') }
  if (!(await mayGo({ articles: [article.id], excerpts: [] }, words))) return
  if (!(await act('articles.trash', { ids: [article.id] }))) return
  runCommand('next')
  if (place.get().article === article.id) go({ article: null })
  await notifyDone(t('reader:head.trashed', { title: shownTitleOf(article) }))
}

export async function restoreArticle(id: string): Promise<void> {
  await act('articles.restore', { ids: [id] })
}
