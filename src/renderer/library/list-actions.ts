import type { ArticleRow } from '#contract/views.ts'
import { quoted } from '#core/in-sentence.ts'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { moveToTrash } from '../reader/trash.ts'
import { runCommand } from '../shell/commands.ts'
import { dialog } from '../shell/dialogs.ts'
import { go, openBeside, place } from '../shell/place.ts'
import { notifyDone } from '../shell/turn-step.ts'
import { act } from '../ui/act.ts'
import { notify } from '../ui/toasts.ts'

/** Asks which collections articles go into, or out of. */
export function collectRows(rows: readonly ArticleRow[]): void {
  const [first, ...others] = rows
  if (first === undefined) return
  const name = others.length === 0 ? quoted(shownTitle(first)) : t('library:bulk.articles', { count: rows.length })
  dialog.set({ kind: 'collect', articles: rows.map(({ id }) => id), name })
}

/** Moves articles to the trash, which can be taken back; asks first where briefs rest on them. Whether they went. */
export async function trashRows(rows: readonly ArticleRow[]): Promise<boolean> {
  const [first, ...others] = rows
  if (first === undefined) return false
  const ids = rows.map(({ id }) => id)
  const title = shownTitle(first)
  const name = others.length === 0 ? quoted(title) : t('library:bulk.articles', { count: rows.length })
  if (!(await moveToTrash(ids, name))) return false
  await notifyDone(others.length === 0 ? t('reader:head.trashed', { title }) : t('library:bulk.trashed', { count: rows.length }))
  return true
}

/** Accepts what is suggested of a theme in these articles, as one step; says how much that was. */
export async function acceptTheme(rows: readonly ArticleRow[], theme: string, name: string): Promise<void> {
  const articles = rows.map(({ id }) => id)
  const done = await act('triage.decideAll', { theme, articles, atLeast: 'weak', decision: 'accepted' })
  if (done === null) return
  if (done.decided === 0) notify({ tone: 'plain', text: t('library:bulk.noneOfTheme', { theme: name }) })
  else await notifyDone(t('triage:several.accepted', { count: done.decided }))
}

/** Two that are selected are read side by side; else the `line` that has the keyboard, beside the article that is open; where that is the open one itself, it asks for the second. */
export function readBeside(rows: readonly ArticleRow[], line?: string): void {
  const { article } = place.get()
  const [one, other, ...more] = rows
  if (one !== undefined && other !== undefined && more.length === 0) {
    const present = one.id === article || other.id === article ? article : one.id
    if (present !== article) go({ article: present })
    openBeside(present === one.id ? other.id : one.id)
  } else if (line !== undefined && line !== article) openBeside(line)
  else runCommand('second-article')
}

/** Asks where, and writes these articles with their marks into a library file for another analyst. */
export async function exportRows(rows: readonly ArticleRow[]): Promise<void> {
  await act('library.exportPart', { articles: rows.map(({ id }) => id) })
}
