/** Briefs: made, written, checked, exported. */
import { z } from 'zod'
import { BriefContent, Sentence } from '#core/brief.ts'
import { LARGEST_TABLE } from '#core/brief-table.ts'
import { ImageHash } from '#core/image.ts'
import { BriefLanguage } from '#core/brief/brief-languages.ts'
import { LikelihoodScale } from '#core/brief/likelihood-scale.ts'
import { CitationSettings, NO_CITATION_SETTINGS } from '#core/cite/citation-settings.ts'
import { SavedContent } from '#core/brief/kept-parts.ts'
import { Annex, ExportChoice, NotesPlace } from '#core/export-choice.ts'
import { OwnStyleId } from '#core/own-style.ts'
import { ExportFormat } from '#core/export-formats.ts'
import { BriefComparison, BriefDifference, Judgement, TouchingArticles } from './brief-comparison.ts'
import { call } from './call.ts'
import { Started } from './job.ts'
import { RestingBrief, Sources } from './resting.ts'
import { ToldCheck, ToldLists } from './told-check.ts'
import { ArticleId, BriefCheckView, BriefRow, BriefView } from './views.ts'

/** Characters. */
export const MOST_VERSION_NAME = 120
/** Sentences that are confirmed at once; a brief of 300 pages has fewer. */
const MOST_CONFIRMED = 10_000
const VersionName = z.string().trim().min(1).max(MOST_VERSION_NAME)
/** A state of a brief; `name`: null where it was kept by itself. */
export const BriefVersion = z.object({ revision: z.int(), name: z.string().nullable(), savedAt: z.string() })
export type BriefVersion = z.infer<typeof BriefVersion>

const nothing = z.object({})
const done = z.object({})
/** Characters; some 500 steps of undo and the text of a long brief take a tenth of it. */
const MOST_PLACE = 32_000_000
/** Characters. */
export const MOST_FIELD = 4000
/** Characters of Markdown; ten times the text of a brief of 300 pages. */
export const MOST_WRITTEN = 8_000_000

export const ExportOptions = z.object({
  id: z.string(),
  format: ExportFormat,
  notes: NotesPlace.optional(),
  annexes: z.array(Annex).default([]),
  /** `RULE`, or `RULE@SENTENCE` → the reason why its findings are accepted, beside those that are kept; printed in the export, and kept with the brief. */
  waivers: z.record(z.string(), z.string()).default({}),
  /** What is left out of this export: ids of sentences, blocks or sections, of excerpts or articles, and `name:WORDS`. */
  redact: z.array(z.string()).default([]),
})

export const briefs = {
  'briefs.create': call(
    z.object({
      template: z.string(),
      title: z.string().min(1),
      themes: z.array(z.string()).default([]),
      authors: z.array(z.string()).default([]),
      marking: z.string().default(''),
      /** What stands in the template's fields, by their ids. Failure: no-such-field. */
      fields: z.record(z.string(), z.string().max(MOST_FIELD)).default({}),
      assemble: z.boolean().default(false),
      /** How it cites. Failure: no-such-style. */
      citation: CitationSettings.default(NO_CITATION_SETTINGS),
      /** That of its text; without it the template's. */
      language: BriefLanguage.optional(),
      /** The scale of its words of likelihood; not taken where the template fixes one. */
      likelihood: LikelihoodScale.optional(),
    }),
    BriefView,
    { changes: ['briefs', 'excerpts'] },
  ),
  /** The next issue of a brief: a copy of it, dated today, with its open comments, that remembers which brief it follows. Failure: no-such-brief. */
  'briefs.duplicate': call(z.object({ id: z.string() }), BriefView, { changes: ['briefs'] }),
  'briefs.list': call(nothing, z.array(BriefRow), { shows: ['briefs'] }),
  'briefs.get': call(z.object({ id: z.string() }), BriefView, { shows: ['briefs'] }),
  /** Parts that stand as they did at `revision` may be named instead of repeated. Fails with brief-changed-elsewhere when that is not the latest. */
  'briefs.save': call(
    z.object({ id: z.string(), revision: z.int(), content: SavedContent }),
    z.object({ revision: z.int(), updatedAt: z.string() }),
    { changes: ['briefs'] },
  ),
  /**
   * Writes Markdown into a section, by its id or title, and saves the brief: all of it or nothing. `unchanged`: the section said that already. `revision` and what
   * was there before are as after briefs.save. Failures: no-such-section, section-writes-itself, no-text, too-large, not-in-a-section, no-such-tag,
   * no-such-excerpt, no-evidence-here, not-a-quotation, has-figures (which would be gone).
   */
  'briefs.write': call(
    z.object({ id: z.string(), section: z.string(), markdown: z.string().max(MOST_WRITTEN), append: z.boolean().default(false) }),
    z.object({ title: z.string(), revision: z.int(), unchanged: z.boolean(), sentences: z.array(Sentence) }),
    { changes: ['briefs'] },
  ),
  /**
   * Where the author left a brief (caret, scroll, steps of undo), as text that only the window reads; null where nothing is kept. `before`: what the brief said
   * there, where it was written elsewhere since (without a place, what it said one revision ago), so that undo can go back to it; null where it was not.
   */
  'briefs.place': call(z.object({ id: z.string() }), z.object({ place: z.string().nullable(), before: BriefContent.nullable() })),
  /** Kept for that revision only: nothing is kept when another one has been saved since. */
  'briefs.keepPlace': call(z.object({ id: z.string(), revision: z.int(), place: z.string().max(MOST_PLACE) }), done, {
    changes: [],
  }),
  'briefs.remove': call(z.object({ id: z.string() }), done, { changes: ['briefs'] }),
  /**
   * What differs in a brief from the issue before it, and what came into the library since. The older is the one that was made first, in whichever order the two
   * are named. Failures: no-such-brief, nothing-to-compare (a brief with itself).
   */
  'briefs.compare': call(z.object({ id: z.string(), other: z.string() }), BriefComparison, {
    shows: ['briefs', 'articles', 'excerpts'],
  }),
  /**
   * The same without articles, `id` taken as the newer whichever was made first: cheap enough to be asked again after every save. With `revision`: from `since` as it
   * was then, which may be the brief itself. Failures: those of briefs.compare, no-such-revision.
   */
  'briefs.differences': call(z.object({ id: z.string(), since: z.string(), revision: z.int().optional() }), BriefDifference, {
    shows: ['briefs'],
  }),
  /** The earlier states of a brief that are kept, newest first; the latest, which is what it says now, is among them only if it has a name. Failure: no-such-brief. */
  'briefs.versions': call(z.object({ id: z.string() }), z.object({ latest: BriefVersion, earlier: z.array(BriefVersion) }), {
    shows: ['briefs'],
  }),
  /** What a brief said then. Failures: no-such-brief, no-such-revision. */
  'briefs.version': call(z.object({ id: z.string(), revision: z.int() }), BriefContent),
  /** Names a state, by which it is kept for good; null takes the name away. Failures: no-such-brief, no-such-revision. */
  'briefs.nameVersion': call(z.object({ id: z.string(), revision: z.int(), name: VersionName.nullable() }), done, {
    changes: ['briefs'],
  }),
  /** The articles that came into the library after a time and touch one of these judgements. It reads no brief, so that writing makes no answer old. */
  'briefs.touching': call(z.object({ after: z.string(), judgements: z.array(Judgement) }), TouchingArticles, {
    shows: ['articles', 'excerpts'],
  }),
  /** Which briefs rest on articles and excerpts, by which sentences, and what would be left without them; `id`: in that brief alone. Unknown ids rest nowhere. */
  'briefs.restingOn': call(Sources.extend({ id: z.string().optional() }), z.object({ briefs: z.array(RestingBrief) }), {
    shows: ['briefs', 'excerpts', 'articles'],
  }),
  /**
   * Takes sources away from a brief and saves it: its sentences rest on what is left, block quotations from them go. Answers with what rested on them; nothing is saved where
   * nothing did. Failure: no-such-brief.
   */
  'briefs.takeAway': call(Sources.extend({ id: z.string() }), z.object({ revision: z.int(), resting: RestingBrief.nullable() }), {
    changes: ['briefs'],
  }),
  /** The brief rests on an article as it is now: what has changed in it is told no more. Failures: no-such-brief, no-such-article. */
  'briefs.takeSource': call(z.object({ id: z.string(), article: ArticleId }), done, { changes: ['briefs'] }),
  /** Undoes that: the last change that was taken over is told again. Failures: no-such-brief, no-such-article. */
  'briefs.giveBackSource': call(z.object({ id: z.string(), article: ArticleId }), done, { changes: ['briefs'] }),
  /** Accepts findings of a brief (keys as in an export) for good; an empty reason takes it back. Failures: no-such-brief, no-such-template. */
  'briefs.waive': call(z.object({ id: z.string(), waivers: z.record(z.string(), z.string()) }), done, { changes: ['briefs'] }),
  /**
   * Keeps that the author read sentences beside their passages and found that they bear them out, as both are now; `said`: what they said where she read them. A letter more in either, and they are to be read
   * again. Failures: no-such-brief, no-such-sentence, nothing-to-confirm, sentence-changed.
   */
  'briefs.confirm': call(
    z.object({
      id: z.string(),
      sentences: z.array(z.string()).min(1).max(MOST_CONFIRMED),
      said: z.record(z.string(), z.string()).optional(),
    }),
    z.object({ confirmed: z.int() }),
    { changes: ['briefs'] },
  ),
  /** Takes confirmations back. Failure: no-such-brief. */
  'briefs.unconfirm': call(z.object({ id: z.string(), sentences: z.array(z.string()).min(1).max(MOST_CONFIRMED) }), done, {
    changes: ['briefs'],
  }),
  /**
   * Puts a picture of the library as a figure at the end of a section, and what it shows as a table below (its first row and column name the others; empty for none), each cell tagged as the author's own.
   * Failures: no-such-brief, no-such-section, no-such-image.
   */
  'briefs.placeFigure': call(
    z.object({
      id: z.string(),
      section: z.string(),
      image: ImageHash,
      caption: z.string().max(500),
      source: z.string().max(500),
      alternative: z.string().max(4_000),
      table: z
        .array(z.array(z.string().max(300)).min(1).max(LARGEST_TABLE.columns))
        .max(LARGEST_TABLE.cells / LARGEST_TABLE.columns),
    }),
    z.object({ revision: z.int() }),
    { changes: ['briefs'] },
  ),
  /** In which house style a brief is written as a Word file from now on; null: as its template has it. Failures: no-such-brief, no-such-style. */
  'briefs.house': call(z.object({ id: z.string(), style: OwnStyleId.nullable() }), z.object({ revision: z.int() }), {
    changes: ['briefs'],
  }),
  /** How a brief cites from now on; what is absent stays as it is. Failures: no-such-brief, no-such-style. */
  'briefs.cite': call(CitationSettings.partial().extend({ id: z.string() }), z.object({ revision: z.int() }), {
    changes: ['briefs'],
  }),
  'briefs.check': call(z.object({ id: z.string() }), BriefCheckView, { shows: ['briefs', 'excerpts', 'articles'] }),
  /** The same for a window that holds the check that was told as `held`; null, or one that is not remembered: it is told whole. */
  'briefs.checkSince': call(z.object({ id: z.string(), held: z.string().nullable() }), ToldCheck, {
    shows: ['briefs', 'excerpts', 'articles'],
  }),
  /** A further part (from 1 on) of the lists of a check that was told; null where that one is not remembered any more. */
  'briefs.checkRest': call(z.object({ check: z.string(), part: z.int().positive() }), ToldLists.nullable()),
  /**
   * The pages of a brief as they would be printed now, as a PDF, whatever its check says; only for the window to show. `missing`: characters that no font has. Failures:
   * no-such-brief, no-such-template.
   */
  'briefs.pages': call(
    z.object({ id: z.string() }),
    z.object({ bytes: z.instanceof(Uint8Array), missing: z.array(z.string()) }),
    {
      shows: ['briefs', 'excerpts', 'articles'],
    },
  ),
  /** How its author had a brief exported last, to be offered again; null where she has not. */
  'briefs.exportChoice': call(z.object({ id: z.string() }), z.object({ choice: ExportChoice.nullable() })),
  'briefs.keepExportChoice': call(ExportChoice.extend({ id: z.string() }), done, { changes: [] }),
  /** Starts a job whose result is an ExportReport. Refused with findings-not-waived while errors stand. */
  'briefs.export': call(ExportOptions.extend({ to: z.string() }), Started),
} as const
