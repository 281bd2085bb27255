import type { BriefContent } from '#core/brief.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { changeSentences } from '../edit/change-sentences.ts'

/** The content without some of its evidence: sentences stay and rest on what is left; a block quotation goes, since without its source it quotes nothing. */
export function takeAway(content: BriefContent, gone: (excerpt: ExcerptId) => boolean): BriefContent {
  const kept = content.sections.map((section) => {
    const blocks = section.blocks.filter((block) => block.kind !== 'excerpt' || !gone(block.excerpt))
    return blocks.length === section.blocks.length ? section : { ...section, blocks }
  })
  return changeSentences({ ...content, sections: kept }, (sentence) => {
    const { excerpts, tag } = sentence.evidence
    return excerpts.some(gone) ? { ...sentence, evidence: { excerpts: excerpts.filter((id) => !gone(id)), tag } } : sentence
  })
}
