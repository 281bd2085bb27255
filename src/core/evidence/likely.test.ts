import { expect, test } from 'vitest'
import { likely } from './likely.ts'
import { readSentence } from './sentence.ts'

test('where not all passages can be weighed, those are that hold the most of what is looked for', () => {
  const wanted = readSentence('Gas pipelines cross Turkmenistan.')
  if (!wanted.ok) throw new Error(wanted.failure.message)
  const passages = ['A gas field.', 'Rain.', 'Gas pipelines of Turkmenistan.', 'Turkmenistan votes.'].map((text) => ({ text }))
  const weights = { of: () => 1, most: 1 }
  expect(likely(wanted.value, passages, weights, 1)).toEqual([{ text: 'Gas pipelines of Turkmenistan.' }])
  expect(likely(wanted.value, passages, weights, 9).map(({ text }) => text)).not.toContain('Rain.')
})
