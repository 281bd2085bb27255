import { checkPictures } from '#core/brief/check/check-figures.ts'
import type { BriefCheck } from '#core/brief/check/check.ts'
import type { Finding } from '#core/brief/check/rules.ts'
import { weigh, type AskedWaivers, type WeighedFinding } from '#core/brief/check/waivers.ts'
import type { LastIssue } from '#core/brief/check/tradecraft/given.ts'
import { usedExcerpts, type EvidenceMap } from '#core/brief/evidence.ts'
import { figureImages } from '#core/brief/figure-images.ts'
import type { Brief } from '#core/brief.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { Template } from '#core/template.ts'
import { getBrief } from '#store/briefs/briefs.ts'
import { copiesAmong } from '#store/duplicates/copies-among.ts'
import { confirmationsOf } from '#store/briefs/brief-confirmations.ts'
import { keptWaivers } from '#store/briefs/brief-waivers.ts'
import { followedBy } from '#store/briefs/followed-briefs.ts'
import { hasImage } from '#store/images/images.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { sayingIn, t } from '#text/text.ts'
import { checkGathered, type CheckInput } from './brief-checks.ts'
import { changedSources, keepNewSources } from './brief-sources.ts'
import { templateOf } from './known-templates.ts'
import { articleReader, collectEvidence, withTexts } from './collect-evidence.ts'
import { isWritable } from '../library/is-writable.ts'
import type { EngineContext } from '../context.ts'

export function findBrief(db: ReadableDB, id: string): Result<Brief> {
  const brief = /^\d+$/.test(id) ? getBrief(db, Number(id)) : null
  return brief === null ? failure('no-such-brief', t('refused:noBrief', { id })) : success(brief)
}

/** What the check says, each finding with the reason why it is accepted. */
export type WeighedCheck = Omit<BriefCheck, 'findings'> & { findings: WeighedFinding[] }
export type CheckedBrief = { brief: Brief; template: Template; evidence: EvidenceMap; check: WeighedCheck }

/** What a check works on, as the library holds it now. */
type Gathered = CheckInput & { brief: Brief }

/** A brief with its template, its evidence as the library holds it now, and what a check says; `asked`: waivers beside those that are kept. Checked beside the engine's thread. Failures: no-such-brief, no-such-template. */
export async function checkOf(context: EngineContext, id: string, asked: AskedWaivers = {}): Promise<Result<CheckedBrief>> {
  return checkedAs(context, id, asked, () => gather(context, id))
}

/** The same as it stands in the brief's file: said in the language of the brief. */
export async function checkToPrint(context: EngineContext, id: string, asked: AskedWaivers): Promise<Result<CheckedBrief>> {
  const gathered = (): Result<Gathered> => {
    const all = gather(context, id)
    return all.ok ? success({ ...all.value, language: all.value.brief.language }) : all
  }
  return checkedAs(context, `${id} in its language`, asked, gathered)
}

async function checkedAs(
  context: EngineContext,
  key: string,
  asked: AskedWaivers,
  input: () => Result<Gathered>,
): Promise<Result<CheckedBrief>> {
  const checked = await context.checks.check(key, input)
  return checked.ok ? success(weighed(context, checked.value.input, checked.value.check, asked)) : checked
}

/** The same on the engine's thread, for what must be one transaction with it. */
export function checkAtOnce(context: EngineContext, id: string, asked: AskedWaivers = {}): Result<CheckedBrief> {
  const gathered = gather(context, id)
  return gathered.ok ? success(weighed(context, gathered.value, checkGathered(gathered.value), asked)) : gathered
}

function gather(context: EngineContext, id: string): Result<Gathered> {
  const db = context.db()
  const brief = findBrief(db, id)
  if (!brief.ok) return brief
  const template = templateOf(context, brief.value.template)
  if (!template.ok) return template
  const read = articleReader(db)
  const cited = collectEvidence(db, usedExcerpts(brief.value), read)
  const evidence = template.value.readingPack === 'whole' ? withTexts(cited, read) : cited
  const articles = Object.values(evidence).map(({ excerpt }) => excerpt.article)
  if (isWritable(context)) keepNewSources(db, brief.value.id, brief.value, read)
  const known = {
    copies: copiesAmong(db, articles),
    changed: changedSources(db, brief.value.id, brief.value, read),
    last: lastIssue(db, brief.value.id),
    confirmations: confirmationsOf(db, brief.value.id),
  }
  return success({ brief: brief.value, template: template.value, evidence, known })
}

function weighed(
  { db }: EngineContext,
  { brief, template, evidence, language }: Gathered,
  check: BriefCheck,
  asked: AskedWaivers,
): CheckedBrief {
  const held = new Set(figureImages(brief).filter((sha256) => hasImage(db(), sha256)))
  const pictures = (): Finding[] => checkPictures(brief, template, held)
  const found = [...check.findings, ...(language === undefined ? pictures() : sayingIn(language, pictures))]
  const findings = weigh(found, check.trace, keptWaivers(db(), brief.id), asked)
  return { brief, template, evidence, check: { ...check, findings } }
}

/** The brief of which this is the next issue. */
function lastIssue(db: ReadableDB, id: number): LastIssue {
  const followed = followedBy(db, id)
  return followed === null ? null : (getBrief(db, followed) ?? 'gone')
}
