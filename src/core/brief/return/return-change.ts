import { z } from 'zod'
import { Evidence } from '#core/brief.ts'

/** A place beside a sentence, a block, or at the start of a section. `pending`: it is there only once its own change was accepted. */
const Anchor = z.object({ side: z.enum(['before', 'after']), id: z.string(), pending: z.boolean() })
export type Anchor = z.infer<typeof Anchor>

/** Where something goes: into the paragraph of the first of `inside` that is there, else into that cell, else as a paragraph of its own beside the first of `beside`. */
const Target = z.object({
  inside: z.array(Anchor),
  cell: z.string().nullable(),
  beside: z.array(Anchor),
  as: z.enum(['paragraph', 'list-item']),
  /** Of a point of a list: how far below the outermost. */
  level: z.number(),
  /** Of a point of a list: whether it is numbered where no other point says so. */
  ordered: z.boolean().optional(),
})
export type Target = z.infer<typeof Target>

/** What accepting a change does to the brief. `sentence` may be the id of a block quotation; a split parts it from the paragraph of `from`; a level is that of the point in which it stands. */
export const ReturnAct = z.discriminatedUnion('do', [
  z.object({ do: z.literal('text'), sentence: z.string(), text: z.string() }),
  z.object({ do: z.literal('title'), text: z.string() }),
  z.object({ do: z.literal('section'), field: z.enum(['title', 'group']), ids: z.array(z.string()), text: z.string() }),
  z.object({ do: z.literal('block'), field: z.enum(['text', 'caption', 'source']), block: z.string(), text: z.string() }),
  z.object({ do: z.literal('split'), sentence: z.string(), from: z.string() }),
  z.object({ do: z.literal('join'), sentence: z.string(), to: z.string() }),
  z.object({ do: z.literal('level'), sentence: z.string(), level: z.number() }),
  z.object({ do: z.literal('move-section'), ids: z.array(z.string()), after: z.string().nullable() }),
  z.object({ do: z.literal('add'), id: z.string(), text: z.string(), evidence: Evidence, target: Target }),
  z.object({ do: z.literal('add-heading'), id: z.string(), text: z.string(), target: Target }),
  z.object({ do: z.literal('move'), sentence: z.string(), target: Target }),
  z.object({ do: z.literal('evidence'), sentence: z.string(), off: z.array(z.string()), on: z.array(z.string()) }),
  z.object({ do: z.literal('delete'), sentence: z.string() }),
  z.object({ do: z.literal('delete-block'), block: z.string() }),
  z.object({ do: z.literal('comment'), sentence: z.string(), text: z.string() }),
])
export type ReturnAct = z.infer<typeof ReturnAct>

const Who = z.object({ author: z.string().nullable(), at: z.string().nullable() })
const Tracked = Who.extend({ kind: z.enum(['insertion', 'deletion', 'moved-here', 'moved-away']) })
const Said = Who.extend({ text: z.string() })
export type Said = z.infer<typeof Said>

/**
 * What a file that came back says otherwise than the brief that it was exported from. `id` names the change as long as file and export are the same; `sentence` is the
 * exported sentence's id, null where it is none; `now` is what the brief says where it was edited since the export, and `gone` that it no longer has it; `lost` and `gained` are
 * excerpts that the sentence rests on no more, or now. `acts`: what accepting does; where there are none, `why` says why it cannot be taken.
 */
export const ReturnChange = z.object({
  id: z.string(),
  what: z.enum(['sentence', 'heading', 'title', 'section', 'caption', 'paragraph', 'note', 'comment', 'other']),
  state: z.enum(['changed', 'moved', 'added', 'deleted', 'split', 'joined', 'deeper', 'higher']),
  moved: z.boolean(),
  sentence: z.string().nullable(),
  section: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  now: z.string().nullable(),
  gone: z.boolean(),
  lost: z.array(z.string()),
  gained: z.array(z.string()),
  tracked: z.array(Tracked),
  said: Said.nullable(),
  acts: z.array(ReturnAct),
  why: z.enum(['generated', 'cell', 'heading', 'nowhere', 'note', 'quotation', 'matrix', 'outside']).nullable(),
})
export type ReturnChange = z.infer<typeof ReturnChange>

const State = z.enum(['unchanged', 'changed', 'moved', 'added', 'deleted'])
/**
 * A sentence as it came back. `state` is what the file says otherwise than the brief: what both say by now is unchanged. `moved`: also where `state` is another; `before` as it was
 * exported, `after` as the file has it, `now` as the brief has it where that is a third; `evidence`: the excerpts it rests on once everything is taken, `lost` those it rests on no more.
 */
export const ReturnedSentence = z.object({
  id: z.string().nullable(),
  state: State,
  moved: z.boolean(),
  section: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  now: z.string().nullable(),
  evidence: z.array(z.string()),
  lost: z.array(z.string()),
  tracked: z.array(Tracked),
  taken: z.boolean(),
})
export type ReturnedSentence = z.infer<typeof ReturnedSentence>

/** A note; `id` is its number as it was exported, null for one that was added; `sentence`: that on which it hung. */
export const ReturnedNote = z.object({
  id: z.string().nullable(),
  state: State,
  sentence: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type ReturnedNote = z.infer<typeof ReturnedNote>

/** Headings, captions, paragraphs that were split or joined, and what can only be told. */
export const ReturnedPlace = z.object({
  what: ReturnChange.shape.what,
  state: ReturnChange.shape.state,
  section: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  why: ReturnChange.shape.why,
})
export type ReturnedPlace = z.infer<typeof ReturnedPlace>

/** A file that came back, laid against its brief: all its sentences in order with those that were deleted, notes, comments, and what else differs. */
export const ReturnedBrief = z.object({
  brief: z.string(),
  title: z.string(),
  sentences: z.array(ReturnedSentence),
  notes: z.array(ReturnedNote),
  comments: z.array(Said.extend({ sentence: z.string().nullable(), on: z.string().nullable() })),
  other: z.array(ReturnedPlace),
})
export type ReturnedBrief = z.infer<typeof ReturnedBrief>
