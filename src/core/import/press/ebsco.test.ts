import { expect, test } from 'vitest'
import { keptBlocks } from '../../article.ts'
import { pressBundle } from './press-bundle.ts'

const FIRST =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'
const SECOND =
  'The ministry answered on Friday that the work would be done before the summer, and that nobody had asked for a ferry.'
const RIGHTS =
  "Copyright of River Review is the property of River Institute and its content may not be copied without the copyright holder's express written permission."
const record = (citation: string, title: string, text: string): string =>
  `Title:\n${citation}\nDatabase:\nAcademic Search\n${title.toUpperCase()}\n${text}\n~~~~~~~~\nBy Jane Doe\n${RIGHTS}`

test('articles that EBSCO saved have the facts of their citation, and their text alone', () => {
  const bundle = pressBundle(
    [
      record(
        'A ferry at last. By: Doe, Jane; Roe, John, River Review, 14567890, Apr2021, Vol. 12, Issue 4',
        'A ferry at last',
        FIRST,
      ),
      record('Onions. By: Doe, Jane, The Example Post, 0362-4331, 3/25/2021, p4', 'Onions', SECOND),
    ]
      .join('\n')
      .split('\n')
      .map((text) => ({ text, kind: null })),
  )
  expect(bundle?.articles).toMatchObject([
    { title: 'A ferry at last', authors: ['Jane Doe', 'John Roe'], publication: 'River Review', date: '2021-04' },
    { title: 'Onions', authors: ['Jane Doe'], publication: 'The Example Post', date: '2021-03-25' },
  ])
  expect(bundle?.articles.map(({ blocks }) => keptBlocks(blocks).map(({ text }) => text))).toEqual([[FIRST], [SECOND]])
})

test('a reference among other lines is no export', () => {
  const lines = [FIRST, 'A ferry at last. By: Doe, Jane, River Review, 14567890, Apr2021, Vol. 12, Issue 4', SECOND]
  expect(pressBundle(lines.map((text) => ({ text, kind: null })))).toBeNull()
})
