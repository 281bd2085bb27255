import type { Session } from '../session/session.ts'
import { askHere } from '../text/picking.ts'

/** Opens the picker of passages at the caret; false where none can stand. */
export function quoteHere(session: Session): boolean {
  const made = askHere(session.editor.get())
  if (made !== null) session.dispatch(made)
  return made !== null
}
