import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerSpelling } from './answer-spelling.ts'

const root = join(import.meta.dirname, '../../..')

test('where nobody said which English it is, both spellings are right, and both are offered', { timeout: 60_000 }, () => {
  const words = ['neighbours', 'neighbors', 'programme', 'defense', 'governmnet']
  expect(answerSpelling({ ask: 'check', root, list: 'en', words })).toEqual(['governmnet'])
  expect(answerSpelling({ ask: 'check', root, list: 'en-gb', words })).toEqual(['neighbors', 'defense', 'governmnet'])
  expect(answerSpelling({ ask: 'suggest', root, list: 'en', words: ['colourr'] })).toEqual(
    expect.arrayContaining(['colour', 'color']),
  )
})
