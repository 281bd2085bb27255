import { expect, test } from 'vitest'
import { numberBlocks } from '#core/article.ts'
import { comparedTexts } from './compared-texts.ts'

const hash = (name: string): Uint8Array => Buffer.from(name)
/** 20 words make 16 runs. */
const blocks = (name: string) =>
  numberBlocks([{ kind: 'paragraph', text: Array.from({ length: 20 }, (_, index) => `${name}${index}`).join(' ') }])

test('a text is read once, however often it is compared, and those used last are kept', () => {
  const texts = comparedTexts(40)
  const read: string[] = []
  const compare = (name: string): number =>
    texts.runs(hash(name), () => {
      read.push(name)
      return blocks(name)
    }).length
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(compare)).toEqual([16, 16, 16, 16, 16, 16])
  expect(read).toEqual(['a', 'b', 'c', 'b'])
  expect(['a', 'b', 'c'].map((name) => texts.has(hash(name)))).toEqual([true, true, false])
})

test('of a text that is too large to keep the runs are there until the next one comes', () => {
  const texts = comparedTexts(10)
  expect(texts.runs(hash('a'), () => blocks('a'))).toHaveLength(16)
  expect(texts.has(hash('a'))).toBe(true)
  texts.runs(hash('b'), () => blocks('b'))
  expect(texts.has(hash('a'))).toBe(false)
})
