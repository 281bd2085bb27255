import { TextSelection } from 'prosemirror-state'
import type { Command, EditorState } from 'prosemirror-state'
import { CellSelection } from 'prosemirror-tables'
import { describe, expect, it } from 'vitest'
import { BriefContent, type TableBlock } from '#core/brief.ts'
import { LARGEST_TABLE } from '#core/brief-table.ts'
import { insertBlock, removeBlock } from './blocks.ts'
import { textKeys } from './commands.ts'
import { deleteAcross } from './keep-sections.ts'
import { undo } from './step-history.ts'
import { editTable, type TableEdit } from './table-edits.ts'
import { cellPosition, tableOf as tableHere } from './tables.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf, tableOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'
import { docOf, slotsOf } from './to-doc.ts'

const TABLE = tableOf(
  't',
  [
    [['Power'], ['Part'], ['Since']],
    [['Russia'], ['Guards.', '1:1'], ['1991', '1:2']],
    [['China'], ['Trades.', '2:1'], ['2001', '2:2']],
  ],
  { caption: 'Who does what', headColumn: true },
)
const CONTENT = briefOf({ one: [paragraph('p', ['Before it.', '9:1']), TABLE, paragraph('q', ['Behind it.', '9:2'])] })
const start = stateOf(CONTENT)

const tables = (state: EditorState): TableBlock[] =>
  readContent(state.doc).sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])))
/** The rows, each sentence with what it rests on. */
const rows = (state: EditorState): string[] =>
  (tables(state)[0]?.rows ?? []).map(({ cells }) =>
    cells.map((cell) => cell.sentences.map(({ text, evidence }) => `${text}${evidence.excerpts.join()}`).join(' ')).join(' | '),
  )
const at = (text: string, from = start): EditorState => selecting(from, placeOf(from, text))
const press = (state: EditorState, key: string): EditorState => {
  let after = state
  const command: Command | undefined = textKeys[key]
  command?.(state, (tr) => (after = state.apply(tr)))
  return after
}
const edit = (state: EditorState, name: TableEdit): EditorState => applied(state, editTable(state, name))
const type = (state: EditorState, text: string): EditorState => state.apply(state.tr.insertText(text))
const cells = (state: EditorState, from: [number, number], to: [number, number]): EditorState => {
  const here = tableHere(at('Power', state))
  if (!here) throw new Error('No table.')
  return state.apply(
    state.tr.setSelection(CellSelection.create(state.doc, cellPosition(here, ...from), cellPosition(here, ...to))),
  )
}

const ALL = ['Power | Part | Since', 'Russia | Guards.1:1 | 19911:2', 'China | Trades.2:1 | 20012:2']

describe('a table in the text', () => {
  it('is what it was when it is read again, and any older brief is what it was', () => {
    expect(readContent(docOf(CONTENT, slotsOf(null)))).toEqual(CONTENT)
    expect(BriefContent.parse(JSON.parse(JSON.stringify(CONTENT)))).toEqual(CONTENT)
    const uneven = structuredClone(CONTENT)
    const [, table] = uneven.sections[0]?.blocks ?? []
    if (table?.kind === 'table') table.rows[0]?.cells.pop()
    expect(BriefContent.safeParse(uneven).success).toBe(false)
  })

  it('is put in below a block with the caret in its caption, also as the last one, where there is room below it', () => {
    const made = type(applied(start, insertBlock(start, 'q', 'table')), 'New')
    expect(tables(made).map(({ caption, rows: { length }, headRow }) => [caption, length, headRow])).toEqual([
      ['Who does what', 3, true],
      ['New', 3, true],
    ])
    expect(made.doc.child(1).lastChild?.type.name).toBe('paragraph')
    expect(made.doc.child(1).childCount).toBe(5)
  })

  it('stays, empty, through a rule of core that edits another block', () => {
    const made = applied(start, insertBlock(start, 'p', 'table'))
    expect(tables(stateOf(readContent(made.doc)))).toEqual(tables(made))
  })
})

describe('keys in a table', () => {
  it('Tab goes through the cells, and adds a row behind the last; Shift+Tab goes back to the caption', () => {
    let state = at('Who does')
    for (const letter of 'abcdefghij') state = type(press(state, 'Tab'), letter)
    expect(rows(state)).toEqual([
      'Powera | Partb | Sincec',
      'Russiad | Guards.1:1 e | 1991f1:2'.replace('Guards.1:1 e', 'Guards.e1:1'),
      'Chinag | Trades.h2:1 | 2001i2:2',
      'j |  | ',
    ])
    let back = at('Power')
    back = press(back, 'Shift-Tab')
    expect(tables(type(back, '!'))[0]?.caption).toBe('Who does what!')
    expect(press(back, 'Shift-Tab')).toBe(back)
  })

  it('Enter goes down, from the last row to a new one, and out of an empty last row, which goes', () => {
    expect(rows(type(press(at('Part'), 'Enter'), 'x'))[1]).toBe('Russia | Guards.x1:1 | 19911:2')
    const more = press(at('2001'), 'Enter')
    expect(rows(type(more, 'x'))[3]).toBe(' |  | x')
    const out = press(more, 'Enter')
    expect(rows(out)).toEqual(ALL)
    expect(out.selection.$head.parent.textContent).toBe('Behind it.')
    expect(rows(press(at('Who does'), 'Enter'))).toEqual(ALL)
  })

  it('Backspace at the start of a cell or caption joins nothing; in an empty table it takes the table away', () => {
    for (const text of ['Guards', 'Power', 'Who does']) expect(press(at(text), 'Backspace').doc).toBe(start.doc)
    const made = applied(start, insertBlock(start, 'p', 'table'))
    expect(press(made, 'Backspace').doc.textContent).toBe(start.doc.textContent)
    expect(tables(press(made, 'Backspace'))).toEqual([TABLE])
  })

  it('Delete empties the cells that are selected, and only these', () => {
    expect(rows(press(cells(start, [1, 1], [2, 1]), 'Delete'))).toEqual([
      'Power | Part | Since',
      'Russia |  | 19911:2',
      'China |  | 20012:2',
    ])
  })
})

const over = (from: string, to: string): EditorState => selecting(start, placeOf(start, from), placeOf(start, to))

describe('what is deleted over the border of a cell', () => {
  it('leaves the cells and the paragraph what they are, without what was selected', () => {
    const deleted = applied(start, deleteAcross(over('it.', 'ards.')))
    expect(rows(deleted)).toEqual([' |  | ', ' | ards.1:1 | 19911:2', ALL[2]])
    expect(tables(deleted)[0]?.caption).toBe('')
    expect(readContent(deleted.doc).sections[0]?.blocks[0]).toMatchObject({ sentences: [{ text: 'Before' }] })
    const out = applied(start, deleteAcross(over('ades.', 'hind')))
    expect(rows(out)).toEqual([...ALL.slice(0, 2), 'China | Tr2:1 | '])
    expect(readContent(out.doc).sections[0]?.blocks[2]).toMatchObject({ sentences: [{ text: 'hind it.' }] })
  })

  it('takes a table that is selected whole', () => {
    const deleted = press(over('it.', 'hind'), 'Backspace')
    expect(tables(deleted)).toEqual([])
    expect(undo(deleted) && rows(applied(deleted, undo(deleted)))).toEqual(ALL)
  })
})

const large = (height: number, width: number): EditorState => {
  const row = Array.from({ length: width }, () => ['x'])
  return stateOf(
    briefOf({
      one: [
        tableOf(
          't',
          Array.from({ length: height }, () => row),
        ),
      ],
    }),
  )
}

describe('the menu of a table', () => {
  it('puts rows and columns in, with the caret in the new cell', () => {
    expect(rows(type(edit(at('Guards'), 'rowAbove'), 'x'))).toEqual([ALL[0], ' | x | ', ALL[1], ALL[2]])
    expect(rows(type(edit(at('Trades'), 'rowBelow'), 'x'))[3]).toBe(' | x | ')
    expect(rows(type(edit(at('Trades'), 'columnBefore'), 'x'))[2]).toBe('China | x | Trades.2:1 | 20012:2')
    expect(rows(type(edit(at('2001'), 'columnAfter'), 'x'))[2]).toBe('China | Trades.2:1 | 20012:2 | x')
  })

  it('moves rows and columns, whose sentences keep what they rest on and their ids, and the caret with them', () => {
    const [head, first, second] = ALL
    const down = edit(at('Guards'), 'rowDown')
    expect(rows(down)).toEqual([head, second, first])
    expect(rows(type(down, 'x'))[2]).toBe('Russia | xGuards.1:1 | 19911:2')
    expect(tables(down)[0]?.rows.map(({ id }) => id)).toEqual(['t.0', 't.2', 't.1'])
    expect(tables(edit(down, 'rowUp'))).toEqual([TABLE])
    const left = edit(at('1991'), 'columnLeft')
    expect(rows(left)[1]).toBe('Russia | 19911:2 | Guards.1:1')
    expect(rows(type(left, 'x'))[1]).toBe('Russia | x19911:2 | Guards.1:1')
    expect(tables(edit(left, 'columnRight'))).toEqual([TABLE])
    expect(rows(applied(left, undo(left)))).toEqual(ALL)
    const two = edit(cells(edit(at('Power'), 'headRow'), [0, 1], [1, 1]), 'rowDown')
    expect(rows(two)).toEqual([second, head, first])
  })

  it('lets nothing go before a head row or column', () => {
    for (const [text, name] of [
      ['Part', 'rowAbove'],
      ['Part', 'rowDown'],
      ['Guards', 'rowUp'],
      ['Russia', 'columnBefore'],
      ['Russia', 'columnRight'],
      ['Guards', 'columnLeft'],
      ['Trades', 'rowDown'],
      ['2001', 'columnRight'],
      ['Behind', 'rowBelow'],
    ] as const)
      expect(editTable(at(text), name), `${text} ${name}`).toBeNull()
  })

  it('takes rows and columns out, and with the last of them the table; a head that goes is none any more', () => {
    expect(rows(edit(at('Guards'), 'removeRow'))).toEqual([ALL[0], ALL[2]])
    expect(rows(edit(at('Guards'), 'removeColumn'))).toEqual(['Power | Since', 'Russia | 19911:2', 'China | 20012:2'])
    expect(tables(edit(at('Part'), 'removeRow'))[0]).toMatchObject({ headRow: false, headColumn: true })
    expect(tables(edit(at('Russia'), 'removeColumn'))[0]).toMatchObject({ headRow: true, headColumn: false })
    for (const name of ['removeRow', 'removeColumn'] as const)
      expect(tables(edit(cells(start, [0, 0], [2, 2]), name))).toEqual([])
    expect(tables(edit(at('Guards'), 'removeTable'))).toEqual([])
    expect(tables(applied(start, removeBlock(start, 't')))).toEqual([])
  })

  it('stops where a table is as large as one may be', () => {
    const { columns, cells: most } = LARGEST_TABLE
    const wide = large(2, columns)
    expect(editTable(at('x', wide), 'columnAfter')).toBeNull()
    expect(editTable(at('x', wide), 'rowBelow')).not.toBeNull()
    const high = large(most / columns, columns)
    expect(editTable(at('x', high), 'rowBelow')).toBeNull()
  })
})

describe('what is typed over cells', () => {
  it('a selection within one cell is typed over there', () => {
    const state = start.apply(
      start.tr.setSelection(TextSelection.create(start.doc, placeOf(start, 'Guards.'), placeOf(start, 'Guards.') + 6)),
    )
    expect(rows(type(state, 'Sells'))[1]).toBe('Russia | Sells.1:1 | 19911:2')
  })
})
