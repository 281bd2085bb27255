import type { Finding } from '#contract/views.ts'
import { sectionUnits } from '#core/brief/edit/edit-units.ts'
import type { Session } from '../session/session.ts'
import { sentencePlaces, unitText } from '#core/brief/edit/unit-text.ts'

/** Brings a finding's place into view and puts the caret there: its sentence, else its section. */
export function goToFinding(session: Session, { sentence, section }: Finding): void {
  const content = session.history.get().present
  const unit = content.sections.flatMap(sectionUnits).find((one) => one.sentences.some((other) => other.id === sentence))
  if (unit) {
    const place = sentencePlaces(unitText(unit.sentences), unit.sentences).find((one) => one.id === sentence)
    session.caret.set({ unit: unit.id, offset: place?.end ?? 0 })
    document.querySelector(`[data-sentence="${sentence}"]`)?.scrollIntoView({ block: 'center' })
    return
  }
  const element =
    (sentence === null ? null : document.querySelector(`[data-brief-block="${sentence}"]`)) ??
    document.getElementById(`section-${section ?? ''}`)
  element?.scrollIntoView({ block: sentence === null ? 'start' : 'center' })
  element?.querySelector('textarea')?.focus({ preventScroll: true })
}
