import type { ReturnChange } from '#core/brief/return/return-change.ts'
import { textField } from '../composer/text-field.ts'
import type { Session } from '../session/session.ts'
import { selectionAt } from '../text/cursor.ts'

/** Brings the sentence or block that a change is about, or beside which it goes, into view; the keyboard stays where it is. */
export function showInText(session: Session, change: ReturnChange): void {
  const { doc } = session.editor.get()
  const ids = [change.sentence, ...change.acts.flatMap(placesOf)]
  const at = ids.map((id) => (id === null ? null : selectionAt(doc, id))).find((one) => one !== null)
  const node = at && textField.get()?.domAtPos(at.from).node
  const element = node instanceof Element ? node : node?.parentElement
  element?.scrollIntoView({ block: 'center' })
}

function placesOf(act: ReturnChange['acts'][number]): string[] {
  if ('target' in act) return [...act.target.inside, ...act.target.beside].map(({ id }) => id)
  if ('sentence' in act) return [act.sentence]
  if ('block' in act) return [act.block]
  return 'ids' in act ? act.ids : []
}
