import type { ArticleRow } from '#contract/views.ts'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { moveToTrash } from '../reader/trash.ts'
import { notifyDone } from '../shell/turn-step.ts'
import { act } from '../ui/act.ts'

/** Says that the articles were read; that they were not, where all of them were. */
export function toggleRead(rows: readonly ArticleRow[]): void {
  if (rows.length > 0) void act('articles.state', { ids: idsOf(rows), read: !rows.every((row) => row.read) })
}

/** Gives the articles a star; takes it away where all have one. */
export function toggleStar(rows: readonly ArticleRow[]): void {
  if (rows.length > 0) void act('articles.state', { ids: idsOf(rows), starred: !rows.every((row) => row.starred) })
}

/** Moves articles to the trash, which can be taken back; asks first where briefs rest on them. Whether they went. */
export async function trashRows(rows: readonly ArticleRow[]): Promise<boolean> {
  const [first, ...others] = rows
  if (first === undefined) return false
  const ids = idsOf(rows)
  const name = others.length === 0 ? shownTitle(first) : t('library:bulk.articles', { count: rows.length })
  if (!(await moveToTrash(ids, name))) return false
  await notifyDone(
    others.length === 0 ? t('reader:head.trashed', { title: name }) : t('library:bulk.trashed', { count: rows.length }),
  )
  return true
}

function idsOf(rows: readonly ArticleRow[]): string[] {
  return rows.map(({ id }) => id)
}
