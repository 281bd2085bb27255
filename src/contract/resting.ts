/** What of the briefs rests on sources that may go. */
import { z } from 'zod'
import { ExcerptId } from '#core/excerpt.ts'
import { ArticleId, MOST_SELECTED } from './views.ts'

export const Sources = z.object({
  articles: z.array(ArticleId).max(MOST_SELECTED).default([]),
  excerpts: z.array(ExcerptId).max(MOST_SELECTED).default([]),
})

export const RestingBrief = z.object({
  id: z.string(),
  title: z.string(),
  sentences: z.array(
    z.object({
      sentence: z.string(),
      /** Its section, by id, and that one's title. */
      section: z.string(),
      title: z.string(),
      text: z.string(),
      quotation: z.boolean(),
      /** Those of its excerpts that would go. */
      excerpts: z.array(ExcerptId),
      /** What it would rest on then: others, its author's word alone, nothing. */
      left: z.enum(['some', 'tag', 'nothing']),
    }),
  ),
  /** Sections, or the whole brief (null), that would rest on this one origin, or on none (null). */
  thinned: z.array(z.object({ section: z.string().nullable(), title: z.string(), origin: z.string().nullable() })),
})
export type RestingBrief = z.infer<typeof RestingBrief>
