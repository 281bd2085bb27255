import { z } from 'zod'
import { BriefCheckView } from './views.ts'

const { trace, findings, unchecked } = BriefCheckView.shape

const Kept = z.object({ kept: z.tuple([z.int().nonnegative(), z.int().positive()]) })
const told = <T extends z.ZodType>(item: T) => z.array(z.union([Kept, z.object({ said: item })]))

/** The long lists of a check, or a part of them, as told to a window that holds an earlier one: they say only what that one has not (`core/told-list.ts`). */
export const ToldLists = z.object({
  findings: told(findings.element),
  trace: told(trace.element),
  unchecked: told(unchecked.element),
})
export type ToldLists = z.infer<typeof ToldLists>

/** The check of a brief, told in parts that a window can take in without keeping a key waiting; this is the first. */
export const ToldCheck = BriefCheckView.extend({
  ...ToldLists.shape,
  /** By what this check is known: to be named as `held` with the next call, and to ask for its further parts. */
  check: z.string(),
  /** The check it is told against; null where it is told whole. */
  held: z.string().nullable(),
  /** How many parts its lists are told in, this one among them: at least 1. */
  parts: z.int().positive(),
})
export type ToldCheck = z.infer<typeof ToldCheck>
