/** What the library as a whole says: which themes it covers, who stands behind its articles. All is read, nothing decided. */
import { z } from 'zod'
import { call } from './call.ts'
import { ArticleId } from './views.ts'

const nothing = z.object({})

/** `month`: ISO 8601 as far as it is known (2022-01, 2022), null for an article without a date. */
const Covered = z.object({
  theme: z.string(),
  article: ArticleId,
  month: z.string().nullable(),
  marked: z.int().nonnegative(),
  suggested: z.int().nonnegative(),
})

export const analysis = {
  /** Themes × articles with their months: passages that are marked, and proposals nobody decided on. Waits until every article was looked through. Failure: no-such-theme. */
  'analysis.coverage': call(z.object({ theme: z.string().optional() }), z.array(Covered), {
    shows: ['articles', 'excerpts', 'themes', 'suggestions'],
  }),
  /** Every article once, those together that are one voice; `reason` says in words what joins them, or that nothing does. */
  'analysis.origins': call(nothing, z.array(z.object({ origin: z.string(), articles: z.array(ArticleId), reason: z.string() })), {
    shows: ['articles'],
  }),
} as const
