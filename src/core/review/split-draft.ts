import { type ArticleDraft, type Block, keptBlocks, numberBlocks, type Origins } from '../article.ts'
import { failure, success, type Result } from '../result.ts'
import { setDropped } from './set-dropped.ts'
import { t } from '#text/text.ts'

/**
 * Two articles out of one, the second from the block of this id on. A heading there becomes its title; publication, address and language hold for both;
 * who wrote the second and when is not known. Failures: no-such-block, nothing-to-split (no text before or after).
 */
export function splitDraft(draft: ArticleDraft, block: number): Result<[ArticleDraft, ArticleDraft]> {
  const at = draft.blocks.findIndex((each) => each.id === block)
  const renumbered = setDropped(draft.blocks.slice(0, Math.max(at, 0)), [], true)
  const start = draft.blocks[at]
  if (start === undefined || !renumbered.ok) return failure('no-such-block', t('article:blockGone'))
  const title = start.kind === 'heading' ? start.text : ''
  const rest = draft.blocks.slice(title === '' ? at : at + 1)
  if (!hasText(renumbered.value) || !hasText(rest)) return failure('nothing-to-split', t('article:nothingToSplit'))
  return success([
    { ...draft, blocks: renumbered.value },
    { ...inherited(draft), title, origins: originsOfSecond(draft.origins ?? {}, title), blocks: numberBlocks(rest) },
  ])
}

function inherited({ publication, url, language }: ArticleDraft): Omit<ArticleDraft, 'blocks'> {
  return { title: '', standfirst: null, authors: [], publication, date: null, url, language }
}

function originsOfSecond({ publication, url, language }: Origins, title: string): Origins {
  return {
    ...(title !== '' && { title: { from: 'visible', confidence: 1 } as const }),
    ...(publication !== undefined && { publication }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
  }
}

function hasText(blocks: readonly Block[]): boolean {
  return keptBlocks(blocks).length > 0
}
