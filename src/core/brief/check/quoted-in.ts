import type { EvidenceEntry } from '../evidence.ts'
import { isNamedInMarks } from './names/named-in-marks.ts'
import { quotedSpans } from '../../in-text/quoted-passages.ts'

/** The words that a sentence quotes; an outlet or a title of its evidence in marks is none of them. */
export function quotedIn(text: string, entries: readonly EvidenceEntry[]): string[] {
  return quotedSpans(text)
    .filter((span) => !isNamedInMarks(text, span, entries))
    .map(([start, end]) => text.slice(start, end).trim())
}
