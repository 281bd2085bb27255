import type { BriefBlock } from '#core/brief.ts'
import type { TemplateSection } from '#core/template.ts'
import { canBeWoven } from './attributed.ts'
import type { DraftContext } from './draft-context.ts'
import type { EvidenceEntry } from '../evidence.ts'

const MOST_FACTS = 10

/** What weighs less than this share of the best says too little to be called a fact of the matter. */
const WORTH_SAYING = 0.5

/**
 * A numbered list of cited statements within the budget: themes in turn, each origin once. The first is one that the summary, which holds `inSummary` words,
 * can repeat, where there is one.
 */
export function draftFacts(
  entries: readonly EvidenceEntry[],
  slot: TemplateSection,
  budget: number,
  inSummary: number,
  context: DraftContext,
): BriefBlock[] {
  const woven = entries.filter(canBeWoven)
  const most = slot.maxItems ?? MOST_FACTS
  const share = budget / (slot.minItems ?? 1)
  const least = Math.max(0, ...woven.map(context.weightOf)) * WORTH_SAYING
  const worthy = woven.filter((entry) => context.weightOf(entry) >= least)
  const short = worthy.find((entry) => context.cost(entry) <= Math.min(inSummary, share))
  const waiting = new Set(worthy)
  const origins = new Set<string>()
  const chosen: EvidenceEntry[] = []
  let left = budget
  const add = (entry: EvidenceEntry): void => {
    waiting.delete(entry)
    origins.add(context.originOf(entry))
    context.use(entry)
    chosen.push(entry)
    left -= context.cost(entry)
  }
  const take = (theme: string): boolean => {
    const next = [...waiting].find(
      (entry) =>
        entry.excerpt.themes.includes(theme) &&
        !origins.has(context.originOf(entry)) &&
        context.cost(entry) <= Math.min(left, share),
    )
    if (next) add(next)
    return next !== undefined
  }
  if (short) add(short)
  let found = true
  while (found) found = context.content.themes.filter((theme) => chosen.length < most && take(theme)).length > 0
  if (chosen.length === 0) return []
  context.startSection()
  const items = chosen.map((entry) => ({ id: context.newId(), sentences: [context.say(entry)] }))
  return [{ kind: 'list', id: context.newId(), ordered: true, items }]
}
