import { expect, test } from 'vitest'
import { attribution } from './resolve/attribution.ts'
import { sourceMix } from './check/source-mix.ts'
import { evidence } from './testing/brief-fixture.ts'

const untitled = evidence(
  { '3:1': 'The gates stood open.', '4:1': 'Nobody knew the price.' },
  {
    '3:1': { title: '', authors: [], publication: null, date: null },
    '4:1': { title: '', authors: [], publication: null, date: null },
  },
)

test('untitled articles that no outlet is known of are sources of their own, named by their numbers', () => {
  const trace = (['3:1', '4:1'] as const).map((id) => ({
    sentence: id,
    section: 'n1',
    text: 'A sentence.',
    state: 'EXACT' as const,
    excerpts: [id],
    quotation: false,
    tag: null,
    quoted: [],
    unfound: [],
  }))
  expect(sourceMix(trace, untitled)).toMatchObject({
    independent: 2,
    publications: [{ name: 'Untitled (article 3)' }, { name: 'Untitled (article 4)' }],
  })
})

test('a quotation whose article has neither author nor title says so', () => {
  const entry = untitled['3:1']
  if (entry === undefined) throw new Error('The fixture lost its excerpt.')
  const nameless = { ...entry, article: { ...entry.article, authors: [] } }
  expect(attribution(nameless, 'en')[0]).toEqual({ kind: 'text', text: 'Untitled' })
})
