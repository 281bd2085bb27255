import bidiFactory from 'bidi-js'
import type { StyleName } from '#core/template.ts'
import { languageDirection } from '#core/text-direction.ts'

const bidi = bidiFactory()
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** `levels` has one entry per UTF-16 unit: odd is right to left. Null: everything runs from left to right. */
export type Direction = { base: 'ltr' | 'rtl'; levels: Uint8Array | null }

/**
 * The direction of every character of a paragraph after the Unicode bidirectional algorithm. A paragraph runs from right to left when its first
 * letter does and most of the others too: the first letter alone, Unicode's rule, would turn an English paragraph round that opens with a
 * Uyghur name. `given`: the direction of a line that is part of a document's apparatus, whatever stands in it.
 */
export function directionOf(text: string, given: Direction['base'] | null = null): Direction {
  if (!RIGHT_TO_LEFT.test(text))
    return { base: given ?? 'ltr', levels: given === 'rtl' ? bidi.getEmbeddingLevels(text, given).levels : null }
  const letters = text.match(/\p{L}/gu) ?? []
  const most = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length * 2 > letters.length
  const own = most && RIGHT_TO_LEFT.test(letters[0] ?? '') ? 'rtl' : 'ltr'
  const base = given ?? own
  const { levels } = bidi.getEmbeddingLevels(text, base)
  if (base === 'ltr') returnTails(text, levels)
  return { base, levels }
}

/**
 * In a left-to-right paragraph, figures and marks after the last right-to-left letter follow it to the right. Unicode's rules would draw the ¶ 7
 * of a Uyghur newspaper's citation on the paper's left, which nobody who cites means. A bracket stays with the words that it closes.
 */
function returnTails(text: string, levels: Uint8Array): void {
  let inTail = true
  for (let index = text.length - 1; index >= 0; index -= 1) {
    if ((levels[index] ?? 0) === 0) inTail = true
    else if (isRightToLeft(text[index] ?? '') || closesWords(text, index)) inTail = false
    else if (inTail) levels[index] = 0
  }
}

/** Whether a bracket there closes one with right-to-left letters behind it. */
function closesWords(text: string, at: number): boolean {
  const bracket = text[at] ?? ''
  const opening = bidi.closingToOpeningBracket(bracket)
  if (opening === null) return false
  let depth = 0
  for (let index = at - 1; index >= 0; index -= 1) {
    const character = text[index] ?? ''
    if (isRightToLeft(character)) return true
    if (character === bracket) depth += 1
    else if (character === opening && depth > 0) depth -= 1
    else if (character === opening) return false
  }
  return false
}

/** Letters, and the few marks that Unicode counts among them (؟ and ؛). */
function isRightToLeft(character: string): boolean {
  return /^(?:R|AL)$/.test(bidi.getBidiCharTypeName(character))
}

const APPARATUS: ReadonlySet<StyleName> = new Set(['note', 'bibliography', 'attribution'])

/** Whether it is a style of notes, sources or lines below quotations: they run as their document does, so that a source in another script stands among the others. */
export function isApparatus(style: StyleName): boolean {
  return APPARATUS.has(style)
}

/** The direction of such text in a document of that language; null for all other. `named`: it names a source, whatever its style. */
export function apparatusDirection(style: StyleName, language: string, named = false): Direction['base'] | null {
  return named || isApparatus(style) ? languageDirection(language) : null
}

/** The text with its brackets turned round, as they are drawn in words that run from right to left. */
export function mirrored(text: string): string {
  return Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('')
}

/** Of each UTF-16 unit its bidirectional class (UAX #9, table 4). */
export function bidiTypes(text: string): string[] {
  return Array.from(text.matchAll(/[\s\S]/gu), ({ 0: character }) =>
    Array<string>(character.length).fill(bidi.getBidiCharTypeName(character)),
  ).flat()
}

/** The text from its end, what belongs to one letter together. */
export function turned(text: string): string {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
    .toReversed()
    .join('')
}

/** The characters in the order in which they are drawn from left to right, in a line of that direction. */
export function drawnText(text: string, base: Direction['base']): string {
  const { levels } = bidi.getEmbeddingLevels(text, base)
  const characters = Array.from(text.matchAll(/[\s\S]/gu), ({ 0: character, index }) => ({
    character,
    level: levels[index] ?? 0,
  }))
  return visualOrder(characters, ({ level }) => level)
    .map(({ character }) => character)
    .join('')
}

/** Puts the pieces of one line in the order in which they are drawn from left to right (rule L2). `levelOf` gives a piece's level. */
export function visualOrder<T>(pieces: readonly T[], levelOf: (piece: T) => number): T[] {
  const order = [...pieces]
  const highest = Math.max(0, ...order.map(levelOf))
  for (let level = highest; level >= 1; level -= 1) {
    let start = 0
    while (start < order.length) {
      let end = start
      while (end < order.length && levelOf(order[end] as T) >= level) end += 1
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = end + 1
    }
  }
  return order
}
