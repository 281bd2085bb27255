import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { citeSource, type CitedMetadata } from '#core/cite/source.ts'
import type { DocumentInline } from '#core/document.ts'
import { createCiter } from './citer.ts'

const ROADS: CitedMetadata = {
  title: 'Roads',
  standfirst: null,
  authors: ['Anna Carter', 'Bill Carter'],
  publication: 'Transport Today',
  date: '2020',
  url: null,
  language: 'en',
  details: { kind: 'journal-article', volume: '4' },
}

function cited(style: string, sources: readonly CitedMetadata[]): { notes: string[]; list: string[] } {
  const citer = createCiter({
    style: readFileSync(`resources/csl/${style}.csl`, 'utf8'),
    locale: readFileSync('resources/csl/locales-en-GB.xml', 'utf8'),
  })
  const items = sources.map((source, index) => citeSource(String(index), source))
  const clusters = items.map(({ id }) => ({ id, items: [{ source: id, locator: null }] }))
  const { notes, bibliography } = citer.cite(clusters, items)
  return { notes: notes.map(plain), list: bibliography.map(plain) }
}

test('APA: two authors of one family name are not told apart within one work, first authors of two are', () => {
  expect(cited('apa', [ROADS])).toEqual({
    notes: ['(Carter & Carter, 2020)'],
    list: ['Carter, A., & Carter, B. (2020). Roads. Transport Today, 4.'],
  })
  const other = { ...ROADS, title: 'Rails', authors: ['Bill Carter', 'Dora Zed'] }
  expect(cited('apa', [ROADS, other]).notes).toEqual(['(A. Carter & Carter, 2020)', '(B. Carter & Zed, 2020)'])
})

test('what has no author stands under its first word that is no article', () => {
  const page = { ...ROADS, authors: [], publication: null, details: { kind: 'web-page' as const } }
  const pages = ['The aged', 'Bridges', 'A century'].map((title) => ({ ...page, title }))
  for (const style of ['harvard', 'apa', 'oscola'])
    expect(cited(style, pages).list.map((entry) => /aged|bridges|century/iu.exec(entry)?.[0]?.toLowerCase())).toEqual([
      'aged',
      'bridges',
      'century',
    ])
  const papers = ['The Aral', 'Bright Post'].map((publication) => ({ ...page, title: publication, publication, details: {} }))
  expect(cited('harvard', papers.toReversed()).list[0]).toMatch(/^The Aral/)
})

test('an address of more than two thousand characters is printed whole', () => {
  const url = `https://example.org/${'abc/'.repeat(600)}`
  for (const style of ['chicago-notes', 'apa', 'harvard', 'oscola'])
    expect(cited(style, [{ ...ROADS, details: {}, url }]).list[0]).toContain(url)
})

function plain(inlines: readonly DocumentInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'note' ? '' : plain(inline.children)))
    .join('')
}
