import { expect, test } from 'vitest'
import { takeFootNotes } from './foot-notes.ts'
import type { PrintLine, Span } from './page.ts'
import type { Region } from './reading-order.ts'

const BODY = 10
const look = (start: number, end: number, change: Partial<Span> = {}): Span => ({
  start,
  end,
  bold: false,
  italic: false,
  note: false,
  page: 0,
  ...change,
})
const at = (text: string, y: number, change: Partial<PrintLine> = {}): PrintLine => ({
  text,
  spans: [look(0, text.length)],
  page: 0,
  x: 70,
  right: 520,
  y,
  size: BODY,
  bold: false,
  italic: false,
  ...change,
})
const small = (text: string, y: number, change: Partial<PrintLine> = {}): PrintLine => at(text, y, { size: 8, ...change })
const column = (...lines: PrintLine[]): Region => ({ kind: 'text', lines })
const TEXT = [at('The bridge was closed for', 100), at('repairs last winter.', 112)]

function taken(regions: Region[], last?: Parameters<typeof takeFootNotes>[2]) {
  const { regions: left, notes } = takeFootNotes(regions, BODY, last)
  return {
    left: left.map((region) => (region.kind === 'text' ? region.lines.map(({ text }) => text) : region.kind)),
    notes: notes.map(({ sign, lines }) => [sign, lines.map(({ text }) => text)]),
  }
}
const texts = TEXT.map(({ text }) => text)

test('small type at the foot is taken from the first sign on, with its further lines, without the signs', () => {
  const page = column(
    ...TEXT,
    small('A line of no note.', 740),
    small('1 Abishev, “The Pipeline,”', 760),
    small('in May 2021.', 770),
    small('2. Wolny.', 780),
  )
  expect(taken([page])).toEqual({
    left: [[...texts, 'A line of no note.']],
    notes: [
      ['1', ['Abishev, “The Pipeline,”', 'in May 2021.']],
      ['2', ['Wolny.']],
    ],
  })
})

test.each([
  ['1 Abishev.', '1', 'Abishev.'],
  ['12) Abishev.', '12', 'Abishev.'],
  ['*Abishev.', '*', 'Abishev.'],
  ['†† Abishev.', '††', 'Abishev.'],
  ['123“Gas.”', '123', '“Gas.”'],
  ['123.   Abishev.', '123', 'Abishev.'],
])('“%s” begins a note', (text, sign, rest) => {
  expect(taken([column(...TEXT, small(text, 760))]).notes).toEqual([[sign, [rest]]])
})

test.each(['1234 tonnes.', '**** Abishev.', '5 ', '3rd of May.'])('“%s” begins none', (text) => {
  expect(taken([column(...TEXT, small(text, 760))]).notes).toEqual([])
})

/** A small line whose first letters are raised. */
const raised = (text: string, end: number) => small(text, 760, { spans: [look(0, end, { note: true }), look(end, text.length)] })

test('a raised sign is one whatever it is, without its brackets', () => {
  expect(taken([column(...TEXT, raised('[iv]  Abishev.', 4))]).notes).toEqual([['iv', ['Abishev.']]])
  expect(taken([column(...TEXT, raised('a. Abishev.', 2))]).notes).toEqual([['a', ['Abishev.']]])
})

test('looks stay on their words once the sign is gone', () => {
  const spans = [look(0, 2, { bold: true }), look(2, 9, { italic: true }), look(9, 16)]
  const { notes } = takeFootNotes([column(...TEXT, small('1 Abishev, gas.', 760, { spans }))], BODY, undefined)
  expect(notes[0]?.lines[0]?.spans).toEqual([look(0, 7, { italic: true }), look(7, 14)])
  const whole = small('1 Abishev.', 760, { spans: [look(0, 10, { italic: true })] })
  expect(takeFootNotes([column(...TEXT, whole)], BODY, undefined).notes[0]?.lines[0]?.spans).toEqual([
    look(0, 8, { italic: true }),
  ])
})

test('a note that did not end goes on at the foot of the next page, one that ended does not', () => {
  const going = () => ({ sign: '3', lines: [small('It was said in', 780)], page: 0 })
  const last = going()
  expect(taken([column(...TEXT, small('the spring.', 750), small('4 Wolny.', 760))], last)).toEqual({
    left: [texts],
    notes: [['4', ['Wolny.']]],
  })
  expect(last.lines.map(({ text }) => text)).toEqual(['It was said in', 'the spring.'])
  const ended = { ...going(), lines: [small('It was said.', 780)] }
  expect(taken([column(...TEXT, small('Photo: the spring.', 750))], ended).left).toEqual([[...texts, 'Photo: the spring.']])
  expect(ended.lines).toHaveLength(1)
})

test('small type that stands above text of its column is a caption, beside it is a note', () => {
  const note = small('1 Abishev.', 300, { x: 70, right: 280 })
  const under = at('More text.', 400, { x: 70, right: 280 })
  expect(taken([column(...TEXT, note), column(under)])).toEqual({ left: [[...texts, note.text], [under.text]], notes: [] })
  const beside = { ...under, x: 300, right: 520 }
  expect(taken([column(...TEXT, note), column(beside)]).notes).toEqual([['1', ['Abishev.']]])
  const touching = { ...under, x: 280, right: 520 }
  expect(taken([column(...TEXT, note), column(touching)]).notes).toEqual([['1', ['Abishev.']]])
  const right = small('1 Abishev.', 300, { x: 300, right: 520 })
  const left = at('More text.', 400, { x: 70, right: 300 })
  expect(taken([column(...TEXT, right), column(left)]).notes).toEqual([['1', ['Abishev.']]])
})

test('a page of small type alone, and notes below their heading, are left where they stand', () => {
  const notes = [small('1 Abishev.', 760), small('2 Wolny.', 770)]
  expect(taken([column(...notes)])).toEqual({ left: [notes.map(({ text }) => text)], notes: [] })
  expect(taken([column(...TEXT, at('Notes', 750), ...notes)]).notes).toEqual([])
})

test('a column of notes alone is gone from the text, and tables stay', () => {
  const table: Region = { kind: 'table', rows: [[at('1', 400)]] }
  expect(taken([column(...TEXT), table, column(small('1 Abishev.', 760))])).toEqual({
    left: [texts, 'table'],
    notes: [['1', ['Abishev.']]],
  })
})
