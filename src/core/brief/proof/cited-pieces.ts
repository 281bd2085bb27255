import { byKey, citedText, referenceText } from './cited-text.ts'
import type { PrintedPiece } from './printed-piece.ts'
import type { ProofRegister } from './proof-register.ts'
import { uncitedPieces } from './uncited-pieces.ts'

/** Under which name the entry of a source stands in a file of which another program makes the list of sources. */
export function entryPiece(source: string): string {
  return `ref-${source}`
}

/**
 * The pieces of a file in which another program writes citations and the list of sources: a note, and an entry, is what it cites and what is known of that; what was cited in the
 * text is a note. Pieces without such data (other texts as notes) stay as they are.
 */
export function citedPieces({ pieces, references }: Pick<ProofRegister, 'pieces' | 'references'>): PrintedPiece[] {
  const known = byKey(references)
  const highest = Math.max(0, ...pieces.flatMap(({ note }) => note ?? []))
  const inText: PrintedPiece[] = []
  const made = uncitedPieces(pieces).map((piece, index): PrintedPiece => {
    const { cites, kind } = piece
    if (cites === undefined) return pieces[index] ?? piece
    if (kind === 'note') return { ...piece, text: citedText(cites, known) }
    if (kind === 'source') {
      const [source = ''] = cites.map((cite) => cite.source)
      return { ...piece, id: entryPiece(source), text: referenceText(known.get(source) ?? { id: source }) }
    }
    const note = highest + inText.length + 1
    inText.push({ id: `${piece.id}-cited`, kind: 'note', text: citedText(cites, known), block: null, note, cites })
    return { ...piece, calls: [note] }
  })
  return [...made, ...inText]
}
