import { z } from 'zod'

const Place = z.object({ start: z.int(), end: z.int() })

/**
 * Why no rule can say that a sentence says what its passages say (see `BesidePassages`). `own`: the words at which a reader looks, as places in its text; `what`: the same in words. `confirmed`: its author has read it
 * beside them, as both are now.
 */
export const ByReading = z.object({
  how: z.enum(['own-words', 'put-together', 'other-order', 'shortened', 'other-language']),
  own: z.array(Place),
  what: z.string(),
  confirmed: z.boolean(),
})
export type ByReading = z.infer<typeof ByReading>
