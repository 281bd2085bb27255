import type { BriefVersion } from '#contract/briefs.ts'
import type { BriefContent } from '#core/brief.ts'
import { failure, success, type Result } from '#core/result.ts'
import { briefAtRevision } from '#store/briefs/briefs.ts'
import { briefRevisions } from '#store/briefs/brief-revisions.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import { findBrief } from './brief-parts.ts'

/** What a brief says now and the earlier states that are kept, see the call briefs.versions. */
export function versionsOf(db: ReadableDB, id: string): Result<{ latest: BriefVersion; earlier: BriefVersion[] }> {
  const brief = findBrief(db, id)
  if (!brief.ok) return brief
  const { revision, updatedAt } = brief.value
  const kept = briefRevisions(db, brief.value.id)
  const name = kept.find((one) => one.revision === revision)?.name ?? null
  return success({
    latest: { revision, name, savedAt: updatedAt },
    earlier: kept.filter((one) => one.revision !== revision),
  })
}

/** What a brief said at a revision. Failures: no-such-brief, no-such-revision. */
export function versionOf(db: ReadableDB, id: string, revision: number): Result<BriefContent> {
  const brief = findBrief(db, id)
  if (!brief.ok) return brief
  return contentAt(db, brief.value.id, revision)
}

/** The same of a brief that is there. Failure: no-such-revision. */
export function contentAt(db: ReadableDB, id: number, revision: number): Result<BriefContent> {
  const content = briefAtRevision(db, id, revision)
  return content === null ? failure('no-such-revision', t('refused:noRevision', { id, revision })) : success(content)
}
