import { afterEach, beforeEach, expect, test } from 'vitest'
import { brief, paragraph, sentence } from '#core/brief/testing/brief-fixture.ts'
import { createBrief, removeBrief } from '../briefs/briefs.ts'
import { temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { searchBriefs } from './search-briefs.ts'

let library: TemporaryLibrary
beforeEach(() => {
  library = temporaryLibrary()
  const { id: _id, ...gas } = brief({
    summary: [paragraph(sentence('Nothing was said.'), sentence('The *pipeline* runs one way, and Beijing sets the price.'))],
    findings: [
      paragraph(sentence('Визит в Китай отложен.'), sentence('新疆的边境口岸重新开放。'), sentence('The café policy stands.')),
    ],
  })
  createBrief(library.db, gas.template, { ...gas, title: 'Gas transit' })
  createBrief(library.db, gas.template, { ...gas, title: 'Uranium', sections: [] })
})
afterEach(() => library.remove())

const found = (query: string, typing = false) => {
  const answer = searchBriefs(library.db, query, typing)
  if (!answer.ok) throw new Error(answer.failure.message)
  return answer.value
}
const titles = (query: string, typing = false) => found(query, typing).map(({ title }) => title)

test('a brief is found by words of its title and of its sentences, at the sentence that has most of them', () => {
  const [hit] = found('pipeline price')
  expect(hit).toMatchObject({
    title: 'Gas transit',
    snippet: 'The pipeline runs one way, and Beijing sets the price.',
    matches: [
      [4, 12],
      [48, 53],
    ],
    place: { section: 'summary', sentence: 'The *pipeline* runs one ' },
  })
  expect(found('uranium')).toMatchObject([{ title: 'Uranium', place: null, snippet: '' }])
})

test.for([
  ['gas pipeline', ['Gas transit']],
  ['"runs one way"', ['Gas transit']],
  ['"one runs way"', []],
  ['pipe*', ['Gas transit']],
  ['pipe', []],
  ['uranium OR pipeline', ['Uranium', 'Gas transit']],
  ['pipeline -Beijing', []],
  ['NOT pipeline', []],
  ['title:uranium', ['Uranium']],
  ['title:pipeline', []],
  ['китаем', ['Gas transit']],
  ['疆', ['Gas transit']],
  ['cafe', ['Gas transit']],
  ['policies', ['Gas transit']],
  ['theme:energy pipeline', []],
  ['note:pipeline', []],
] as const)('%s finds %j', ([query, wanted]) => {
  expect(titles(query).toSorted()).toEqual([...wanted].toSorted())
})

test('while it is typed a word may be begun; a brief in the trash is not found', () => {
  expect(titles('pipel', true)).toEqual(['Gas transit'])
  removeBrief(library.db, 1)
  expect(titles('pipeline')).toEqual([])
})
