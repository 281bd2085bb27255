import type { BriefContent } from '#core/brief.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { changeQuotations } from '../edit/change-quotations.ts'
import { changeSentences } from '../edit/change-sentences.ts'

/** A brief in which excerpts go by other ids. Those without one keep theirs. */
export function renameExcerpts(content: BriefContent, ids: ReadonlyMap<ExcerptId, ExcerptId>): BriefContent {
  const named = (id: ExcerptId): ExcerptId => ids.get(id) ?? id
  const sentences = changeSentences(content, (sentence) => ({
    ...sentence,
    evidence: { ...sentence.evidence, excerpts: [...new Set(sentence.evidence.excerpts.map(named))] },
  }))
  return changeQuotations(sentences, (quotation) => ({ ...quotation, excerpt: named(quotation.excerpt) }))
}
