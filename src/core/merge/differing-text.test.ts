import { expect, it } from 'vitest'
import { numberBlocks } from '../article.ts'
import { differingText } from './differing-text.ts'

const blocks = (...texts: string[]) => numberBlocks(texts.map((text) => ({ kind: 'paragraph', text })))

it('tells the paragraphs that only one of two texts has, in their order', () => {
  expect(differingText(blocks('A', 'B old', 'C', 'D old'), blocks('A', 'B new', 'C'))).toEqual({
    ours: 'B old\nD old',
    theirs: 'B new',
  })
  expect(differingText(blocks('A'), blocks('A', 'More'))).toEqual({ ours: '', theirs: 'More' })
})

it('cuts what is long, and never within a character', () => {
  const { theirs } = differingText([], blocks(`${'a'.repeat(598)}😀${'b'.repeat(9)}`))
  expect(theirs).toBe(`${'a'.repeat(598)}…`)
})
