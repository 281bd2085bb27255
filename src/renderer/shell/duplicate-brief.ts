import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { notify } from '../ui/toasts.ts'
import { openBrief } from './place.ts'

/** Makes the next issue of a brief and opens it. */
export async function duplicateBrief(id: string): Promise<void> {
  const next = await act('briefs.duplicate', { id })
  if (!next) return
  openBrief(next.id)
  notify({ tone: 'ok', text: t('issue:duplicated', { title: next.title }) })
}
