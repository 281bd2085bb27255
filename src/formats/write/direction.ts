import bidiFactory from 'bidi-js'
import type { StyleName } from '#core/template.ts'
import { languageDirection } from '#core/text-direction.ts'

const bidi = bidiFactory()
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
 * of a Uyghur newspaper's citation on the paper's left, which nobody who cites means.
 */
function returnTails(text: string, levels: Uint8Array): void {
  let inTail = true
  for (let index = levels.length - 1; index >= 0; index -= 1) {
    if ((levels[index] ?? 0) === 0) inTail = true
    else if (isRightToLeft(text[index] ?? '')) inTail = false
    else if (inTail) levels[index] = 0
  }
}

function isRightToLeft(character: string): boolean {
  return RIGHT_TO_LEFT.test(character) && !/[\p{P}\p{N}]/u.test(character)
}

const APPARATUS: ReadonlySet<StyleName> = new Set(['note', 'bibliography', 'attribution'])

/** Whether it is a style of notes, sources or lines below quotations: they run as their document does, so that a source in another script stands among the others. */
export function isApparatus(style: StyleName): boolean {
  return APPARATUS.has(style)
}

/** The direction of such text in a document of that language; null for all other. */
export function apparatusDirection(style: StyleName, language: string): Direction['base'] | null {
  return isApparatus(style) ? languageDirection(language) : null
}

/** The text with its brackets turned round, as they are drawn in words that run from right to left. */
export function mirrored(text: string): string {
  return Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('')
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
