import type { Block } from '#core/article.ts'
import { act } from '../ui/act.ts'
import { refresh } from '../ui/queries.ts'
import { notify } from '../ui/toasts.ts'
import { counted } from '../ui/words.ts'
import { remember } from './undo.ts'

/** Leaves blocks out of the article or takes them back in; paragraph numbers follow. False when refused, the reason shown: excerpts stand on them. */
export async function setLeftOut(article: string, blocks: readonly Block[], dropped: boolean): Promise<boolean> {
  const ids = blocks.filter((block) => (block.dropped !== undefined) !== dropped).map((block) => block.id)
  if (ids.length === 0 || !(await change(article, ids, dropped))) return false
  const takeBack = remember(article, {
    what: `${counted(ids.length, 'piece')} ${dropped ? 'left out' : 'taken back in'}`,
    undo: () => change(article, ids, !dropped),
    redo: () => change(article, ids, dropped),
  })
  notify({
    tone: 'plain',
    text: dropped ? 'Left out of the article.' : 'Taken back into the article.',
    actions: [{ label: 'Undo', run: () => void takeBack() }],
  })
  return true
}

async function change(id: string, blocks: number[], dropped: boolean): Promise<boolean> {
  if (!(await act('articles.blocks', { id, blocks, dropped }))) return false
  refresh(['articles', 'excerpts', 'themes'])
  return true
}
