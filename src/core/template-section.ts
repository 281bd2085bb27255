import { z } from 'zod'
import { LARGEST_MATRIX } from './brief-matrix.ts'

/**
 * What a section is for, where a rule asks for it: `scope` says what is covered and may stand before the `main-message`, which says the answer, `key-judgements` hold the likelihoods, `findings` are what recommendations are
 * linked to (a section by themes is that too), `changes` what moved since the last issue.
 */
export const SECTION_ROLES = [
  'scope',
  'main-message',
  'why-it-matters',
  'key-judgements',
  'findings',
  'assumptions',
  'alternatives',
  'changes',
  'source-summary',
  'evidence-gaps',
] as const

/** summary: may say nothing that is not below · prose · by-theme: one part per theme · list: numbered points · sources: made by the app. */
export const SECTION_KINDS = ['summary', 'prose', 'by-theme', 'list', 'sources'] as const
/** What an assembled first draft puts into a section: the newest statements, the oldest as context, what the evidence lacks, or article after article with its summary and excerpts. */
export const DRAFT_PARTS = ['recent', 'context', 'gaps', 'articles'] as const
export const MOST_START_BLOCKS = 4

/** More columns are no table that anybody fills in by hand. */
const MOST_COLUMNS = 12
const MOST_ROWS = 40

/** A table that a new brief has in a section. Its first row names the columns; where rows are named, the first column does that. */
const StartTable = z.strictObject({
  kind: z.literal('table'),
  caption: z.string(),
  columns: z.array(z.string()).min(1).max(MOST_COLUMNS),
  /** How many empty rows there are, or what each is called. */
  rows: z.union([z.int().min(1).max(MOST_ROWS), z.array(z.string()).min(1).max(MOST_ROWS)]),
})
/** An empty matrix of competing hypotheses. */
const StartMatrix = z.strictObject({
  kind: z.literal('matrix'),
  caption: z.string(),
  hypotheses: z.int().min(2).max(LARGEST_MATRIX.hypotheses),
  rows: z.int().min(1).max(MOST_ROWS),
})
export const StartBlock = z.discriminatedUnion('kind', [StartTable, StartMatrix])
export type StartBlock = z.infer<typeof StartBlock>

export const TemplateSection = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  /** Word budget; null where words are not counted (Sources). */
  words: z.int().positive().nullable(),
  /** Whether that is the budget of each theme; otherwise the themes share it. */
  perTheme: z.boolean().default(false),
  /** What belongs here, in one or two sentences; shown while the section is empty. */
  guidance: z.string(),
  kind: z.enum(SECTION_KINDS),
  /** Independent sources (origins, see core/brief/origins) asked for; per theme where the section goes by theme. */
  minSources: z.int().nonnegative().default(0),
  minItems: z.int().nonnegative().optional(),
  maxItems: z.int().positive().optional(),
  /** Each point must name who acts and by when. */
  needsActorAndTime: z.boolean().default(false),
  /** Each point must cite an excerpt that a finding rests on, or name the section of one. */
  linkedToFinding: z.boolean().default(false),
  /** Points say what to do and not why: the arguments stand above. */
  noArguments: z.boolean().default(false),
  /** Each paragraph, point and quotation must rest on an excerpt. */
  sourcePerParagraph: z.boolean().default(false),
  /** Each cell of its tables that is no heading must be filled and rest on an excerpt. */
  sourcePerCell: z.boolean().default(false),
  required: z.boolean().default(true),
  /** The section in which its matter may stand instead: while this one is empty and that one is not, nothing is missed, and that one has both budgets. */
  mergesInto: z.string().optional(),
  /** What a new brief has in it. */
  start: z.array(StartBlock).max(MOST_START_BLOCKS).default([]),
  /** What an assembled first draft puts here: the newest statements, the oldest as context, or what the evidence lacks. None: the analyst writes it. */
  draft: z.enum(DRAFT_PARTS).optional(),
  role: z.enum(SECTION_ROLES).optional(),
})
export type TemplateSection = z.infer<typeof TemplateSection>
