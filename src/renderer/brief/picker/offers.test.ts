import { expect, test } from 'vitest'
import type { EvidenceHit } from '#contract/evidence.ts'
import type { ExcerptView } from '#contract/views.ts'
import { forSentence, offersOf } from './offers.ts'

const ROW = { publication: 'Steppe Ledger', title: 'Second Floor', date: '2022-02-12', language: 'en' }
const hit = (block: number, quote: string, excerpt: string | null = null): EvidenceHit =>
  ({ article: '7', block, start: 0, n: block, quote, excerpt, matches: [[0, 3]], row: ROW }) as unknown as EvidenceHit
const marked = (id: string, block: number, quote: string): ExcerptView =>
  ({
    id,
    article: 7,
    n: block,
    anchor: { block, start: 0, end: quote.length, quote, prefix: '', suffix: '' },
    publication: null,
    title: 'Second Floor',
    date: null,
  }) as unknown as ExcerptView
const shown = (query: string, own: ExcerptView[], hits: EvidenceHit[]) =>
  offersOf(query, own, hits).map(({ excerpt, quote }) => `${excerpt ?? '-'} ${quote}`)

test('what is marked comes first, whichever search found it, and nothing twice', () => {
  const own = [marked('7:1', 2, 'Gas grew.')]
  const hits = [hit(5, 'Gas fell.'), hit(3, 'Gas stayed.', '7:2'), hit(2, 'Gas grew.', '7:1')]
  expect(shown('gas', own, hits)).toEqual(['7:1 Gas grew.', '7:2 Gas stayed.', '- Gas fell.'])
})

test('the very words that were typed are offered in the source’s own letters: first, or behind the passage where they are few', () => {
  const hits = [hit(5, 'Gas fell, “slowly”, by half that year, as all had known.'), hit(6, 'Other gas.')]
  const whole = '- Gas fell, “slowly”, by half that year, as all had known.'
  expect(shown('fell, "slowly", by half that year, as', [], hits)).toEqual([
    '- fell, “slowly”, by half that year, as',
    whole,
    '- Other gas.',
  ])
  expect(shown('fell, "slowly", by half', [], hits)).toEqual([whole, '- fell, “slowly”, by half', '- Other gas.'])
  expect(shown('gas fell', [], hits)).toHaveLength(2)
  const own = [marked('7:1', 2, 'Gas grew by half.')]
  expect(shown('Gas grew by half', own, [])).toEqual(['7:1 Gas grew by half.', '- Gas grew by half'])
  expect(shown('Gas grew by half.', own, [])).toEqual(['7:1 Gas grew by half.'])
})

test('words are set off where they stand, in whatever case', () => {
  const [offer] = offersOf('GAS half', [marked('7:1', 2, 'Gas grew by half.')], [])
  expect(offer?.matches.map(([start, end]) => offer.quote.slice(start, end))).toEqual(['Gas', 'half'])
})

test('of a long passage the part that tells is offered, at its own place', () => {
  const long = `${'Water and more. '.repeat(30)}Gas grew.`
  const [offer] = offersOf('gas', [], [{ ...hit(4, long), matches: [[long.indexOf('Gas'), long.indexOf('Gas') + 3]] }])
  expect(offer).toMatchObject({ quote: 'Gas grew.', start: long.indexOf('Gas'), matches: [[0, 3]] })
})

test('no more is offered than is looked at', () => {
  expect(
    offersOf(
      'gas',
      [],
      Array.from({ length: 40 }, (_each, index) => hit(index + 1, `Gas ${index}.`)),
    ),
  ).toHaveLength(16)
})

test('within a sentence one sentence of a passage is quoted, and the very words as they are', () => {
  const quote = 'Gas fell. Oil grew at last. Coal stayed as it was, they say.'
  const offers = offersOf('Oil grew at last. Coal stayed as it', [marked('7:1', 2, quote)], [])
  expect(offers.map(forSentence).map(({ excerpt, quote: words }) => `${excerpt ?? '-'} ${words}`)).toEqual([
    '- Oil grew at last. Coal stayed as it',
    '7:1 Oil grew at last.',
  ])
})
