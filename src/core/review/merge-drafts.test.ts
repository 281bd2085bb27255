import { expect, test } from 'vitest'
import { type ArticleDraft, numberBlocks } from '../article.ts'
import { mergeDrafts } from './merge-drafts.ts'

const draft = (texts: readonly string[], change: Partial<ArticleDraft> = {}): ArticleDraft => ({
  title: 'One',
  standfirst: null,
  authors: [],
  publication: null,
  date: null,
  url: null,
  language: 'en',
  blocks: numberBlocks(texts.map((text) => ({ kind: 'paragraph', text }))),
  ...change,
})

const noted = (text: string): ArticleDraft =>
  draft([], {
    blocks: numberBlocks([
      { kind: 'paragraph', text: `${text}1`, marks: [{ start: 1, end: 2, kind: 'footnote', label: '1' }] },
      { kind: 'list-item', text: `note of ${text}`, footnote: '1' },
    ]),
  })

test('the texts follow each other with ids and numbers of their own', () => {
  const { blocks } = mergeDrafts(draft(['a', 'b']), [draft(['c']), draft(['d'])])
  expect(blocks.map(({ id, n, text }) => [id, n, text])).toEqual([
    [1, 1, 'a'],
    [2, 2, 'b'],
    [3, 3, 'c'],
    [4, 4, 'd'],
  ])
})

test('the facts are those of the first; what it does not know comes from the others, with its origin', () => {
  const first = draft(['a'], { title: 'First', origins: { title: { from: 'visible', confidence: 0.9 } } })
  const other = draft(['b'], {
    title: 'Other',
    authors: ['Ledger staff'],
    organisations: ['Ledger staff'],
    date: '2022',
    origins: { date: { from: 'url', confidence: 0.5 } },
  })
  expect(mergeDrafts(first, [other])).toMatchObject({
    title: 'First',
    authors: ['Ledger staff'],
    organisations: ['Ledger staff'],
    date: '2022',
    origins: { title: { from: 'visible', confidence: 0.9 }, date: { from: 'url', confidence: 0.5 } },
  })
})

test('the notes of both stay apart', () => {
  const { blocks } = mergeDrafts(noted('a'), [noted('b')])
  const labels = blocks.map((block) => block.footnote ?? block.marks?.[0]?.label)
  expect(labels[0]).toBe(labels[1])
  expect(labels[2]).toBe(labels[3])
  expect(labels[0]).not.toBe(labels[2])
})

test('the title of a later one stands as a heading where it begins, that of a further page of the same article does not', () => {
  const { blocks } = mergeDrafts(draft(['a']), [draft(['b'], { title: 'Part two' }), draft(['c'])])
  expect(blocks.map(({ kind, n, text }) => [kind, n, text])).toEqual([
    ['paragraph', 1, 'a'],
    ['heading', null, 'Part two'],
    ['paragraph', 2, 'b'],
    ['paragraph', 3, 'c'],
  ])
})
