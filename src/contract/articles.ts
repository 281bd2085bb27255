/** The articles of the library: listed, read, corrected, put away. */
import { z } from 'zod'
import { ARTICLE_GROUPS } from '#core/article-group.ts'
import { ArticleDraft, ArticleMetadata } from '#core/article.ts'
import { ExcerptId } from '#core/excerpt.ts'
import { Correction } from '#core/review/correct-text.ts'
import { call } from './call.ts'
import { Comparison } from './import-review.ts'
import { ArticleFilter, ArticleId, ArticleRow, ArticleView } from './views.ts'

/** Characters; an article's marking is a few words. */
const MOST_MARKING = 120
const done = z.object({})
/** Which articles a list has, and in what order. */
const ListOrder = {
  sort: z.enum(['newest', 'oldest', 'title', 'imported']).default('newest'),
  group: z.enum(ARTICLE_GROUPS).default('none'),
  /** true: the articles in the trash, and only those. */
  trash: z.boolean().default(false),
}

/** What was typed to find a title. */
export const TitleLetters = z.string().min(1).max(80)

export const articles = {
  'articles.list': call(
    ArticleFilter.extend({
      ...ListOrder,
      limit: z.int().positive().default(200),
      offset: z.int().nonnegative().default(0),
    }),
    /** `groups`: how many articles each holds, in no order, with the first page only; they stand together, in the order of `sort` within. */
    z.object({
      total: z.int(),
      rows: z.array(ArticleRow),
      groups: z.array(z.object({ key: z.string().nullable(), count: z.int() })),
    }),
    { shows: ['articles', 'excerpts', 'themes', 'collections'] },
  ),
  /** The ids of the articles that stand from one place of such a list to another, both included, the first place being 0. */
  'articles.stretch': call(
    ArticleFilter.extend({ ...ListOrder, first: z.int().nonnegative(), last: z.int().nonnegative() }),
    z.object({ ids: z.array(ArticleId) }),
    { shows: ['articles', 'excerpts', 'themes', 'collections'] },
  ),
  /** Where the next article of such a list stands whose title begins with these letters, from a place on and then from the top; null where none does. */
  'articles.beginning': call(
    ArticleFilter.extend({ ...ListOrder, letters: TitleLetters, from: z.int().nonnegative() }),
    z.object({ index: z.int().nullable() }),
    { shows: ['articles', 'excerpts', 'themes', 'collections'] },
  ),
  'articles.get': call(z.object({ id: ArticleId }), ArticleView, { shows: ['articles', 'excerpts', 'themes', 'collections'] }),
  /** Which of these articles the library holds, and which are in its trash; the order says nothing. */
  'articles.present': call(
    z.object({ ids: z.array(ArticleId).max(1_000) }),
    z.object({ library: z.array(ArticleId), trash: z.array(ArticleId) }),
    { shows: ['articles'] },
  ),
  /** What an analyst types is certain; `organisations` are those of the authors that are no people, `details` all of them, `marking` is the handling marking that the source carries. */
  'articles.update': call(
    z.object({
      id: ArticleId,
      metadata: ArticleMetadata.partial(),
      ...ArticleDraft.pick({ organisations: true, details: true }).shape,
      marking: z.string().trim().max(MOST_MARKING).optional(),
    }),
    done,
    { changes: ['articles'] },
  ),
  /**
   * Leaves blocks out of the text, or takes them back in. `reason`: the rule's that had left them out before they were taken in (undo).
   * Failures: no-such-article, no-such-block, block-has-excerpts.
   */
  'articles.blocks': call(
    z.object({ id: ArticleId, blocks: z.array(z.int()).min(1), dropped: z.boolean(), reason: z.string().max(80).optional() }),
    done,
    { changes: ['articles'] },
  ),
  /**
   * Corrects the text: other words for a block, in one paragraph or several, or two made one. `lost`: the excerpts that have no place by it.
   * Failures: no-such-article, no-such-block, text-changed (`was` is no longer its text), no-text, not-correctable, no-next-block.
   */
  'articles.correct': call(z.object({ id: ArticleId, correction: Correction }), z.object({ lost: z.array(ExcerptId) }), {
    changes: ['articles', 'excerpts'],
  }),
  /** Two articles of the library side by side, such as versions of one. Failure: no-such-article. */
  'articles.compare': call(z.object({ left: ArticleId, right: ArticleId }), Comparison, { shows: ['articles'] }),
  /** Says whether articles were read and whether they are starred; what is not given stays as it is. */
  'articles.state': call(
    z.object({ ids: z.array(ArticleId).min(1), read: z.boolean().optional(), starred: z.boolean().optional() }),
    done,
    { changes: ['articles'] },
  ),
  'articles.trash': call(z.object({ ids: z.array(ArticleId) }), done, { changes: ['articles'] }),
  'articles.restore': call(z.object({ ids: z.array(ArticleId) }), done, { changes: ['articles'] }),
  /** The same of very many at once, as one step of the history. It is shown as a job (`change`) while it runs, and answers at its end. Failure: cancelled, where the job was; nothing was moved then. */
  'articles.move': call(
    z.object({ ids: z.array(ArticleId).min(1), to: z.enum(['trash', 'library']) }),
    z.object({ moved: z.int() }),
    { works: ['articles'] },
  ),
  /** What would be lost with articles of the trash that are deleted for good: of how many, some of their titles, their excerpts and the notes on them. */
  'articles.atStake': call(
    z.object({ ids: z.array(ArticleId) }),
    z.object({ articles: z.int(), titles: z.array(z.string()), excerpts: z.int(), notes: z.int() }),
    { shows: ['articles', 'excerpts'] },
  ),
  /** Deletes articles of the trash for good, with their excerpts, what the history knows of their text, and the imported files that nothing else uses: no undo brings them back. Of very many it is a job as above. Failure: cancelled. */
  'articles.deleteForGood': call(z.object({ ids: z.array(ArticleId).min(1) }), z.object({ deleted: z.int() }), {
    works: ['articles', 'excerpts', 'collections'],
  }),
  /** The article's full citation as a note would print it (Chicago), plain text. `block` or `n` name the block whose paragraph number and page it adds. */
  'articles.cite': call(
    z.object({ id: ArticleId, n: z.int().positive().nullable().default(null), block: z.int().positive().optional() }),
    z.object({ text: z.string() }),
    { shows: ['articles'] },
  ),
}
