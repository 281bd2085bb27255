import { cleanText } from '#core/import/clean-text.ts'

/** A stretch [start, end) of a text, in UTF-16 units. */
type Stretch = { start: number; end: number }

/**
 * Text that is put together from pieces, with every run of white space folded to one space and none at the ends. Tells of each piece where its
 * visible characters stand in the folded text, so that marks keep their place. Linear in what is added.
 */
export class FoldedText {
  readonly #pieces: string[] = []
  #length = 0
  #spaceAtEnd = true

  /** Adds a piece; null when it holds nothing but white space. */
  add(raw: string): Stretch | null {
    const folded = cleanText(raw).replace(/[\s\u180E\u2800]+/g, ' ')
    const piece = this.#spaceAtEnd && folded.startsWith(' ') ? folded.slice(1) : folded
    if (piece === '') return null
    const visible = piece.trim()
    const start = this.#length + (piece.startsWith(' ') ? 1 : 0)
    this.#pieces.push(piece)
    this.#length += piece.length
    this.#spaceAtEnd = piece.endsWith(' ')
    return visible === '' ? null : { start, end: start + visible.length }
  }

  toString(): string {
    return this.#pieces.join('').trimEnd()
  }
}
