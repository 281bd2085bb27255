import type { BriefComparison, BriefDifference } from '#contract/brief-comparison.ts'
import { compareBriefs, judgementsOf } from '#core/brief/compare/compare-briefs.ts'
import type { Brief } from '#core/brief.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import { findBrief } from './brief-parts.ts'
import { contentAt } from './versions-of.ts'
import { briefRevisions } from '#store/briefs/brief-revisions.ts'
import { touchingArticles } from './touching-articles.ts'

/** A brief beside the one made before it, see the call briefs.compare. */
export function comparisonOf(db: ReadableDB, id: string, other: string): Result<BriefComparison> {
  const two = bothOf(db, id, other)
  if (!two.ok) return two
  const [older, newer] = two.value.toSorted((a, b) => a.id - b.id) as [Brief, Brief]
  return success({
    older: named(older),
    newer: named(newer),
    ...compareBriefs(older, newer),
    ...touchingArticles(db, judgementsOf(newer), older.updatedAt),
  })
}

/** What differs in a brief from another one, see the call briefs.differences. */
export function differencesOf(db: ReadableDB, id: string, since: string, revision?: number): Result<BriefDifference> {
  const two = revision === undefined ? bothOf(db, id, since) : nowAndThen(db, id, since, revision)
  if (!two.ok) return two
  const [newer, older] = two.value
  return success({
    older: named(older),
    newer: named(newer),
    ...compareBriefs(older, newer),
    judgements: judgementsOf(newer),
  })
}

function bothOf(db: ReadableDB, id: string, other: string): Result<[Brief, Brief]> {
  const one = findBrief(db, id)
  if (!one.ok) return one
  const two = findBrief(db, other)
  if (!two.ok) return two
  if (one.value.id === two.value.id) return failure('nothing-to-compare', t('compare:itself', { id }))
  return success([one.value, two.value])
}

/** A brief, and another or itself as it was at a revision. */
function nowAndThen(db: ReadableDB, id: string, since: string, revision: number): Result<[Brief, Brief]> {
  const now = findBrief(db, id)
  if (!now.ok) return now
  const other = since === id ? now : findBrief(db, since)
  if (!other.ok) return other
  const then = contentAt(db, other.value.id, revision)
  if (!then.ok) return then
  const savedAt = briefRevisions(db, other.value.id).find((one) => one.revision === revision)?.savedAt
  return success([now.value, { ...other.value, ...then.value, revision, updatedAt: savedAt ?? other.value.updatedAt }])
}

function named({ id, title, updatedAt }: Brief): BriefComparison['older'] {
  return { id: String(id), title, updatedAt }
}
