/** Marks that go out to other programs and people, and come in from them. */
import { z } from 'zod'
import { call } from './call.ts'
import { ArticleId } from './views.ts'

/** `why` and, of an article that has another wording, the passage most like the quote. */
const NotPlaced = z.object({
  quote: z.string(),
  title: z.string(),
  why: z.enum(['no-article', 'several-articles', 'not-there', 'several-places', 'other-neighbours']),
  nearest: z.object({ n: z.int().nullable(), text: z.string() }).nullable(),
})

/** `merged`: there already, and given what was new; `passedOver`: entries that mark no passage; `themes`: names of those that were made. */
export const ImportedMarks = z.object({
  file: z.string(),
  imported: z.int(),
  merged: z.int(),
  unchanged: z.int(),
  passedOver: z.int(),
  themes: z.array(z.string()),
  notPlaced: z.array(NotPlaced),
})
export type ImportedMarks = z.infer<typeof ImportedMarks>

export const marks = {
  /**
   * Writes excerpts, all or those of a theme or an article, into a file: W3C Web Annotations, Markdown or a table, by its ending (.jsonld, .md, .csv); beside a table its articles as CSL-JSON (`references`). Failures: usage (another ending),
   * no-such-theme, no-such-article, those of writing a file.
   */
  'marks.exportFile': call(
    z.object({ to: z.string(), theme: z.string().optional(), article: ArticleId.optional() }),
    z.object({ file: z.string(), marks: z.int(), references: z.string().nullable() }),
  ),
  /** Makes the marks in a file excerpts, where they can be placed without guessing. Failures: not-marks, too-large, those of reading a file. */
  'marks.importFile': call(z.object({ path: z.string() }), ImportedMarks, { works: ['excerpts', 'themes'] }),
} as const
