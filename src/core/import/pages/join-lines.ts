import type { PrintLine, Span } from './page.ts'
import { goesOverLine, keepsHyphen, leavesOutEnd, type Vocabulary } from './hyphen.ts'

/** Running text with what is set apart in it. */
export type SpannedText = { text: string; spans: Span[] }

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
const CUT = /(?<![\p{L}\p{M}\p{N}'’‐-])([\p{L}\p{M}\p{N}'’‐-]+)[-‐\u00ad]$/u
const FIRST_WORD = /^[“"'‘«(]?([\p{L}\p{M}\p{N}'’]+)/u
/** A web address at the end of a line, broken where addresses are. */
const BROKEN_ADDRESS = /(?:https?:\/\/|www\.|doi\.org\/)\S*[/?=&_.#%~-]$/u
const LONGEST_WORD = 80

/** The lines of a paragraph as one text: words that a hyphen cuts are made whole, lines otherwise joined by a space (Chinese and Japanese by nothing). */
export function joinLines(lines: readonly Pick<PrintLine, 'text' | 'spans'>[], vocabulary: Vocabulary): SpannedText {
  let text = ''
  const spans: Span[] = []
  for (const line of lines) {
    const { keep, between } = seam(text, line.text, vocabulary)
    text = text.slice(0, keep) + between
    const offset = text.length
    text += line.text
    for (const span of line.spans) spans.push({ ...span, start: span.start + offset, end: span.end + offset })
  }
  return { text, spans: spans.map((span) => ({ ...span, end: Math.min(span.end, text.length) })) }
}

/** How much of `before` stays, and what comes between it and `after`. */
function seam(before: string, after: string, vocabulary: Vocabulary): { keep: number; between: string } {
  const whole = before.length
  if (before === '' || after === '') return { keep: whole, between: '' }
  const end = before.slice(-LONGEST_WORD)
  if (BROKEN_ADDRESS.test(end) && /^[\w%~/?#]/.test(after)) return { keep: whole, between: '' }
  if (end.endsWith('\u00ad')) return { keep: whole - 1, between: '' }
  if (end.endsWith('–') && goesOverLine(end, after)) return { keep: whole, between: '' }
  const first = CUT.exec(end)?.[1]
  const second = FIRST_WORD.exec(after.slice(0, LONGEST_WORD))?.[1]
  if (first !== undefined && second !== undefined && leavesOutEnd(first, second, vocabulary)) return { keep: whole, between: ' ' }
  if (first !== undefined && second !== undefined)
    return { keep: keepsHyphen(first, second, vocabulary) ? whole : whole - 1, between: '' }
  return { keep: whole, between: UNSPACED.test(end.slice(-1)) && UNSPACED.test(after.charAt(0)) ? '' : ' ' }
}
