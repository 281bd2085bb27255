import type { EditorState } from 'prosemirror-state'
import { pointNumbers } from '#core/list-levels.ts'
import { levelled } from './point-levels.ts'
import { schema } from './schema.ts'

/** Whether these letters, typed at the start of a point, are the sign that it shows already: its own number in a numbered list, a bullet in the others. */
export function isOwnSign({ selection: { $from } }: EditorState, typed: string): boolean {
  if ($from.parent.type !== schema.nodes.item) return false
  const sign = typed.trim()
  const list = $from.node(-1)
  const own = pointNumbers(list.children.map(levelled), list.attrs['ordered'] === true)[$from.index(-1)] ?? null
  return own === null ? sign === '-' || sign === '*' || sign === '•' : sign.replace(')', '.') === own
}
