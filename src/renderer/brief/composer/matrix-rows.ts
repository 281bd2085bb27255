import type { Node as TextNode } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { weighMatrix, type WeighedRow } from '#core/brief-matrix.ts'
import { hypothesesOf, hypothesisPosition, marksOf, rowPosition, rowsOf, type MatrixPlace } from '../text/matrices.ts'
import { schema } from '../text/schema.ts'
import { t } from '#text/text.ts'

/** What a row shows that stands elsewhere in its matrix: the names of its marks' hypotheses, and how far it tells them apart. */
export type RowFacts = { names: string[]; tells: WeighedRow['tells'] }

const shownIn = new WeakMap<TextNode, DecorationSet>()

/** Tells each row of a matrix what it shows of the whole, and what belongs into empty texts. */
export function matrixRows(): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const known = shownIn.get(doc)
        if (known) return known
        const made = DecorationSet.create(doc, matricesIn(doc).flatMap(decorationsOf))
        shownIn.set(doc, made)
        return made
      },
    },
  })
}

/** What the decorations of a row say; null before they do. */
export function rowFacts(decorations: readonly Decoration[]): RowFacts | null {
  for (const { spec } of decorations) {
    const { matrixRow } = spec as { matrixRow?: string }
    if (matrixRow !== undefined) return JSON.parse(matrixRow) as RowFacts
  }
  return null
}

function matricesIn(doc: TextNode): MatrixPlace[] {
  const found: MatrixPlace[] = []
  doc.forEach((section, start) => {
    section.forEach((block, offset) => {
      if (block.type === schema.nodes.matrix) found.push({ matrix: block, position: start + 1 + offset })
    })
  })
  return found
}

function decorationsOf(place: MatrixPlace): Decoration[] {
  const { matrix, position } = place
  const made: Decoration[] = []
  const says = (at: number, node: TextNode, text: string, spec?: { matrixRow: string }): void => {
    const hint: Record<string, string> = node.content.size === 0 ? { 'data-placeholder': text } : {}
    if (spec !== undefined || node.content.size === 0) made.push(Decoration.node(at, at + node.nodeSize, hint, spec))
  }
  says(position + 1, matrix.child(0), t('composer:matrix.caption'))
  const hypotheses = hypothesesOf(matrix)
  const names = hypotheses.map((one, index) => one.textContent || t('composer:matrix.hypothesis', { number: index + 1 }))
  for (const [column, one] of hypotheses.entries()) says(hypothesisPosition(place, column), one, names[column] ?? '')
  const rows = rowsOf(matrix)
  const { rows: weighed } = weighMatrix({ rows: rows.map((row) => ({ marks: marksOf(row, names.length) })) }, names.length)
  for (const [index, row] of rows.entries()) {
    // As text, so that a row is drawn anew only when it is another.
    const facts = JSON.stringify({ names, tells: weighed[index]?.tells ?? 'open' } satisfies RowFacts)
    says(rowPosition(place, index), row, t('composer:matrix.row'), { matrixRow: facts })
  }
  return made
}
