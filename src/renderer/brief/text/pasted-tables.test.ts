import { parseHTML } from 'linkedom'
import { DOMParser, Fragment, Slice } from 'prosemirror-model'
import { EditorState } from 'prosemirror-state'
import type { Transaction } from 'prosemirror-state'
import { CellSelection, handlePaste } from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import { describe, expect, it } from 'vitest'
import { LARGEST_TABLE } from '#core/brief-table.ts'
import { copiedText } from './copied-text.ts'
import { cleanHtml } from './paste.ts'
import { withSentences } from './pasted-parts.ts'
import { schema } from './schema.ts'
import { dropOverCells, fitTables } from './slices-in-tables.ts'
import { cellPosition, tableOf as tableHere } from './tables.ts'
import { briefOf, paragraph, placeOf, selecting, stateOf, tableOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'

const BRIEF = briefOf({
  one: [
    paragraph('p', ['Before.', '9:1']),
    tableOf('t', [
      [['A'], ['B']],
      [
        ['Gas.', '1:1'],
        ['Oil.', '1:2'],
      ],
    ]),
  ],
})
const start = stateOf(BRIEF)
const at = (text: string, state = start): EditorState => selecting(state, placeOf(state, text))

/** What a browser would give the text field of this HTML. */
function sliceOf(html: string): Slice {
  const { document } = parseHTML(`<!doctype html><html><body>${cleanHtml(html)}</body></html>`)
  return DOMParser.fromSchema(schema).parseSlice(document.body)
}

function pasted(state: EditorState, slice: Slice): EditorState {
  const fitting = withSentences(fitTables(state, slice).slice, 'en')
  let after = state
  const view = { state, dispatch: (tr: Transaction) => (after = state.apply(tr)) } as unknown as EditorView
  if (handlePaste(view, new Event('paste') as ClipboardEvent, fitting)) return after
  return state.apply(state.tr.replaceSelection(fitting))
}

const tables = (state: EditorState): string[][] =>
  readContent(state.doc).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? [
            [
              `${block.caption}${block.headRow ? ' row' : ''}${block.headColumn ? ' column' : ''}`,
              ...block.rows.map(({ cells }) =>
                cells
                  .map(({ sentences }) => sentences.map(({ text, evidence }) => `${text}${evidence.excerpts.join()}`).join(' '))
                  .join(' | '),
              ),
            ],
          ]
        : [],
    ),
  )
const pastedAtEnd = (html: string): string[] | undefined => tables(pasted(at('fore'), sliceOf(html)))[0]
const BELOW = [' row', 'A | B', 'Gas.1:1 | Oil.1:2']

const fit = (html: string) => fitTables(start, sliceOf(html))

describe('a table that is pasted', () => {
  it('is one: from Word, with its cells’ paragraphs as one text, bold words and a heading row', () => {
    const word =
      '<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Power<o:p></o:p></b></p></td><td><p>Part</p></td></tr><tr><td><p>Russia</p></td><td><p>Guards.</p><p>Sells.</p></td></tr></table>'
    expect(pastedAtEnd(word)).toEqual([' row', '**Power** | Part', 'Russia | Guards. Sells.'])
  })

  it('has its caption and its head, row and column, from the web', () => {
    const web =
      '<table><caption>Exports <i>in tonnes</i></caption><thead><tr><th></th><th>2024</th></tr></thead><tbody><tr><th>Oil</th><td>5</td></tr></tbody></table>'
    expect(pastedAtEnd(web)).toEqual(['Exports in tonnes row column', ' | 2024', 'Oil | 5'])
    expect(pastedAtEnd('<table><tr><td>1.5</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>')?.[0]).toBe('')
  })

  it('comes apart where cells span others, also across rows, and where a table is in a cell; empty ends are left out', () => {
    const html =
      '<table><tr><td colspan=2>a</td><td rowspan=3>b</td></tr><tr><td rowspan=2>c</td><td>d</td></tr><tr><td><table><tr><td>e</td><td>f</td></tr></table></td></tr><tr><td> </td><td>&nbsp;</td></tr></table>'
    expect(pastedAtEnd(html)).toEqual([' row', 'a |  | b', 'c | d | ', ' | e f | '])
  })

  it('is no table where it only lays out a page', () => {
    for (const html of [
      '<table><tr><td><p>One.</p></td></tr></table>',
      '<table role=presentation><tr><td>a</td><td>b</td></tr></table>',
    ])
      expect(tables(pasted(at('fore'), sliceOf(html)))).toEqual([BELOW])
  })

  it('is cut where it is larger than a table may be, and that is said; hostile spans do no harm', () => {
    const wide = fit(`<table><tr>${'<td>x</td>'.repeat(60)}</tr></table>`)
    expect(wide.cut).toBe(true)
    expect(wide.slice.content.firstChild?.child(1).child(0).childCount).toBe(LARGEST_TABLE.columns)
    const high = fit(`<table>${'<tr><td>x</td><td>y</td></tr>'.repeat(5000)}</table>`)
    expect([high.cut, high.slice.content.firstChild?.child(1).childCount]).toEqual([true, LARGEST_TABLE.cells / 2])
    const spans = fit('<table><tr><td colspan=99999999 rowspan=99999999>x</td></tr><tr><td>y</td></tr></table>')
    expect(spans.slice.content.size).toBeLessThan(400)
    expect(fit('<table><tr><td>a</td><td>b</td></tr></table>').cut).toBe(false)
  })
})

describe('what is pasted into a cell', () => {
  it('paragraphs run on in it; nothing leaves the cell', () => {
    expect(tables(pasted(at('Oil'), sliceOf('<p>One.</p><ul><li>Two.</li></ul>')))[0]?.at(-1)).toBe(
      'Gas.1:1 | One. Two. Oil.1:2'.replace('. Oil', '.Oil'),
    )
  })

  it('a table goes into the cells from there on, which grow for it', () => {
    const html = '<table><tr><td>w</td><td>x</td></tr><tr><td>y</td><td>z</td></tr></table>'
    expect(tables(pasted(at('Oil'), sliceOf(html)))).toEqual([[' row', 'A | B | ', 'Gas.1:1 | w | x', ' | y | z']])
  })

  it('cells that were copied keep what they rest on, in a table and in one of their own', () => {
    const here = tableHere(at('Gas'))
    if (!here) throw new Error('No table.')
    const copied = CellSelection.create(start.doc, cellPosition(here, 1, 0), cellPosition(here, 1, 1)).content()
    expect(copiedText(copied.content)).toBe('Gas.\tOil.')
    expect(tables(pasted(at('A'), copied))[0]).toEqual([' row', 'Gas.1:1 | Oil.1:2', 'Gas.1:1 | Oil.1:2'])
    expect(tables(pasted(at('Before'), copied))).toEqual([['', 'Gas.1:1 | Oil.1:2'], BELOW])
  })

  it('a caption takes text only', () => {
    const caption = selecting(start, placeOf(start, 'A') - 4)
    const html = '<table><tr><td>w</td><td>x</td></tr></table>'
    expect(caption.selection.$head.parent.type.name).toBe('caption')
    expect(tables(pasted(caption, sliceOf(html)))).toEqual([['w x row', ...BELOW.slice(1)]])
  })

  it('grows a table only to its largest size', () => {
    const html = `<table>${`<tr>${'<td>x</td>'.repeat(40)}</tr>`.repeat(50)}</table>`
    const { slice, cut } = fitTables(at('Oil'), sliceOf(html))
    expect([cut, slice.content.firstChild?.firstChild?.childCount]).toEqual([true, LARGEST_TABLE.columns - 1])
  })
})

describe('what is dropped', () => {
  it('on a cell runs on in it; cells are dropped nowhere, and no table into a cell', () => {
    const two = new Slice(
      Fragment.fromArray([
        schema.nodes.paragraph.create(null, schema.text('One.')),
        schema.nodes.paragraph.create(null, schema.text('Two.')),
      ]),
      0,
      0,
    )
    const dropped = dropOverCells(start, placeOf(start, 'Oil'), two, false)
    expect(dropped && tables(start.apply(dropped))[0]?.at(-1)).toBe('Gas.1:1 | One. Two.Oil.1:2')
    expect(dropOverCells(start, placeOf(start, 'Before'), two, false)).toBeNull()
    const cells = new Slice(Fragment.from(schema.nodes.row.create(null, schema.nodes.cell.create())), 0, 0)
    expect(dropOverCells(start, placeOf(start, 'Before'), cells, true)?.docChanged).toBe(false)
  })
})

it('a brief is copied as text with tabs between cells and lines between rows', () => {
  expect(copiedText(start.doc.content)).toBe('Title\n\nBefore.\n\nA\tB\nGas.\tOil.')
})
