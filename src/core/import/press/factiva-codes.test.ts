import { expect, test } from 'vitest'
import { FIRST, SECOND } from '../testing/press-texts.ts'
import { factivaCodedParts, isFactivaCoded } from './factiva-codes.ts'
import type { RawBlock } from '../raw-block.ts'

const lines = (...texts: string[]): RawBlock[] => texts.map((text) => ({ text, kind: null }))
const HEAD = ['HD A bridge', 'BY By Jane Doe', 'WC 42 words', 'PD 4 March 2021', 'SN The Example Post', 'LA English']
const texts = (blocks: readonly RawBlock[]): string[] => blocks.map(({ text }) => text)
const places = (...all: string[]) =>
  factivaCodedParts(lines(...all)).map(({ before, body, after }) => ({
    before: texts(before),
    body: texts(body),
    after: texts(after),
  }))

test.each(['HD', 'WC', 'PD', 'SN'])('an export names headline, words, date and outlet; without its %s it is none', (code) => {
  expect(isFactivaCoded(lines(...HEAD))).toBe(true)
  expect(isFactivaCoded(lines(...HEAD.filter((line) => !line.startsWith(code))))).toBe(false)
})

test('fields stand with their codes on the side of the text where the file has them, none twice and none lost', () => {
  expect(
    places('A search', ...HEAD, `LP ${FIRST}`, 'CO remains a word', `TD ${SECOND}`, 'NS gbridg : Bridges', 'AN Document 1'),
  ).toEqual([
    {
      before: ['A search', ...HEAD],
      body: [FIRST, SECOND],
      after: ['CO remains a word', 'NS gbridg : Bridges', 'AN Document 1'],
    },
  ])
})

test('an article without a text has all its fields before it', () => {
  expect(places(...HEAD, 'AN Document 1')).toEqual([{ before: [...HEAD, 'AN Document 1'], body: [], after: [] }])
})

test('an accession number on the line below its code ends its article, and the next begins behind it', () => {
  expect(places(...HEAD, `LP ${FIRST}`, 'AN', 'Document 1', ...HEAD, `LP ${SECOND}`, 'AN Document 2')).toEqual([
    { before: HEAD, body: [FIRST], after: ['AN Document 1'] },
    { before: HEAD, body: [SECOND], after: ['AN Document 2'] },
  ])
})

test('what stands behind the last number is an article where it has a headline, else the end of the one before it', () => {
  expect(places(...HEAD, `LP ${FIRST}`, 'AN Document 1', 'Search Summary')).toEqual([
    { before: HEAD, body: [FIRST], after: ['AN Document 1', 'Search Summary'] },
  ])
  expect(places(...HEAD, `LP ${FIRST}`, 'AN Document 1', 'HD A ferry', `LP ${SECOND}`)).toHaveLength(2)
})

test('rows of a table of fields are text, and marks over code and words together go', () => {
  const marks = [{ start: 0, end: 9, kind: 'strong' as const }]
  const [part] = factivaCodedParts([
    { text: `LP | ${FIRST}`, kind: 'table-row', marks },
    { text: 'AN 1', kind: null },
  ])
  expect(part?.body).toEqual([{ text: FIRST, kind: null }])
})

const facts = (...all: string[]) => factivaCodedParts(lines(...all))[0]?.facts

test('the facts of an article are those of its fields; what has none is not known', () => {
  expect(
    facts(
      'HD A bridge',
      'in two lines',
      'BY By Jane Doe',
      'WC 1,042 words',
      'PD 4 March 2021',
      'SN The Example Post',
      'LA English',
      'AN 1',
    ),
  ).toMatchObject({
    title: 'A bridge in two lines',
    authors: ['Jane Doe'],
    publication: 'The Example Post',
    date: '2021-03-04',
    language: 'en',
    words: 1042,
  })
  expect(facts('HD A bridge', 'AN 1')).toMatchObject({
    title: 'A bridge',
    authors: [],
    publication: null,
    date: null,
    language: null,
    words: null,
  })
})
