import type { Block } from '#core/article.ts'
import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import type { CallInput } from '../ui/bridge.ts'
import { notify } from '../ui/toasts.ts'
import { remember } from './undo.ts'

/** Leaves blocks out of the article or takes them back in; paragraph numbers follow. False when refused, the reason shown: excerpts stand on them. */
export async function setLeftOut(article: string, blocks: readonly Block[], dropped: boolean): Promise<boolean> {
  const chosen = blocks.filter((block) => (block.dropped !== undefined) !== dropped)
  const ids = chosen.map((block) => block.id)
  const set = () => change({ id: article, blocks: ids, dropped })
  if (ids.length === 0 || !(await set())) return false
  const takeBack = remember(article, {
    said: (way) => t(`reader:history.${way}.${dropped ? 'leftOut' : 'takenBackIn'}`, { count: ids.length }),
    undo: () => (dropped ? change({ id: article, blocks: ids, dropped: false }) : leaveOutAgain(article, chosen)),
    redo: set,
  })
  notify({
    tone: 'plain',
    text: dropped ? t('reader:leftOut.isOut') : t('reader:leftOut.isBackIn'),
    actions: [{ label: t('reader:undo'), run: () => void takeBack() }],
  })
  return true
}

/** Each for the reason for which it was left out before. */
async function leaveOutAgain(article: string, blocks: readonly Block[]): Promise<boolean> {
  for (const [reason = '', same] of Map.groupBy(blocks, (block) => block.dropped))
    if (!(await change({ id: article, blocks: same.map((block) => block.id), dropped: true, reason }))) return false
  return true
}

async function change(input: CallInput<'articles.blocks'>): Promise<boolean> {
  if (!(await act('articles.blocks', input))) return false
  return true
}
