import type { EditorState } from 'prosemirror-state'
import { pointNumbers } from '#core/list-levels.ts'
import { schema } from './schema.ts'

/** Whether these letters, typed at the start of a point, are the sign that it shows already: its own number in a numbered list, a bullet in the others. */
export function isOwnSign({ selection: { $from } }: EditorState, typed: string): boolean {
  if ($from.parent.type !== schema.nodes.item) return false
  const sign = typed.trim()
  const list = $from.node(-1)
  if (list.attrs['ordered'] !== true) return sign === '-' || sign === '*' || sign === '•'
  const numbers = pointNumbers(list.children.map(({ attrs }) => ({ level: Number(attrs['level']) })))
  return sign.replace(')', '.') === numbers[$from.index(-1)]
}
