import { expect, test } from 'vitest'
import { LINE_END } from './parted-words.ts'
import { hasOtherGaps } from './word-gaps.ts'

test('a word in two and two words in one are told, in any alphabet that parts words by spaces', () => {
  expect(hasOtherGaps('It is nowhere.', 'It is no where.')).toBe(true)
  expect(hasOtherGaps('It is now here.', 'It is nowhere.')).toBe(true)
  expect(hasOtherGaps('Он не навидел.', 'Он ненавидел.')).toBe(true)
  expect(hasOtherGaps('Gas of 12 plants.', 'Gas of 1 2 plants.')).toBe(true)
  expect(hasOtherGaps('It ends. It begins.', 'It ends.It begins.')).toBe(true)
})

test('the gap behind the first letter counts as any other does', () => {
  expect(hasOtherGaps('A gas line.', 'Agas line.')).toBe(true)
  expect(hasOtherGaps('Gas line.', 'G as line.')).toBe(true)
  expect(hasOtherGaps(' Gas line.', 'Gas line. ')).toBe(false)
})

test('a space of another width, one twice and what shows nothing are none of it', () => {
  expect(hasOtherGaps('It costs 3\u00a0million\u00ad.', 'It  costs 3 million.')).toBe(false)
})

test('the end of a line tells nothing, nor do signs that are set apart, Arabic or Chinese', () => {
  expect(hasOtherGaps('See statistics.example.org/no where', `See statistics.example.org/no${LINE_END}where`)).toBe(false)
  expect(hasOtherGaps('nowhere', `no${LINE_END}where`)).toBe(false)
  expect(hasOtherGaps('It says “gas”.', 'It says “gas” .')).toBe(false)
  expect(hasOtherGaps('天然气', '天 然气')).toBe(false)
  expect(hasOtherGaps('قورغاس.', 'قور غاس.')).toBe(false)
})

test('texts whose letters do not pair up are left to those who compare letters', () => {
  expect(hasOtherGaps('ab', 'a bc')).toBe(false)
})
