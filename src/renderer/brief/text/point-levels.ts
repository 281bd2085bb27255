import { splitBlockAs } from 'prosemirror-commands'
import type { Node as TextNode } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import type { Command, EditorState, Transaction } from 'prosemirror-state'
import { branchEnd, DEEPEST_LEVEL, pointKinds, pointLevels } from '#core/list-levels.ts'
import { schema } from './schema.ts'

const { item, list } = schema.nodes

/** A point as the rules of lists know it. */
export function levelled({ attrs }: TextNode): { level: number; ordered: boolean | undefined } {
  const ordered: unknown = attrs['ordered']
  return { level: Number(attrs['level']), ordered: typeof ordered === 'boolean' ? ordered : undefined }
}

/** On which level each of these points of one list stands, from 0. */
export function levelsOf(items: readonly TextNode[]): number[] {
  return pointLevels(items.map(levelled))
}

/** The index behind the last point that stands below the one of this index. */
export function branchBehind(items: readonly TextNode[], index: number): number {
  return branchEnd(items.map(levelled), index)
}

/**
 * Sets the points of the selection a level deeper (1) or higher (-1), with those that stand below them. What is at the end stays where it is; `false`, so that the key does what it does
 * elsewhere, out of lists, and going higher where all are outermost.
 */
export function shiftLevel(by: -1 | 1): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection
    if ($from.parent.type !== item || $to.parent.type !== item || $from.node(-1) !== $to.node(-1)) return false
    const points = $from.node(-1)
    const levels = levelsOf(points.children)
    const [first, last] = [$from.index(-1), branchBehind(points.children, $to.index(-1))]
    if (by === -1 && levels.slice(first, $to.index(-1) + 1).every((level) => level === 0)) return false
    const own = levels[first] ?? 0
    const isHeld = by === 1 && (own >= DEEPEST_LEVEL || own > (levels[first - 1] ?? -1))
    if (isHeld) return true
    const { tr } = state
    for (let index = first; index < last; index += 1) {
      const level = Math.max(0, Math.min(DEEPEST_LEVEL, (levels[index] ?? 0) + by))
      tr.setNodeAttribute($from.posAtIndex(index, -1), 'level', level)
    }
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** Enter in a point: the next is of the same level. */
export const splitPoint: Command = (state, dispatch, view) =>
  state.selection.$from.parent.type === item &&
  splitBlockAs((node) =>
    node.type === item ? { type: item, attrs: { level: node.attrs['level'], ordered: node.attrs['ordered'] } } : null,
  )(state, dispatch, view)

/** Keeps the levels of points so that each stands at most one below the point before it, and those beside each other of one kind, whatever was moved, pasted or taken out. */
export function keepLevels(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, state) =>
      transactions.some((one) => one.docChanged) ? withLevels(before, state) : null,
  })
}

function withLevels(before: EditorState, state: EditorState): Transaction | null {
  const { tr } = state
  const known = new Set(before.doc.children)
  state.doc.forEach((section, start) => {
    if (section.type !== schema.nodes.section || known.has(section)) return
    section.forEach((block, offset) => {
      if (block.type !== list) return
      const levels = levelsOf(block.children)
      const isNumbered = block.attrs['ordered'] === true
      const kinds = pointKinds(block.children.map(levelled), isNumbered)
      block.forEach((point, at, index) => {
        const [level, ordered] = [levels[index] ?? 0, kinds[index] === isNumbered ? null : !isNumbered]
        if (point.attrs['level'] !== level) tr.setNodeAttribute(start + 1 + offset + 1 + at, 'level', level)
        if (point.attrs['ordered'] !== ordered) tr.setNodeAttribute(start + 1 + offset + 1 + at, 'ordered', ordered)
      })
    })
  })
  return tr.docChanged ? tr : null
}
