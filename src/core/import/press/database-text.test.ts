import { expect, it } from 'vitest'
import { keptBlocks } from '../../article.ts'
import { pressBundle } from './press-bundle.ts'

const TEXT =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'
const record = (number: number, title: string, place: string): string =>
  `${'_'.repeat(30)}\nDocument ${number} of 2\n${title}\nAuthor: Doe, Jane\nhttps://database.example/docview/${number}\nFull text: ${TEXT}\nPublication title: The Example Post; ${place}\nPublication date: Mar 4, 2021\nProQuest document ID: ${number}\nDatabase: ProQuest Central`

it('records below the cover of a file have the titles, addresses and places of their outlets that stand with them', () => {
  const cover = `${'_'.repeat(30)}\nReport Information from ProQuest\nMay 20 2021 10:11\n${'_'.repeat(30)}\nTable of contents\n1. A bridge`
  const text = [cover, record(1, 'A bridge', 'Exampleton'), record(2, 'A ferry', 'London (UK)')].join('\n')
  const bundle = pressBundle(text.split('\n').map((line) => ({ text: line, kind: null })))
  expect(bundle?.articles).toMatchObject([
    { title: 'A bridge', url: 'https://database.example/docview/1', publication: 'The Example Post (Exampleton)' },
    { title: 'A ferry', url: 'https://database.example/docview/2', publication: 'The Example Post (London)' },
  ])
  expect(bundle?.articles.map(({ blocks }) => keptBlocks(blocks).map((block) => block.text))).toEqual([[TEXT], [TEXT]])
})
