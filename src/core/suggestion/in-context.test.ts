import { expect, test } from 'vitest'
import { inContext } from './in-context.ts'

test('the first of the words stands between what is before and behind it, and not where it is a part of another', () => {
  expect(inContext('The gasket leaks: gas and oil go.', ['oil', 'gas'])).toEqual({
    before: 'The gasket leaks: ',
    word: 'gas',
    after: ' and oil go.',
  })
})

test('a long context is cut between words, on both sides, and says so', () => {
  const { before, word, after } = inContext(`${'early words '.repeat(30)}gas${' later words'.repeat(30)}`, ['gas'])
  expect(word).toBe('gas')
  expect(before).toMatch(/^…(?:early|words) /)
  expect(before.endsWith('words ')).toBe(true)
  expect(after).toMatch(/^ later words.* (?:later|words)…$/)
  expect(before.length).toBeLessThanOrEqual(111)
  expect(after.length).toBeLessThanOrEqual(151)
})

test('a text without spaces is cut between signs, never within one', () => {
  const { before, word, after } = inContext(`${'𠀀𠀁'.repeat(60)}新疆${'𠀀𠀁'.repeat(60)}`, ['新疆'])
  expect(word).toBe('新疆')
  for (const part of [before, after]) expect(part.isWellFormed()).toBe(true)
})

test('a text without any of the words is shown from its beginning', () => {
  expect(inContext('Rail.', ['gas'])).toEqual({ before: '', word: '', after: 'Rail.' })
})
