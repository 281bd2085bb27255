import { expect, test } from 'vitest'
import { beginning } from './beginning.ts'
import { briefOf, paragraph, stateOf } from './testing/text-state.ts'

test('a brief of which only the title is written begins in its first section', () => {
  const { doc } = stateOf(briefOf({ one: [], two: [] }))
  const begin = beginning(doc)
  expect(begin?.empty).toBe(true)
  expect(begin?.$head.node(1).attrs['id']).toBe('one')
  expect(begin?.$head.parent.isTextblock).toBe(true)
})

test('one with a word in any section is taken up where it was left', () => {
  expect(beginning(stateOf(briefOf({ one: [], two: [paragraph('p', ['Gas.'])] })).doc)).toBeNull()
})
