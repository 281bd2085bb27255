import { expect, test } from 'vitest'
import { nearestName } from './nearest-name.ts'

const NAMES = ['energy', 'security', 'xinjiang', 'russia-rivalry', 'rail']

test.each([
  ['enrgy', 'energy'],
  ['Énergy', 'energy'],
  ['xinjang', 'xinjiang'],
  ['russia', 'russia-rivalry'],
  ['rails', 'rail'],
  ['weather', null],
  ['x', null],
  ['', null],
])('%s: %s', (wanted, near) => expect(nearestName(wanted, NAMES)).toBe(near))

test('what begins several names means none of them', () => {
  expect(nearestName('transit', ['transit-of-gas-and-coal', 'transit-of-oil-products'])).toBe(null)
})
