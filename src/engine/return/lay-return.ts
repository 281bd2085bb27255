import type { z } from 'zod'
import type { returns } from '#contract/returns.ts'
import { BriefContent } from '#core/brief.ts'
import { usedExcerpts } from '#core/brief/evidence.ts'
import { planReturn } from '#core/brief/return/plan-return.ts'
import type { ReturnAct } from '#core/brief/return/return-change.ts'
import { returnedBrief } from '#core/brief/return/returned-brief.ts'
import { takeReturn } from '#core/brief/return/take-return.ts'
import { success, type Result } from '#core/result.ts'
import { getExcerpt } from '#store/marks/excerpts.ts'
import { findBrief } from '../brief/brief-parts.ts'
import { saveContent } from '../brief/save-content.ts'
import type { EngineContext } from '../context.ts'
import { readReturn } from './read-return.ts'

type Laid = z.input<(typeof returns)['returns.lay']['output']>

/** What a file that came back says otherwise than its brief, and what taking all of it would do. Failures: those of returns.lay. */
export async function layReturn(
  context: Pick<EngineContext, 'db' | 'templates' | 'jobs' | 'program'>,
  name: string,
  bytes: Uint8Array,
): Promise<Result<Laid>> {
  const found = await readReturn(context, name, bytes)
  if (!found.ok) return found
  const { brief, read } = found.value
  const now = BriefContent.parse(brief)
  const plan = planReturn({ ...read, now })
  const { changes, taking } = plan
  const acts = changes.flatMap((change) => change.acts)
  const count = changes.filter((change) => change.acts.length > 0).length
  return success({
    brief: String(brief.id),
    title: brief.title,
    ...returnedBrief(plan, takeReturn(now, acts, taking)),
    revision: brief.revision,
    changes: count,
    left: changes.length - count,
    acts,
    prefix: taking.prefix,
  })
}

/** Takes acts of a return into a brief, as one step. Failures: no-such-brief, brief-changed-elsewhere. */
export function applyReturn(
  { db }: Pick<EngineContext, 'db'>,
  id: string,
  revision: number,
  acts: readonly ReturnAct[],
  prefix: string,
): Result<{ revision: number }> {
  const brief = findBrief(db(), id)
  if (!brief.ok) return brief
  const content = BriefContent.parse(brief.value)
  const quotes = new Map(
    usedExcerpts(content).flatMap((excerpt): [string, string][] => {
      const held = getExcerpt(db(), excerpt)
      return held === null ? [] : [[excerpt, held.anchor.quote]]
    }),
  )
  const saved = saveContent(db(), brief.value.id, revision, takeReturn(content, acts, { quotes, prefix }))
  return saved.ok ? success({ revision: saved.value.revision }) : saved
}
