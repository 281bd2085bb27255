import { t } from '#text/text.ts'
import { sourcesInUse } from '../brief/uses/may-go.ts'
import { dialog } from '../shell/dialogs.ts'
import { act } from '../ui/act.ts'
import { notify } from '../ui/toasts.ts'

/** Deletes articles of the trash for good, called `name` together, after it was said what goes with them and what rests on them: no undo brings them back. Whether they went. */
export async function deleteForGood(ids: readonly string[], name: string): Promise<boolean> {
  const stake = await act('articles.atStake', { ids: [...ids] })
  const briefs = await sourcesInUse({ articles: [...ids], excerpts: [] })
  if (stake === null || briefs === null) return false
  const goes = await new Promise<boolean>((answer) => dialog.set({ kind: 'delete-for-good', name, stake, briefs, answer }))
  const done = goes ? await act('articles.deleteForGood', { ids: [...ids] }) : null
  if (done !== null) notify({ tone: 'ok', text: t('uses:forGood.done', { count: done.deleted }) })
  return done !== null
}
