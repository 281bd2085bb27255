import { changeOf, sectionTitle, trackedIn } from './change-of.ts'
import type { LaidOut } from './laid-out.ts'
import type { Placed } from './plan-return.ts'
import { sentenceId } from './target-of.ts'

/** Paragraphs that were split or joined, points of lists that were set on another level, and sections that were moved as a whole. */
export function paragraphChanges(laid: LaidOut): Placed[] {
  const { homes, movedSections, placeOf, pieces, sentenceAt } = laid
  const told = (piece: number, state: 'split' | 'joined' | 'deeper' | 'higher'): Placed => {
    const at = sentenceAt[piece] ?? 0
    const { id = '', text = '' } = pieces[piece] ?? {}
    const place = placeOf(piece)
    const sentence = place?.kind === 'sentence' ? place.id : null
    return changeOf({
      id: `${id} ${state}`,
      at: at - 0.25,
      what: 'paragraph',
      state,
      sentence,
      section: sectionTitle(laid, at),
      before: text,
      after: laid.sentences[at]?.text ?? text,
      tracked: trackedIn(laid, at),
    })
  }
  const idAt = (piece: number): string | null => {
    const at = sentenceAt[piece] ?? null
    const place = placeOf(piece)
    return at === null || place?.kind !== 'sentence' || laid.current.of(place.id) === null ? null : sentenceId(laid, at)
  }
  const splits = homes.splits.flatMap(({ piece, from }): Placed[] => {
    const [own, before] = [idAt(piece), idAt(from)]
    if (own === null || before === null) return []
    return [{ ...told(piece, 'split'), acts: [{ do: 'split', sentence: own, from: before }] }]
  })
  const joins = homes.joins.flatMap(({ piece, to }): Placed[] => {
    const [own, before] = [idAt(piece), idAt(to)]
    if (own === null || before === null) return []
    return [{ ...told(piece, 'joined'), acts: [{ do: 'join', sentence: own, to: before }] }]
  })
  const sections = [...movedSections].flatMap(([piece, after]): Placed[] => {
    const place = placeOf(piece)
    if (place?.kind !== 'section') return []
    const { id = '', text = '' } = pieces[piece] ?? {}
    const at = sentenceAt[piece] ?? 0
    const change = changeOf({
      id: `${id} moved`,
      at: at - 0.5,
      what: 'section',
      state: 'moved',
      section: text,
      before: text,
      after: text,
    })
    return [{ ...change, acts: [{ do: 'move-section', ids: place.ids, after }] }]
  })
  const levels = levelled(laid).flatMap(({ piece, from, to }): Placed[] => {
    const sentence = idAt(piece)
    if (sentence === null) return []
    return [{ ...told(piece, to > from ? 'deeper' : 'higher'), acts: [{ do: 'level', sentence, level: to }] }]
  })
  return [...splits, ...joins, ...levels, ...sections]
}

/** The first sentences of points that stand on another level than they were exported on. */
function levelled({ pieces, sentences, pieceAt, moved, file }: LaidOut): { piece: number; from: number; to: number }[] {
  return sentences.flatMap(({ paragraph }, at) => {
    const [piece, said] = [pieceAt[at] ?? null, file.paragraphs[paragraph]]
    const own = piece === null ? undefined : pieces[piece]
    if (piece === null || own?.kind !== 'list-item' || said?.kind !== 'list-item' || moved.has(piece)) return []
    if (sentences[at - 1]?.paragraph === paragraph) return []
    const from = (own.listLevel ?? 1) - 1
    return from === said.level ? [] : [{ piece, from, to: said.level }]
  })
}
