import { expect, test } from 'vitest'
import { keptBlocks } from '../../article.ts'
import { pressBundle } from './press-bundle.ts'

const FIRST =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'
const ABSTRACT = 'The article reports that the ferry carried twice as much in 2021 as a year before, after the bridge was closed.'
const LINES = [
  'EBSCO Publishing',
  'Record: 1',
  'Title: A Ferry at Last.',
  'Authors: Doe, Jane<sup>1</sup>',
  'Roe, John<sup>2</sup>',
  'Affiliation: 1Institute of Rivers',
  'Source: River Review. 9/3/2021, Vol. 14 Issue 2, p88-104. 17p.',
  'Subject Terms: *FERRIES',
  '*BRIDGES',
  'Abstract: What nobody had asked for has come. [ABSTRACT FROM AUTHOR]',
  'Accession Number: 150123456',
  'A ferry at last',
  'It came by night.',
  FIRST,
  '~~~~~~~~',
  'By Jane Doe and John Roe',
  'Copyright of River Review is the property of River Press and its content may not be copied.',
  'Record: 2',
  'Title: More Ferries.',
  'Source: Ferry Weekly. Oct2021, Vol. 2, p3.',
  `Abstract: ${ABSTRACT} [ABSTRACT FROM PUBLISHER]`,
  'Database: Academic Search',
]
const bundleOf = (lines: readonly string[]): ReturnType<typeof pressBundle> =>
  pressBundle(lines.map((text) => ({ text, kind: null })))

test('records of EBSCO with a field in each line are articles, with their text or else their abstract', () => {
  const articles = bundleOf(LINES)?.articles
  expect(articles).toMatchObject([
    { title: 'A Ferry at Last', authors: ['Jane Doe', 'John Roe'], publication: 'River Review', date: '2021-09-03' },
    { title: 'More Ferries', authors: [], publication: 'Ferry Weekly', date: '2021-10' },
  ])
  expect(articles?.map(({ blocks }) => keptBlocks(blocks).map(({ text }) => text))).toEqual([
    ['It came by night.', FIRST],
    [ABSTRACT],
  ])
  expect(articles?.flatMap(({ blocks }) => blocks).length).toBe(LINES.length)
})

test('a text with a title and a source is no export', () => {
  expect(bundleOf(['Title: A Ferry at Last.', 'Source: River Review. 9/3/2021, p8.', FIRST])).toBeNull()
})
