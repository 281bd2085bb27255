import type { Block } from '#core/article.ts'
import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { notifyDone } from '../shell/turn-step.ts'

/** Leaves blocks out of the article or takes them back in; paragraph numbers follow. False when refused, the reason shown: excerpts stand on them. */
export async function setLeftOut(article: string, blocks: readonly Block[], dropped: boolean): Promise<boolean> {
  const chosen = blocks.filter((block) => (block.dropped !== undefined) !== dropped)
  const ids = chosen.map((block) => block.id)
  if (ids.length === 0 || !(await act('articles.blocks', { id: article, blocks: ids, dropped }))) return false
  await notifyDone(dropped ? t('reader:leftOut.isOut') : t('reader:leftOut.isBackIn'))
  return true
}
