import { z } from 'zod'
import { ExcerptId } from '#core/excerpt.ts'

/**
 * What mends a finding safely. take-source: the brief rests on the article as it is now · attach: the sentence rests on this excerpt too · raise-marking: the
 * brief carries this marking from then on.
 */
export const Fix = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('take-source'), article: z.string() }),
  z.object({ kind: z.literal('attach'), excerpt: ExcerptId }),
  z.object({ kind: z.literal('raise-marking'), marking: z.string() }),
])
export type Fix = z.infer<typeof Fix>
