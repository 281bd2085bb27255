import type { DocumentBlock } from '#core/document.ts'
import { numberAt, pointCounts, pointKinds, pointLevels } from '#core/list-levels.ts'
import type { MdContext } from './md-inlines.ts'
import { mdBeginning } from './md-text.ts'

/** Columns by which a level is indented at least: pandoc takes a list for one within a point from where the text of that begins. */
const INDENT = 4
/** Letters: pandoc takes two for a word. What stands behind the first number of a list says nothing, it counts on by itself. */
const ALPHABET = 26

/** A list as Markdown, its inner levels counted by letters and Roman numbers, as pandoc (`fancy_lists`) reads them. */
export function mdList(block: Extract<DocumentBlock, { kind: 'list' }>, { type }: MdContext): string {
  const [levels, kinds] = [pointLevels(block.items), pointKinds(block.items, block.ordered)]
  const counts = pointCounts(block.items, block.start)
  const columns = [0]
  return block.items
    .map(({ content }, at) => {
      const [level, count] = [levels[at] ?? 0, counts[at] ?? 1]
      const marker = kinds[at] === true ? numberAt(level, level === 1 ? Math.min(count, ALPHABET) : count) : '-'
      const column = columns[level] ?? 0
      columns[level + 1] = column + Math.max(INDENT, marker.length + 1)
      return `${' '.repeat(column)}${marker} ${mdBeginning(type.set(content))}`
    })
    .join('\n')
}
