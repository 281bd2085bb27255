import type { SavedContent } from '#core/brief/kept-parts.ts'
import { success, type Result } from '#core/result.ts'
import { saveBrief } from '#store/briefs/briefs.ts'
import type { WritableDB } from '#store/sqlite/database.ts'
import { keepNewSources } from './brief-sources.ts'

/** Saves a brief, and keeps of the sources that it has come to rest on what they say now. Failures: those of saveBrief. */
export function saveContent(
  db: WritableDB,
  id: number,
  base: number,
  given: SavedContent,
): Result<{ revision: number; updatedAt: string }> {
  const saved = saveBrief(db, id, base, given)
  if (!saved.ok) return saved
  const { content, revision, updatedAt } = saved.value
  if (revision !== base) keepNewSources(db, id, content)
  return success({ revision, updatedAt })
}
