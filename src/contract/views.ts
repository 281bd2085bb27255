/** What calls return about the library. Article ids are strings on every boundary, as on the command line. */
import { z } from 'zod'
import { Template } from '#core/template.ts'
import { ArticleMetadata, Block, Origins, PartialDate, SourceDetails } from '#core/article.ts'
import { Brief } from '#core/brief.ts'
import { Fix } from '#core/brief/check/fix.ts'
import { ByReading } from '#core/brief/check/by-reading/by-reading.ts'
import { TraceState } from '#core/brief/check/trace.ts'
import { Excerpt, ExcerptId } from '#core/excerpt.ts'
import { Credibility, Reliability } from '#core/grade.ts'
import { Decision, Suggestion, Theme } from '#core/theme.ts'

export const ArticleId = z.string().regex(/^\d+$/, 'an article number')

/** Articles that are selected, and done something to, at once: more than any library holds. */
export const MOST_SELECTED = 1_000_000

/** Filters shared by lists and searches; all given ones must hold. Dates are inclusive. */
export const ArticleFilter = z.object({
  theme: z.string().optional(),
  collection: z.string().optional(),
  publication: z.string().optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
})
export type ArticleFilter = z.infer<typeof ArticleFilter>

export const ArticleRow = ArticleMetadata.omit({ standfirst: true, url: true }).extend({
  id: ArticleId,
  themes: z.array(z.string()),
  excerpts: z.int().nonnegative(),
  paragraphs: z.int().nonnegative(),
  snippet: z.string(),
  read: z.boolean(),
  starred: z.boolean(),
})
export type ArticleRow = z.infer<typeof ArticleRow>

export const BlockDecision = z.object({
  block: z.int().positive(),
  theme: z.string(),
  decision: Decision,
})
export type BlockDecision = z.infer<typeof BlockDecision>

export const ArticleVersion = z.object({ id: ArticleId, title: z.string(), date: PartialDate.nullable(), importedAt: z.string() })
export type ArticleVersion = z.infer<typeof ArticleVersion>

/** UTF-16 offsets into a block of an article. */
export const Passage = z.object({ block: z.int().positive(), start: z.int().nonnegative(), end: z.int().nonnegative() })

/** A passage that resembles the quote of a lost excerpt; `alike` is the share of both that agrees, 0–1. */
export const Guess = Passage.extend({
  excerpt: ExcerptId,
  n: z.int().positive().nullable(),
  text: z.string(),
  alike: z.number().min(0).max(1),
})
export type Guess = z.infer<typeof Guess>

export const ArticleView = ArticleMetadata.extend({
  id: ArticleId,
  /** Those of the authors that are no people. */
  organisations: z.array(z.string()),
  details: SourceDetails,
  /** Where each fact was found. */
  origins: Origins,
  /** All versions of this article, itself among them, the oldest first; empty where there is one only. */
  versions: z.array(ArticleVersion),
  blocks: z.array(Block),
  /** Suggestions that are neither accepted nor rejected yet. */
  suggestions: z.array(Suggestion),
  decisions: z.array(BlockDecision),
  excerpts: z.array(Excerpt),
  /** Of excerpts that are lost: the passage most like each, which only a person may take. */
  guesses: z.array(Guess),
  source: z.object({ file: z.string(), sha256: z.string(), importedAt: z.string() }),
  collections: z.array(z.string()),
  /** Of its publication; null where that is not judged. */
  reliability: Reliability.nullable(),
  /** The handling marking that the source carries; empty for none. */
  marking: z.string(),
  read: z.boolean(),
  starred: z.boolean(),
})
export type ArticleView = z.infer<typeof ArticleView>

export const SearchHit = z.object({
  article: ArticleId,
  title: z.string(),
  n: z.int().positive().nullable(),
  /** What the article itself calls the paragraph, as citations name it. */
  ownNumber: z.string().optional(),
  snippet: z.string(),
  /** Where the query's words stand in the snippet, [start, end) in UTF-16 units. */
  matches: z.array(z.tuple([z.int(), z.int()])),
  score: z.number(),
  row: ArticleRow,
})
export type SearchHit = z.infer<typeof SearchHit>

export const SearchResult = z.object({
  total: z.int(),
  milliseconds: z.number(),
  hits: z.array(SearchHit),
  /** What may be marked in the text of an article that was found: the query's words and their other forms. */
  words: z.array(z.object({ text: z.string(), prefix: z.boolean() })),
  /** What of the query was passed over, in words. */
  notes: z.array(z.string()),
  /** Where nothing was found: the query without its typing errors. */
  meant: z.string().nullable(),
  /** The themes that the query asks for by `theme:`, by slug. */
  themes: z.array(z.string()),
})
export type SearchResult = z.infer<typeof SearchResult>

const Facet = z.array(z.object({ value: z.string(), articles: z.int() }))
/** Values with how many of the articles have them, the most frequent first; themes by slug, years the newest first. `counted` of `total` articles were looked at: the first that a list would show. */
export const Facets = z.object({
  total: z.int(),
  counted: z.int(),
  themes: Facet,
  publications: Facet,
  years: Facet,
  languages: Facet,
})
export type Facets = z.infer<typeof Facets>

export const LibraryInfo = z.object({
  path: z.string(),
  /** It can be read and exported from; every edit is refused. */
  readOnly: z.boolean(),
  /** What the user should know of how it was opened, such as that an interrupted restore was ended. */
  notice: z.string().nullable(),
  /** Why it should not stand where it does: a synchronised folder, a network drive. */
  warning: z.string().nullable(),
  articles: z.int(),
  excerpts: z.int(),
  briefs: z.int(),
  /** Articles in the trash; `articles` does not count them. */
  trashed: z.int(),
  themes: z.array(Theme.extend({ articles: z.int() })),
  collections: z.array(z.object({ name: z.string(), articles: z.int() })),
})
export type LibraryInfo = z.infer<typeof LibraryInfo>

export const BriefRow = z.object({
  id: z.string(),
  title: z.string(),
  template: z.string(),
  marking: z.string(),
  date: PartialDate,
  words: z.int(),
  updatedAt: z.string(),
  /** The brief whose next issue this is, which may be deleted; null for a brief that follows none. */
  follows: z.object({ id: z.string(), title: z.string(), deleted: z.boolean() }).nullable(),
})
export type BriefRow = z.infer<typeof BriefRow>

/** An excerpt with what a list or a citation shows of its article. */
export const ExcerptView = Excerpt.extend({
  title: z.string(),
  authors: z.array(z.string()),
  publication: z.string().nullable(),
  date: z.string().nullable(),
  /** Of its publication; absent or null where that is not judged. */
  reliability: Reliability.nullable().optional(),
})
export type ExcerptView = z.infer<typeof ExcerptView>

/** A brief on the wire: its id is a string there. */
export const BriefView = Brief.extend({ id: z.string() })
export type BriefView = z.infer<typeof BriefView>

/** `section` and `sentence` are ids within the brief, null where a finding concerns the whole. */
export const Finding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  section: z.string().nullable(),
  sentence: z.string().nullable(),
  message: z.string(),
  /** The standard that asks for it, where one does: “ICD 203, D.6.e.(1)”. */
  reference: z.string().optional(),
  fix: Fix.optional(),
  /** Why it is accepted, null where it stands. */
  waived: z.string().nullable(),
})
export type Finding = z.infer<typeof Finding>

export const BriefCheckView = z.object({
  /** Which revision of the brief was checked. */
  revision: z.int(),
  findings: z.array(Finding),
  trace: z.array(
    z.object({
      sentence: z.string(),
      text: z.string(),
      state: TraceState,
      excerpts: z.array(ExcerptId),
      /** Of its excerpts those that are graded, or whose publication is; absent where none is. */
      grades: z
        .array(z.object({ excerpt: ExcerptId, reliability: Reliability.nullable(), credibility: Credibility.nullable() }))
        .optional(),
      /** Of a sentence that says what it rests on in other words than it. */
      beside: ByReading.optional(),
    }),
  ),
  /** Of each sentence what the check could not read or compare, in words; `sentence` is null where that is so of the whole brief. */
  unchecked: z.array(z.object({ sentence: z.string().nullable(), what: z.string() })),
  sources: z.object({
    cited: z.int(),
    count: z.int(),
    /** Origins: what counts as one, and why, stands in `origins`, those that carry most first. Shares are of the `cited` sentences, 0–1: one with several counts in parts. */
    independent: z.int(),
    origins: z.array(
      z.object({
        name: z.string(),
        articles: z.array(z.string()),
        members: z.array(z.string()),
        why: z.string().nullable(),
        sentences: z.int(),
        share: z.number(),
      }),
    ),
    topOriginShare: z.number(),
    publications: z.array(z.object({ name: z.string(), sentences: z.int(), share: z.number() })),
    topShare: z.number(),
    oldest: z.string().nullable(),
    newest: z.string().nullable(),
    undated: z.int(),
    languages: z.array(z.string()),
  }),
  words: z.object({
    total: z.int(),
    budget: z.int(),
    sections: z.array(z.object({ section: z.string(), title: z.string(), words: z.int(), budget: z.int().nullable() })),
  }),
})
export type BriefCheckView = z.infer<typeof BriefCheckView>

/** A template that a new brief can have. `own`: the library's, which can be removed. */
export const TemplateView = Template.extend({ own: z.boolean() })
export type TemplateView = z.infer<typeof TemplateView>
