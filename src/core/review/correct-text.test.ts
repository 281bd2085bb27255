import { expect, test } from 'vitest'
import { numberBlocks, type Block } from '../article.ts'
import { correctText, type Correction } from './correct-text.ts'

const TEXTS = ['A frist line about gas.', 'The second one.', '第一段。', '第二段。']
const blocks: Block[] = numberBlocks([
  { kind: 'heading', text: 'Head', level: 2 },
  ...TEXTS.map((text) => ({ kind: 'paragraph' as const, text })),
  { kind: 'table-row', text: 'one | two' },
])

function corrected(correction: Correction, from: readonly Block[] = blocks) {
  const result = correctText(from, correction, 100)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

const code = (correction: Correction) => {
  const result = correctText(blocks, correction, 100)
  return result.ok ? null : result.failure.code
}

test('a typo is mended; what stands before, behind and around it is carried, what it reaches into is not', () => {
  const { blocks: after, carry } = corrected({ act: 'text', block: 2, paragraphs: ['A first line about gas.'] })
  expect(after[1]?.text).toBe('A first line about gas.')
  expect(carry({ block: 2, start: 0, end: 1 })).toEqual({ block: 2, start: 0, end: 1 })
  expect(carry({ block: 2, start: 2, end: 7 })).toEqual({ block: 2, start: 2, end: 7 })
  expect(carry({ block: 2, start: 19, end: 22 })).toEqual({ block: 2, start: 19, end: 22 })
  expect(carry({ block: 2, start: 0, end: 4 })).toBeNull()
  expect(carry({ block: 3, start: 0, end: 3 })).toEqual({ block: 3, start: 0, end: 3 })
})

test('what is put in right beside a marked word does not become part of it', () => {
  const before = corrected({ act: 'text', block: 3, paragraphs: ['The old second one.'] })
  expect(before.carry({ block: 3, start: 4, end: 10 })).toEqual({ block: 3, start: 8, end: 14 })
  const behind = corrected({ act: 'text', block: 3, paragraphs: ['The second old one.'] })
  expect(behind.carry({ block: 3, start: 4, end: 11 })).toEqual({ block: 3, start: 4, end: 11 })
})

test('a paragraph is split: the second has a new id and number, and what is marked in it goes along', () => {
  const { blocks: after, carry } = corrected({ act: 'text', block: 2, paragraphs: ['A frist line', 'about gas.'] })
  expect(after.map(({ id, n, text }) => [id, n, text]).slice(1, 4)).toEqual([
    [2, 1, 'A frist line'],
    [100, 2, 'about gas.'],
    [3, 3, 'The second one.'],
  ])
  expect(carry({ block: 2, start: 19, end: 22 })).toEqual({ block: 100, start: 6, end: 9 })
  expect(carry({ block: 2, start: 8, end: 18 })).toBeNull()
})

test('two paragraphs become one, Chinese ones without a space; numbers follow', () => {
  const { blocks: after, carry, into } = corrected({ act: 'merge', block: 2 })
  expect(after[1]?.text).toBe('A frist line about gas. The second one.')
  expect(after[2]).toMatchObject({ id: 4, n: 2 })
  expect(carry({ block: 3, start: 4, end: 10 })).toEqual({ block: 2, start: 28, end: 34 })
  expect(into).toEqual({ from: 3, to: 2 })
  expect(corrected({ act: 'merge', block: 4 }).blocks[3]?.text).toBe('第一段。第二段。')
})

test('links and emphasis stay on their words, also where these are split or joined', () => {
  const linked = blocks.map((block) =>
    block.id === 2 ? { ...block, marks: [{ start: 2, end: 22, kind: 'link' as const, href: 'https://a.example' }] } : block,
  )
  const split = corrected({ act: 'text', block: 2, paragraphs: ['A first line', 'about gas.'] }, linked)
  expect(split.blocks[1]?.marks).toMatchObject([{ start: 2, end: 12 }])
  expect(split.blocks[2]?.marks).toMatchObject([{ start: 0, end: 9, href: 'https://a.example' }])
  const back = corrected({ act: 'merge', block: 2 }, split.blocks)
  expect(back.blocks[1]?.marks).toMatchObject([
    { start: 2, end: 12 },
    { start: 13, end: 22 },
  ])
})

test('what cannot be corrected is refused with its code', () => {
  expect(code({ act: 'text', block: 99, paragraphs: ['x'] })).toBe('no-such-block')
  expect(code({ act: 'text', block: 2, paragraphs: [' ', ''] })).toBe('no-text')
  expect(code({ act: 'text', block: 2, paragraphs: ['x'], was: 'Another text.' })).toBe('text-changed')
  expect(code({ act: 'text', block: 6, paragraphs: ['one', 'two'] })).toBe('not-correctable')
  expect(code({ act: 'merge', block: 5 })).toBe('not-correctable')
  expect(code({ act: 'merge', block: 1 })).toBe('not-correctable')
  expect(code({ act: 'merge', block: 6 })).toBe('no-next-block')
})
