import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readWordList } from './word-list.ts'

const ROOT = join(import.meta.dirname, '../../..')

test('British and American spelling are told apart', { timeout: 60_000 }, () => {
  const british = readWordList(ROOT, 'en-gb')
  expect(['colour', 'government', 'Beijing', "state's", 'well-being', 'The'].filter((word) => !british.has(word))).toEqual([])
  expect(['color', 'governmnet', 'beijing', 'well-beign'].filter((word) => british.has(word))).toEqual([])
  expect(british.suggest('governmnet')[0]).toBe('government')
})

test('the Russian list has the forms of words, ё or е, and parts between hyphens', () => {
  const list = readWordList(ROOT, 'ru')
  const right = ['правительство', 'правительствами', 'Правительства', 'ещё', 'еще', 'Москве', 'из-за', 'решила']
  expect(right.filter((word) => !list.has(word))).toEqual([])
  expect(['правительсво', 'москве', 'севодня'].filter((word) => list.has(word))).toEqual([])
  expect(list.suggest('правительсво')[0]).toBe('правительство')
})
