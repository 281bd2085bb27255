import { z } from 'zod'
import { Aggregate, call } from './call.ts'
import { ArticleId } from './views.ts'

/** What a step of the library's history is called by: each has a name for menus and a sentence in the catalogue of texts. */
export const STEP_KINDS = [
  'details',
  'leave-out',
  'take-in',
  'correct',
  'read',
  'unread',
  'star',
  'unstar',
  'trash',
  'restore',
  'accept',
  'reject',
  'undecide',
  'mark',
  'mark-import',
  'note',
  'mark-themes',
  'mark-move',
  'grade-excerpt',
  'unmark',
  'remark',
  'grade-publication',
  'theme-add',
  'theme-edit',
  'theme-order',
  'theme-remove',
  'theme-merge',
  'theme-split',
  'theme-import',
  'actor-save',
  'actor-merge',
  'disagreement-decide',
  'disagreement-aside',
  'disagreement-reopen',
  'search-save',
  'search-edit',
  'search-remove',
  'collection-add',
  'collection-rename',
  'collection-remove',
  'collect',
  'uncollect',
  'template-add',
  'template-save',
  'template-remove',
  'template-restore',
  'brief-new',
  'brief-issue',
  'brief-edit',
  'brief-write',
  'brief-remove',
  'brief-take-away',
  'brief-take-source',
  'brief-give-back-source',
  'brief-name-version',
  'brief-accept',
  'brief-confirm',
  'brief-unconfirm',
  'brief-cite',
  'brief-house',
  'brief-figure',
  'brief-return',
  'merge',
  'import',
] as const
export const StepKind = z.enum(STEP_KINDS)
export type StepKind = z.infer<typeof StepKind>

/**
 * A change that somebody made to the library. `name`: what a menu calls it (“Move to Trash”), `what`: the same with what it was done to; the article, its block and the brief say where
 * that is. `undone`: it was taken back and can be done again; `undoable`: it can still be taken back or done again.
 */
export const StepView = z.object({
  step: z.string(),
  kind: StepKind,
  name: z.string(),
  what: z.string(),
  at: z.string(),
  article: ArticleId.nullable(),
  block: z.int().nullable(),
  brief: z.string().nullable(),
  undone: z.boolean(),
  undoable: z.boolean(),
})
export type StepView = z.infer<typeof StepView>

const WHATS = [
  'title',
  'standfirst',
  'authors',
  'publication',
  'date',
  'details',
  'url',
  'language',
  'marking',
  'read',
  'star',
  'trash',
  'text',
  'mark',
  'note',
  'credibility',
  'theme',
  'decision',
  'collection',
] as const

/** One thing of an article that a step changed, in words; `of`: the mark or paragraph that it belongs to, where it is not the article. null: there was, or is, none. */
export const Difference = z.object({
  what: z.enum(WHATS),
  of: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type Difference = z.infer<typeof Difference>

export const ArticleStep = StepView.extend({ changes: z.array(Difference) })
export type ArticleStep = z.infer<typeof ArticleStep>

const all = Aggregate.options

export const history = {
  /** The steps of all who work on the library, the newest first; those about one article where it is named. */
  'history.list': call(
    z.object({ article: ArticleId.optional(), limit: z.int().positive().max(20_000).default(500) }),
    z.array(StepView),
    { shows: all },
  ),
  /** The steps that changed one article, the newest first, each with what it changed of that article; of steps that can no longer be taken back that is not kept. Failure: no-such-article. */
  'history.article': call(
    z.object({ article: ArticleId, limit: z.int().positive().max(20_000).default(500) }),
    z.array(ArticleStep),
    { shows: all },
  ),
  /** What undo and redo do next. */
  'history.next': call(z.object({}), z.object({ undo: StepView.nullable(), redo: StepView.nullable() }), { shows: all }),
  /**
   * Takes back the last step that was not taken back, or the one that is named, whatever came after it; all of it, or nothing. Answers with the step. Failures: nothing-to-undo,
   * step-overtaken (what it changed was changed again since).
   */
  'history.undo': call(z.object({ step: z.string().optional() }), StepView, { works: all }),
  /** Does again what was taken back last, or the step that is named. Failures: nothing-to-redo, step-overtaken. */
  'history.redo': call(z.object({ step: z.string().optional() }), StepView, { works: all }),
} as const
