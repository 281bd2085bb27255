import type { BriefBlock, BriefContent, Sentence } from '#core/brief.ts'
import type { ExcerptId } from '#core/excerpt.ts'

/** A brief in which excerpts go by other ids. Those without one keep theirs. Lists and paragraphs are what a draft is made of. */
export function renameExcerpts(content: BriefContent, ids: ReadonlyMap<ExcerptId, ExcerptId>): BriefContent {
  const named = (id: ExcerptId): ExcerptId => ids.get(id) ?? id
  const sentence = (each: Sentence): Sentence => ({
    ...each,
    evidence: { ...each.evidence, excerpts: [...new Set(each.evidence.excerpts.map(named))] },
  })
  const block = (each: BriefBlock): BriefBlock => {
    switch (each.kind) {
      case 'paragraph':
      case 'judgement':
        return { ...each, sentences: each.sentences.map(sentence) }
      case 'list':
        return { ...each, items: each.items.map((item) => ({ ...item, sentences: item.sentences.map(sentence) })) }
      case 'excerpt':
        return { ...each, excerpt: named(each.excerpt) }
      case 'heading':
        return each
      case 'table':
        return each
    }
  }
  return { ...content, sections: content.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })) }
}
