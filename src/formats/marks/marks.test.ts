import { expect, test } from 'vitest'
import type { FileMark } from '#core/marks/file-mark.ts'
import { writeCsvMarks } from './csv-marks.ts'
import { readMarks } from './mark-files.ts'
import { writeMarkdownMarks } from './markdown-marks.ts'
import { writeWebAnnotations } from './web-annotations.ts'

const source = {
  title: 'What *Crosses* [at] Bakhty #1',
  url: 'https://a.example/x?y=1',
  sha256: 'ab'.repeat(32),
  date: '2022-01-14',
  authors: ['Ann Other', 'Ўткир'],
  publication: 'The Steppe',
}
const mark = (more: Partial<FileMark>): FileMark => ({
  id: '3:10',
  source,
  quote: '=SUM of “gas” *and* _oil_ <b> \\ ~',
  prefix: 'before ',
  suffix: '',
  position: { start: 4, end: 9 },
  themes: [
    { slug: 'energy', name: 'Energy' },
    { slug: 'theme', name: 'Газ' },
  ],
  note: '',
  ...more,
})
const MARKS = [
  mark({}),
  mark({ quote: 'first line\nsecond', note: '- not a list\n1. nor this\n# nor that\n\nThemes: none', themes: [] }),
  mark({ source: { ...source, title: 'Другая статья', url: null }, note: '@home\n=1+1', position: null }),
]
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (name: string, text: string): { marks: FileMark[]; passedOver: number } => {
  const result = readMarks(name, bytes(text))
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}
const refused = (name: string, text: string): unknown => {
  const result = readMarks(name, bytes(text))
  return result.ok ? result : [result.failure.code, result.failure.message]
}

const named = ({ name }: { name: string }) => ({ slug: null, name })

test('Web Annotations come back as they went', () => {
  expect(read('a.jsonld', writeWebAnnotations(MARKS)).marks).toEqual(MARKS.map((each) => ({ ...each, id: null })))
})

test('a table comes back as it went, but for positions, and computes nothing', () => {
  const csv = writeCsvMarks(MARKS)
  expect(read('a.csv', csv).marks).toEqual(
    MARKS.map((each) => ({ ...each, id: null, position: null, themes: each.themes.map(named) })),
  )
  expect(csv).not.toMatch(/(?:^|,)"?[=@+]/)
})

test('Markdown comes back with quotes, themes, notes and the article', () => {
  const found = read('a.md', writeMarkdownMarks(MARKS)).marks
  expect(found.map(({ quote, note, themes }) => [quote, note, themes.map(({ name }) => name)])).toEqual(
    MARKS.map(({ quote, note, themes }) => [quote, note, themes.map(({ name }) => name)]),
  )
  expect(found.map(({ source: { title, url } }) => [title, url])).toEqual(MARKS.map(({ source: { title, url } }) => [title, url]))
})

test('annotations of other programs are read: one, pages, graphs, what Hypothesis exports, selectors within selectors', () => {
  const target = {
    source: 'https://a.example/',
    selector: { type: 'RangeSelector', refinedBy: { type: 'TextQuoteSelector', exact: 'gas' } },
  }
  const plain = { quote: 'gas', prefix: null, suffix: null, position: null, themes: [] }
  expect(read('a.json', JSON.stringify({ type: 'Annotation', bodyValue: 'Look', target })).marks).toMatchObject([
    { ...plain, note: 'Look' },
  ])
  expect(
    read('a.json', JSON.stringify({ '@graph': [{ body: { type: 'TextualBody', value: 'x' }, target: [target] }] })).marks,
  ).toMatchObject([{ note: 'x' }])
  const row = {
    uri: 'https://a.example/b',
    text: 'Hm',
    tags: ['Energy'],
    document: { title: ['T'] },
    target: [
      {
        source: 'https://a.example/b',
        selector: [
          { type: 'TextPositionSelector', start: 1, end: 4 },
          { type: 'TextQuoteSelector', exact: 'gas', prefix: 'a', suffix: 'b' },
        ],
      },
    ],
  }
  expect(
    read(
      'a.json',
      JSON.stringify({ total: 2, rows: [row, { text: 'a page note', target: [{ source: 'https://a.example/b' }] }] }),
    ),
  ).toMatchObject({
    passedOver: 1,
    marks: [
      {
        source: { title: 'T', url: 'https://a.example/b' },
        position: { start: 1, end: 4 },
        note: 'Hm',
        themes: [{ slug: null, name: 'Energy' }],
      },
    ],
  })
})

test('what holds no marks is refused with what is missing', () => {
  expect(refused('a.json', '{"a":1}')).toEqual(['not-marks', expect.stringContaining('annotations')])
  expect(refused('a.json', '{"a":')).toEqual(['not-marks', expect.stringContaining('no JSON')])
  expect(refused('a.json', '['.repeat(100_000))).toEqual(['not-marks', expect.any(String)])
  expect(refused('a.md', '# Title\n\nNothing quoted.\n')).toEqual(['not-marks', expect.stringContaining('> …')])
  expect(refused('a.md', '> Quoted under nothing\n')).toEqual(['not-marks', expect.any(String)])
  expect(refused('a.csv', 'a,b\n1,2\n')).toEqual(['not-marks', expect.stringContaining('a, b')])
  expect(refused('a.csv', 'title,quote\nGas,\n')).toEqual(['not-marks', expect.any(String)])
})
