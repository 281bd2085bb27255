import { z } from 'zod'
import { ArticleMetadata, type Block } from '../../article.ts'
import { BriefContent, type Brief } from '../../brief.ts'
import { ExcerptId } from '../../excerpt.ts'
import { Credibility, Reliability } from '../../grade.ts'
import type { EvidenceMap } from '../evidence.ts'

/** `templates/<id>/sample.json`: a small complete brief of the template, with the articles it cites. Paragraphs are numbered from 1. */
export const TemplateSample = z.strictObject({
  about: z.string(),
  sources: z.array(
    ArticleMetadata.extend({ id: z.string(), paragraphs: z.array(z.string()), reliability: Reliability.optional() }),
  ),
  excerpts: z.array(
    z.strictObject({
      id: ExcerptId,
      n: z.int().positive(),
      quote: z.string(),
      themes: z.array(z.string()),
      credibility: Credibility.optional(),
    }),
  ),
  brief: BriefContent,
})
export type TemplateSample = z.infer<typeof TemplateSample>

const MOMENT = '2025-11-03T09:00:00Z'

export function sampleBrief({ brief }: TemplateSample, template: Brief['template']): Brief {
  return {
    ...brief,
    id: 1,
    template: { id: template.id, version: template.version },
    revision: 1,
    createdAt: MOMENT,
    updatedAt: MOMENT,
  }
}

/** The sample's excerpts as a library would hold them. Throws where a quote does not stand in its paragraph. */
export function sampleEvidence({ sources, excerpts }: TemplateSample): EvidenceMap {
  return Object.fromEntries(
    excerpts.map(({ id, n, quote, themes, credibility }) => {
      const source = sources.find((each) => id.startsWith(`${each.id}:`))
      const blocks =
        source?.paragraphs.map((text, index): Block => ({ id: index + 1, kind: 'paragraph', n: index + 1, text })) ?? []
      const block = blocks[n - 1]
      const start = block?.text.indexOf(quote) ?? -1
      if (!source || !block || start === -1) throw new Error(`The quote of ${id} does not stand in its paragraph.`)
      const { paragraphs: _paragraphs, reliability = null, ...article } = source
      const end = start + quote.length
      const anchor = {
        block: n,
        start,
        end,
        quote,
        prefix: block.text.slice(0, start).slice(-32),
        suffix: block.text.slice(end, end + 32),
      }
      const excerpt = {
        id,
        article: Number(source.id),
        n,
        anchor,
        themes,
        note: '',
        state: 'anchored' as const,
        createdAt: MOMENT,
        ...(credibility === undefined ? {} : { credibility }),
      }
      const file = { file: `${source.id}.txt`, sha256: source.id.padStart(64, '0') }
      return [
        id,
        {
          excerpt,
          article,
          block,
          before: blocks[n - 2] ?? null,
          after: blocks[n] ?? null,
          footnotes: [],
          source: file,
          blockSha256: null,
          reliability,
        },
      ]
    }),
  )
}
