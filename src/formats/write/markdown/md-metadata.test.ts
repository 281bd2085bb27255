import { expect, test } from 'vitest'
import type { DocumentReference } from '#core/document.ts'
import { sampleDocument } from '../fixtures/brief-document.ts'
import { frontMatter, referenceData } from './md-metadata.ts'

const ITEM: DocumentReference = {
  id: 'serik_2026',
  type: 'article_x',
  language: 'x_y',
  title: 'Gas_and *coal*',
  URL: undefined,
  author: [{ family: 'Serik_', given: 'Dana' }],
  issued: { 'date-parts': [[2026, 5]] },
}
const lines = (document: Parameters<typeof sampleDocument>[0]): string[] =>
  referenceData(sampleDocument(document)).join('\n').split('\n')

test('keys of a source stay as the calls of its notes say them, its texts are told from marks', () => {
  const [, , item] = lines({ references: { style: '<style/>', items: [ITEM] } })
  expect(item).toBe(
    String.raw`- {"id": "serik_2026", "type": "article_x", "language": "x_y", "title": "Gas\\_and \\*coal\\*", "author": [{"family": "Serik\\_", "given": "Dana"}], "issued": {"date-parts": [[2026, 5]]}}`,
  )
})

test('a list of sources is left to pandoc only where the brief itself lists those that it cites', () => {
  const references = { style: '<style/>', items: [ITEM] }
  const bibliography = { kind: 'bibliography' as const, entries: [], sources: ['serik_2026'] }
  expect(lines({ references, blocks: [bibliography] })).not.toContain('suppress-bibliography: true')
  expect(lines({ references, blocks: [{ kind: 'bibliography', entries: [] }] })).toContain('suppress-bibliography: true')
  expect(lines({ references, blocks: [] })).toContain('suppress-bibliography: true')
})

test('the style is carried as data, whole', () => {
  const style = lines({ references: { style: '<style>é</style>', items: [ITEM] } }).find((line) => line.startsWith('csl: '))
  const data = (JSON.parse(style?.slice('csl: '.length) ?? '""') as string).replace('data:application/xml;base64,', '')
  expect(Buffer.from(data, 'base64').toString()).toBe('<style>é</style>')
})

test('where nothing is cited there is no data of sources', () => {
  expect(referenceData(sampleDocument({ references: { style: '<style/>', items: [] } }))).toEqual([])
  const { references: _none, ...document } = sampleDocument()
  expect(referenceData(document)).toEqual([])
})

test('the head says what is known and names nothing that is empty', () => {
  const bare = { title: 'Gas', kicker: '', authors: [], dateText: '', language: 'en', subject: '', keywords: [] }
  expect(frontMatter(sampleDocument(bare)).split('\n')).toEqual(['---', 'title: "Gas"', 'lang: "en"', '---'])
  const full = {
    title: 'Gas',
    kicker: 'Brief',
    authors: ['A', 'B'],
    dateText: 'May',
    language: 'ru',
    subject: 'Energy',
    keywords: ['x', 'y'],
  }
  expect(frontMatter(sampleDocument(full)).split('\n')).toEqual([
    '---',
    'title: "Gas"',
    'subtitle: "Brief"',
    'author: ["A", "B"]',
    'date: "May"',
    'lang: "ru"',
    'subject: "Energy"',
    'keywords: ["x", "y"]',
    '---',
  ])
})
