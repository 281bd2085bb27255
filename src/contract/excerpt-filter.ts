import { z } from 'zod'
import { ExcerptId } from '#core/excerpt.ts'
import { ArticleId } from './views.ts'

/** Which excerpts a list holds: all that are given must hold. Those of articles in the trash are left out, unless asked for by article or id. */
export const ExcerptFilter = z.object({
  theme: z.string().optional(),
  article: ArticleId.optional(),
  ids: z.array(ExcerptId).optional(),
  /** Only those with a note. */
  noted: z.boolean().optional(),
  /** Not these. */
  without: z.array(ExcerptId).optional(),
  /** What a brief may draw on: excerpts with one of its themes (all where it names none), and those it uses. */
  brief: z.object({ themes: z.array(z.string()), uses: z.array(ExcerptId) }).optional(),
  /** Every word of it stands in the id, the quote, the note, or what names the source; case and accents do not matter. */
  query: z.string().optional(),
})
export type ExcerptFilter = z.infer<typeof ExcerptFilter>
