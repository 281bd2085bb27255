import { expect, test } from 'vitest'
import { oddities } from './oddities.ts'

test('a word that looks like a field is pointed out, but not where it stands in a field', () => {
  expect(oddities('outlet:Ledger')).toEqual([expect.stringContaining('outlet')])
  expect(oddities('title:Reuters:exclusive')).toEqual([])
  expect(oddities('title:"outlet:Ledger"')).toEqual([])
})
