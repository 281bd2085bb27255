import { expect, test } from 'vitest'
import { namesOf } from './names.ts'

test('names are separated by semicolons, without blanks around them or empty ones between', () => {
  expect(namesOf(' Serik, Aida ;; Nurlan Abishev; ')).toEqual(['Serik, Aida', 'Nurlan Abishev'])
  expect(namesOf('  ')).toEqual([])
})
