import { quotedSpans } from '../../in-text/quoted-passages.ts'

/** The words that a text puts in quotation marks. */
export const quotedPassages = (text: string): string[] => quotedSpans(text).map(([start, end]) => text.slice(start, end).trim())
