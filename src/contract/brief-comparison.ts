/** Since the last issue: a brief beside the one before it. */
import { z } from 'zod'
import { PartialDate } from '#core/article.ts'
import { BriefDifferences } from '#core/brief/compare/compare-briefs.ts'
import { ArticleId } from './views.ts'

/** A sentence that is a judgement: its id and its plain text. */
export const Judgement = z.object({ id: z.string(), text: z.string() })
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

/** Articles that came into the library since a time and touch a judgement, those that bear on one most first. `judgements`: for how many they were looked for, of how many. */
export const TouchingArticles = z.object({
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
export type TouchingArticles = z.infer<typeof TouchingArticles>

/** What differs between two briefs as a window follows it: with the judgements of the newer, whose articles it asks for apart. */
export const BriefDifference = BriefDifferences.extend({
  older: Compared,
  newer: Compared,
  judgements: z.array(Judgement),
})
export type BriefDifference = z.infer<typeof BriefDifference>

/** What differs between two briefs, and the articles that came into the library after the older one was last changed and touch a judgement of the newer. */
export const BriefComparison = BriefDifferences.extend({ older: Compared, newer: Compared, ...TouchingArticles.shape })
export type BriefComparison = z.infer<typeof BriefComparison>
