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

/** Only so many of the newest articles are read; all where it is absent. */
const Newest = z.int().positive().optional()
/** Of the article that something stands in. */
const Stands = { title: z.string(), publication: z.string().nullable(), date: z.string().nullable() }
/** Where a sentence stands: its article and paragraph. */
const StandsIn = { article: ArticleId, n: z.int().positive().nullable(), block: z.int().positive(), ...Stands }

export const analysis = {
  /** Themes × articles with their months: passages that are marked, and proposals nobody decided on. Waits until every article was looked through. Failure: no-such-theme. */
  'analysis.coverage': call(z.object({ theme: z.string().optional() }), z.array(Covered), {
    shows: ['articles', 'excerpts', 'themes', 'suggestions'],
  }),
  /**
   * Who says what, the newest article first: what stands in quotation marks, else what follows “that”. `speaker` is the full name where the gazetteer or the article gives it. `actor` narrows to whom a name
   * or a part of it means, `theme` to paragraphs that it is proposed for or was accepted for. Failure: no-such-theme.
   */
  'analysis.statements': call(
    z.object({ actor: z.string().optional(), theme: z.string().optional(), newest: Newest }),
    z.array(
      z.object({
        speaker: z.string(),
        verb: z.string(),
        text: z.string(),
        ...StandsIn,
      }),
    ),
    { shows: ['articles', 'themes', 'actors'] },
  ),
  /**
   * Numbers that articles of different origins give for what seems the same thing, side by side, without a verdict. `theme` narrows to paragraphs that it is proposed for or was accepted for. Failure: no-such-theme.
   */
  'analysis.disagreements': call(
    z.object({ theme: z.string().optional(), newest: Newest }),
    z.array(
      z.object({
        what: z.string(),
        values: z.array(
          z.object({
            value: z.string(),
            article: ArticleId,
            n: z.int().positive().nullable(),
            quote: z.string(),
            ...Stands,
          }),
        ),
      }),
    ),
    { shows: ['articles', 'themes', 'actors'] },
  ),
  /** Who is named and who speaks, those in most articles first; `kind` is null for a speaker whom the gazetteer does not know. Failure: no-such-theme. */
  'analysis.actors': call(
    z.object({ theme: z.string().optional(), newest: Newest }),
    z.array(
      z.object({
        actor: z.string(),
        kind: z.enum(['person', 'organisation', 'place']).nullable(),
        mentions: z.int().nonnegative(),
        statements: z.int().nonnegative(),
        articles: z.array(ArticleId),
      }),
    ),
    { shows: ['articles', 'themes', 'actors'] },
  ),
  /**
   * When articles were written, and which dates their texts name, the latest first: ISO 8601 as far as it is known. `told`: told from the day of writing (“on Tuesday”, “last year”), and taken for the nearest in the past. `theme` narrows
   * to paragraphs that it is proposed for or was accepted for. Failure: no-such-theme.
   */
  'analysis.timeline': call(
    z.object({ theme: z.string().optional(), newest: Newest }),
    z.object({
      written: z.array(z.object({ month: z.string().nullable(), articles: z.int().positive() })),
      named: z.array(
        z.object({
          on: z.string(),
          printed: z.string(),
          told: z.boolean(),
          text: z.string(),
          ...StandsIn,
        }),
      ),
    }),
    { shows: ['articles', 'themes', 'actors'] },
  ),
  /** Every article once, those together that are one voice; `reason` says in words what joins them, or that nothing does. */
  'analysis.origins': call(nothing, z.array(z.object({ origin: z.string(), articles: z.array(ArticleId), reason: z.string() })), {
    shows: ['articles'],
  }),
} as const
