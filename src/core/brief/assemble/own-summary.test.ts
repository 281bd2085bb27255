import { expect, it } from 'vitest'
import type { Block } from '#core/article.ts'
import { ownSummary } from './own-summary.ts'

const blocks = (...texts: string[]): Block[] =>
  texts.map((text, index) => ({ id: index + 1, kind: 'paragraph', n: index + 1, text }))
const article = (...texts: string[]) => ({
  title: 'What the Dam Holds Back',
  standfirst: 'A reservoir that was to water the valley waters quarrels.',
  date: '2024-05-02',
  language: 'en',
  blocks: blocks(...texts),
})
const OPENING = 'The dam at Sarysu holds back water that three districts of the valley were promised in 1998.'
const CAUSE = 'Farmers below the reservoir blame the ministry because it sells the water to the smelter first.'
const END = 'A published rule for the reservoir would settle most of the quarrels before the next dry summer.'

it('says in three sentences of the article, in its order, what it says', () => {
  const found = ownSummary(
    article(
      `${OPENING} It was late.`,
      `They know it. ${CAUSE}`,
      'Tea is served at four.',
      `“Nobody asked us in the valley about the dam”, one says.`,
      END,
    ),
  )
  expect(found.map(({ quote, n }) => [n, quote])).toEqual([
    [1, OPENING],
    [2, CAUSE],
    [5, END],
  ])
  for (const { block, start, end, quote } of found)
    expect(
      article(`${OPENING} It was late.`, `They know it. ${CAUSE}`, '', '', END).blocks[block - 1]?.text.slice(start, end),
    ).toBe(quote)
})

it('repeats nothing that is quoted beside it, and nothing twice', () => {
  const taken = [{ block: 1, n: 1, start: 0, end: 20, quote: OPENING.slice(0, 20) }]
  expect(ownSummary(article(OPENING, END, END), taken).map(({ quote }) => quote)).toEqual([END])
})

it('has nothing to say of an article that only quotes others, or has no text', () => {
  expect(ownSummary({ ...article(OPENING), blocks: [{ id: 1, kind: 'quotation', n: 1, text: OPENING }] })).toEqual([])
  expect(ownSummary(article())).toEqual([])
})
