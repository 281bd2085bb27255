import { expect, test } from 'vitest'
import { readDeclarations, readSheet } from './svg-sheet.ts'

const read = (css: string) => {
  const sheet = readSheet(css)
  return sheet === null ? null : Object.fromEntries([...sheet].map(([name, said]) => [name, Object.fromEntries(said)]))
}

test('a sheet is read by element, class, id, and several at once; later rules come on top', () => {
  expect(
    read('rect, .bar { fill: red; stroke: none } #a{fill:#00f} * {} rect.bar { FILL : blue !important } .bar{fill:green}'),
  ).toEqual({
    rect: { fill: 'red', stroke: 'none' },
    '.bar': { fill: 'green', stroke: 'none' },
    '#a': { fill: '#00f' },
    '*': {},
    'rect.bar': { fill: 'blue' },
  })
  expect(read('<!-- /* .a { fill: red } */ .b { fill: blue; } -->')).toEqual({ '.b': { fill: 'blue' } })
  expect(read('  \n ')).toEqual({})
})

test.each([
  ['a condition', '@media print { rect { fill: red } }'],
  ['an import', '@import url(x.css); rect { fill: red }'],
  ['a font', '@font-face { font-family: X }'],
  ['an element within another', 'g rect { fill: red }'],
  ['what is pointed at', 'rect:hover { fill: red }'],
  ['an attribute', 'rect[x] { fill: red }'],
  ['nothing before a comma', ', rect { fill: red }'],
  ['a rule of nothing', '{ fill: red }'],
  ['words that are no rule', 'fill: red'],
  ['words that are no rule behind one', 'rect { fill: red } stroke'],
])('a sheet with %s asks for more than is read', (_what, css) => {
  expect(readSheet(css)).toBeNull()
})

test('a declaration without a colon says nothing, one with two keeps the second', () => {
  expect([...readDeclarations('fill; stroke: url(a:b) ;; Opacity:.5! important ')]).toEqual([
    ['stroke', 'url(a:b)'],
    ['opacity', '.5'],
  ])
})
