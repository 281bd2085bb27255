/** A passage within one block, in UTF-16 offsets into its text (end exclusive). */
export type SelectedSpan = { block: number; start: number; end: number; quote: string }

/** The span without white space at either edge; null when nothing else was selected. */
export function trimSpan(block: number, text: string, start: number, end: number): SelectedSpan | null {
  const part = text.slice(start, end)
  const quote = part.trim()
  if (quote === '') return null
  const from = start + part.indexOf(quote)
  return { block, start: from, end: from + quote.length, quote }
}
