import { sameLanguage } from '#core/same-language.ts'
import type { BriefBlock } from '#core/brief.ts'
import { canBeWoven } from './attributed.ts'
import type { DraftContext } from './draft-context.ts'
import { paragraphs } from './draft-context.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { outletOf } from '../evidence.ts'
import { spreadOutlets } from './spread-outlets.ts'

/**
 * Cited statements within the budget, the newest or the oldest, from different outlets where there are any, in the order of their dates; what has no date
 * comes last. `half` leaves the other half to another section.
 */
export function draftProse(
  entries: readonly EvidenceEntry[],
  { newest, half }: { newest: boolean; half: boolean },
  budget: number,
  context: DraftContext,
): BriefBlock[] {
  const woven = entries.filter(
    (entry) => canBeWoven(entry) && sameLanguage(entry.block?.language ?? entry.article.language, context.content.language),
  )
  const dated = woven
    .filter(({ article }) => article.date !== null)
    .toSorted((one, other) => dateOf(one).localeCompare(dateOf(other), 'en') * (newest ? -1 : 1))
  const byDate = [...dated, ...woven.filter(({ article }) => article.date === null)]
  const eligible = half ? byDate.slice(0, Math.ceil(byDate.length / 2)) : byDate
  let left = budget
  const chosen = spreadOutlets(eligible).filter((entry) => {
    const words = context.cost(entry)
    if (words > left) return false
    left -= words
    context.use(entry)
    return true
  })
  const ordered = apart(chosen.toSorted((one, other) => byDate.indexOf(one) - byDate.indexOf(other)))
  return paragraphs(
    ordered.map((entry) => context.say(entry)),
    context.newId,
  )
}

/** Keeps the order as far as no outlet speaks twice in a row while another waits. */
function apart(entries: readonly EvidenceEntry[]): EvidenceEntry[] {
  const waiting = [...entries]
  const ordered: EvidenceEntry[] = []
  while (waiting.length > 0) {
    const last = ordered.at(-1)
    const next = waiting.findIndex(({ article }) => !last || outletOf(article) !== outletOf(last.article))
    ordered.push(...waiting.splice(Math.max(0, next), 1))
  }
  return ordered
}

function dateOf({ article }: EvidenceEntry): string {
  return article.date ?? ''
}
