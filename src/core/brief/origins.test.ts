import { describe, expect, it } from 'vitest'
import { agencyIn } from './agency.ts'
import { originsOf, type Voiced } from './origins.ts'

const article = (id: string, facts: Partial<Voiced> = {}): Voiced => ({
  id,
  title: `Article ${id}`,
  authors: [],
  publication: null,
  texts: [],
  ...facts,
})
const groups = (...articles: Voiced[]): string[][] => originsOf(articles).map(({ articles: ids }) => ids)
const reason = (...articles: Voiced[]): unknown => originsOf(articles)[0]?.because

describe('one origin are', () => {
  it('one author in two outlets, with the author as the reason', () => {
    const pair = [
      article('1', { authors: ['Dana Serik'], publication: 'Ledger' }),
      article('2', { authors: ['Asel Omar', 'Dana Serik'], publication: 'Notes' }),
    ]
    expect(groups(...pair)).toEqual([['1', '2']])
    expect(reason(...pair)).toEqual({ kind: 'author', name: 'Dana Serik' })
  })

  it('two authors of one outlet', () => {
    const pair = ['Dana Serik', 'Asel Omar'].map((author, id) =>
      article(String(id), { authors: [author], publication: 'Ledger' }),
    )
    expect(groups(...pair)).toHaveLength(1)
  })

  it('an agency piece and who repeats it', () => {
    const pair = [
      article('1', { authors: ['Reuters'], publication: 'Ledger' }),
      article('2', { authors: ['Asel Omar'], publication: 'Notes', texts: ['Exports fell by a fifth, Reuters reported.'] }),
    ]
    expect(groups(...pair)).toEqual([['1', '2']])
    expect(reason(...pair)).toEqual({ kind: 'agency', name: 'Reuters' })
  })

  it('a reprint and its original, and whatever hangs together by several of these', () => {
    expect(groups(article('1'), article('2', { copyOf: '1' }), article('3'))).toEqual([['1', '2'], ['3']])
    const chain = [
      article('1', { authors: ['A B'] }),
      article('2', { authors: ['C D'], publication: 'Ledger' }),
      article('3', { authors: ['A B', 'C D'] }),
    ]
    expect(groups(...chain)).toEqual([['1', '2', '3']])
  })
})

it('articles with nothing in common are as many origins, unsigned ones without an outlet too', () => {
  expect(
    groups(
      article('1'),
      article('2'),
      article('3', { publication: ' ' }),
      article('4', { authors: ['X Y'], publication: 'Ledger' }),
    ),
  ).toHaveLength(4)
})

it.each([
  ['Prices rose, Reuters reported on Monday.', 'Reuters'],
  ['According to Xinhua, exports fell.', 'Xinhua'],
  ['ALMATY (AFP) – Exports fell.', 'AFP'],
  ['Экспорт упал, сообщает ТАСС.', 'TASS'],
  ['Reuters has an office in Almaty.', null],
  ['The interfax of the machine broke.', null],
])('tells whose report a passage repeats: %s', (text, agency) => {
  expect(agencyIn(text)).toBe(agency)
})
