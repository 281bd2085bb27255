import { cutAtCjk } from '#core/cjk.ts'
import { fold, withoutOptional } from '#core/fold.ts'

/** A word as the index has it, or a run of Chinese, Japanese or Korean characters. */
export type Piece = { text: string; cjk: boolean }

// What FTS5's unicode61 takes for words: letters, numbers, private use, and accents on them.
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\u0300-\u0331]*/gu

/** The words of a term in order, folded; empty where there is nothing an index could hold. */
export function piecesOf(text: string): Piece[] {
  return cutAtCjk(fold(withoutOptional(text.normalize('NFC')))).flatMap((part) =>
    part.cjk ? [part] : (part.text.match(WORD) ?? []).map((word) => ({ text: word, cjk: false })),
  )
}
