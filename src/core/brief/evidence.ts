import type { Block } from '../article.ts'
import type { BriefContent, Sentence } from '../brief.ts'
import { blockSentences } from '../brief.ts'
import type { CitedMetadata } from '../cite/source.ts'
import type { Excerpt, ExcerptId } from '../excerpt.ts'
import { plainText } from './inline.ts'
import type { Grades, Reliability } from '../grade.ts'

/**
 * An excerpt with everything that a check, a citation or an annex needs of its article, as the library holds it now. `block` is null when the
 * block is gone; hashes are SHA-256 in hexadecimal.
 */
export type EvidenceEntry = {
  excerpt: Excerpt
  article: CitedMetadata & { id: string }
  block: Block | null
  /** The paragraphs around it, for the reading pack. */
  before: Block | null
  after: Block | null
  /** The article's own footnotes to which the block refers. */
  footnotes: Block[]
  /** The whole text of the article, where the template's reading pack prints that. */
  text?: Block[]
  source: { file: string; sha256: string }
  blockSha256: string | null
  /** Those that its whole article comes from (see `wholeAgencies`); absent for none. */
  agencies?: readonly string[]
  /** Of its publication; absent or null where that is not judged. */
  reliability?: Reliability | null
  /** The handling marking of its article, as it is written; absent or empty for none. */
  marking?: string
}

/** A plain object, so that it crosses to a worker unchanged. */
export type EvidenceMap = Readonly<Record<ExcerptId, EvidenceEntry>>

export function gradesOf({ reliability = null, excerpt }: Pick<EvidenceEntry, 'reliability' | 'excerpt'>): Grades {
  return { reliability, credibility: excerpt.credibility ?? null }
}

/** Every sentence of a brief in reading order, with its section. */
export function briefSentences(brief: BriefContent): { section: string; sentence: Sentence }[] {
  return brief.sections.flatMap((section) =>
    section.blocks.flatMap((block) => blockSentences(block).map((sentence) => ({ section: section.id, sentence }))),
  )
}

/** Every sentence as it is read: without markup, or as it stands where it is a block quotation, whose words are its source's. */
export function readSentences(brief: BriefContent): { section: string; sentence: Sentence; quotation: boolean; text: string }[] {
  return brief.sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      const quotation = block.kind === 'excerpt'
      return blockSentences(block).map((sentence) => {
        return { section: section.id, sentence, quotation, text: quotation ? sentence.text : plainText(sentence.text) }
      })
    }),
  )
}

/** The ids of the excerpts that a brief uses, each once, in order of first use. */
export function usedExcerpts(brief: BriefContent): ExcerptId[] {
  return [...new Set(briefSentences(brief).flatMap(({ sentence }) => sentence.evidence.excerpts))]
}

/** Null where a source names no publication, or an empty one. */
export function publicationName(publication: string | null): string | null {
  return publication === null || publication.trim() === '' ? null : publication
}
