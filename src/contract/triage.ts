/** What waits to be looked at: new articles, and suggestions over all articles. */
import { z } from 'zod'
import { Certainty } from '#core/suggestion/certainty.ts'
import { Decision } from '#core/theme.ts'
import { call } from './call.ts'
import { ArticleId, ArticleRow } from './views.ts'

/** Articles in which what waits is put in order, the newest: reading them takes some seconds at most, between other calls. */
export const MOST_RANKED = 1_000

/** Articles whose suggestions are decided on in one step, where they are named: reading them takes a second or two. */
export const MOST_AT_ONCE = 1_000

/** Why a passage stands where it does in an order by decisions: how likely it is accepted (0–1), and the words that speak for that, or else against it. */
export const RankReason = z.object({ likely: z.number(), for: z.array(z.string()), against: z.array(z.string()) })
export type RankReason = z.infer<typeof RankReason>

/** A suggestion that nobody decided on, with the first word that speaks for it in its context. */
export const WaitingPassage = z.object({
  block: z.int().positive(),
  n: z.int().positive().nullable(),
  ownNumber: z.string().optional(),
  theme: z.string(),
  score: z.number(),
  certainty: Certainty,
  before: z.string(),
  word: z.string(),
  after: z.string(),
  /** Of the paragraph. */
  language: z.string().nullable(),
  triggers: z.array(z.string()),
  /** Only in an order by decisions. */
  reason: RankReason.optional(),
})
export type WaitingPassage = z.infer<typeof WaitingPassage>

/** An article with what waits in it. `at`: where its first line stands in the list (of an article that is new its own line, then one of each passage). */
export const WaitingArticle = z.object({ row: ArticleRow, passages: z.array(WaitingPassage), at: z.int().nonnegative() })
export type WaitingArticle = z.infer<typeof WaitingArticle>

const Counts = z.object({ weak: z.int(), likely: z.int(), sure: z.int() })

export const triage = {
  /** `unread` articles, suggestions of each theme that has some (by slug), and how many articles are still to be looked through for them. */
  'triage.counts': call(z.object({}), z.object({ unread: z.int(), themes: z.record(z.string(), Counts), toLook: z.int() }), {
    shows: ['articles', 'themes', 'suggestions'],
  }),
  /**
   * Puts suggestions in order by what was accepted and rejected before, the likeliest first, of a theme or of all; `triage.list` shows it by its `order`, until another is asked for or the library
   * is closed. `articles`: how many of the newest were looked at. Failures: no-such-theme, nothing-to-learn-from (something accepted and something rejected of one theme is needed).
   */
  'triage.rank': call(
    z.object({ theme: z.string().optional() }),
    z.object({ order: z.string(), accepted: z.int(), rejected: z.int(), passages: z.int(), articles: z.int() }),
    { shows: [] },
  ),
  /** The newest article first; with an `order` its suggestions in that, each with its article and its reason. With a theme: only its suggestions. The articles that have a line between `offset` and `limit` lines further, and how many lines (`total`) there are in all. Failures: no-such-theme, no-such-order. */
  'triage.list': call(
    z.object({
      theme: z.string().optional(),
      order: z.string().optional(),
      offset: z.int().nonnegative().default(0),
      limit: z.int().positive().max(500).default(60),
    }),
    z.object({ articles: z.array(WaitingArticle), total: z.int() }),
    { shows: ['articles', 'excerpts', 'themes', 'suggestions'] },
  ),
  /** Decides on several passages at once: all of them or none. Failures: no-such-article, no-such-block, no-such-theme. */
  'triage.decide': call(
    z.object({
      passages: z.array(z.object({ article: ArticleId, block: z.int().positive(), theme: z.string() })).min(1),
      decision: Decision,
    }),
    z.object({ decided: z.int() }),
    { changes: ['themes'] },
  ),
  /** Decides on all that wait and are at least so sure, of one theme or of all, in these articles or in all. How many that were. Failure: no-such-theme. */
  'triage.decideAll': call(
    z.object({
      theme: z.string().optional(),
      articles: z.array(ArticleId).max(MOST_AT_ONCE).optional(),
      atLeast: Certainty,
      decision: Decision,
    }),
    z.object({ decided: z.int() }),
    { changes: ['themes'] },
  ),
} as const
