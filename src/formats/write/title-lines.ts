import type { TextStyle } from '#core/template.ts'

/** Least distance in points between the rule and the title. */
const LEAST_GAP = 10

/** What must be added to the title's own space before it. */
export function gapBelowRule(title: TextStyle): number {
  return Math.max(0, LEAST_GAP - title.spaceBefore)
}
