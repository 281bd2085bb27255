import type { BriefBlock } from '#core/brief.ts'
import type { TemplateSection } from '#core/template.ts'
import { canBeWoven } from './attributed.ts'
import type { DraftContext } from './draft-context.ts'
import type { EvidenceEntry } from '../evidence.ts'

const MOST_FACTS = 10

/** A numbered list of cited statements within the budget: themes in turn, each origin once. */
export function draftFacts(
  entries: readonly EvidenceEntry[],
  slot: TemplateSection,
  budget: number,
  context: DraftContext,
): BriefBlock[] {
  const waiting = new Set(entries.filter(canBeWoven))
  const origins = new Set<string>()
  const chosen: EvidenceEntry[] = []
  const most = slot.maxItems ?? MOST_FACTS
  const share = budget / (slot.minItems ?? 1)
  let left = budget
  const take = (theme: string): boolean => {
    for (const entry of waiting) {
      const words = context.cost(entry)
      if (!entry.excerpt.themes.includes(theme) || origins.has(context.originOf(entry)) || words > Math.min(left, share)) continue
      waiting.delete(entry)
      origins.add(context.originOf(entry))
      context.use(entry)
      chosen.push(entry)
      left -= words
      return true
    }
    return false
  }
  let found = true
  while (found) found = context.content.themes.filter((theme) => chosen.length < most && take(theme)).length > 0
  if (chosen.length === 0) return []
  context.startSection()
  const items = chosen.map((entry) => ({ id: context.newId(), sentences: [context.say(entry)] }))
  return [{ kind: 'list', id: context.newId(), ordered: true, items }]
}
