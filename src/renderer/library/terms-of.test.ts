import { expect, test } from 'vitest'
import { termsOf } from './terms-of.ts'

test('each line is a term; empty lines, spaces around and repetitions do not count', () => {
  expect(termsOf('  survey* \n\nPublic   opinion\npublic opinion\r\nреферендум')).toEqual([
    'survey*',
    'Public opinion',
    'референдум',
  ])
})
