import { expect, test } from 'vitest'
import { type ArticleDraft, numberBlocks } from '../article.ts'
import { splitDraft } from './split-draft.ts'

const DRAFT: ArticleDraft = {
  title: 'A page of two',
  standfirst: 'Both at once',
  authors: ['Ann Other'],
  publication: 'The Caspian Ledger',
  date: '2022-01-14',
  url: 'https://ledger.example/page',
  language: 'en',
  origins: { publication: { from: 'json-ld', confidence: 0.9 }, date: { from: 'visible', confidence: 0.8 } },
  blocks: numberBlocks([
    { kind: 'paragraph', text: 'One' },
    { kind: 'paragraph', text: 'Share this', dropped: 'share' },
    { kind: 'heading', text: 'The second', level: 2 },
    { kind: 'paragraph', text: 'Two' },
    { kind: 'paragraph', text: 'Three' },
  ]),
}
const split = (block: number): [ArticleDraft, ArticleDraft] => {
  const parts = splitDraft(DRAFT, block)
  if (!parts.ok) throw new Error(parts.failure.code)
  return parts.value
}

test('from a heading on is an article of that title; who wrote it and when is not known', () => {
  const [first, second] = split(3)
  expect(first).toMatchObject({ title: 'A page of two', date: '2022-01-14' })
  expect(first.blocks.map(({ id, n, text }) => [id, n, text])).toEqual([
    [1, 1, 'One'],
    [2, null, 'Share this'],
  ])
  expect(second).toMatchObject({
    title: 'The second',
    standfirst: null,
    authors: [],
    date: null,
    publication: 'The Caspian Ledger',
    url: 'https://ledger.example/page',
    language: 'en',
  })
  expect(Object.keys(second.origins ?? {}).toSorted()).toEqual(['publication', 'title'])
  expect(second.blocks.map(({ id, n, text }) => [id, n, text])).toEqual([
    [1, 1, 'Two'],
    [2, 2, 'Three'],
  ])
})

test('from a paragraph on is an article without a title, which begins with that paragraph', () => {
  const [, second] = split(5)
  expect([second.title, second.blocks.map(({ text }) => text)]).toEqual(['', ['Three']])
})

test('neither side may be left without text', () => {
  const failed = (block: number): string | true => {
    const parts = splitDraft(DRAFT, block)
    return parts.ok || parts.failure.code
  }
  expect([failed(1), failed(99)]).toEqual(['nothing-to-split', 'no-such-block'])
  const headingLast = { ...DRAFT, blocks: DRAFT.blocks.slice(0, 3) }
  const parts = splitDraft(headingLast, 3)
  expect(parts.ok || parts.failure.code).toBe('nothing-to-split')
})
