import type { BlockKind, Mark } from '#core/article.ts'
import type { WebBlock } from '#core/import/web-block.ts'
import { FoldedText } from './folded-text.ts'
import type { ItemLabel } from './item-labels.ts'
import type { InlineMark } from './inline-marks.ts'

/** A mark that is open while its element is read; one object for each element. */
export type ActiveMark = InlineMark

type Surroundings = {
  kind: BlockKind
  level: number | null
  footnote: string | null
  hints: readonly string[]
  around: string
  place: number
  parent: number
  article: number
  dropped: string | null
  label: ItemLabel | null
}
type Piece = { linked: boolean; emphasised: boolean; marks: readonly ActiveMark[] }

/** A block of text that is being read. */
export class OpenBlock {
  readonly #surroundings: Surroundings
  readonly #text = new FoldedText()
  readonly #marks = new Map<ActiveMark, { start: number; end: number }>()
  #linked = 0
  #footnote: string | null
  #emphasised: boolean | null = null
  #label: string | null = null

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings
    this.#footnote = surroundings.footnote
  }

  /** Adds a piece of text with the marks on it; whether it holds more than white space. */
  add(data: string, { linked, emphasised, marks }: Piece): boolean {
    const stretch = this.#text.add(data)
    if (stretch === null) return false
    this.#emphasised = emphasised && this.#emphasised !== false
    if (linked) this.#linked += letters(data)
    for (const mark of marks) {
      const begun = this.#marks.get(mark)
      if (begun === undefined) this.#marks.set(mark, stretch)
      else begun.end = stretch.end
    }
    return true
  }

  /** The block turns out to be the text of a footnote, unless text has gone before. */
  startNote(label: string): void {
    if (this.text() === '') this.#footnote ??= label
  }

  /** The note that began in a block which is empty so far: its number stands in an element of its own. */
  emptyNote(): string | null {
    return this.text() === '' ? this.#footnote : null
  }

  /** The label that the document prints before the block. */
  setLabel(label: string): void {
    this.#label ??= label
  }

  /** Its own label, or that of its item, which the first block in it takes. */
  #takeLabel(): string | null {
    const { label } = this.#surroundings
    if (this.#footnote !== null) return null
    if (this.#label !== null || label === null || label.taken) return this.#label
    label.taken = true
    return label.text
  }

  text(): string {
    return this.#text.toString()
  }

  /** The block, null when it is empty. */
  finish(): WebBlock | null {
    const text = this.text()
    if (text === '') return null
    const { kind, level, hints, around, place, parent, article, dropped } = this.#surroundings
    const marks = this.#placedMarks()
    const label = this.#takeLabel()
    return {
      kind: this.#footnote === null ? kind : 'list-item',
      text,
      linked: Math.min(1, this.#linked / Math.max(1, letters(text))),
      hints: hints.join(' / '),
      around,
      place,
      parent,
      article,
      ...(kind === 'heading' && level !== null && { level }),
      ...(this.#emphasised === true && { emphasised: true }),
      ...(this.#footnote !== null && { footnote: this.#footnote }),
      ...(marks.length > 0 && { marks }),
      ...(label !== null && { label }),
      ...(dropped !== null && { dropped }),
    }
  }

  #placedMarks(): Mark[] {
    return [...this.#marks]
      .map(([mark, { start, end }]) => ({ start, end, ...mark }))
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
  }
}

function letters(text: string): number {
  return text.replace(/\s+/g, '').length
}
