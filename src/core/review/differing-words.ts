import { compareTexts, type Span } from './compare-texts.ts'

/** The words that one text has otherwise than another: where they stand in each. None where the two have too little in common to say, or are the same. */
export function differingWords(was: string, now: string): { was: Span[]; now: Span[] } {
  const [row, ...more] = compareTexts([was], [now])
  return row === undefined || more.length > 0 ? { was: [], now: [] } : { was: row.leftSpans, now: row.rightSpans }
}
