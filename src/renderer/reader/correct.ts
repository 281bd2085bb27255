import type { Correction } from '#core/review/correct-text.ts'
import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { notifyDone } from '../shell/turn-step.ts'

/** Corrects the text of an article, which can be taken back; says which excerpts have no place by it. False when refused, the reason shown. */
export async function correct(article: string, correction: Correction): Promise<boolean> {
  const done = await act('articles.correct', { id: article, correction })
  if (done === null) return false
  const count = done.lost.length
  await notifyDone(
    count > 0
      ? t('reader:correct.lost', { count })
      : t(correction.act === 'merge' ? 'reader:correct.joined' : 'reader:correct.done'),
  )
  return true
}
