import type { DocumentBlock } from '#core/document.ts'
import { fenced } from './md-fence.ts'
import type { MdContext } from './md-inlines.ts'
import { mdText } from './md-text.ts'

/** A picture with its caption and source as lines of one paragraph; alone in one pandoc would print what it shows as its caption. */
export function mdFigure(block: Extract<DocumentBlock, { kind: 'figure' }>, { type, pictures }: MdContext): string {
  const { image, alternative, caption, source } = block
  const lines = [
    ...(image === null ? [] : [`![${mdText(alternative)}][${pictures.add(image)}]`]),
    type.set(caption),
    ...(source.length === 0 ? [] : [type.set(source)]),
  ]
  return fenced('.figure', [lines.join('\\\n')])
}
