/** Finds what a person types in a text that was set with more care: a straight apostrophe finds a curly one, a space finds one that does not break. */

export type Wanted = { text: string; matchCase: boolean; wholeWords: boolean }
/** [start, end) in UTF-16 units. */
export type FoundSpan = { start: number; end: number }

/** A text as finding compares it. `parts` says which stretch of it stands for which stretch of the text; null where they are the same, unit for unit. */
export type FoldedText = { text: string; folded: string; parts: readonly Part[] | null }
/** `even`: unit for unit. Otherwise the part is one sign (with its accents) that is longer or shorter when folded, and is found whole or not at all. */
type Part = { from: number; to: number; start: number; end: number; even: boolean }

/** A wish made ready. `exact`: signs that were not typed plainly and stand for themselves alone, by their place in `folded`. */
export type Needle = Wanted & { folded: string; exact: readonly { at: number; sign: string }[] }

/** Signs that fold to one unit each and alone: Latin, Cyrillic, Arabic, Chinese, Japanese and Korean letters, common punctuation. */
const EVEN = String.raw`\u0000-\u00ac\u00ae-\u00b4\u00b6-\u00de\u00e0-\u012f\u0132-\u0148\u014a-\u017e\u0400-\u0482\u048a-\u052f\u0620-\u063f\u0641-\u064a\u0660-\u066f\u0671-\u06d5\u2000-\u200a\u2010-\u2025\u2027\u202f-\u205f\u3000-\u3029\u3041-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60`
const ALL_EVEN = new RegExp(`^[${EVEN}]*$`)
/** A run of even signs, or one other sign, each with the accents behind it. */
const PARTS = new RegExp(String.raw`(?<even>[${EVEN}]+(?!\p{M}))|\P{M}\p{M}*|\p{M}+`, 'gu')

/** Signs that are not seen and not typed: soft hyphens, the Arabic lengthening stroke, widths of nothing, marks of direction. */
const UNSEEN = /[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/[\u2018-\u201b\u2032\u02bb\u02bc]/g, "'"],
  [/[\u201c-\u201f\u2033«»]/g, '"'],
  [/[\t\n\r\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2010\u2011]/g, '-'],
  [/\u2026/g, '...'],
]

/** What is typed for these signs on an ordinary keyboard. */
function typed(text: string): string {
  return TYPED.reduce((so, [signs, plain]) => so.replace(signs, plain), text)
}

/** One sign without its case: ß as ss, every sigma alike, the dotted İ as i. */
function caseless(sign: string): string {
  return sign
    .toUpperCase()
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
}

export function foldText(text: string, matchCase: boolean): FoldedText {
  const even = (run: string): string => typed(matchCase ? run : run.toLowerCase())
  if (ALL_EVEN.test(text)) return { text, folded: even(text), parts: null }
  const parts: Part[] = []
  let folded = ''
  for (const { 0: run, index, groups } of text.matchAll(PARTS)) {
    const isEven = groups?.['even'] !== undefined
    const from = folded.length
    folded += isEven ? even(run) : foldSign(run, matchCase)
    if (folded.length > from) parts.push({ from, to: folded.length, start: index, end: index + run.length, even: isEven })
  }
  return { text, folded, parts }
}

function foldSign(sign: string, matchCase: boolean): string {
  const plain = typed(sign.replace(UNSEEN, '').normalize('NFC'))
  return matchCase ? plain : caseless(plain)
}

/** null where there is nothing to look for. */
export function needleOf(wanted: Wanted): Needle | null {
  const { folded } = foldText(wanted.text, wanted.matchCase)
  if (folded === '') return null
  const exact: { at: number; sign: string }[] = []
  let at = 0
  for (const [sign] of wanted.text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (typed(sign) !== sign) exact.push({ at, sign })
    at += foldText(sign, wanted.matchCase).folded.length
  }
  return { ...wanted, folded, exact }
}

/** Where it stands in a text that was folded with the same regard for case: from the left, none within another. */
export function findIn(folded: FoldedText, needle: Needle): FoundSpan[] {
  const found: FoundSpan[] = []
  const { length } = needle.folded
  for (let at = folded.folded.indexOf(needle.folded); at >= 0;) {
    const span = spanOf(folded, at, at + length)
    const isFound = span !== null && isMeant(folded, needle, at) && (!needle.wholeWords || isWhole(folded.text, span))
    if (isFound) found.push(span)
    at = folded.folded.indexOf(needle.folded, isFound ? at + length : at + 1)
  }
  return found
}

function isMeant(folded: FoldedText, { exact }: Needle, at: number): boolean {
  return exact.every((one) => folded.text.startsWith(one.sign, startOf(folded, at + one.at) ?? Infinity))
}

/** null where it begins or ends within a sign. */
function spanOf(folded: FoldedText, from: number, to: number): FoundSpan | null {
  const [start, end] = [startOf(folded, from), endOf(folded, to)]
  return start === null || end === null ? null : { start, end }
}

function startOf({ parts }: FoldedText, at: number): number | null {
  if (parts === null) return at
  const part = partAt(parts, at)
  if (!part) return null
  if (part.even) return part.start + at - part.from
  return at === part.from ? part.start : null
}

function endOf({ parts }: FoldedText, at: number): number | null {
  if (parts === null) return at
  const part = partAt(parts, at - 1)
  if (!part) return null
  if (part.even) return part.start + at - part.from
  return at === part.to ? part.end : null
}

/** The part that holds this unit of the folded text. */
function partAt(parts: readonly Part[], at: number): Part | undefined {
  let [low, high] = [0, parts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((parts[middle]?.from ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return parts[low]
}

/** What makes words in scripts that separate them; where no spaces stand between words, a match may begin and end anywhere. */
const IN_WORD = String.raw`(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar})[\p{L}\p{N}\p{M}_]`
const BEGINS = new RegExp(`^${IN_WORD}`, 'u')
const ENDS = new RegExp(`${IN_WORD}$`, 'u')

function isWhole(text: string, { start, end }: FoundSpan): boolean {
  const [before, first] = [text.slice(Math.max(0, start - 2), start), text.slice(start, start + 2)]
  const [last, after] = [text.slice(Math.max(start, end - 2), end), text.slice(end, end + 2)]
  return !(ENDS.test(before) && BEGINS.test(first)) && !(ENDS.test(last) && BEGINS.test(after))
}
