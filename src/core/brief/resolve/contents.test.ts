import { expect, test } from 'vitest'
import type { DocumentBlock } from '#core/document.ts'
import { contentsOf } from './contents.ts'

const heading = (id: string, level: 1 | 2 | 3): DocumentBlock => ({
  kind: 'heading',
  id,
  level,
  content: [
    { kind: 'text', text: `Heading ${id}` },
    { kind: 'note', number: 1 },
  ],
})
const paragraph = (words: number): DocumentBlock => ({
  kind: 'paragraph',
  role: 'body',
  content: [{ kind: 'text', text: 'word '.repeat(words) }],
})
const named = (blocks: DocumentBlock[], asked: Parameters<typeof contentsOf>[1] = 'auto'): string[] =>
  contentsOf(blocks, asked, 'en').flatMap(({ entries }) => entries.map((entry) => entry.heading))
const four = ['a', 'b', 'c'].map((id) => heading(id, 1))

test('a long brief has contents, a short one has not, and its template may say otherwise', () => {
  const annex: DocumentBlock = { kind: 'annex', id: 'pack', title: 'Reading pack' }
  const long = [...four, paragraph(2500), annex]
  expect(named(long)).toEqual(['a', 'b', 'c', 'pack'])
  expect(named([...four, paragraph(2400), annex])).toEqual([])
  expect(named([heading('a', 1), paragraph(9000)])).toEqual([])
  expect(named(long, 'never')).toEqual([])
  expect(named([heading('a', 1)], 'always')).toEqual(['a'])
  expect(named([paragraph(9000)], 'always')).toEqual([])
})

test('no note is called in the contents', () => {
  const [contents] = contentsOf(four, 'always', 'en')
  expect(contents?.title).toBe('Contents')
  expect(contents?.entries.map(({ content }) => content)).toEqual([
    [{ kind: 'text', text: 'Heading a' }],
    [{ kind: 'text', text: 'Heading b' }],
    [{ kind: 'text', text: 'Heading c' }],
  ])
})

test('where headings would fill more than a page, the deepest are left out', () => {
  const many = Array.from({ length: 20 }, (_, at) => [heading(`a${at}`, 1), heading(`b${at}`, 2), heading(`c${at}`, 3)]).flat()
  expect(named(many, 'always')).toHaveLength(40)
  expect(named([...many, heading('b', 2)], 'always')).toHaveLength(20)
})
