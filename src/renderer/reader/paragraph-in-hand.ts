import type { ArticleView } from '#contract/views.ts'
import { takenByKey } from './take-in-hand.ts'
import { trimSpan, type SelectedSpan } from '../ui/selected-span.ts'

/** What keys of marking act on where nothing is selected. `marked`: the excerpt that is just this passage already. */
export type WholeParagraph = { span: SelectedSpan; marked: ArticleView['excerpts'][number] | undefined }

/** The paragraph that the keyboard went to, whole. Null where it was pressed with the mouse: that asks for no mark. */
export function paragraphInHand(article: ArticleView): WholeParagraph | null {
  const taken = takenByKey()
  const block = article.blocks.find(({ id }) => String(id) === taken?.getAttribute('data-of'))
  if (block === undefined || block.dropped !== undefined) return null
  const span = trimSpan(block.id, block.text, 0, block.text.length)
  if (span === null) return null
  const marked = article.excerpts.find(
    ({ state, anchor }) =>
      state !== 'lost' && anchor.block === block.id && anchor.start === span.start && anchor.quote === span.quote,
  )
  return { span, marked }
}
