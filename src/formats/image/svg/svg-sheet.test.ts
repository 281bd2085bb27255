import { expect, test } from 'vitest'
import { readDeclarations, readSheet, styleOf } from './svg-sheet.ts'

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

test('the stronger word holds: attribute, element, class, id, own style, in that order', () => {
  const rules = ['* { fill: any }', 'rect { fill: element }', '.a { fill: class }', 'rect.b { fill: both }', '#i { fill: id }']
  const fill = (count: number, attributes: Record<string, string>): string | undefined =>
    styleOf(
      'rect',
      new Map(Object.entries({ fill: 'own', ...attributes })),
      readSheet(rules.slice(0, count).join(' ')) ?? new Map(),
    ).get('fill')
  const named = { class: ' c  b a ', id: 'i' }
  expect([0, 1, 2, 3, 4, 5].map((count) => fill(count, named))).toEqual(['own', 'any', 'element', 'class', 'both', 'id'])
  expect(fill(5, { ...named, style: 'fill: style' })).toBe('style')
  expect(fill(5, {})).toBe('element')
  expect(fill(5, { class: 'c' })).toBe('element')
  expect(fill(5, { id: 'j' })).toBe('element')
})
