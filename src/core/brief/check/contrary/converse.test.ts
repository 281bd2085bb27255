import { expect, test } from 'vitest'
import { stem } from '#core/evidence/stem.ts'
import { toldFromOtherSide } from './converse.ts'

const SOLD = 'China now sells more arms to Uzbekistan than Russia does'
const isOne = (text: string, word: string): boolean => toldFromOtherSide(text, SOLD, stem(word))

test('who buys from somebody is sold to by him', () => {
  expect(isOne('Uzbekistan now buys more weapons from China than from Russia', 'buys')).toBe(true)
  expect(isOne('Tashkent buys more arms from Beijing', 'buys')).toBe(true)
})

test('with the parties in the same places it is the contrary, and with others it is nothing of both', () => {
  expect(isOne('China now buys more arms from Uzbekistan', 'buys')).toBe(false)
  expect(isOne('Kazakhstan buys more arms from Turkey', 'buys')).toBe(false)
  expect(isOne('Uzbekistan opens more markets to China', 'opens')).toBe(false)
})
