import { z } from 'zod'
import { ExcerptId } from '#core/excerpt.ts'

/**
 * What mends a finding safely. take-source: the brief rests on the article as it is now · attach: the sentence rests on this excerpt too · quote-as-is: a block
 * quotation says its excerpt's words again.
 */
export const Fix = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('take-source'), article: z.string() }),
  z.object({ kind: z.literal('attach'), excerpt: ExcerptId }),
  z.object({ kind: z.literal('quote-as-is'), text: z.string() }),
])
export type Fix = z.infer<typeof Fix>
