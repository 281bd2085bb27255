import { z } from 'zod'

/**
 * What mends a finding safely. raise-marking: the brief carries this marking from then on.
 */
export const Fix = z.discriminatedUnion('kind', [z.object({ kind: z.literal('raise-marking'), marking: z.string() })])
export type Fix = z.infer<typeof Fix>
