import { expect, test } from 'vitest'
import { blamed } from '../testing/trial.ts'

const RAILWAY = { quote: '她认为,该铁路全长约523公里,总投资预计47亿美元,工期至少六年。', language: 'zh', title: '铁路' }
const says = (text: string): boolean => !blamed({ text, on: [RAILWAY] }).includes('number-not-in-evidence')

test('money of a Chinese passage is compared with its currency, other numbers by their figures', () => {
  expect(says('The line would cost $4.7 billion.')).toBe(true)
  expect(says('The line would cost 4.7 billion yuan.')).toBe(false)
  expect(says('The line would be some 523 km long.')).toBe(true)
  expect(says('The line would be some 623 km long.')).toBe(false)
})
