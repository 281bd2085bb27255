import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorQuote } from '../anchor.ts'
import { numberBlocks, type Block } from '../article.ts'
import { reanchor } from '../anchor.ts'

const FIRST = 'China buys gas. Kazakhstan sells gas to China at a price that few know, and uranium at a price that all know.'
const SECOND = 'Nobody in Aktobe remembers the contract of 1997, and the ministry does not publish it.'
const blocks = paragraphs(FIRST, SECOND)

function paragraphs(...texts: string[]): Block[] {
  return numberBlocks(texts.map((text) => ({ kind: 'paragraph' as const, text })))
}

function anchorOf(quote: string, hint = {}) {
  const result = anchorQuote(blocks, quote, hint)
  if (!result.ok) throw new Error(result.failure.message)
  const { n: _n, places: _places, ...anchor } = result.value
  return anchor
}

describe('reanchor', () => {
  it('leaves an anchor alone in a text that has not changed', () => {
    const anchor = anchorOf('sells gas to China')
    expect(reanchor(anchor, blocks)).toEqual({ state: 'anchored', anchor, nearest: null })
  })

  it('follows a quote within its block', () => {
    const { state, anchor } = reanchor(anchorOf('sells gas to China'), paragraphs(`Corrected: ${FIRST}`, SECOND))
    expect({ state, start: anchor.start, prefix: anchor.prefix }).toEqual({
      state: 'anchored',
      start: 38,
      prefix: 'rected: China buys gas. Kazakhstan '.slice(-32),
    })
  })

  it('tells two places of the same words apart by their neighbours', () => {
    const second = anchorOf('at a price that', { block: 1, start: 80 })
    const moved = paragraphs(`Corrected in every way: ${FIRST}`, SECOND)
    expect(reanchor(second, moved)).toMatchObject({ state: 'anchored', anchor: { start: second.start + 24 } })
  })

  it('says so when it had to guess between two places', () => {
    const anchor = anchorOf('uranium')
    expect(reanchor(anchor, paragraphs('Not uranium. Yes, uranium.', SECOND)).state).toBe('moved')
  })

  it('finds a passage that went to another block', () => {
    const anchor = anchorOf('Nobody in Aktobe remembers the contract of 1997')
    expect(reanchor(anchor, paragraphs(`${SECOND} ${FIRST}`))).toMatchObject({ state: 'moved', anchor: { block: 1, start: 0 } })
  })

  it('does not take the same few words in another passage for the excerpt', () => {
    const anchor = anchorOf('uranium')
    expect(reanchor(anchor, paragraphs('China buys gas.', 'They speak of uranium in Aktobe.')).state).toBe('lost')
  })

  it('calls a quote lost when a letter of it changed, and shows what stands there now', () => {
    const anchor = anchorOf('the contract of 1997')
    const result = reanchor(anchor, paragraphs(FIRST, SECOND.replace('1997', '1998')))
    expect(result).toMatchObject({ state: 'lost', anchor, nearest: { n: 2 } })
  })

  it('does not find a quote in a block that was left out of the article', () => {
    const dropped = blocks.map((block) => (block.id === 2 ? { ...block, n: null, dropped: 'advertisement' } : block))
    expect(reanchor(anchorOf('the contract of 1997'), dropped).state).toBe('lost')
  })

  it('never returns an anchored or moved quote that differs from the text at its place', () => {
    const piece = fc.constantFrom('gas ', 'China', ' price', '1997', ',', ' that', '’', '𐐀', 'a', ' ')
    const edit = fc.record({ block: fc.nat(1), at: fc.nat(110), cut: fc.nat(20), put: fc.array(piece, { maxLength: 4 }) })
    const selection = fc.record({ block: fc.nat(1), at: fc.nat(80), length: fc.integer({ min: 1, max: 60 }) })
    fc.assert(
      fc.property(selection, fc.array(edit, { maxLength: 5 }), fc.boolean(), ({ block, at, length }, edits, swap) => {
        const quote = (blocks[block]?.text ?? '').slice(at, at + length)
        fc.pre(quote.trim() !== '')
        const anchor = anchorOf(quote, { block: block + 1, start: at })
        const texts = [FIRST, SECOND]
        for (const { block: b, at: from, cut, put } of edits) {
          const text = texts[b] ?? ''
          texts[b] = text.slice(0, from) + put.join('') + text.slice(from + cut)
        }
        const edited = paragraphs(...(swap ? texts.toReversed() : texts))
        const result = reanchor(anchor, edited)
        if (result.state === 'lost') {
          expect(result.anchor).toEqual(anchor)
          return
        }
        const { block: id, start, end } = result.anchor
        expect(result.anchor.quote).toBe(anchor.quote)
        expect(edited.find((candidate) => candidate.id === id)?.text.slice(start, end)).toBe(anchor.quote)
      }),
      { numRuns: 500 },
    )
  })
})
