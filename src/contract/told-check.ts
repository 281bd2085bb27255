import { z } from 'zod'
import { BriefCheckView } from './views.ts'

const { trace, findings, unchecked } = BriefCheckView.shape

const Kept = z.object({ kept: z.tuple([z.int().nonnegative(), z.int().positive()]) })
const told = <T extends z.ZodType>(item: T) => z.array(z.union([Kept, z.object({ said: item })]))

/** The check of a brief as told to a window that holds an earlier one: its long lists say only what that one has not (`core/told-list.ts`). */
export const ToldCheck = BriefCheckView.extend({
  /** By what this check is known: to be named as `held` with the next call. */
  check: z.string(),
  /** The check it is told against; null where it is told whole. */
  held: z.string().nullable(),
  findings: told(findings.element),
  trace: told(trace.element),
  unchecked: told(unchecked.element),
})
export type ToldCheck = z.infer<typeof ToldCheck>
