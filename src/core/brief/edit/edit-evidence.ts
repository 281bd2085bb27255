import { blockSentences } from '#core/brief.ts'
import type { BriefContent, Evidence, Sentence, Tag } from '#core/brief.ts'
import { findUnit, sectionUnits, withSentences } from './edit-units.ts'

/** The sentence with this id, in whichever paragraph it stands; block quotations speak as one sentence of their own. */
export function findSentence(content: BriefContent, id: string): Sentence | null {
  const written = content.sections.flatMap(sectionUnits).flatMap(({ sentences }) => sentences)
  const spoken = content.sections.flatMap((section) => section.blocks.flatMap(blockSentences))
  return [...written, ...spoken].find((sentence) => sentence.id === id) ?? null
}

function withEvidence(content: BriefContent, id: string, change: (evidence: Evidence) => Evidence): BriefContent {
  const unit = content.sections.flatMap(sectionUnits).find((one) => one.sentences.some((sentence) => sentence.id === id))
  if (!unit || !findUnit(content, unit.id)) return content
  return withSentences(
    content,
    unit.id,
    unit.sentences.map((sentence) => (sentence.id === id ? { ...sentence, evidence: change(sentence.evidence) } : sentence)),
  )
}

/** Lets a sentence rest on an excerpt too; a tag it had is taken off, since it no longer speaks for itself. */
export function attachExcerpt(content: BriefContent, sentence: string, excerpt: string): BriefContent {
  return withEvidence(content, sentence, ({ excerpts }) => ({
    excerpts: excerpts.includes(excerpt) ? excerpts : [...excerpts, excerpt],
    tag: null,
  }))
}

export function detachExcerpt(content: BriefContent, sentence: string, excerpt: string): BriefContent {
  return withEvidence(content, sentence, (evidence) => ({
    ...evidence,
    excerpts: evidence.excerpts.filter((one) => one !== excerpt),
  }))
}

/** Tags a sentence as the author's own (null: takes the tag off). Excerpts stay: a judgement may rest on them. */
export function tagSentence(content: BriefContent, sentence: string, tag: Tag | null): BriefContent {
  return withEvidence(content, sentence, (evidence) => ({ ...evidence, tag }))
}
