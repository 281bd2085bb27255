import { useState } from 'react'
import { FIRST, type ListCursor } from './list-cursor.ts'

/** Where somebody moved the keyboard in which list. */
export type CursorState = { of: string; cursor: ListCursor; set: (of: string, cursor: ListCursor) => void }

export function useCursorState(): CursorState {
  const [{ of, cursor }, setState] = useState({ of: '', cursor: FIRST })
  return { of, cursor, set: (list, moved) => setState({ of: list, cursor: moved }) }
}
