import { NBSP, type Typography } from './languages.ts'
import type { Change } from './change.ts'

/** Quotation marks of any language here, and apostrophes. */
const MARK = /["'“”„«»‘’‚]/g
const LETTER = /[\p{L}\p{M}]/u
const WORD = /[\p{L}\p{M}\p{N}]/u
/** What stands before a mark that opens, beside other opening marks. */
const BEFORE_OPENING = /[\s\p{Ps}\p{Pd}/„«‚]/u
/** Words that begin with an apostrophe, and years without their century. */
const ELISION = /^(?:(?:tis|twas|em|cause|til|n)|\d\ds?)(?![\p{L}\p{M}\p{N}])/iu
/** The longest beginning of a word that is looked at. */
const FAR = 24

/** What becomes of the straight marks of a text, and the text, letter for letter, with its outer marks as they are read and dots for other straight ones. */
export type Quotes = { changes: Change[]; asRead: string }

/**
 * Straight double marks become those of the language, outer and inner ones by whether a quotation is open; single ones become apostrophes or inner
 * marks. What may be an inch or a foot stays. `complete`: what ends where the text ends is whole.
 */
export function readQuotes(text: string, language: Typography, complete: boolean): Quotes {
  const [open, close, innerOpen = open, innerClose = close] = language.marks
  const [opens, closes] = [open.trim(), close.trim()]
  const changes: Change[] = []
  /** Outer marks that straight ones are read as, by where these stand. */
  const read = new Map<number, string>()
  /** Straight marks that open. */
  const opening = new Set<number>()
  let [isOpen, isInner, isSingle] = [false, false, false]
  const mayOpen = (at: number): boolean => {
    const before = text.charAt(at - 1)
    const other = before === opens || before === innerOpen || opening.has(at - 1)
    return before === '' || BEFORE_OPENING.test(before) || other
  }
  const put = (from: number, to: number, mark: string): void => void changes.push({ start: from, end: to, text: mark })
  for (const { 0: sign, index: at } of text.matchAll(MARK)) {
    const [before, behind] = [text.charAt(at - 1), text.charAt(at + 1)]
    const within = LETTER.test(before) && LETTER.test(behind)
    if (sign === closes && isOpen) [isOpen, isInner] = [false, false]
    else if (sign === opens) isOpen = true
    else if (sign === innerOpen) isSingle = true
    else if (sign === innerClose && !within) isSingle = false
    else if (sign === '"' && before !== '"' && behind !== '"') {
      const mayClose = isOpen && (complete || language.spacedMarks || behind !== '') && !/[\p{L}\p{N}\p{Ps}]/u.test(behind)
      if (mayOpen(at) && !(mayClose && /[\s\p{Pd}]/u.test(before))) {
        opening.add(at)
        if (isOpen) put(at, at + 1, innerOpen)
        else {
          put(at, open.endsWith(NBSP) && behind === ' ' ? at + 2 : at + 1, open)
          read.set(at, opens)
        }
        isInner = isOpen
        isOpen = true
      } else if (isInner) {
        put(at, at + 1, innerClose)
        isInner = false
      } else if (isOpen || /[\p{L}\p{M}.,!?…)]/u.test(before)) {
        put(close.startsWith(NBSP) && /[ \u00a0\u202f]/u.test(before) ? at - 1 : at, at + 1, close)
        read.set(at, closes)
        isOpen = false
      }
    } else if (sign === "'" && !within) {
      const mark = mayOpen(at)
        ? openingSingle(text.slice(at + 1, at + FAR), language, complete)
        : closingSingle(before, behind, language, isSingle, complete)
      if (mark === null) continue
      put(at, at + 1, mark)
      isSingle = mayOpen(at) && mark === innerOpen
      if (isSingle) opening.add(at)
    }
  }
  return { changes, asRead: text.replaceAll('"', (_sign, at: number) => read.get(at) ?? '·') }
}

/** null: it stays, or nothing is sure before the word is whole. */
function openingSingle(rest: string, language: Typography, complete: boolean): string | null {
  if (!language.single || (!complete && /^[\p{L}\p{M}\p{N}]*$/u.test(rest))) return null
  if (ELISION.test(rest)) return '’'
  return LETTER.test(rest.charAt(0)) ? (language.marks[2] ?? null) : null
}

/** null: it stays, or what comes behind it decides. */
function closingSingle(before: string, behind: string, language: Typography, isOpen: boolean, complete: boolean): string | null {
  const innerClose = language.marks[3] ?? ''
  if (!complete && behind === '' && innerClose !== '’') return null
  if (language.single && isOpen && !WORD.test(behind)) return innerClose
  if (!LETTER.test(before)) return behind === 's' ? '’' : null
  return language.endsInApostrophe ? '’' : null
}
