/** What the library has of each theme, by months and by articles, and what stands behind it. All is read. */
import { z } from 'zod'
import { call } from './call.ts'
import { ArticleId } from './views.ts'

const Count = z.int().nonnegative()
/** ISO 8601 as far as it is known: `2022-01`, `2022`; null for articles without a date. */
const Month = z.string().nullable()

const CoveredMonth = z.object({ theme: z.string(), month: Month, articles: Count, marked: Count, suggested: Count })
export type CoveredMonth = z.infer<typeof CoveredMonth>

const CoveredArticle = z.object({
  article: ArticleId,
  title: z.string(),
  publication: z.string().nullable(),
  date: z.string().nullable(),
  cells: z.array(z.object({ theme: z.string(), marked: Count, suggested: Count })),
})
export type CoveredArticle = z.infer<typeof CoveredArticle>

const ThemePair = z.object({ one: z.string(), other: z.string(), articles: Count, marked: Count })
export type ThemePair = z.infer<typeof ThemePair>

const Dated = z.object({ article: ArticleId, date: z.string() })
/** `articles`: those in which something is marked; `origins`: how many independent voices they are; `unused`: excerpts that no brief uses. */
const ThemeCoverage = z.object({
  theme: z.string(),
  marked: Count,
  suggested: Count,
  articles: Count,
  origins: Count,
  newest: Dated.nullable(),
  oldest: Dated.nullable(),
  unused: Count,
})
export type ThemeCoverage = z.infer<typeof ThemeCoverage>

/** `text`: the quotation, or the whole paragraph; `words`: what speaks for a suggestion. */
const CoveredPassage = z.object({
  block: z.int(),
  n: z.int().nullable(),
  ownNumber: z.string().optional(),
  state: z.enum(['marked', 'accepted', 'suggested']),
  text: z.string(),
  excerpt: z.string().nullable(),
  words: z.array(z.string()),
})
export type CoveredPassage = z.infer<typeof CoveredPassage>

export const ChartFormat = z.enum(['svg', 'png'])
export type ChartFormat = z.infer<typeof ChartFormat>
/** Characters; the largest map that is drawn takes a tenth of it. */
export const ChartContent = z.string().min(1).max(64_000_000)

const shows = ['articles', 'excerpts', 'themes', 'suggestions'] as const

export const coverage = {
  /** Themes by months, in the order of themes and of time. `toLook`: articles whose suggestions are not counted yet, since they are still being looked through. */
  'coverage.months': call(z.object({}), z.object({ toLook: Count, months: z.array(CoveredMonth) }), { shows }),
  /** Every two themes that stand in the same articles: in how many, and in how many of these both are marked. */
  'coverage.pairs': call(z.object({}), z.array(ThemePair), { shows }),
  /** The newest articles in which something is marked or suggested, of one theme (and `also` another) or of any, of one month or of all. `after`: what the page before said as `next`. Failure: no-such-theme. */
  'coverage.articles': call(
    z.object({
      theme: z.string().optional(),
      also: z.string().optional(),
      month: Month.optional(),
      after: z.string().nullable().default(null),
      limit: z.int().positive().max(200).default(40),
    }),
    z.object({ total: Count, rows: z.array(CoveredArticle), next: z.string().nullable() }),
    { shows },
  ),
  /** Each theme on the whole, in their order. */
  'coverage.themes': call(z.object({}), z.array(ThemeCoverage), { shows: [...shows, 'briefs'] }),
  /** The passages of one theme in one article. Failures: no-such-theme, no-such-article. */
  'coverage.passages': call(z.object({ theme: z.string(), article: ArticleId }), z.array(CoveredPassage), { shows }),
  /** Writes a chart that a window has drawn: an SVG as it is, a PNG from base64. Failures: those of writing a file. */
  'charts.write': call(z.object({ to: z.string(), format: ChartFormat, content: ChartContent }), z.object({ file: z.string() })),
} as const
