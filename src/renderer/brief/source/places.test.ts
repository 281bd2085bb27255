import { expect, test } from 'vitest'
import type { ArticleView } from '#contract/views.ts'
import { passageNow, placeOfHit } from './places.ts'

const article = (state: 'anchored' | 'moved' | 'lost'): ArticleView =>
  ({
    id: '3',
    blocks: [{ id: 4, kind: 'paragraph', n: 1, text: 'Gas flows east.' }],
    excerpts: [{ id: '3:1', state, anchor: { block: 4, start: 4, end: 9, quote: 'flows', prefix: '', suffix: '' } }],
  }) as unknown as ArticleView
const place = { article: '3', block: 9, start: 70, end: 75, excerpt: '3:1', sentence: null }

test('an excerpt is shown where it stands now, not where it stood when its place was kept', () => {
  expect(passageNow(article('moved'), place)).toMatchObject({ block: 4, start: 4, end: 9 })
})

test('a passage that is in the text no more is not shown', () => {
  expect(passageNow(article('lost'), place)).toBeNull()
  expect(passageNow(article('anchored'), { ...place, excerpt: '3:7' })).toBeNull()
})

test('a passage that is only offered is shown where it was found, as far as the text reaches', () => {
  const hit = { article: '3', block: 4, start: 10, quote: 'east.', excerpt: null }
  const offered = placeOfHit(hit as Parameters<typeof placeOfHit>[0], 's')
  expect(passageNow(article('anchored'), offered)).toEqual({ block: 4, start: 10, end: 15 })
  expect(passageNow(article('anchored'), { ...offered, end: 99 })).toBeNull()
  expect(passageNow(article('anchored'), { ...offered, block: 5 })).toBeNull()
})
