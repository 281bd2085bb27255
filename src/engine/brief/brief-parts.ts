import { checkPictures } from '#core/brief/check/check-figures.ts'
import { checkBrief, type BriefCheck } from '#core/brief/check/check.ts'
import { weigh, type AskedWaivers, type WeighedFinding } from '#core/brief/check/waivers.ts'
import type { LastIssue } from '#core/brief/check/tradecraft/given.ts'
import { usedExcerpts, type EvidenceMap } from '#core/brief/evidence.ts'
import { figureImages } from '#core/brief/figure-images.ts'
import type { Brief } from '#core/brief.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { Template } from '#core/template.ts'
import { getBrief } from '#store/briefs/briefs.ts'
import { copiesAmong } from '#store/duplicates/copies-among.ts'
import { keptWaivers } from '#store/briefs/brief-waivers.ts'
import { followedBy } from '#store/briefs/followed-briefs.ts'
import { hasImage } from '#store/images/images.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import { changedSources, keepNewSources } from './brief-sources.ts'
import { templateOf } from './known-templates.ts'
import { articleReader, collectEvidence } from './collect-evidence.ts'
import { isWritable } from '../library/is-writable.ts'
import type { EngineContext } from '../context.ts'

export function findBrief(db: ReadableDB, id: string): Result<Brief> {
  const brief = /^\d+$/.test(id) ? getBrief(db, Number(id)) : null
  return brief === null ? failure('no-such-brief', t('refused:noBrief', { id })) : success(brief)
}

/** What the check says, each finding with the reason why it is accepted. */
type WeighedCheck = Omit<BriefCheck, 'findings'> & { findings: WeighedFinding[] }
export type CheckedBrief = { brief: Brief; template: Template; evidence: EvidenceMap; check: WeighedCheck }

/** A brief with its template, its evidence as the library holds it now, and what a check says; `asked`: waivers beside those that are kept. Failures: no-such-brief, no-such-template. */
export function checkOf(context: EngineContext, id: string, asked: AskedWaivers = {}): Result<CheckedBrief> {
  const brief = findBrief(context.db(), id)
  if (!brief.ok) return brief
  const template = templateOf(context, brief.value.template)
  if (!template.ok) return template
  const read = articleReader(context.db())
  const evidence = collectEvidence(context.db(), usedExcerpts(brief.value), read)
  const articles = Object.values(evidence).map(({ excerpt }) => excerpt.article)
  if (isWritable(context)) keepNewSources(context.db(), brief.value.id, brief.value, read)
  const check = checkBrief(brief.value, template.value, evidence, {
    copies: copiesAmong(context.db(), articles),
    changed: changedSources(context.db(), brief.value.id, brief.value, read),
    last: lastIssue(context.db(), brief.value.id),
  })
  const held = new Set(figureImages(brief.value).filter((sha256) => hasImage(context.db(), sha256)))
  const found = [...check.findings, ...checkPictures(brief.value, template.value, held)]
  const findings = weigh(found, check.trace, keptWaivers(context.db(), brief.value.id), asked)
  return success({ brief: brief.value, template: template.value, evidence, check: { ...check, findings } })
}

/** The brief of which this is the next issue. */
function lastIssue(db: ReadableDB, id: number): LastIssue {
  const followed = followedBy(db, id)
  return followed === null ? null : (getBrief(db, followed) ?? 'gone')
}
