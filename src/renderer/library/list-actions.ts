import type { ArticleRow } from '#contract/views.ts'
import { quoted } from '#core/in-sentence.ts'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { setRead, setStarred } from '../reader/article-state.ts'
import { deleteForGood } from '../reader/delete-for-good.ts'
import { moveToTrash, restoreArticles } from '../reader/trash.ts'
import { runCommand } from '../shell/commands.ts'
import { dialog } from '../shell/dialogs.ts'
import { go, openBeside, place } from '../shell/place.ts'
import { notifyDone } from '../shell/turn-step.ts'
import { act } from '../ui/act.ts'
import { notify } from '../ui/toasts.ts'

/** Articles that something is done to together, `title` is that of one of them. `read` and `starred`: whether all that are in view are so. `ids` are asked for once something is done; null after it was said why they cannot be had. */
export type Chosen = {
  count: number
  title: string
  read: boolean
  starred: boolean
  ids: () => Promise<readonly string[] | null>
}

/** The articles of these rows; null where there are none. */
export function chosenOf(rows: readonly ArticleRow[]): Chosen | null {
  const [first] = rows
  if (first === undefined) return null
  return {
    count: rows.length,
    title: shownTitle(first),
    read: rows.every(({ read }) => read),
    starred: rows.every(({ starred }) => starred),
    ids: () => Promise.resolve(rows.map(({ id }) => id)),
  }
}

/** Asks which collections articles go into, or out of. */
export async function collectRows(chosen: Chosen | null): Promise<void> {
  const articles = await chosen?.ids()
  if (chosen && articles) dialog.set({ kind: 'collect', articles, name: nameOf(chosen) })
}

/** Says that articles were read; that they were not, where those in view were. */
export async function toggleAllRead(chosen: Chosen | null): Promise<void> {
  const ids = await chosen?.ids()
  if (chosen && ids) setRead(ids, !chosen.read)
}

/** Gives articles a star; takes it away where those in view have one. */
export async function toggleAllStarred(chosen: Chosen | null): Promise<void> {
  const ids = await chosen?.ids()
  if (chosen && ids) setStarred(ids, !chosen.starred)
}

/** Moves articles to the trash, which can be taken back; asks first where briefs rest on them. Whether they went. */
export async function trashRows(chosen: Chosen | null): Promise<boolean> {
  const ids = await chosen?.ids()
  if (!chosen || !ids || !(await moveToTrash(ids, nameOf(chosen)))) return false
  const { count, title } = chosen
  await notifyDone(count === 1 ? t('reader:head.trashed', { title }) : t('library:bulk.trashed', { count }))
  return true
}

/** Takes articles out of the trash, which can be taken back. Whether they went. */
export async function restoreRows(chosen: Chosen | null): Promise<boolean> {
  const ids = await chosen?.ids()
  if (!chosen || !ids || !(await restoreArticles(ids))) return false
  await notifyDone(t('library:bulk.restored', { count: chosen.count }))
  return true
}

/** Deletes articles of the trash for good, once that was asked. Whether they went. */
export async function deleteRowsForGood(chosen: Chosen | null): Promise<boolean> {
  const ids = await chosen?.ids()
  return chosen !== null && !!ids && (await deleteForGood(ids, nameOf(chosen)))
}

function nameOf({ count, title }: Chosen): string {
  return count === 1 ? quoted(title) : t('library:bulk.articles', { count })
}

/** Accepts what is suggested of a theme in these articles, as one step; says how much that was. */
export async function acceptTheme(chosen: Chosen, theme: string, name: string): Promise<void> {
  const articles = await chosen.ids()
  const done =
    articles && (await act('triage.decideAll', { theme, articles: [...articles], atLeast: 'weak', decision: 'accepted' }))
  if (done === null) return
  if (done.decided === 0) notify({ tone: 'plain', text: t('library:bulk.noneOfTheme', { theme: name }) })
  else await notifyDone(t('triage:several.accepted', { count: done.decided }))
}

/** Two that are selected are read side by side; else the `line` that has the keyboard, beside the article that is open; where that is the open one itself, it asks for the second. */
export async function readBeside(chosen: Chosen | null, line?: string): Promise<void> {
  const { article } = place.get()
  const [one, other] = chosen?.count === 2 ? ((await chosen.ids()) ?? []) : []
  if (one !== undefined && other !== undefined) {
    const present = one === article || other === article ? article : one
    if (present !== article) go({ article: present })
    openBeside(present === one ? other : one)
  } else if (line !== undefined && line !== article) openBeside(line)
  else runCommand('second-article')
}

/** Asks where, and writes these articles with their marks into a library file for another analyst. */
export async function exportRows(chosen: Chosen): Promise<void> {
  const ids = await chosen.ids()
  if (ids !== null) await act('library.exportPart', { articles: [...ids] })
}
