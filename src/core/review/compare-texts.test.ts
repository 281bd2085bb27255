import { expect, test } from 'vitest'
import { compareTexts } from './compare-texts.ts'

const ONE = 'The pipeline carried five million tonnes last year, said officials.'
const TWO = 'Nobody expected the figure to hold once winter began.'
const THREE = 'A port on the Caspian will be widened in spring.'
const marked = (text: string | null | undefined, spans: readonly [number, number][] | undefined): string[] =>
  (spans ?? []).map(([start, end]) => (text ?? '').slice(start, end))

const book = (seed: string): string[] => Array.from({ length: 20_000 }, (_, index) => `${seed} paragraph ${index} of a long book`)

const words = (from: number): string => Array.from({ length: 200_000 }, (_, index) => `w${(index * 7 + from) % 1000}`).join(' ')

test('equal texts are the same row by row', () => {
  expect(compareTexts([ONE, TWO], [ONE, TWO]).map(({ kind }) => kind)).toEqual(['same', 'same'])
})

test('what only one text has stands alone, in its place', () => {
  const rows = compareTexts([ONE, TWO], [ONE, THREE, TWO])
  expect(rows.map(({ kind, left, right }) => [kind, left, right])).toEqual([
    ['same', ONE, ONE],
    ['only-right', null, THREE],
    ['same', TWO, TWO],
  ])
  expect(compareTexts([ONE, TWO], [TWO]).map(({ kind }) => kind)).toEqual(['only-left', 'same'])
})

test('a changed paragraph stands beside what it was, with the words that differ', () => {
  const [row, ...others] = compareTexts([ONE], ['The pipeline carried seven million tonnes last year, said the officials.'])
  expect(others).toEqual([])
  expect(row?.kind).toBe('changed')
  expect(marked(row?.left, row?.leftSpans)).toEqual(['five'])
  expect(marked(row?.right, row?.rightSpans)).toEqual(['seven', 'the'])
})

test('words that differ side by side are one stretch', () => {
  const [row] = compareTexts(
    ['It carried five million tonnes of oil last year.'],
    ['It carried next to nothing of oil last year.'],
  )
  expect(marked(row?.left, row?.leftSpans)).toEqual(['five million tonnes'])
  expect(marked(row?.right, row?.rightSpans)).toEqual(['next to nothing'])
})

test('paragraphs with little in common are no changed ones', () => {
  expect(compareTexts([TWO], [THREE]).map(({ kind }) => kind)).toEqual(['only-left', 'only-right'])
})

test('Chinese is compared character by character', () => {
  const [row] = compareTexts(['中国和哈萨克斯坦的贸易增长了。'], ['中国和哈萨克斯坦的贸易下降了。'])
  expect(marked(row?.left, row?.leftSpans)).toEqual(['增长'])
  expect(marked(row?.right, row?.rightSpans)).toEqual(['下降'])
})

test('every paragraph of both texts is shown once, in order', () => {
  const left = [ONE, 'x', TWO, `${THREE} More.`, 'y']
  const right = ['z', `${ONE} Indeed.`, TWO, 'w', THREE]
  const rows = compareTexts(left, right)
  expect(rows.flatMap((row) => row.left ?? [])).toEqual(left)
  expect(rows.flatMap((row) => row.right ?? [])).toEqual(right)
})

test('two books that share nothing, and one that has grown, are compared in bounded time', () => {
  expect(compareTexts(book('one'), book('other'))).toHaveLength(40_000)
  const grown = book('one').flatMap((text, index) => (index % 1000 === 500 ? ['An insertion.', text] : [text]))
  const rows = compareTexts(book('one'), grown)
  expect(rows.filter(({ kind }) => kind === 'same').length).toBeGreaterThan(19_000)
  expect(rows.flatMap((row) => row.right ?? [])).toEqual(grown)
})

test('a paragraph of a million words is compared in bounded time', () => {
  expect(compareTexts([words(0)], [words(1)])).toHaveLength(1)
})

test('a figure differs as a whole', () => {
  const [row] = compareTexts(['It sold 5.4 billion cubic metres of gas.'], ['It sold 4.5 billion cubic metres of gas.'])
  expect(row).toMatchObject({ leftSpans: [[8, 11]], rightSpans: [[8, 11]] })
})
