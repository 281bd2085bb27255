import { sameLanguage } from '#core/same-language.ts'
import type { BriefBlock } from '#core/brief.ts'
import { canBeWoven } from './attributed.ts'
import type { DraftContext } from './draft-context.ts'
import { paragraphs, quotationBlock } from './draft-context.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { spreadOrigins } from './spread-origins.ts'

/**
 * Statements within the budget, of the newest or the oldest articles, from different origins where there are any, in the order of their dates; what has no
 * date comes last. `entries` come best first. `half` leaves the other half to another section.
 */
export function draftProse(
  entries: readonly EvidenceEntry[],
  { newest, half }: { newest: boolean; half: boolean },
  budget: number,
  context: DraftContext,
): BriefBlock[] {
  const readable = entries.filter((entry) =>
    sameLanguage(entry.block?.language ?? entry.article.language, context.content.language),
  )
  const dated = readable
    .filter(({ article }) => article.date !== null)
    .toSorted((one, other) => dateOf(one).localeCompare(dateOf(other), 'en') * (newest ? -1 : 1))
  const byDate = [...dated, ...readable.filter(({ article }) => article.date === null)]
  const eligible = half ? byDate.slice(0, Math.ceil(byDate.length / 2)) : byDate
  let left = budget
  const chosen = spreadOrigins(eligible, context.originOf, context.weightOf).filter((entry) => {
    const words = context.cost(entry)
    if (words > left) return false
    left -= words
    context.use(entry)
    return true
  })
  context.startSection()
  const ordered = apart(
    chosen.toSorted((one, other) => byDate.indexOf(one) - byDate.indexOf(other)),
    context.originOf,
  )
  return inTurn(ordered, context)
}

/** Sentences gather in paragraphs; what cannot be woven stands between them as a block quotation. */
function inTurn(entries: readonly EvidenceEntry[], context: DraftContext): BriefBlock[] {
  const runs: EvidenceEntry[][] = []
  for (const entry of entries) {
    const last = runs.at(-1)
    if (last?.[0] && canBeWoven(last[0]) && canBeWoven(entry)) last.push(entry)
    else runs.push([entry])
  }
  return runs.flatMap((run) => {
    const [first] = run
    if (first && !canBeWoven(first)) return [quotationBlock(first, context.newId())]
    return paragraphs(
      run.map((entry) => context.say(entry)),
      context.newId,
    )
  })
}

/** Keeps the order as far as no origin speaks twice in a row while another waits. */
function apart(entries: readonly EvidenceEntry[], originOf: DraftContext['originOf']): EvidenceEntry[] {
  const waiting = [...entries]
  const ordered: EvidenceEntry[] = []
  while (waiting.length > 0) {
    const last = ordered.at(-1)
    const next = waiting.findIndex((entry) => !last || originOf(entry) !== originOf(last))
    ordered.push(...waiting.splice(Math.max(0, next), 1))
  }
  return ordered
}

function dateOf({ article }: EvidenceEntry): string {
  return article.date ?? ''
}
