import type { Finding } from '#contract/views.ts'
import type { Session } from '../session/session.ts'

/** Does what mends a finding; it is a step of undo like any other. */
export function mend(session: Session, { fix }: Pick<Finding, 'fix'>): void {
  if (fix?.kind === 'raise-marking') session.edit((content) => ({ ...content, marking: fix.marking }))
}
