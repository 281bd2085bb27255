import { expect, test } from 'vitest'
import type { PageItem } from './exported-pdf-items.ts'
import { drawnFromRight } from './exported-pdf-turned.ts'

/** A piece of a row, in a marked content of its own. */
const piece = (text: string, x: number, level: number, content: number): PageItem => ({
  text,
  rightToLeft: level % 2 === 1,
  x,
  y: 100,
  width: 40,
  height: 10,
  mark: `BW.${text}`,
  level,
  content,
})
const texts = (items: PageItem[] | null) => items?.map(({ text }) => text) ?? null

test('cells of a row from right to left are read as they were drawn, whatever they hold', () => {
  expect(texts(drawnFromRight([piece('Dostyk', 400, 22, 1), piece('–', 250, 22, 2), piece('−12.5', 100, 20, 3)]))).toEqual([
    'Dostyk',
    '–',
    '−12.5',
  ])
  expect(texts(drawnFromRight([piece('قورغاس', 400, 21, 1), piece('6000', 100, 22, 2)]))).toEqual(['قورغاس', '6000'])
})

test('sentences of one cell that run to the right are read from its left', () => {
  const row = [piece('One.', 400, 20, 1), piece('Two.', 442, 20, 2), piece('Three.', 100, 20, 3)]
  expect(texts(drawnFromRight(row))).toEqual(['One.', 'Two.', 'Three.'])
})

test('cells whose places were exchanged are read as they stand; the levels of another line say nothing of columns', () => {
  expect(texts(drawnFromRight([piece('Dostyk', 100, 20, 1), piece('–', 250, 20, 2)]))).toEqual(['–', 'Dostyk'])
  expect(texts(drawnFromRight([piece('قورغاس', 100, 21, 1), piece('پويىز', 250, 21, 2)]))).toEqual(['پويىز', 'قورغاس'])
  expect(drawnFromRight([piece('قورغاس', 400, 1, 1), piece('6000', 100, 2, 2)])).toBeNull()
})
