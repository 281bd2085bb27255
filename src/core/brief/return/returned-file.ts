import { z } from 'zod'

/** A call of a note in a Word file: what the note says, null where there is none, with the number it was exported as; or the number as it is printed. */
const FoundCall = z.union([
  z.object({ printed: z.string() }),
  z.object({ note: z.string().nullable(), number: z.number().nullable() }),
])

/**
 * A stretch of a paragraph of a Word file that came back, read as if all tracked changes were accepted. `piece`: the printed piece whose bookmark is around it; `tracked`:
 * the tracked change it came in by, or, without text, what went out there; `comments`: the ids of those on it. A stretch with a `call` is a note's number.
 */
const ReturnedRun = z.object({
  text: z.string(),
  piece: z.string().nullable(),
  tracked: z.number().nullable(),
  comments: z.array(z.string()),
  call: FoundCall.nullable(),
})
export type ReturnedRun = z.infer<typeof ReturnedRun>

/** A cell by its place; tables are counted from 0 through the file. */
const ReturnedCell = z.object({ table: z.number(), row: z.number(), column: z.number() })
export type ReturnedCell = z.infer<typeof ReturnedCell>
const ReturnedParagraph = z.object({
  kind: z.enum(['heading', 'list-item', 'text']),
  /** Of a point of a list: how far below the outermost level it stands. */
  level: z.number(),
  /** Of a point of a list: whether Word numbers it. */
  ordered: z.boolean().optional(),
  cell: ReturnedCell.nullable(),
  runs: z.array(ReturnedRun),
})
export type ReturnedParagraph = z.infer<typeof ReturnedParagraph>

/** `at`: ISO 8601 as the file has it; who and when are null where it does not say. */
const TrackedChange = z.object({
  kind: z.enum(['insertion', 'deletion', 'moved-here', 'moved-away']),
  author: z.string().nullable(),
  at: z.string().nullable(),
  text: z.string(),
})
export type TrackedChange = z.infer<typeof TrackedChange>
const ReturnedComment = z.object({ id: z.string(), author: z.string().nullable(), at: z.string().nullable(), text: z.string() })

export const ReturnedFile = z.object({
  paragraphs: z.array(ReturnedParagraph),
  tracked: z.array(TrackedChange),
  comments: z.array(ReturnedComment),
})
export type ReturnedFile = z.infer<typeof ReturnedFile>
