/** Passages of the library for a sentence of a brief. */
import { z } from 'zod'
import { ExcerptId } from '#core/excerpt.ts'
import { call } from './call.ts'
import { ArticleId, ArticleRow } from './views.ts'

/**
 * A passage offered for a sentence. `quote` is the text of [start, start + length) of the block: a whole paragraph, or the excerpt whose id `excerpt`
 * is (null: nothing is marked here; `excerpts.add` takes article, quote and `at: { block, start }` to mark it). `n`: the number of its paragraph, null
 * in other blocks; `ownNumber`: what the article itself calls it. `score` orders hits of one answer and has no unit. `reasons` are plain words that complete “This passage …”. `matches`:
 * where the sentence's words stand in the quote, [start, end) in UTF-16 units. `kind` read-too: names the same things with another number or a
 * “not” on one side only; to be read, never a contradiction. `inBrief`: the brief asked about rests on this excerpt already.
 */
export const EvidenceHit = z.object({
  article: ArticleId,
  title: z.string(),
  n: z.int().positive().nullable(),
  ownNumber: z.string().optional(),
  block: z.int().positive(),
  start: z.int().nonnegative(),
  quote: z.string(),
  score: z.number(),
  excerpt: ExcerptId.nullable(),
  themes: z.array(z.string()),
  reasons: z.array(z.string()),
  kind: z.enum(['evidence', 'read-too']),
  matches: z.array(z.tuple([z.int(), z.int()])),
  inBrief: z.boolean(),
  row: ArticleRow,
})
export type EvidenceHit = z.infer<typeof EvidenceHit>

export const evidence = {
  /**
   * The passages of the library that bear on a sentence, best first, those to read too among them: two lists are made by `kind`. `theme` narrows to
   * articles with it, `brief` tells which hits it has already. Failures: bad-query (empty, over 300 words, only common words), no-such-theme,
   * no-such-brief.
   */
  'evidence.find': call(
    z.object({
      sentence: z.string(),
      theme: z.string().optional(),
      limit: z.int().positive().max(1_000).default(10),
      brief: z.string().optional(),
    }),
    z.array(EvidenceHit),
    { shows: ['articles', 'excerpts', 'themes', 'briefs'] },
  ),
} as const
