import { expect, test } from 'vitest'
import { countArticleWords, countParagraphs } from './article-counts.ts'
import { type Block, numberBlocks } from './article.ts'

const BLOCKS: Block[] = numberBlocks([
  { kind: 'heading', level: 2, text: 'The river' },
  { kind: 'paragraph', text: 'The bridge is shut.' },
  { kind: 'caption', text: 'A ferry' },
  { kind: 'list-item', text: 'one ferry' },
  { kind: 'paragraph', text: 'Share this story with friends', dropped: 'share' },
])

test('only what citations count is a paragraph: no heading, no caption, nothing that was left out', () => {
  expect(countParagraphs(BLOCKS)).toBe(2)
  expect(countParagraphs([])).toBe(0)
})

test('the words of headings and captions count, those of what was left out do not', () => {
  expect(countArticleWords(BLOCKS, 'en')).toBe(10)
  expect(countArticleWords(numberBlocks([{ kind: 'paragraph', text: 'Не было воды' }]), null)).toBe(3)
})
