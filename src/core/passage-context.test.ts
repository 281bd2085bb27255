import { describe, expect, test } from 'vitest'
import type { Block } from './article.ts'
import { passageContext } from './passage-context.ts'

const paragraph = (id: number, text: string, more: Partial<Block> = {}): Block => ({
  id,
  kind: 'paragraph',
  n: id,
  text,
  ...more,
})
const BLOCKS = [
  paragraph(1, 'The port lies north. Ships wait there.'),
  paragraph(2, 'Gas flows east. A fifth of it crosses the steppe, they say. Nobody counts it. Winter is long.'),
  paragraph(3, 'Prices rose. They fell again.'),
]
const around = (words: string, block = 2, blocks = BLOCKS) => {
  const text = blocks.find(({ id }) => id === block)?.text ?? ''
  const start = text.indexOf(words)
  return passageContext(blocks, { block, start, end: start + words.length }, 'en')
}

describe('a passage in its context', () => {
  test('is told with the rest of its sentence and a sentence on either side', () => {
    expect(around('A fifth of it')).toEqual({
      before: 'Gas flows east. ',
      passage: 'A fifth of it',
      after: ' crosses the steppe, they say. Nobody counts it.',
      n: 2,
    })
  })

  test('that goes over several sentences has the neighbours of the first and the last', () => {
    expect(around('crosses the steppe, they say. Nobody')).toMatchObject({
      before: 'Gas flows east. A fifth of it ',
      after: ' counts it. Winter is long.',
    })
  })

  test('at an edge of its paragraph has the nearest sentence of the paragraph beside it', () => {
    expect(around('Gas flows east.')).toMatchObject({
      before: 'Ships wait there. ',
      after: ' A fifth of it crosses the steppe, they say.',
    })
    expect(around('Winter is long.')).toMatchObject({ before: 'Nobody counts it. ', after: ' Prices rose.' })
    expect(around('flows east.')).toMatchObject({ before: 'Ships wait there. Gas ' })
  })

  test('at an edge of the article, or beside a heading, has nothing there', () => {
    expect(around('The port lies north.', 1)).toMatchObject({ before: '' })
    expect(around('They fell again.', 3)).toMatchObject({ after: '' })
    const headed = [{ ...paragraph(1, 'Of gas. And oil.'), kind: 'heading' as const, n: null }, ...BLOCKS.slice(1)]
    expect(around('Gas flows east.', 2, headed)).toMatchObject({ before: '' })
  })

  test('passes over what an import left out', () => {
    const blocks = [...BLOCKS.slice(0, 2), { ...paragraph(9, 'Share this.'), n: null, dropped: 'share-line' }, ...BLOCKS.slice(2)]
    expect(around('Winter is long.', 2, blocks)).toMatchObject({ after: ' Prices rose.' })
  })

  test('is nothing where the text has no such place', () => {
    expect(passageContext(BLOCKS, { block: 7, start: 0, end: 3 }, 'en')).toBeNull()
    expect(passageContext(BLOCKS, { block: 1, start: 30, end: 300 }, 'en')).toBeNull()
    expect(passageContext(BLOCKS, { block: 1, start: 5, end: 5 }, 'en')).toBeNull()
  })
})
