import type { EditorState } from 'prosemirror-state'
import { schema } from './schema.ts'

/** Whether these letters, typed at the start of a point, are the sign that it shows already: its own number in a numbered list, a bullet in the others. */
export function isOwnSign({ selection: { $from } }: EditorState, typed: string): boolean {
  if ($from.parent.type !== schema.nodes.item) return false
  const sign = typed.trim()
  if ($from.node(-1).attrs['ordered'] !== true) return sign === '-' || sign === '*' || sign === '•'
  return /^\d{1,3}[.)]$/.test(sign) && Number.parseInt(sign, 10) === $from.index(-1) + 1
}
