/** Since the last issue: a brief beside the one before it. */
import { z } from 'zod'
import { PartialDate } from '#core/article.ts'
import { BriefDifferences } from '#core/brief/compare/compare-briefs.ts'
import { ArticleId } from './views.ts'

const Compared = z.object({ id: z.string(), title: z.string(), updatedAt: z.string() })

/**
 * A passage of a new article that bears on a judgement (`sentence`, with its `text`) of the newer brief. `n`, `quote`, `score`, `excerpt`, `reasons` and `kind` are those of
 * evidence.find.
 */
const Touched = z.object({
  sentence: z.string(),
  text: z.string(),
  n: z.int().positive().nullable(),
  quote: z.string(),
  score: z.number(),
  excerpt: z.string().nullable(),
  reasons: z.array(z.string()),
  kind: z.enum(['evidence', 'read-too']),
})

/**
 * `articles`: came into the library after the older brief was last changed and touch a judgement, those that bear on it most first. `judgements`: for how many of
 * the newer brief they were looked for, of how many.
 */
export const BriefComparison = BriefDifferences.extend({
  older: Compared,
  newer: Compared,
  articles: z.array(
    z.object({
      article: ArticleId,
      title: z.string(),
      publication: z.string().nullable(),
      date: PartialDate.nullable(),
      judgements: z.array(Touched),
    }),
  ),
  judgements: z.object({ looked: z.int(), all: z.int() }),
})
export type BriefComparison = z.infer<typeof BriefComparison>
