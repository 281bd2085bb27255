import type { BriefContent } from '#core/brief.ts'
import { success, type Result } from '#core/result.ts'
import { briefPlace } from '#store/briefs/brief-place.ts'
import { briefAtRevision } from '#store/briefs/briefs.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { findBrief } from './brief-parts.ts'

/** Where a brief was left, and what it said there if that is not what it says now. Failure: no-such-brief. */
export function placeOf(db: ReadableDB, id: string): Result<{ place: string | null; before: BriefContent | null }> {
  const brief = findBrief(db, id)
  if (!brief.ok) return brief
  const { id: number, revision } = brief.value
  const kept = briefPlace(db, number)
  const left = kept?.revision ?? revision - 1
  return success({ place: kept?.place ?? null, before: left < revision ? briefAtRevision(db, number, left) : null })
}
