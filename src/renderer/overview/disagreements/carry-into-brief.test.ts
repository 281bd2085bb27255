import { expect, test } from 'vitest'
import { noteOn } from './carry-into-brief.ts'

const value = (given: string, publication: string | null, date: string | null) => ({
  value: given,
  article: '3',
  n: 2,
  quote: '',
  title: 'Numbers',
  publication,
  date,
})

test('a note names each value with its source and its date, and gives no verdict', () => {
  const values = [value('1.5 million', 'Asia Review', '2019-03-18'), value('1.2 million', null, null)]
  expect(noteOn({ what: 'ethnic Kazakhs · Xinjiang', values }, 'en')).toBe(
    'Sources differ on ethnic Kazakhs · Xinjiang: 1.5 million (Asia Review · 2019-03-18) and 1.2 million (Numbers).',
  )
})

test('what Markdown would take for its own is left out', () => {
  expect(noteOn({ what: '*gas* [^1:2]', values: [value('4', '_Post_', null)] }, 'en')).toBe(
    'Sources differ on gas ^1:2: 4 (Post).',
  )
})
