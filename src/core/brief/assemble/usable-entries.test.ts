import { expect, test } from 'vitest'
import { evidence } from '../testing/brief-fixture.ts'
import { usableEntries } from './usable-entries.ts'

test('a draft is made of what is in its language before what is in another, though that was marked and this is only suggested', () => {
  const known = evidence({ '1:1': 'Казахстан поставил три миллиона тонн нефти.', '2:1': 'Coal went by rail to the east.' })
  const [marked, suggested] = [known['1:1'], known['2:1']]
  if (!marked || !suggested) throw new Error('Both are known.')
  const foreign = { ...marked, article: { ...marked.article, language: 'ru' } }
  const own = { ...suggested, article: { ...suggested.article, language: 'en' } }
  const order = (language: string): string[] =>
    usableEntries([foreign, own], language, new Map([['2:1', 1]])).entries.map(({ excerpt }) => excerpt.id)
  expect([order('en'), order('ru')]).toEqual([
    ['2:1', '1:1'],
    ['1:1', '2:1'],
  ])
})
