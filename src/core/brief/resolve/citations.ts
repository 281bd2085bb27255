import type { BriefContent } from '#core/brief.ts'
import { locatorOf, type Locator } from '#core/cite/locator.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import type { Template } from '#core/template.ts'
import type { EvidenceMap } from '../evidence.ts'
import { orderedSections } from './section-order.ts'
import { blockSentences } from '#core/brief.ts'

/** One note: the sources that a sentence cites, with the paragraph, and the page where its source has pages. `source` is the article's id. */
export type CitationPlan = { sentence: string; items: { source: string; locator: Locator | null }[] }

/**
 * The notes of a brief in the order in which a reader meets them: one per sentence that rests on excerpts, citing each paragraph once. Excerpts
 * that the library no longer holds cannot be cited and are left out; the check reports them.
 */
export function planCitations(brief: BriefContent, template: Template, evidence: EvidenceMap): CitationPlan[] {
  const sentences = orderedSections(brief, template).flatMap(({ parts }) =>
    parts.flatMap((part) => part.blocks.flatMap((block) => blockSentences(block))),
  )
  return sentences
    .map((sentence) => ({ sentence: sentence.id, items: citedItems(sentence.evidence.excerpts, evidence) }))
    .filter((plan) => plan.items.length > 0)
}

function citedItems(excerpts: readonly ExcerptId[], evidence: EvidenceMap): CitationPlan['items'] {
  const items = new Map<string, CitationPlan['items'][number]>()
  for (const id of excerpts) {
    const entry = evidence[id]
    if (!entry) continue
    const locator = locatorOf({ ...entry.block, n: entry.excerpt.n })
    items.set(`${entry.article.id}¶${locator?.n ?? ''} ${locator?.page ?? ''}`, { source: entry.article.id, locator })
  }
  return [...items.values()]
}
