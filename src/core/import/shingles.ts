import { foldText } from './words.ts'

const SIZE = 4
/** A block counts as held by a text when this share of its 4-grams is: texts of two finders differ in what they do at the edges of a block. */
const ENOUGH = 0.7

/** A text for finding out which blocks another version of it holds. */
export class Shingles {
  readonly #shingles = new Set<string>()
  readonly #pieces = new Set<string>()
  #text = ''

  constructor(texts: Iterable<string>) {
    const folded: string[] = []
    for (const text of texts) {
      const piece = foldText(text)
      folded.push(piece)
      this.#pieces.add(piece)
      for (const shingle of shingles(piece)) this.#shingles.add(shingle)
    }
    this.#text = ` ${folded.join(' ')} `
  }

  /** Whether the text holds `text`, wholly or to a large part. */
  holds(text: string): boolean {
    const piece = foldText(text)
    if (piece === '' || this.#pieces.has(piece)) return true
    const parts = shingles(piece)
    if (parts.length < SIZE) return this.#text.includes(` ${piece} `)
    return parts.filter((part) => this.#shingles.has(part)).length >= ENOUGH * parts.length
  }
}

function shingles(folded: string): string[] {
  const words = folded.split(' ')
  const found: string[] = []
  for (let at = 0; at < Math.max(1, words.length - SIZE + 1); at += 1) found.push(words.slice(at, at + SIZE).join(' '))
  return found
}
