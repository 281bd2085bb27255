import { z } from 'zod'
import { PartialDate } from './article.ts'
import { CitationSettings } from './cite/citation-settings.ts'
import { ExcerptId } from './excerpt.ts'
import { LikelihoodScale } from './brief/likelihood-scale.ts'
import { fitsMatrix, matrixSentences } from './brief-matrix.ts'
import { OwnStyleId } from './own-style.ts'
import { ImageHash } from './image.ts'
import { DEEPEST_LEVEL } from './list-levels.ts'
import { tableSentences } from './brief-table.ts'
import { ThemeSlug } from './theme.ts'

export const Tag = z.enum(['judgement', 'assumption', 'common-knowledge'])
export type Tag = z.infer<typeof Tag>

/** The excerpts a sentence rests on, and a tag where the analyst speaks for herself. Neither: the sentence is untraced, which a check reports. */
export const Evidence = z.object({ excerpts: z.array(ExcerptId), tag: Tag.nullable() })
export type Evidence = z.infer<typeof Evidence>

/** What the author notes for herself on a sentence. It stays in the library: no export, no copied text and no answer of the command line holds it. */
export const BriefComment = z.object({ id: z.string(), text: z.string(), resolved: z.boolean() })
export type BriefComment = z.infer<typeof BriefComment>
const Comments = z.array(BriefComment).optional()

/** `text` is one sentence of inline Markdown: *emphasis*, **strong**, backslash escapes; everything else is literal. */
export const Sentence = z.object({ id: z.string(), text: z.string(), evidence: Evidence, comments: Comments })
export type Sentence = z.infer<typeof Sentence>

const ParagraphBlock = z.object({
  kind: z.literal('paragraph'),
  id: z.string(),
  sentences: z.array(Sentence),
})
const JudgementBlock = z.object({
  kind: z.literal('judgement'),
  id: z.string(),
  confidence: z.enum(['low', 'moderate', 'high']).nullable(),
  sentences: z.array(Sentence),
})
/** A block quotation. `text` is the excerpt's quote; it may be shortened by […] and carry [brackets], which a check verifies. */
const ExcerptBlock = z.object({
  kind: z.literal('excerpt'),
  id: z.string(),
  excerpt: ExcerptId,
  text: z.string(),
  comments: Comments,
})
/** How far below the outermost level it stands; missing there, as in all briefs from before lists had levels. */
const PointLevel = z.int().min(1).max(DEEPEST_LEVEL).optional()
/** Of a point below another: whether it and those beside it are numbered, where they are not as the outermost are; the first of them says it for all. */
const PointOrdered = z.boolean().optional()
const ListBlock = z.object({
  kind: z.literal('list'),
  id: z.string(),
  ordered: z.boolean(),
  items: z.array(z.object({ id: z.string(), level: PointLevel, ordered: PointOrdered, sentences: z.array(Sentence) })),
})
/** A heading one level below its section's own. As that, `text` is literal, without markup; it rests on nothing, and is no sentence and no word of a budget. */
const HeadingBlock = z.object({ kind: z.literal('heading'), id: z.string(), text: z.string() })
const TableCell = z.object({ id: z.string(), sentences: z.array(Sentence) })
/**
 * A table: as many cells in each row, none of them merged, each a host of sentences as a point of a list is. With `headRow` the first row names the columns, with
 * `headColumn` the first column names the rows. The caption is literal, without markup, and rests on nothing.
 */
const TableBlock = z.object({
  kind: z.literal('table'),
  id: z.string(),
  caption: z.string(),
  headRow: z.boolean(),
  headColumn: z.boolean(),
  rows: z
    .array(z.object({ id: z.string(), cells: z.array(TableCell).min(1) }))
    .min(1)
    .refine((rows) => rows.every(({ cells }) => cells.length === rows[0]?.cells.length), 'Rows of a table are of one length.'),
})
export type TableBlock = z.infer<typeof TableBlock>

/** How an item of evidence stands to a hypothesis: strongly consistent, consistent, neutral or not applicable, inconsistent, strongly inconsistent with it. */
export const MatrixMark = z.enum(['CC', 'C', 'N', 'I', 'II'])
export type MatrixMark = z.infer<typeof MatrixMark>

/**
 * A matrix of competing hypotheses. Each row is an item of evidence, a host of sentences as a paragraph is, with its mark for each hypothesis in their order (null:
 * not judged yet). Names, statements and the caption are literal, without markup, and rest on nothing: a hypothesis claims nothing.
 */
const MatrixBlock = z
  .object({
    kind: z.literal('matrix'),
    id: z.string(),
    caption: z.string(),
    hypotheses: z.array(z.object({ id: z.string(), name: z.string(), statement: z.string() })).min(1),
    rows: z.array(z.object({ id: z.string(), sentences: z.array(Sentence), marks: z.array(MatrixMark.nullable()) })).min(1),
  })
  .refine(
    ({ hypotheses, rows }) => rows.every(({ marks }) => marks.length === hypotheses.length),
    'A row of a matrix has a mark for each hypothesis.',
  )
  .refine(fitsMatrix, 'A matrix has no more hypotheses and rows than a page can hold.')
export type MatrixBlock = z.infer<typeof MatrixBlock>
/**
 * A picture of the library, by its hash, with what stands below it in print, where it comes from, and what it shows in words for those who do not see it. All three
 * are literal, without markup. It rests on nothing, and is no sentence and no word of a budget.
 */
const FigureBlock = z.object({
  kind: z.literal('figure'),
  id: z.string(),
  image: ImageHash,
  caption: z.string(),
  source: z.string(),
  alternative: z.string(),
})
export type FigureBlock = z.infer<typeof FigureBlock>

export const BriefBlock = z.discriminatedUnion('kind', [
  ParagraphBlock,
  JudgementBlock,
  ExcerptBlock,
  ListBlock,
  HeadingBlock,
  TableBlock,
  MatrixBlock,
  FigureBlock,
])
export type BriefBlock = z.infer<typeof BriefBlock>

/** The slot of a section that its author added. No section of a template has such an id. */
export const OWN_SLOT = '(own)'

/**
 * `slot` names the template's section; `theme` is set on the parts of a section that is written theme by theme, and on these `group` where its author gave the
 * whole of them another title than the template's.
 */
export const BriefSection = z.object({
  id: z.string(),
  slot: z.string(),
  title: z.string(),
  theme: ThemeSlug.nullable(),
  group: z.string().optional(),
  blocks: z.array(BriefBlock),
})
export type BriefSection = z.infer<typeof BriefSection>

/** The part of a brief that its author edits; its sections in her order, which is that of the exports. Ids of sections, blocks and sentences are unique within the brief. */
export const BriefContent = z.object({
  title: z.string().min(1),
  authors: z.array(z.string()),
  /** Handling marking, printed in header and footer, such as OFFICIAL; empty for none. */
  marking: z.string(),
  date: PartialDate,
  language: z.string(),
  /** What stands in the fields of the template (period covered, contact), by their ids; literal, without markup. */
  fields: z.record(z.string(), z.string()).optional(),
  themes: z.array(ThemeSlug),
  /** Absent: as template and language have it. */
  citation: CitationSettings.optional(),
  /** The scale of its words of likelihood, where its template fixes none; absent: the usual one. */
  likelihood: LikelihoodScale.optional(),
  /** The house style of its Word files; absent: as the template has it. */
  houseStyle: OwnStyleId.optional(),
  sections: z.array(BriefSection),
})
export type BriefContent = z.infer<typeof BriefContent>

/** `revision` grows by one with every save; a save names the one it was made from, so that no window overwrites another's work. */
export const Brief = BriefContent.extend({
  id: z.int().positive(),
  template: z.object({ id: z.string(), version: z.int().positive() }),
  revision: z.int().positive(),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type Brief = z.infer<typeof Brief>

/** The sentences of a block, in reading order; an excerpt block speaks as one sentence that rests on its excerpt, headings and figures have none, of a table see `tableSentences`, of a matrix `matrixSentences`. */
export function blockSentences(block: BriefBlock): Sentence[] {
  switch (block.kind) {
    case 'paragraph':
    case 'judgement':
      return block.sentences
    case 'list':
      return block.items.flatMap((item) => item.sentences)
    case 'excerpt':
      return [quotationSentence(block)]
    case 'heading':
    case 'figure':
      return []
    case 'table':
      return tableSentences(block)
    case 'matrix':
      return matrixSentences(block)
  }
}

/** A block quotation as the one sentence that it is. */
export function quotationSentence({ id, text, excerpt, comments }: z.infer<typeof ExcerptBlock>): Sentence {
  const sentence = { id, text, evidence: { excerpts: [excerpt], tag: null } }
  return comments === undefined ? sentence : { ...sentence, comments }
}
