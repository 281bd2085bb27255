import type { Unit } from './units.ts'

/**
 * A piece of a sentence. `quote`: a quotation in which somebody speaks, its marks included; a name in quotation marks is a `word`. `start` and `end`
 * are places within the sentence, `text` is without the marks.
 */
export type Token = { kind: 'word' | 'mark' | 'quote'; text: string; lower: string; start: number; end: number }

const WORD =
  /(?:(?:Mr|Mrs|Ms|Dr|Prof|Col|Gen|Lt|Sgt|Sen|Gov|St|Rev|Maj|Capt|г|им)\.(?=\s\p{Lu})|\p{Lu}\.(?:-?\p{Lu}\.){0,2}(?=\s?\p{Lu}|\s\p{Ll})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|[’'.&/-](?=[\p{L}\p{N}])|,(?=\d))*)|&|[^\s\p{L}\p{N}]/gu
/** Fewer words in marks are a name or a turn of phrase, unless nothing else is said. */
const FEWEST_WORDS = 3

/** The words, marks and quotations of a sentence, in its order. */
export function tokensOf({ text, quotes }: Unit): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const [start, end] of quotes) {
    if (start < at) continue
    const [from, to] = [Math.max(0, start - 1), Math.min(text.length, end + 1)]
    pushWords(tokens, text.slice(at, from), at)
    const quoted = text.slice(start, end)
    const kind = isSpoken(text, start, end) ? 'quote' : 'word'
    tokens.push({ kind, text: quoted, lower: quoted.toLowerCase(), start: from, end: to })
    at = to
  }
  pushWords(tokens, text.slice(at), at)
  return tokens
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}

function pushWords(tokens: Token[], text: string, from: number): void {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const kind = /[\p{L}\p{N}&]/u.test(word) ? 'word' : 'mark'
    tokens.push({ kind, text: word, lower: word.toLowerCase(), start: from + index, end: from + index + word.length })
  }
}

/** More than a turn of phrase: by its length, or because all that is said stands in it: “Twice,” he says. */
function isSpoken(text: string, start: number, end: number): boolean {
  const quoted = text.slice(start, end)
  if (wordCount(quoted) >= FEWEST_WORDS) return !isTitle(quoted) || /[:,]\s?.$/u.test(text.slice(0, start))
  const isAddressed = /[,!?…]$/u.test(quoted) || /^.,?\s[—–-]\s\p{Ll}|^.,\s\p{Ll}/u.test(text.slice(end))
  return (start <= 1 && isAddressed) || /:\s?.?$/u.test(text.slice(Math.max(0, start - 3), start))
}

/** «Полимер Консалт», “Central Asian Pipelines Review”: each word with a capital, and no mark that ends a sentence. */
function isTitle(quoted: string): boolean {
  const words = quoted.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  return words.length > 0 && words.length < 6 && !/[.,!?…]$/u.test(quoted) && words.every((word) => /^[\p{Lu}\d]/u.test(word))
}

/** A stretch of the sentence, in UTF-16 units. */
export type Span = { start: number; end: number }

/** The word at a place, in small letters; empty where there is none. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** Whether a token is one of these marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text)
}

/** Whether a word begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

/** Whether a word is in Cyrillic letters. */
export function isCyrillic(token: Token | undefined): boolean {
  return /^\p{Script=Cyrillic}/u.test(token?.text ?? '')
}
