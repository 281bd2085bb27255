import type { Command, EditorState } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { BriefContent, type MatrixBlock, type MatrixMark } from '#core/brief.ts'
import { LARGEST_MATRIX } from '#core/brief-matrix.ts'
import { matrixOf } from '#core/brief/testing/matrix-fixture.ts'
import { insertBlock } from './blocks.ts'
import { textKeys } from './commands.ts'
import { deleteAcross } from './keep-sections.ts'
import { matrixOf as matrixHere, rowPosition, setMark } from './matrices.ts'
import { editMatrix, setStatement, type MatrixEdit } from './matrix-edits.ts'
import { putQuotation } from './put-quotation.ts'
import { undo } from './step-history.ts'
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
const names = (state: EditorState): string => (matrices(state)[0]?.hypotheses ?? []).map(({ name }) => name).join(' | ')
/** The rows: each with what it rests on, and its marks. */
const rows = (state: EditorState): string[] =>
  (matrices(state)[0]?.rows ?? []).map(({ sentences, marks }) =>
    [
      sentences.map(({ text, evidence }) => `${text}${evidence.excerpts.join()}`).join(' '),
      ...marks.map((mark) => mark ?? '–'),
    ].join(' | '),
  )
const ALL = ['Gas stopped.1:1 | C | C | N', 'Prices rose.1:2 | CC | II | –', 'Nobody said why.2:1 | N | N | N']
const at = (text: string, from = start): EditorState => selecting(from, placeOf(from, text))
const press = (state: EditorState, key: string): EditorState => {
  let after = state
  const command: Command | undefined = textKeys[key]
  command?.(state, (tr) => (after = state.apply(tr)))
  return after
}
const edit = (state: EditorState, name: MatrixEdit, column: number | null = null): EditorState =>
  applied(state, editMatrix(state, name, column))
const type = (state: EditorState, text: string): EditorState => state.apply(state.tr.insertText(text))
const mark = (state: EditorState, row: number, column: number, to: MatrixMark | null): EditorState => {
  const here = matrixHere(at('Gas stopped', state))
  return here ? applied(state, setMark(state, rowPosition(here, row), column, to)) : state
}
const undone = (state: EditorState): EditorState => applied(state, undo(state))

describe('a matrix in the text', () => {
  it('is what it was when it is read again, and older briefs are what they were', () => {
    expect(readContent(docOf(CONTENT, slotsOf(null)))).toEqual(CONTENT)
    expect(BriefContent.parse(JSON.parse(JSON.stringify(CONTENT)))).toEqual(CONTENT)
    expect(matrices(stateOf(readContent(start.doc)))).toEqual([MATRIX])
  })

  it('is put in with the caret in its caption and room below it', () => {
    const made = type(applied(start, insertBlock(start, 'q', 'matrix')), 'New')
    const [, fresh] = matrices(made)
    expect([fresh?.caption, fresh?.hypotheses.length, fresh?.rows.length]).toEqual(['New', 2, 3])
    expect(fresh?.rows.every(({ marks }) => marks.length === 2 && marks.every((one) => one === null))).toBe(true)
    expect(made.doc.child(1).lastChild?.type.name).toBe('paragraph')
  })

  it('takes a mark, another and none, each one step of undo', () => {
    const set = mark(mark(mark(start, 0, 1, 'II'), 0, 1, 'I'), 1, 2, 'C')
    expect(rows(set)).toEqual(['Gas stopped.1:1 | C | I | N', 'Prices rose.1:2 | CC | II | C', ALL[2]])
    expect(rows(undone(set))[1]).toBe(ALL[1])
    expect(rows(undone(undone(set)))[0]).toBe('Gas stopped.1:1 | C | II | N')
    expect(rows(undone(undone(undone(set))))).toEqual(ALL)
    expect(rows(mark(start, 0, 0, null))[0]).toBe('Gas stopped.1:1 | – | C | N')
    const here = matrixHere(at('Gas stopped'))
    expect(here && setMark(start, rowPosition(here, 0), 0, 'C')).toBeNull()
    expect(here && setMark(start, rowPosition(here, 0), 3, 'C')).toBeNull()
  })

  it('takes an excerpt as evidence: in an empty row, else in one of its own below, which rests on it', () => {
    const excerpt = { id: '3:1', quote: 'The valve was closed by hand.' }
    const below = applied(start, putQuotation(start, placeOf(start, 'stopped.'), excerpt))
    expect(rows(below)).toEqual([ALL[0], '“The valve was closed by hand.”3:1 | – | – | –', ALL[1], ALL[2]])
    expect(rows(undone(below))).toEqual(ALL)
    const empty = edit(at('Nobody'), 'rowBelow')
    expect(rows(applied(empty, putQuotation(empty, empty.selection.head, excerpt)))[3]).toBe(
      '“The valve was closed by hand.”3:1 | – | – | –',
    )
    const between = placeOf(start, 'Prices') - 1
    expect(rows(applied(start, putQuotation(start, between, excerpt)))[1]).toContain('The valve was closed')
    expect(putQuotation(start, placeOf(start, 'Accident'), excerpt)).toBeNull()
  })

  it('states a hypothesis in full, one step of undo', () => {
    const said = applied(start, setStatement(start, 'h1', 'A pump broke.'))
    expect(matrices(said)[0]?.hypotheses[1]?.statement).toBe('A pump broke.')
    expect(matrices(undone(said))).toEqual([MATRIX])
    expect(setStatement(start, 'h0', 'Moscow wants a higher price.')).toBeNull()
  })
})

describe('keys in the text of a matrix', () => {
  it('Tab goes from the caption through the names to the evidence, and Shift+Tab back', () => {
    let state = at('Why did')
    for (const letter of 'abcd') state = type(press(state, 'Tab'), letter)
    expect(names(state)).toBe('Pressurea | Accidentb | Repairc')
    expect(rows(state)[0]).toBe('Gas stopped.d1:1 | C | C | N')
    for (const letter of 'xyz!') state = type(press(state, 'Shift-Tab'), letter)
    expect([names(state), matrices(state)[0]?.caption]).toEqual(['Pressureaz | Accidentby | Repaircx', 'Why did the gas stop?!'])
  })

  it('Enter goes down the evidence, from the last to a new row, and out of an empty last row, which goes', () => {
    expect(rows(type(press(at('Gas stopped'), 'Enter'), 'x'))[1]).toBe('Prices rose.x1:2 | CC | II | –')
    const more = press(at('Nobody'), 'Enter')
    expect(rows(type(more, 'x'))[3]).toBe('x | – | – | –')
    const out = press(more, 'Enter')
    expect(rows(out)).toEqual(ALL)
    expect(out.selection.$head.parent.textContent).toBe('Behind it.')
    expect(names(type(press(at('Pressure'), 'Enter'), 'x'))).toBe('Pressure | Accidentx | Repair')
  })

  it('Backspace at the start of a text joins nothing; in a matrix without a word it takes it away', () => {
    for (const text of ['Prices', 'Accident', 'Why did']) expect(press(at(text), 'Backspace').doc).toBe(start.doc)
    const made = applied(start, insertBlock(start, 'p', 'matrix'))
    expect(matrices(press(made, 'Backspace'))).toEqual([MATRIX])
  })

  it('what is deleted over borders empties the texts and leaves marks and hypotheses', () => {
    const from = placeOf(start, 'ident')
    const over = selecting(start, from, placeOf(start, 'rose.'))
    const deleted = applied(over, deleteAcross(over))
    expect([names(deleted), rows(deleted)]).toEqual(['Pressure | Acc | ', [' | C | C | N', 'rose.1:2 | CC | II | –', ALL[2]]])
  })
})

describe('the menu of a matrix', () => {
  it('puts evidence and hypotheses in, with the caret in what is new, and marks stay with their hypotheses', () => {
    expect(rows(type(edit(at('Prices'), 'rowAbove'), 'x'))).toEqual([ALL[0], 'x | – | – | –', ALL[1], ALL[2]])
    const before = type(edit(at('Prices'), 'hypothesisBefore', 1), 'Theft')
    expect([names(before), rows(before)[1]]).toEqual([
      'Pressure | Theft | Accident | Repair',
      'Prices rose.1:2 | CC | – | II | –',
    ])
    const last = type(edit(at('Prices'), 'hypothesisAfter'), 'Theft')
    expect([names(last), rows(last)[0]]).toEqual(['Pressure | Accident | Repair | Theft', 'Gas stopped.1:1 | C | C | N | –'])
    expect([names(undone(undone(last))), rows(undone(undone(last)))]).toEqual(['Pressure | Accident | Repair', ALL])
  })

  it('moves them with their marks, ids and evidence, one step of undo each', () => {
    const down = edit(at('Gas stopped'), 'rowDown')
    expect(rows(down)).toEqual([ALL[1], ALL[0], ALL[2]])
    expect(matrices(edit(down, 'rowUp'))).toEqual([MATRIX])
    const right = edit(at('Pressure'), 'hypothesisRight')
    expect([names(right), rows(right)[1]]).toEqual(['Accident | Pressure | Repair', 'Prices rose.1:2 | II | CC | –'])
    expect(matrices(right)[0]?.hypotheses.map(({ id }) => id)).toEqual(['h1', 'h0', 'h2'])
    expect(matrices(edit(right, 'hypothesisLeft'))).toEqual([MATRIX])
    expect(matrices(undone(right))).toEqual([MATRIX])
    expect([editMatrix(at('Gas stopped'), 'rowUp'), editMatrix(at('Repair'), 'hypothesisRight')]).toEqual([null, null])
  })

  it('takes them out, but the last row and the last hypothesis', () => {
    expect(rows(edit(at('Prices'), 'removeRow'))).toEqual([ALL[0], ALL[2]])
    const less = edit(at('Accident'), 'removeHypothesis')
    expect([names(less), rows(less)[1]]).toEqual(['Pressure | Repair', 'Prices rose.1:2 | CC | –'])
    const one = stateOf(briefOf({ one: [matrixOf(['A'], [['x', 'C']])] }))
    const here = at('x', one)
    expect([editMatrix(here, 'removeRow'), editMatrix(here, 'removeHypothesis')]).toEqual([null, null])
    expect(matrices(edit(here, 'removeMatrix'))).toEqual([])
  })

  it('sorts evidence by what it tells apart only when told, one step of undo, the caret with its row', () => {
    const sorted = edit(at('stopped.'), 'sort')
    expect(rows(sorted)).toEqual([ALL[1], ALL[0], ALL[2]])
    expect(rows(type(sorted, 'x'))[1]).toBe('Gas xstopped.1:1 | C | C | N')
    expect(rows(undone(sorted))).toEqual(ALL)
    expect(editMatrix(at('Gas', sorted), 'sort')).toBeNull()
    expect(rows(mark(start, 2, 0, 'II'))[2]).toBe('Nobody said why.2:1 | II | N | N')
  })

  it('stops where a matrix is as large as one may be', () => {
    const wide = Array.from({ length: LARGEST_MATRIX.hypotheses }, (_, index) => `H${index}`)
    const marks = wide.map(() => 'C').join(' ')
    const all = Array.from({ length: LARGEST_MATRIX.rows }, () => ['x', marks] as const)
    const here = at('x', stateOf(briefOf({ one: [matrixOf(wide, all)] })))
    expect([editMatrix(here, 'hypothesisAfter'), editMatrix(here, 'rowBelow')]).toEqual([null, null])
    expect(putQuotation(here, here.selection.head, { id: '1:1', quote: 'More.' })).toBeNull()
  })
})
