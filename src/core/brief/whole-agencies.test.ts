import { expect, test } from 'vitest'
import { wholeAgencies } from './whole-agencies.ts'

const of = (...texts: string[]) => wholeAgencies({ authors: ['Anna Berg'], publication: 'Steppe Post' }, texts)

test('an article comes from the agency that its beginning or its last line names', () => {
  expect(of('Gas stopped, Reuters reported.', 'Second.', 'Third.')).toEqual(['Reuters'])
  expect(of('First.', 'Second.', 'Third.', 'According to TASS.')).toEqual(['TASS'])
  expect(wholeAgencies({ authors: ['AFP'], publication: 'Interfax' }, [])).toEqual(['AFP', 'Interfax'])
})

test('an agency that is quoted further down is one source of several', () => {
  expect(of('First.', 'Second.', 'Prices rose, Reuters reported.', 'Last.')).toEqual([])
  expect(of('First.', 'Second.', `Prices rose, Reuters reported. ${'And so it went on. '.repeat(12)}`)).toEqual([])
})
