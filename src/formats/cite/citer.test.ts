import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ArticleMetadata } from '#core/article.ts'
import { citeSource } from '#core/cite/source.ts'
import type { DocumentInline } from '#core/document.ts'
import { createCiter } from './citer.ts'
import { formatCitation } from './format-citation.ts'

const citer = createCiter({ style: resource('chicago-notes.csl'), locale: resource('locales-en-US.xml') })

const LEDGER: ArticleMetadata = {
  title: 'Freight slows at Khorgos: what traders expect',
  standfirst: null,
  authors: ['Helen Marchetti'],
  publication: 'The Caspian Ledger',
  date: '2026-05-14',
  url: 'https://ledger.example/freight?id=1&page=2',
  language: 'en',
}
const EGEMEN: ArticleMetadata = {
  ...LEDGER,
  title: 'Новый порядок на границе',
  authors: ['Ерлан Досмагамбетов'],
  publication: 'Степь',
  language: 'ru',
  url: null,
}
const UNSIGNED: ArticleMetadata = { ...LEDGER, title: 'Rail tariffs fall', authors: [], url: null }

const SOURCES = { ledger: LEDGER, egemen: EGEMEN, unsigned: UNSIGNED }
type Source = keyof typeof SOURCES

/** Cites `notes` such as `[['ledger 3'], ['egemen 5', 'unsigned']]`: a source, a paragraph (`-` for none), a page. */
function cite(notes: string[][]): { notes: string[]; bibliography: string[] } {
  const clusters = notes.map((sources, index) => ({
    id: `note-${index}`,
    items: sources.map((text) => {
      const [source = '', n, page] = text.split(' ')
      return { source, locator: n === undefined ? null : { n: n === '-' ? null : Number(n), page: page ?? null } }
    }),
  }))
  const cited = citer.cite(
    clusters,
    Object.entries(SOURCES).map(([id, metadata]) => citeSource(id, metadata)),
  )
  return { notes: cited.notes.map(plain), bibliography: cited.bibliography.map(plain) }
}

function note(metadata: Partial<ArticleMetadata>): string {
  return formatCitation(citer, { ...LEDGER, ...metadata }, null)
}

describe('notes', () => {
  test('the first note is full, with the paragraph and the address', () => {
    expect(formatCitation(citer, LEDGER, { n: 3, page: null })).toBe(
      'Helen Marchetti, “Freight Slows at Khorgos: What Traders Expect,” The Caspian Ledger, May 14, 2026, ¶ 3, https://ledger.example/freight?id=1&page=2.',
    )
  })

  test('later notes are short and leave out the subtitle', () => {
    const { notes } = cite([['ledger 3'], ['egemen 5'], ['ledger 7']])
    expect(notes[2]).toBe('Marchetti, “Freight Slows at Khorgos,” ¶ 7.')
  })

  test('a note right after one on the same source needs the author only, and no ibid', () => {
    expect(cite([['ledger 3'], ['ledger 7']]).notes[1]).toBe('Marchetti, ¶ 7.')
  })

  test('several sources share a note', () => {
    expect(cite([['unsigned 2', 'egemen 5']]).notes[0]).toBe(
      '“Rail Tariffs Fall,” The Caspian Ledger, May 14, 2026, ¶ 2; Ерлан Досмагамбетов, “Новый порядок на границе,” Степь, May 14, 2026, ¶ 5.',
    )
  })

  test('two paragraphs of a source stand together in order', () => {
    expect(cite([['ledger 1'], ['ledger 12', 'egemen', 'ledger 4']]).notes[1]).toMatch(/^Marchetti, .*¶¶ 4, 12; Ерлан/)
  })

  test('a source with pages is cited by paragraph and page, or by its pages alone', () => {
    const { notes } = cite([['ledger 1'], ['ledger 12 4'], ['ledger - xiv'], ['ledger 12 4', 'ledger 3 2']])
    expect(notes.slice(1)).toEqual(['Marchetti, ¶ 12 (p. 4).', 'Marchetti, xiv.', 'Marchetti, ¶ 3 (p. 2), ¶ 12 (p. 4).'])
  })

  test('a note without sources stays empty and keeps its place', () => {
    const { notes } = cite([['ledger 3'], [], ['ledger 7']])
    expect(notes[1]).toBe('')
    expect(notes[2]).toMatch(/¶ 7\.$/)
  })

  test('nothing is invented for a missing author, and a missing date says so', () => {
    expect(note({ authors: [], date: null, url: null })).toBe(
      '“Freight Slows at Khorgos: What Traders Expect,” The Caspian Ledger, n.d.',
    )
  })

  test('a year alone is printed alone', () => {
    expect(note({ date: '2026', url: null })).toMatch(/The Caspian Ledger, 2026\.$/)
  })

  test('two authors are joined', () => {
    expect(note({ authors: ['Helen Marchetti', 'N. Orazova'] })).toMatch(/^Helen Marchetti and N\. Orazova, /)
  })

  test('ampersands, quotation marks, angle brackets and superscripts in a title come out as text', () => {
    expect(note({ title: 'Oil & "gas" at 5 m² <now', url: null })).toContain('“Oil & ‘Gas’ at 5 M² <Now,”')
  })

  test('words in quotation marks and behind a true hyphen begin with a capital too', () => {
    expect(note({ title: 'The "belt and road" of the working‐class', url: null })).toContain(
      '“The ‘Belt and Road’ of the Working‐Class,”',
    )
  })

  test('titles of an unknown language keep their capitals', () => {
    expect(note({ title: 'le transit en question', language: null })).toContain('“le transit en question,”')
  })

  test('titles that are alike up to the colon are not shortened', () => {
    const other = { ...LEDGER, title: 'Freight slows at Khorgos: a reply' }
    const clusters = ['a', 'b', 'a'].map((source, index) => ({ id: `n${index}`, items: [{ source, locator: null }] }))
    const { notes } = citer.cite(clusters, [citeSource('a', LEDGER), citeSource('b', other)])
    expect(plain(notes[2] ?? [])).toBe('Marchetti, “Freight Slows at Khorgos: What Traders Expect.”')
  })

  test('a source that is not among the items is a bug', () => {
    expect(() => citer.cite([{ id: 'n', items: [{ source: 'nobody', locator: null }] }], [])).toThrow('nobody')
  })
})

describe('inlines', () => {
  test('emphasis in a title is emphasis, and what only looks like a mark is text', () => {
    const cited = inlinesOf({ ...LEDGER, title: 'What <i>Pravda</i> says of <em>Izvestia</em>, 1<i>' })
    for (const text of ['Pravda', 'Izvestia'])
      expect(cited).toContainEqual({ kind: 'emphasis', children: [{ kind: 'text', text }] })
    expect(plain(cited)).toContain('What Pravda Says of Izvestia, 1<i>')
  })

  test('the publication is emphasised and the address is a link', () => {
    expect(inlinesOf(LEDGER)).toContainEqual({ kind: 'emphasis', children: [{ kind: 'text', text: 'The Caspian Ledger' }] })
    expect(inlinesOf(LEDGER)).toContainEqual({
      kind: 'link',
      href: 'https://ledger.example/freight?id=1&page=2',
      children: [{ kind: 'text', text: 'https://ledger.example/freight?id=1&page=2' }],
    })
  })

  test('an address keeps its quotation marks, its final full stop and its letters', () => {
    const url = `https://ledger.example/жол?q="a's"&n=<1>.`
    expect(inlinesOf({ ...LEDGER, url }).filter(({ kind }) => kind === 'link')).toMatchObject([{ href: url }])
  })

  test('an address that is not on the web is printed, not linked', () => {
    const cited = inlinesOf({ ...LEDGER, url: 'javascript:alert(1)' })
    expect(plain(cited)).toContain('javascript:alert(1)')
    expect(cited.some(({ kind }) => kind === 'link')).toBe(false)
  })

  test('text in another script names its language', () => {
    expect(inlinesOf({ ...LEDGER, authors: EGEMEN.authors })).toContainEqual({
      kind: 'text',
      text: 'Ерлан Досмагамбетов',
      language: 'ru',
    })
  })
})

test('the bibliography lists the cited sources only, by family name or publication, Latin script first', () => {
  expect(cite([['egemen 1'], ['unsigned 3'], ['egemen 2']]).bibliography).toEqual([
    'The Caspian Ledger. “Rail Tariffs Fall.” May 14, 2026.',
    'Досмагамбетов, Ерлан. “Новый порядок на границе.” Степь, May 14, 2026.',
  ])
})

/** Cites each of `sources` once and gives the entries of the bibliography. */
function listed(...sources: Partial<ArticleMetadata>[]): string[] {
  const items = sources.map((metadata, index) => citeSource(`s${index}`, { ...LEDGER, url: null, ...metadata }))
  const clusters = items.map(({ id }) => ({ id, items: [{ source: id, locator: null }] }))
  return citer.cite(clusters, items).bibliography.map(plain)
}

test('an entry names its author also below another of the same, since a page may begin with it', () => {
  const entries = listed({}, { title: 'Rail tariffs fall' })
  expect(entries.map((entry) => entry.split('.')[0])).toEqual(['Marchetti, Helen', 'Marchetti, Helen'])
})

test('unsigned articles stand under their newspaper, its article left out of the order', () => {
  const unsigned = { authors: [], title: 'Zebra crossings return' }
  const entries = listed(
    { ...unsigned, publication: 'Lake Herald' },
    { ...unsigned, publication: 'The Border Times' },
    { ...unsigned, publication: 'Aral Post' },
    {},
  )
  expect(entries.map((entry) => entry.split('.')[0])).toEqual([
    'Aral Post',
    'The Border Times',
    'Lake Herald',
    'Marchetti, Helen',
  ])
})

test('a family name that stands first stands first in the note, and alone in later ones', () => {
  const items = [citeSource('a', { ...LEDGER, authors: ['Kovács János'], language: 'hu', title: 'Energia és politika' })]
  const clusters = ['1', '2'].map((id) => ({ id, items: [{ source: 'a', locator: null }] }))
  const { notes, bibliography } = citer.cite(clusters, items)
  expect(notes.map((one) => plain(one).split(/[,.]/)[0])).toEqual(['Kovács János', 'Kovács'])
  expect(plain(bibliography[0] ?? [])).toMatch(/^Kovács János\. /)
})

test('two authors of one family name are told apart in short notes', () => {
  const items = ['Helen Marchetti', 'Paolo Marchetti'].map((author, index) =>
    citeSource(String(index), { ...LEDGER, authors: [author], title: `Report ${index}` }),
  )
  const clusters = ['0', '1', '0'].map((source, index) => ({ id: String(index), items: [{ source, locator: null }] }))
  expect(plain(citer.cite(clusters, items).notes[2] ?? [])).toMatch(/^Helen Marchetti, /)
})

test('a source without a date says when it was looked at', () => {
  const metadata = { ...LEDGER, date: null, accessed: '2026-11-29' }
  expect(formatCitation(citer, metadata, null)).toMatch(/, accessed November 29, 2026, https:/)
  expect(formatCitation(citer, { ...metadata, date: '2026' }, null)).not.toContain('accessed')
})

test('nothing that turns the direction of text comes out, and each field ends by itself', () => {
  const cited = note({ authors: EGEMEN.authors, title: '\u202bئۇيغۇر\u202c: سودا', publication: 'تەڭرىتاغ', language: 'ug' })
  expect(cited).toContain('ئۇيغۇر: سودا\u200e,” تەڭرىتاغ\u200e')
  expect(cited).not.toMatch(/[\u200f\u202a-\u202e\u2066-\u2069]/)
})

test('citing twice gives the same', () => {
  const notes: Source[][] = [['ledger'], ['egemen'], ['ledger']]
  expect(cite(notes)).toEqual(cite(notes))
})

function plain(inlines: readonly DocumentInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'note' ? '' : plain(inline.children)))
    .join('')
}

function inlinesOf(metadata: ArticleMetadata): DocumentInline[] {
  return citer.cite([{ id: 'n', items: [{ source: 'a', locator: null }] }], [citeSource('a', metadata)]).notes[0] ?? []
}

function resource(name: string): string {
  return readFileSync(new URL(`../../../resources/csl/${name}`, import.meta.url), 'utf8')
}
