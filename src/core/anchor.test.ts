import { describe, expect, it } from 'vitest'
import { anchorQuote } from './anchor.ts'
import { nearestPassage } from './anchor/nearest-passage.ts'
import { numberBlocks } from './article.ts'

const blocks = numberBlocks([
  { kind: 'heading', text: 'Pipes and promises', level: 2 },
  {
    kind: 'paragraph',
    text: 'In a time of turmoil the oil flows. China’s “land-based” supply chain – as it is called – needs the oil from Aktobe.',
  },
  { kind: 'paragraph', text: 'Subscribe to our newsletter for more oil.', dropped: 'advertisement' },
  { kind: 'paragraph', text: 'The pipe\u00adline carried 5.3\u00a0million tonnes in 2021… Nobody doubts it.' },
  { kind: 'quotation', text: 'We sell to whoever pays the price that we ask for.' },
  { kind: 'paragraph', text: '中国从土库曼斯坦进口天然气。哈萨克斯坦也出口石油。' },
])

function anchored(quote: string, hint = {}) {
  const result = anchorQuote(blocks, quote, hint)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

function refused(quote: string): string {
  const result = anchorQuote(blocks, quote)
  if (result.ok) throw new Error(`found: ${result.value.quote}`)
  return result.failure.message
}

describe('anchorQuote', () => {
  it('gives the place of a quote, its paragraph number and up to 32 characters on either side', () => {
    expect(anchored('needs the oil')).toEqual({
      block: 2,
      n: 1,
      start: 90,
      end: 103,
      quote: 'needs the oil',
      prefix: ' supply chain – as it is called – '.slice(-32),
      suffix: ' from Aktobe.',
      places: 1,
    })
  })

  it.each([
    ['China\'s "land-based" supply chain - as it is called', 'China’s “land-based” supply chain – as it is called'],
    ['The pipeline  carried 5.3 million\ntonnes in 2021...', 'The pipe\u00adline carried 5.3\u00a0million tonnes in 2021…'],
    ['“We sell to whoever pays”', 'We sell to whoever pays'],
    ['  Nobody doubts it. ', 'Nobody doubts it.'],
    ['哈萨克斯坦也出口', '哈萨克斯坦也出口'],
  ])('keeps the text of the block for the quote %s', (typed, kept) => {
    const { quote, block, start, end } = anchored(typed)
    expect(quote).toBe(kept)
    expect(blocks.find(({ id }) => id === block)?.text.slice(start, end)).toBe(kept)
  })

  it('takes the first of several places, counts them, and lets a hint decide', () => {
    expect(anchored('the oil')).toMatchObject({ start: 21, places: 2 })
    expect(anchored('the oil', { block: 2, start: 90 })).toMatchObject({ start: 96, places: 2 })
    expect(anchored('the oil', { block: 4, start: 90 })).toMatchObject({ start: 21, places: 2 })
  })

  it('prefers whole words to parts of words', () => expect(anchored('oil').start).toBe(25))

  it('does not find a quote in what was left out of the article, in other case or with other words', () => {
    expect(refused('Subscribe to our newsletter')).toMatch(/^This quote is not in the article/)
    expect(refused('nobody doubts it')).toMatch(/¶ 2: “Nobody doubts it”$/)
    expect(refused('needs no oil')).toMatch(/¶ 1/)
  })

  it('refuses a quote that is not there and shows the nearest passage with its paragraph', () => {
    expect(refused('The pipeline carried 53 million tonnes in 2012')).toBe(
      'This quote is not in the article. The nearest passage is ¶ 2: “The pipe\u00adline carried 5.3\u00a0million tonnes in 2021”',
    )
    expect(refused('They sell to whoever pays a price')).toMatch(
      /nearest passage is in a quotation: “We sell to whoever pays the price”/,
    )
    expect(refused('Zzz qqq')).toBe('This quote is not in the article, and nothing in it is similar.')
    expect(anchorQuote(blocks, '  ')).toMatchObject({ ok: false, failure: { code: 'empty-quote' } })
  })
})

describe('nearestPassage', () => {
  it('ranks a passage lower the more of it differs', () => {
    const similarities = [
      'China’s land-based supply chain needs the oil from Aktobe',
      'China’s sea-based supply chain needs the oil from Atyrau',
      'Japan’s sea-based supply line wants some coal from Atyrau',
      'Japan imports no sugar',
    ].map((quote) => nearestPassage(blocks, quote)?.similarity ?? 0)
    expect(similarities).toEqual(similarities.toSorted((a, b) => b - a))
    expect(new Set(similarities).size).toBe(4)
  })

  it('spans what was left out in the middle of the quote', () => {
    expect(nearestPassage(blocks, 'China’s supply chain needs the oil from Aktobe')?.text).toBe(
      'China’s “land-based” supply chain – as it is called – needs the oil from Aktobe',
    )
  })

  it('finds misspelt words and Chinese', () => {
    expect(nearestPassage(blocks, 'Nobdy douts it')).toMatchObject({ n: 2, text: 'Nobody doubts it' })
    expect(nearestPassage(blocks, '哈萨克斯坦出口煤')).toMatchObject({ n: 3 })
  })
})
