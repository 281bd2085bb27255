import { expect, it } from 'vitest'
import { paragraphNamed } from './paragraph-named.ts'

const REPORT = [{ n: 1, ownNumber: '4' }, { n: 2, ownNumber: '4 (b)' }, { n: 3 }, { n: 4, ownNumber: '5' }]

it.each([
  ['4', 1],
  ['para. 5', 4],
  ['4 (b)', 2],
  ['4b', 2],
  ['¶ 3', 3],
  ['¶4', 4],
])('“%s” in a document that numbers its paragraphs', (wanted, n) => {
  expect(paragraphNamed(wanted, REPORT)?.n).toBe(n)
})

it('a number that such a document has not is none of ours', () => {
  expect(paragraphNamed('3', REPORT)).toBeUndefined()
  expect(paragraphNamed('', REPORT)).toBeUndefined()
})

it('a number in a document without numbers is ours', () => {
  expect(paragraphNamed('2', [{ n: 1 }, { n: 2 }])?.n).toBe(2)
})
