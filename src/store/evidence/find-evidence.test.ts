import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSentence } from '#core/evidence/sentence.ts'
import { trashArticles } from '../articles/article-changes.ts'
import { addExcerpt, removeExcerpt } from '../marks/excerpts.ts'
import { seedThemes } from '../marks/themes.ts'
import type { ArticleFilter } from '../search/filter.ts'
import { addArticle, temporaryLibrary, themeOf, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { findEvidence } from './find-evidence.ts'

let library: TemporaryLibrary
beforeAll(() => {
  library = temporaryLibrary()
  const { db } = library
  seedThemes(db, [themeOf('energy')])
  addArticle(db, ['Nothing to see here.', 'The pipelines of Gazprom run through Kazakhstan to China.'])
  addArticle(db, [
    'Токаев приехал в Китай. Затем он уехал из Китая.',
    '新疆维吾尔自治区与哈萨克斯坦接壤。',
    'شىنجاڭ ئۇيغۇر ئاپتونوم رايونى',
  ])
  addArticle(db, ['First. A pipeline of Gazprom was marked. The rest of this paragraph was not, and speaks of Ukraine.'])
  const quote = 'A pipeline of Gazprom was marked.'
  addExcerpt(db, 3, { block: 1, start: 7, end: 7 + quote.length, quote, prefix: '', suffix: '' }, ['energy'])
  trashArticles(db, [addArticle(db, ['Gazprom pipelines in the trash.'])])
})
afterAll(() => library.remove())

function found(sentence: string, filter: ArticleFilter = {}, limit = 10) {
  const wanted = readSentence(sentence)
  if (!wanted.ok) return []
  return findEvidence(library.db, wanted.value, filter, limit).hits.map(({ passage }) => passage)
}

describe('found is', () => {
  test('the paragraph, by other forms of its words, and not what lies in the trash', () => {
    expect(found('A pipeline runs from Kazakhstan to China')[0]).toMatchObject({
      article: 1,
      block: 2,
      n: 2,
      start: 0,
      marked: null,
    })
    expect(found('Gazprom pipelines').every(({ text }) => !text.includes('trash'))).toBe(true)
  })
  test.for([
    ['Китаем доволен Токаев', 1],
    ['新疆', 2],
    ['哈萨克斯坦', 2],
    ['شىنجاڭ ئۇيغۇر', 3],
  ] as const)('%s', ([sentence, n]) => {
    expect(found(sentence)[0]).toMatchObject({ article: 2, n })
  })
  test('the excerpt where it says as much as its paragraph, else the paragraph', () => {
    const [marked] = found('Gazprom marked a pipeline')
    expect(marked).toMatchObject({
      article: 3,
      marked: { id: '3:1', themes: ['energy'] },
      text: 'A pipeline of Gazprom was marked.',
      start: 7,
    })
    expect(found('Gazprom marked a pipeline in Ukraine')[0]).toMatchObject({ article: 3, marked: null })
  })
  test('only what has the theme, where one is asked for', () => {
    expect(found('Gazprom pipelines', { theme: 'energy' }).map(({ article }) => article)).toEqual([3])
    expect(found('Gazprom pipelines', { theme: 'unknown' })).toEqual([])
  })
  test('no more than asked for', () => {
    expect(found('Gazprom pipelines')).toHaveLength(2)
    expect(found('Gazprom pipelines', {}, 1)).toHaveLength(1)
  })
})

test('words of articles that arrive later are known', () => {
  expect(found('Turkmenbashi')).toEqual([])
  const id = addArticle(library.db, ['The port of Turkmenbashi grew.'])
  expect(found('Turkmenbashi')).toMatchObject([{ article: id }])
  trashArticles(library.db, [id])
})

test('an excerpt that was removed is none', () => {
  const quote = 'Nothing'
  addExcerpt(library.db, 1, { block: 1, start: 0, end: 7, quote, prefix: '', suffix: '' }, [])
  removeExcerpt(library.db, '1:1')
  expect(found('Nothing to see')[0]).toMatchObject({ text: 'Nothing to see here.', marked: null })
})

test('whatever the sentence holds is answered, never an error of the index', () => {
  const pieces = [
    'gas',
    'AND',
    'OR',
    'NOT',
    'NEAR(gas pipeline, 2)',
    '(',
    ')',
    '"',
    '*',
    '-',
    '^',
    ':',
    'title:gas',
    '{',
    '+',
    '\0',
    '疆',
    '新疆',
    'é',
    'Китай',
    "'",
    '\\',
    '👍',
  ]
  const sentence = oneof(
    string({ unit: 'binary', maxLength: 60 }),
    array(constantFrom(...pieces), { maxLength: 12 }).map((parts) => `${parts.join(' ')} Gazprom`),
  )
  assert(
    property(sentence, (text) => {
      expect(found(text).length).toBeLessThanOrEqual(10)
    }),
    { numRuns: 200 },
  )
})
