import type { ArticleView } from '#contract/views.ts'
import { quoted } from '#core/in-sentence.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { deleteForGood } from './delete-for-good.ts'
import { mayGo } from '../brief/uses/may-go.ts'
import { runCommand } from '../shell/commands.ts'
import { go, place } from '../shell/place.ts'
import { notifyDone } from '../shell/turn-step.ts'

/** Articles that go within a third of a second. */
const AT_ONCE = 200

/** Moves an article to the trash and shows the next one; can be taken back. Asks first where briefs rest on it. */
export async function trashArticle(article: ArticleView): Promise<void> {
  if (!(await moveToTrash([article.id], quoted(shownTitleOf(article))))) return
  runCommand('next')
  if (place.get().article === article.id) go({ article: null })
  await notifyDone(t('reader:head.trashed', { title: shownTitleOf(article) }))
}

/** Deletes an article of the trash for good and shows the next one, once that was asked. */
export async function deleteArticleForGood(article: ArticleView): Promise<void> {
  if (!(await deleteForGood([article.id], quoted(shownTitleOf(article))))) return
  runCommand('next')
  if (place.get().article === article.id) go({ article: null })
}

/** Moves articles, called `name` together (a title in its quotation marks), to the trash; asks first where briefs rest on them. Whether they went. */
export async function moveToTrash(ids: readonly string[], name: string): Promise<boolean> {
  const words = { title: t('uses:trash.title', { name }), act: t('uses:trash.act') }
  if (!(await mayGo({ articles: [...ids], excerpts: [] }, words))) return false
  // Of very many a job, which is shown and can be cancelled.
  if (ids.length > AT_ONCE) return (await act('articles.move', { ids: [...ids], to: 'trash' })) !== null
  return (await act('articles.trash', { ids: [...ids] })) !== null
}

/** Takes articles out of the trash; whether they came back. */
export async function restoreArticles(ids: readonly string[]): Promise<boolean> {
  if (ids.length > AT_ONCE) return (await act('articles.move', { ids: [...ids], to: 'library' })) !== null
  return (await act('articles.restore', { ids: [...ids] })) !== null
}
