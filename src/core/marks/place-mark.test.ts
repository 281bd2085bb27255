import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberBlocks, type Block } from '../article.ts'
import { anchorAt } from '../anchor/anchor-at.ts'
import { placeInText, positionInText } from './article-text.ts'
import { placeMark } from './place-mark.ts'

const paragraphs = (...texts: string[]): Block[] => numberBlocks(texts.map((text) => ({ kind: 'paragraph' as const, text })))
const blocks = paragraphs(
  'Gas flows east. 𐐀 The price of gas is secret, and gas is sold.',
  'Nobody remembers the contract of 1997; the “ministry” does not publish it.',
)
const mark = (quote: string, more: { prefix?: string; suffix?: string; start?: number } = {}) => ({
  quote,
  prefix: more.prefix ?? null,
  suffix: more.suffix ?? null,
  position: more.start === undefined ? null : { start: more.start, end: more.start + quote.length },
})
const placed = (...given: Parameters<typeof mark>): unknown => {
  const found = placeMark(blocks, mark(...given))
  return 'anchor' in found ? [found.anchor.block, found.anchor.start, found.anchor.quote] : found.why
}

test('a quote that stands once is placed, with the letters that stand there', () => {
  expect(placed('price of gas is secret')).toEqual([1, 23, 'price of gas is secret'])
  expect(placed('the "ministry" does')).toEqual([2, 39, 'the “ministry” does'])
})

test('of several places its neighbours or its position choose, and nothing is guessed', () => {
  expect(placed('gas')).toBe('several-places')
  expect(placed('gas', { prefix: 'secret, and ', suffix: ' is sold.' })).toEqual([1, 51, 'gas'])
  expect(placed('gas', { start: 50 })).toEqual([1, 51, 'gas'])
  expect(placed('gas', { start: 3 })).toBe('several-places')
})

test('what is not there, and a few words among other neighbours, is not placed, and the likeliest passage is told', () => {
  expect(placeMark(blocks, mark('the contract of 1998'))).toMatchObject({ why: 'not-there', nearest: { n: 2 } })
  expect(placed('contract', { prefix: 'They signed another ', suffix: ' in Moscow.' })).toBe('other-neighbours')
  expect(placed('Nobody remembers the contract of 1997; the', { prefix: 'Elsewhere it said: ' })).toEqual([
    2,
    0,
    'Nobody remembers the contract of 1997; the',
  ])
})

test('positions count characters, over blocks that are kept', () => {
  const some = [
    ...blocks,
    ...numberBlocks([{ kind: 'paragraph', text: 'Dropped' }]).map((block) => ({ ...block, id: 3, dropped: 'ad' })),
  ]
  for (const { block, start, end } of [anchorAt(some[0] as Block, 16, 18), anchorAt(some[1] as Block, 5, 9)]) {
    const position = positionInText(some, { block, start, end })
    expect(placeInText(some, position?.start ?? -1)).toEqual({ block, start })
  }
  expect(positionInText(some, { block: 3, start: 0, end: 1 })).toBe(null)
})

test('whatever is cut out of a text is placed where it was, or not at all', () => {
  const selection = fc.record({ block: fc.nat(1), at: fc.nat(60), length: fc.integer({ min: 1, max: 40 }) })
  fc.assert(
    fc.property(selection, fc.boolean(), fc.boolean(), ({ block, at, length }, context, position) => {
      const whole = blocks[block] as Block
      const anchor = anchorAt(whole, at, Math.min(whole.text.length, at + length))
      fc.pre(
        anchor.quote !== '' && anchor.quote === anchor.quote.trim() && !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(anchor.quote),
      )
      const found = placeMark(blocks, {
        quote: anchor.quote,
        prefix: context ? anchor.prefix : null,
        suffix: context ? anchor.suffix : null,
        position: position ? positionInText(blocks, anchor) : null,
      })
      if ('anchor' in found) expect([found.anchor.block, found.anchor.start]).toEqual([anchor.block, anchor.start])
      else expect(context && position ? found.why : 'several-places').toBe('several-places')
    }),
    { numRuns: 500 },
  )
})
