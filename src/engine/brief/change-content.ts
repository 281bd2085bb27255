import type { BriefContent } from '#core/brief.ts'
import { success, type Result } from '#core/result.ts'
import type { WritableDB } from '#store/sqlite/database.ts'
import { findBrief } from './brief-parts.ts'
import { saveContent } from './save-content.ts'

/** Saves a brief's content with a change to it, as the revision after the last. Answers with its revision then. Failures: no-such-brief, those of the change and of saving. */
export function changeContent(
  db: WritableDB,
  id: string,
  change: (content: BriefContent, revision: number) => Result<BriefContent>,
): Result<{ revision: number }> {
  const found = findBrief(db, id)
  if (!found.ok) return found
  const { id: brief, revision, template: _template, createdAt: _createdAt, updatedAt: _updatedAt, ...content } = found.value
  const changed = change(content, revision)
  if (!changed.ok) return changed
  const saved = saveContent(db, brief, revision, changed.value)
  return saved.ok ? success({ revision: saved.value.revision }) : saved
}
