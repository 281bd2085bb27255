import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ArticleMetadata } from '#core/article.ts'
import { citeSource } from '#core/cite/source.ts'
import type { DocumentInline } from '#core/document.ts'
import { createCiter, type Citer } from './citer.ts'

const LEDGER: ArticleMetadata = {
  title: 'Freight slows at "dry ports"',
  standfirst: null,
  authors: ['Helen Marchetti'],
  publication: 'The Caspian Ledger',
  date: '2026-05-14',
  url: 'https://ledger.example/freight',
  language: 'en',
}
const LI: ArticleMetadata = { ...LEDGER, authors: ['Li Wei'], title: 'Ports', language: 'zh', url: null }

/** What two citations of an article and one of another between them come to, and the bibliography. */
function cited(style: string, locale: string): string[][] {
  const citer = citerOf(style, locale)
  const clusters = [
    ['ledger', [1, 2, 3, 5]],
    ['li', [7]],
    ['ledger', [2]],
    ['ledger', [4]],
  ] as const
  const { notes, bibliography } = citer.cite(
    clusters.map(([source, numbers], index) => ({
      id: `c${index}`,
      items: numbers.map((n) => ({ source, locator: { n, page: null } })),
    })),
    [citeSource('ledger', LEDGER), citeSource('li', LI)],
  )
  return [notes.map(plain), bibliography.map(plain)]
}

test('Chicago with British marks and dates', () => {
  expect(cited('chicago-notes', 'en-GB')).toEqual([
    [
      'Helen Marchetti, ‘Freight Slows at “Dry Ports”’, The Caspian Ledger, 14 May 2026, ¶¶ 1–3, 5, https://ledger.example/freight.',
      'Li Wei, ‘Ports’, The Caspian Ledger, 14 May 2026, ¶ 7.',
      'Marchetti, ‘Freight Slows at “Dry Ports”’, ¶ 2.',
      'Marchetti, ¶ 4.',
    ],
    [
      'Li Wei. ‘Ports’. The Caspian Ledger, 14 May 2026.',
      'Marchetti, Helen. ‘Freight Slows at “Dry Ports”’. The Caspian Ledger, 14 May 2026. https://ledger.example/freight.',
    ],
  ])
})

test('Chicago: what has no author, no title or no date', () => {
  const unsigned = { ...LEDGER, authors: [] }
  const nameless = { ...unsigned, title: '', date: null, snippet: 'the press signed the agreement.', accessed: '2026-11-30' }
  const sources = [
    citeSource('unsigned', unsigned),
    citeSource('nameless', nameless),
    citeSource('file', { ...nameless, url: null, publication: null, snippet: 'nobody came.', file: 'scan.md' }),
  ]
  const { notes, bibliography } = citerOf('chicago-notes', 'en-US').cite(
    [...sources, ...sources].map(({ id }, index) => ({
      id: `c${index}`,
      items: [{ source: id, locator: { n: 1, page: null } }],
    })),
    sources,
  )
  expect(notes.map(plain)).toEqual([
    '“Freight Slows at ‘Dry Ports,’” The Caspian Ledger, May 14, 2026, ¶ 1, https://ledger.example/freight.',
    'Untitled [begins: “the press signed the agreement.”], The Caspian Ledger, n.d., ¶ 1, accessed November 30, 2026, https://ledger.example/freight.',
    'Untitled [begins: “nobody came.”], scan.md, n.d., ¶ 1, accessed November 30, 2026.',
    '“Freight Slows at ‘Dry Ports,’” ¶ 1.',
    'Untitled [begins: “the press signed the agreement.”], ¶ 1.',
    'Untitled [begins: “nobody came.”], ¶ 1.',
  ])
  expect(bibliography.map(plain)).toEqual([
    'The Caspian Ledger. “Freight Slows at ‘Dry Ports.’” May 14, 2026. https://ledger.example/freight.',
    'The Caspian Ledger. Untitled [begins: “the press signed the agreement.”]. N.d. Accessed November 30, 2026. https://ledger.example/freight.',
    'scan.md. Untitled [begins: “nobody came.”]. N.d. Accessed November 30, 2026.',
  ])
})

test('OSCOLA: where a source was first cited, and ibid with its sign', () => {
  expect(cited('oscola', 'en-GB')).toEqual([
    [
      'Helen Marchetti, ‘Freight Slows at “Dry Ports”’ The Caspian Ledger (14 May 2026) ¶¶ 1–3, 5 <https://ledger.example/freight>.',
      'Li Wei, ‘Ports’ The Caspian Ledger (14 May 2026) ¶ 7.',
      'Marchetti (n 1) ¶ 2.',
      'ibid ¶ 4.',
    ],
    [
      'Li W, ‘Ports’ The Caspian Ledger (14 May 2026)',
      'Marchetti H, ‘Freight Slows at “Dry Ports”’ The Caspian Ledger (14 May 2026) <https://ledger.example/freight>',
    ],
  ])
})

test('APA in American English', () => {
  expect(cited('apa', 'en-US')).toEqual([
    ['(Marchetti, 2026, ¶¶ 1–3, 5)', '(Li, 2026, ¶ 7)', '(Marchetti, 2026, ¶ 2)', '(Marchetti, 2026, ¶ 4)'],
    [
      'Li, W. (2026, May 14). Ports. The Caspian Ledger.',
      'Marchetti, H. (2026, May 14). Freight slows at “dry ports.” The Caspian Ledger. https://ledger.example/freight',
    ],
  ])
})

test('Harvard in British English', () => {
  expect(cited('harvard', 'en-GB')).toEqual([
    ['(Marchetti, 2026, ¶¶ 1–3, 5)', '(Li, 2026, ¶ 7)', '(Marchetti, 2026, ¶ 2)', '(Marchetti, 2026, ¶ 4)'],
    [
      'Li, W. (2026) ‘Ports’, The Caspian Ledger, 14 May.',
      'Marchetti, H. (2026) ‘Freight slows at “dry ports”’, The Caspian Ledger, 14 May. Available at: https://ledger.example/freight.',
    ],
  ])
})

test.each([
  ['chicago-notes', false],
  ['oscola', false],
  ['apa', true],
  ['harvard', true],
])('%s cites in the text: %s', (style, inText) => {
  expect(citerOf(style, 'en-GB').cite([], []).inText).toBe(inText)
})

function citerOf(style: string, locale: string): Citer {
  return createCiter({ style: resource(`${style}.csl`), locale: resource(`locales-${locale}.xml`) })
}

function plain(inlines: readonly DocumentInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'note' ? '' : plain(inline.children)))
    .join('')
}

function resource(name: string): string {
  return readFileSync(new URL(`../../../resources/csl/${name}`, import.meta.url), 'utf8')
}
