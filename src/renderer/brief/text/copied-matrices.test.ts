import { parseHTML } from 'linkedom'
import { DOMParser, DOMSerializer, Fragment, Slice } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorState } from 'prosemirror-state'
import { array, assert, constantFrom, nat, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BriefContent, type MatrixBlock } from '#core/brief.ts'
import { MARKS } from '#core/brief-matrix.ts'
import { matrixOf } from '#core/brief/testing/matrix-fixture.ts'
import { textKeys } from './commands.ts'
import { copiedText } from './copied-text.ts'
import { matrixOf as matrixHere, setMark } from './matrices.ts'
import { editMatrix, MATRIX_EDITS } from './matrix-edits.ts'
import { schema } from './schema.ts'
import { fitTables } from './slices-in-tables.ts'
import { redo, undo } from './step-history.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'
import { docOf, slotsOf } from './to-doc.ts'

const MATRIX = matrixOf(
  ['Pressure', 'Accident', 'Repair'],
  [
    ['Gas stopped.', 'C C N', '1:1'],
    ['Prices rose.', 'CC II –', '1:2'],
    ['Nobody said why.', 'N N N', '2:1'],
  ],
  {
    caption: 'Why did the gas stop?',
    hypotheses: [
      { id: 'h0', name: 'Pressure', statement: 'Moscow wants a higher price.' },
      { id: 'h1', name: 'Accident', statement: '' },
      { id: 'h2', name: 'Repair', statement: '' },
    ],
  },
)
const CONTENT = briefOf({ one: [paragraph('p', ['Before it.', '9:1']), MATRIX, paragraph('q', ['Behind it.', '9:2'])] })
const start = stateOf(CONTENT)

const matrices = (state: EditorState): MatrixBlock[] =>
  readContent(state.doc).sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'matrix' ? [block] : [])))
/** What the rows say. */
const rows = (state: EditorState): string[] =>
  (matrices(state)[0]?.rows ?? []).map(({ sentences }) => sentences.map(({ text }) => text).join(' '))
const at = (text: string, from = start): EditorState => selecting(from, placeOf(from, text))

/** What a browser has of what was copied. */
const copied = (slice: Slice): HTMLElement => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  document.body.append(DOMSerializer.fromSchema(schema).serializeFragment(slice.content, { document }))
  return document.body
}
const whole = (): Slice => {
  const here = matrixHere(at('Why did'))
  return here ? new Slice(Fragment.from(here.matrix), 0, 0) : Slice.empty
}
const pasted = (state: EditorState, slice: Slice): EditorState =>
  state.apply(state.tr.replaceSelection(fitTables(state, slice).slice))

describe('a matrix that is copied', () => {
  it('is pasted within the brief with marks and evidence, and ids of its own', () => {
    const host = copied(whole())
    const read = DOMParser.fromSchema(schema).parseSlice(host)
    const made = pasted(at('Behind'), read)
    const [first, second] = matrices(made)
    expect(first).toEqual(MATRIX)
    const { rows: theirs = [], hypotheses = [] } = second ?? {}
    expect(theirs.map(({ marks }) => marks)).toEqual(MATRIX.rows.map(({ marks }) => marks))
    expect(theirs.map(({ sentences }) => sentences.map(({ text, evidence }) => [text, evidence]))).toEqual(
      MATRIX.rows.map(({ sentences }) => sentences.map(({ text, evidence }) => [text, evidence])),
    )
    expect(hypotheses.map(({ name, statement }) => [name, statement])).toEqual(
      MATRIX.hypotheses.map(({ name, statement }) => [name, statement]),
    )
    const ids = JSON.stringify(readContent(made.doc)).match(/"id":"[^"]+"/g)
    expect(new Set(ids).size).toBe(ids?.length)
  })

  it('is a table for other programs, as text too', () => {
    const host = copied(whole())
    const cells = [...host.querySelectorAll('tr')].map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(cells[0]).toEqual(['', 'Pressure', 'Accident', 'Repair'])
    expect(cells[2]).toEqual(['Prices rose.', 'CC', 'II', ''])
    expect(copiedText(whole().content)).toContain('\n\n\tPressure\tAccident\tRepair\nGas stopped.\tC\tC\tN\n')
  })

  it('in part is text elsewhere, and everything is one text in a row', () => {
    const part = start.doc.slice(placeOf(start, 'stopped'), placeOf(start, 'rose'))
    const made = pasted(at('Behind'), part)
    expect(matrices(made)).toEqual([MATRIX])
    expect(made.doc.textContent).toContain('stopped.Prices Behind it.')
    expect(rows(pasted(at('Nobody'), whole()))[2]).toMatch(/^Why did the gas stop\? Pressure .*Nobody said why\./)
    expect(rows(pasted(at('Nobody'), whole()))).toHaveLength(3)
  })
})

const move = record({
  what: constantFrom('mark', 'edit', 'edit', 'delete', 'type', 'paste', 'replace', 'undo', 'redo'),
  a: nat(1000),
  b: nat(1000),
  c: nat(1000),
})

/** Pastes what ends in a part of a matrix without text. */
const EMPTY_END = [
  { what: 'paste', a: 5, b: 7, c: 772 },
  { what: 'replace', a: 996, b: 320, c: 486 },
  { what: 'delete', a: 715, b: 8, c: 0 },
  { what: 'delete', a: 329, b: 844, c: 0 },
  { what: 'paste', a: 976, b: 283, c: 6 },
]

it('whatever is done to it, a matrix is one that can be stored, with a mark for each hypothesis in every row', () => {
  assert(
    property(array(move, { minLength: 25, maxLength: 25 }), (moves) => {
      let state = start
      for (const { what, a, b, c } of moves) {
        state = changed(state, what, a, b, c)
        const content = readContent(state.doc)
        expect(BriefContent.safeParse(content).error).toBeUndefined()
        expect(readContent(docOf(content, slotsOf(null)))).toEqual(content)
      }
    }),
    { numRuns: process.env['LONG_TESTS'] === undefined ? 40 : 2000, examples: [[EMPTY_END]] },
  )
})

function changed(state: EditorState, what: string, a: number, b: number, c: number): EditorState {
  const { size } = state.doc.content
  const first = state.doc.firstChild?.nodeSize ?? 0
  const [from = 0, to = 0] = [first + (a % (size - first)), first + (b % (size - first))].toSorted((x, y) => x - y)
  try {
    if (what === 'undo') return applied(state, undo(state))
    if (what === 'redo') return applied(state, redo(state))
    const inside: number[] = []
    state.doc.descendants((node, position) => void (node.type === schema.nodes.evidence && inside.push(position)))
    const row = inside[a % inside.length]
    if (what === 'mark') return row === undefined ? state : applied(state, setMark(state, row, b % 11, MARKS[c % 6] ?? null))
    if (what === 'edit') {
      if (row === undefined) return state
      const chosen = selecting(state, row + 1)
      const name = MATRIX_EDITS[b % (MATRIX_EDITS.length - 1)] ?? 'sort'
      return applied(chosen, editMatrix(chosen, name, c % 3 === 0 ? null : c % 11))
    }
    const here = state.apply(
      state.tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(what === 'type' ? from : to))),
    )
    if (what === 'type') return here.apply(here.tr.insertText('x. Y'))
    if (what === 'delete') {
      let after = here
      textKeys['Delete']?.(here, (tr) => (after = here.apply(tr)))
      return after
    }
    const slice = state.doc.slice(from, Math.min(size, from + (c % 90)))
    return here.apply(here.tr.replaceSelection(what === 'paste' ? fitTables(here, slice).slice : slice))
  } catch (error) {
    // Places where no text is, or where a document cannot be cut: the text field would not let it be done.
    if (error instanceof RangeError || (error instanceof Error && /^(?:Transform|Replace)Error$/.test(error.name))) return state
    throw error
  }
}
