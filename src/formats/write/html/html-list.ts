import type { DocumentBlock } from '#core/document.ts'
import { pointLevels } from '#core/list-levels.ts'
import { styled, type HtmlContext } from './html-styled.ts'
import { attributes } from './html-text.ts'

/** How the points of each level are counted, as the `type` of their list. */
export const LIST_TYPES = [undefined, 'a', 'i'] as const

/** A list as HTML; points below another are a list within that. */
export function htmlList(block: Extract<DocumentBlock, { kind: 'list' }>, context: HtmlContext): string {
  const { ordered, start = 1 } = block
  const tag = ordered ? 'ol' : 'ul'
  const begin = (level: number): string =>
    `<${tag}${ordered ? attributes(level === 0 ? { start } : { type: LIST_TYPES[level] }) : ''}>`
  const levels = pointLevels(block.items)
  const lines = block.items.map(({ content }, at) => {
    const level = levels[at] ?? 0
    const item = styled('li', 'list', content, context)
    const next = levels[at + 1] ?? -1
    if (next > level) return `${item.slice(0, -'</li>'.length)}\n${begin(next)}`
    return item + `\n</${tag}>\n</li>`.repeat(Math.max(0, level - Math.max(next, 0)))
  })
  return `${begin(0)}\n${lines.join('\n')}\n</${tag}>`
}
