import { expect, it } from 'vitest'
import { originsOf } from '../brief/origins.ts'
import { articleVoice } from './article-voice.ts'

const BODY = 'The mill stood still for lack of steel.'
const facts = (id: string, authors: string[] = [], publication: string | null = null) => ({
  id,
  title: `T${id}`,
  authors,
  publication,
})
const groups = (...voices: ReturnType<typeof articleVoice>[]) => originsOf(voices).map(({ articles }) => articles)

it('joins what one person signed in several outlets, and what draws on an agency as a whole', () => {
  expect(
    groups(articleVoice(facts('1', ['Dana Serik'], 'Ledger'), [BODY]), articleVoice(facts('2', ['Dana Serik'], 'Notes'), [BODY])),
  ).toEqual([['1', '2']])
  expect(
    groups(
      articleVoice(facts('1', [], 'Reuters'), [BODY]),
      articleVoice(facts('2', ['Asel Omar']), ['ALMATY, Jan 5 (Reuters) - The mill stood still.', BODY]),
      articleVoice(facts('3'), [BODY, BODY, BODY, 'Reuters reported.']),
    ),
  ).toEqual([['1', '2', '3']])
})

it('joins nothing by an outlet, by a desk, or by an agency quoted further down', () => {
  const quoted = [BODY, BODY, 'Reuters reported a strike.', BODY]
  expect(
    groups(
      articleVoice(facts('1', ['Editorial Board'], 'Ledger'), quoted),
      articleVoice(facts('2', ['Editorial Board'], 'Notes'), quoted),
      articleVoice(facts('3', ['Dana Serik'], 'Ledger'), [BODY]),
      articleVoice(facts('4', ['Asel Omar'], 'Ledger'), [BODY]),
    ),
  ).toEqual([['1'], ['2'], ['3'], ['4']])
})
