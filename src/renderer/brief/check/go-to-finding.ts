import type { Finding } from '#contract/views.ts'
import { leaveHere } from '#renderer/shell/walk.ts'
import type { Session } from '../session/session.ts'
import { selectionAt } from '../text/cursor.ts'

/** Brings a finding's place into view and puts the caret there: its sentence, else its section. */
export function goToFinding(session: Session, { sentence, section }: Pick<Finding, 'sentence' | 'section'>): void {
  const state = session.editor.get()
  const at = (sentence === null ? null : selectionAt(state.doc, sentence)) ?? selectionAt(state.doc, section ?? '')
  if (!at) return
  leaveHere()
  // Focus first: a text without it takes the caret over some moments later, and what is typed until then would go to the old place.
  document.querySelector<HTMLElement>('.brief-text')?.focus({ preventScroll: true })
  session.dispatch(state.tr.setSelection(at).scrollIntoView())
}
