import type { FoundPart } from '#core/brief/proof/found.ts'
import type { Shape } from '#core/brief/proof/shapes.ts'

/** The text of a part of a Word file in stretches, each of one piece. */
export class Stretches {
  readonly parts: FoundPart[] = []
  /** As what the paragraph is set that is read; null: not told. */
  shape: Shape | null = null
  /** Whether the last one given has just begun. */
  isFresh = false
  /** Whether the last stretch is at an end: its paragraph is, or a piece begins. */
  private ended = true
  private begins = false

  /** A piece begins, also where one of the same name has just ended. */
  begin(): void {
    this.begins = true
  }

  end(): void {
    this.ended = true
  }

  /** The stretch that text of a piece belongs to; null: of none. */
  at(piece: string | null): FoundPart {
    const last = this.parts.at(-1)
    this.isFresh = !(last && last.piece === piece && !this.begins && (piece !== null || !this.ended))
    if (last && !this.isFresh) {
      if (this.ended) last.text += ' '
      this.ended = false
      return last
    }
    const shape = this.shape === null ? {} : { shape: this.shape }
    const part: FoundPart = { piece, text: '', calls: [], page: null, rises: false, ...shape }
    this.parts.push(part)
    this.begins = false
    this.ended = false
    return part
  }
}
