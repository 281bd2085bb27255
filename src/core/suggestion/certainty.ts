import { z } from 'zod'

/** How sure the app is of a suggestion, as it is said. */
export const CERTAINTIES = ['weak', 'likely', 'sure'] as const
export const Certainty = z.enum(CERTAINTIES)
export type Certainty = z.infer<typeof Certainty>

/** From these scores on. One term scores .50, two .75, three .88 (see suggestion.ts): so one is weak, two are likely, three are sure. */
const LIKELY = 0.7
const SURE = 0.85

/** The word for a score of 0–1. */
export function certaintyOf(score: number): Certainty {
  return score >= SURE ? 'sure' : score >= LIKELY ? 'likely' : 'weak'
}

/** Whether one is at least as sure as the other. */
export function isAtLeast(one: Certainty, other: Certainty): boolean {
  return CERTAINTIES.indexOf(one) >= CERTAINTIES.indexOf(other)
}
