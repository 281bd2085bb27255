import { z } from 'zod'
import type { Brief } from '#core/brief.ts'
import { Tag } from '#core/brief.ts'
import { ExcerptId } from '#core/excerpt.ts'
import type { EvidenceMap } from '../evidence.ts'
import { readSentences, usedExcerpts } from '../evidence.ts'
import type { TracedSentence } from '../check/trace.ts'
import { TraceState } from '../check/trace.ts'
import { printable } from '#core/printable.ts'

/** The name under which the register travels inside an exported file. */
export const REGISTER_NAME = 'evidence-register.json'

/**
 * The machine-readable evidence register inside every export: each sentence as printed with its state, and each excerpt with quote, source and
 * hashes (SHA-256, hexadecimal), so that the proof can be checked without the app.
 */
export const EvidenceRegister = z.object({
  format: z.literal('briefwright-evidence-register'),
  version: z.literal(1),
  brief: z.object({ title: z.string(), template: z.string(), revision: z.int(), date: z.string() }),
  sentences: z.array(
    z.object({
      id: z.string(),
      section: z.string(),
      text: z.string(),
      state: TraceState,
      tag: Tag.nullable(),
      excerpts: z.array(ExcerptId),
      /** Of one in its author's own words: whether she had read it beside its passages, as both are here. Missing in files from before this was asked. */
      read: z.boolean().optional(),
      /** Something was left out of it on purpose; its state is that of the whole sentence. */
      redacted: z.literal(true).optional(),
    }),
  ),
  excerpts: z.array(
    z.object({
      id: ExcerptId,
      quote: z.string(),
      n: z.int().nullable(),
      /** By what the document itself calls the paragraph; notes cite it by that. */
      ownNumber: z.string().optional(),
      article: z.object({
        id: z.string(),
        title: z.string(),
        authors: z.array(z.string()),
        publication: z.string().nullable(),
        date: z.string().nullable(),
        url: z.string().nullable(),
      }),
      blockSha256: z.string().nullable(),
      source: z.object({ file: z.string(), sha256: z.string() }),
      /** A name was left out of what is said of it. */
      redacted: z.literal(true).optional(),
    }),
  ),
  /** The pictures, where it has any: which bytes were printed, and where its author says that they come from. */
  figures: z.array(z.object({ id: z.string(), caption: z.string(), source: z.string(), sha256: z.string() })).optional(),
})
export type EvidenceRegister = z.infer<typeof EvidenceRegister>

/** Makes the register of a brief from its trace; `redacted`: ids of sentences and excerpts that say less than the library. The same brief and library give the same register. */
export function makeRegister(
  brief: Brief,
  trace: readonly TracedSentence[],
  evidence: EvidenceMap,
  redacted: readonly string[] = [],
): EvidenceRegister {
  const marked = new Set(redacted)
  const mark = (id: string): { redacted?: true } => (marked.has(id) ? { redacted: true } : {})
  const traced = new Map(trace.map((each) => [each.sentence, each]))
  const read = (id: string): { read?: boolean } => {
    const beside = traced.get(id)?.beside
    return beside === undefined ? {} : { read: beside.confirmed }
  }
  const figures = figuresOf(brief)
  return printable({
    format: 'briefwright-evidence-register',
    version: 1,
    brief: { title: brief.title, template: brief.template.id, revision: brief.revision, date: brief.date },
    sentences: readSentences(brief).map(({ section, sentence, text }) => ({
      id: sentence.id,
      section,
      text,
      state: traced.get(sentence.id)?.state ?? 'MISSING',
      tag: sentence.evidence.tag,
      excerpts: sentence.evidence.excerpts,
      ...read(sentence.id),
      ...mark(sentence.id),
    })),
    excerpts: usedExcerpts(brief).flatMap((id) => {
      const entry = evidence[id]
      if (!entry) return []
      const { id: article, title, authors, publication, date, url } = entry.article
      return [
        {
          id,
          quote: entry.excerpt.anchor.quote,
          n: entry.excerpt.n,
          ...(entry.block?.ownNumber !== undefined && { ownNumber: entry.block.ownNumber }),
          article: { id: article, title, authors, publication, date, url },
          blockSha256: entry.blockSha256,
          source: entry.source,
          ...mark(id),
        },
      ]
    }),
    ...(figures.length > 0 ? { figures } : {}),
  })
}

function figuresOf({ sections }: Brief): NonNullable<EvidenceRegister['figures']> {
  const blocks = sections.flatMap((section) => section.blocks)
  return blocks.flatMap((block) =>
    block.kind === 'figure' ? [{ id: block.id, caption: block.caption, source: block.source, sha256: block.image }] : [],
  )
}
