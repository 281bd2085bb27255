import type { DocumentBlock } from '#core/document.ts'
import { pointKinds, pointLevels } from '#core/list-levels.ts'
import { styled, type HtmlContext } from './html-styled.ts'
import { attributes } from './html-text.ts'

/** How the points of each level are counted, as the `type` of their list. */
export const LIST_TYPES = [undefined, 'a', 'i'] as const

const tagOf = (kind: boolean | undefined): 'ol' | 'ul' => (kind === true ? 'ol' : 'ul')

/** A list as HTML; points below another are a list within that. */
export function htmlList(block: Extract<DocumentBlock, { kind: 'list' }>, context: HtmlContext): string {
  const { ordered, start = 1 } = block
  const [levels, kinds] = [pointLevels(block.items), pointKinds(block.items, ordered)]
  const begin = (kind: boolean | undefined, level: number): string =>
    `<${tagOf(kind)}${kind === true ? attributes(level === 0 ? { start } : { type: LIST_TYPES[level] }) : ''}>`
  /** Of each list that is open whether it is numbered, the outermost first. */
  const open = [ordered]
  const lines = block.items.map(({ content }, at) => {
    const level = levels[at] ?? 0
    const item = styled('li', 'list', content, context)
    const next = levels[at + 1] ?? 0
    if (next > level) {
      open.push(kinds[at + 1] === true)
      return `${item.slice(0, -'</li>'.length)}\n${begin(kinds[at + 1], next)}`
    }
    const ended = open.splice(next + 1).toReversed()
    return item + ended.map((kind) => `\n</${tagOf(kind)}>\n</li>`).join('')
  })
  return `${begin(ordered, 0)}\n${lines.join('\n')}\n</${tagOf(ordered)}>`
}
