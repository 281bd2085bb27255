import { goToFinding } from '../check/go-to-finding.ts'
import type { Session } from '../session/session.ts'
import { openComments } from './open-comments.ts'

/** Puts the caret behind a sentence, brings it into view, and opens what is noted on it. */
export function goToComment(session: Session, sentence: string): void {
  openComments.set(null)
  goToFinding(session, { sentence, section: null })
  openComments.set(sentence)
}
