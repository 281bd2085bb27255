import { expect, test } from 'vitest'
import { attribution, excerptSource } from './excerpt-source.ts'

test('an attribution names two authors, or the first of more', () => {
  const base = { publication: 'Institute Papers', title: 'T', n: 2 }
  expect(attribution({ ...base, authors: ['D. Whitcombe', 'A. Serik'] })).toBe('D. Whitcombe and A. Serik, Institute Papers, ¶2')
  expect(attribution({ ...base, authors: ['A', 'B', 'C'] })).toBe('A and others, Institute Papers, ¶2')
  expect(attribution({ authors: [], publication: null, title: 'Untitled', n: null })).toBe('Untitled')
})

test('where the publication is not known the title stands in', () => {
  expect(excerptSource({ id: '4:5', publication: null, title: 'A frontier', n: 2 })).toBe('4:5 · A frontier ¶2')
})
