/** What is decided about numbers and dates that sources give differently. */
import { z } from 'zod'
import { Side } from '#core/disagreements/resolutions.ts'
import { call } from './call.ts'

const Reason = z.string().trim().min(1).max(2_000)
const Kept = z.object({
  key: z.string(),
  what: z.string(),
  members: z.array(Side),
  side: z.int().nonnegative().nullable(),
  reason: z.string(),
})

export const disagreements = {
  /** All that was decided, in the order of deciding; core's `resolutionOf` tells what of it holds for a disagreement. */
  'disagreements.resolved': call(z.object({}), z.array(Kept), { shows: ['disagreements'] }),
  /**
   * Decides for one of the passages that disagree (`side`, counted from 0), or, null, that it does not matter, with the reason; again: in the place of what was decided before about the same passages.
   * Failures: no-such-article, no-such-side.
   */
  'disagreements.resolve': call(
    z.object({
      what: z.string().max(1_000),
      members: z
        .array(Side.extend({ quote: z.string().max(20_000), value: z.string().max(1_000) }))
        .min(2)
        .max(500),
      side: z.int().nonnegative().nullable(),
      reason: Reason,
    }),
    z.object({ key: z.string() }),
    { changes: ['disagreements'] },
  ),
  /** Nothing is decided about it any more. Failure: no-such-disagreement. */
  'disagreements.reopen': call(z.object({ key: z.string() }), z.object({}), { changes: ['disagreements'] }),
} as const
