import type { Extra } from './found.ts'
import type { PlacedPiece } from './compare-pieces.ts'
import type { PrintedPiece } from './printed-piece.ts'

/** As what a stretch of text is set: a reader takes a quotation for somebody else's words, and a heading for what stands below it. `heading`: of a level that no export has. */
export type Shape =
  | 'heading 1'
  | 'heading 2'
  | 'heading 3'
  | 'heading'
  | 'quotation'
  | 'judgement'
  | 'list'
  | 'list 2'
  | 'list 3'
  | 'table'
  | 'caption'
  | 'text'

/** As what a point of a list is set that stands on this level, the outermost being 1. */
export function listShape(level: number): Shape {
  return level <= 1 ? 'list' : level === 2 ? 'list 2' : 'list 3'
}

/** Kinds whose looks tell nothing of what they are are not set as any of these. */
const PLAIN: readonly Shape[] = ['text', 'list', 'table', 'caption']
const HEADINGS: readonly Shape[] = ['heading 1', 'heading 2', 'heading 3', 'heading']

/** As what a piece may be set; the first is said of it. Lists of Word are compared by their numbers. */
function shapesOf({ kind, level, listLevel }: PrintedPiece): readonly Shape[] {
  switch (kind) {
    case 'heading':
      return level === undefined ? HEADINGS : [`heading ${level}` as Shape]
    case 'annex':
      return ['heading 1']
    case 'quotation':
    case 'attribution':
      return ['quotation']
    case 'label':
    case 'judgement':
      return ['judgement']
    case 'list-item':
      return listLevel === undefined ? ['list', 'text'] : [listShape(listLevel)]
    case 'table-head':
    case 'table-cell':
      return ['table']
    case 'sentence':
    case 'text':
      return ['text']
    case 'title':
    case 'notes':
    case 'contents-title':
      return [...PLAIN, ...HEADINGS]
    case 'byline':
    case 'caption':
    case 'contents':
    case 'figure-caption':
    case 'figure-source':
    case 'kicker':
    case 'note':
    case 'source':
      return PLAIN
  }
}

/** The pieces that say what they said, and are set as something else. */
export function changedShapes(placed: readonly PlacedPiece[]): Extra[] {
  return placed.flatMap(({ piece, chunk }): Extra[] => {
    const [wanted, shape] = [shapesOf(piece), chunk?.shape]
    if (shape === undefined || wanted.includes(shape)) return []
    return [{ kind: 'shape', text: piece.text, page: chunk?.page ?? null, shapes: [wanted[0] ?? 'text', shape] }]
  })
}
