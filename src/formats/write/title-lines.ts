import type { BriefDocument } from '#core/document.ts'
import type { TextStyle } from '#core/template.ts'

/** Authors and date, as printed below the title. */
export function bylineOf(document: Pick<BriefDocument, 'authors' | 'dateText'>): string {
  return [document.authors.join(', '), document.dateText].filter((part) => part !== '').join(' · ')
}

/** Least distance in points between the rule and the title. */
const LEAST_GAP = 10

/** What must be added to the title's own space before it. */
export function gapBelowRule(title: TextStyle): number {
  return Math.max(0, LEAST_GAP - title.spaceBefore)
}
