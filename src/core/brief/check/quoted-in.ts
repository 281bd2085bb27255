import type { EvidenceEntry } from '../evidence.ts'
import { scriptOf } from './names/institutions.ts'
import { isNamedInMarks } from './names/named-in-marks.ts'
import { quotedSpans } from '../../in-text/quoted-passages.ts'

/** Said to be a translation: its letters need not stand in a source of another script. */
const TRANSLATED =
  /(?<!\p{L})(?:our|my|own|author[’']s|unofficial) translation|translated by|translation (?:ours|mine)|перевод (?:наш|мой|автора)|пер\. авт/iu

function isTranslated(text: string, [start, end]: readonly [number, number], entries: readonly EvidenceEntry[]): boolean {
  const words = scriptOf(text.slice(start, end))
  return TRANSLATED.test(text) && entries.length > 0 && entries.every(({ excerpt }) => scriptOf(excerpt.anchor.quote) !== words)
}

/** The words that a sentence quotes; a translation that is said to be one, and an outlet or a title of its evidence in marks, are none of them. */
export function quotedIn(text: string, entries: readonly EvidenceEntry[]): string[] {
  return quotedSpans(text)
    .filter((span) => !isNamedInMarks(text, span, entries) && !isTranslated(text, span, entries))
    .map(([start, end]) => text.slice(start, end).trim())
}
