import { z } from 'zod'
import { Credibility } from './grade.ts'

/** Short and stable: `3:10` is excerpt 10 of article 3. */
export const ExcerptId = z.string().regex(/^\d+:\d+$/, 'an excerpt id like 3:10')
export type ExcerptId = z.infer<typeof ExcerptId>

/**
 * Where a quote stands: the block, UTF-16 offsets into its NFC text (end exclusive), the quote itself and up to 32 characters on either side.
 * Position and quote are both kept, after the W3C Web Annotation model's TextPositionSelector and TextQuoteSelector, so that a corrected
 * text can be searched for the passage again.
 */
export const Anchor = z.object({
  block: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})
export type Anchor = z.infer<typeof Anchor>

/** anchored: the quote stands at its place · moved: found again elsewhere in the article · lost: no longer in the article. */
export const ExcerptState = z.enum(['anchored', 'moved', 'lost'])
export type ExcerptState = z.infer<typeof ExcerptState>

/** A passage the analyst marked. `themes` are theme slugs; `n` is the paragraph number, null outside paragraphs. */
export const Excerpt = z.object({
  id: ExcerptId,
  article: z.int().positive(),
  n: z.int().positive().nullable(),
  /** By what the document itself calls that paragraph; absent where it has no numbers, and where nobody asked. */
  ownNumber: z.string().optional(),
  anchor: Anchor,
  themes: z.array(z.string()),
  note: z.string(),
  state: ExcerptState,
  /** How credible the analyst holds what it says; absent or null where that is not judged. */
  credibility: Credibility.nullable().optional(),
  createdAt: z.string(),
})
export type Excerpt = z.infer<typeof Excerpt>
