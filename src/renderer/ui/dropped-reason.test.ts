import { expect, test } from 'vitest'
import { boilerplateKind } from '#core/import/boilerplate.ts'
import { BY_HAND } from '#core/review/set-dropped.ts'
import { droppedReason } from './dropped-reason.ts'

const PLAIN = droppedReason('a reason of a later version')

test.each([
  'Advertisement',
  'Read more',
  'Share this article',
  '3 comments',
  'Leave a reply',
  '5 min read',
  'Next article',
  'Log in',
])('the rule that leaves out “%s” has words of its own', (line) => {
  const reason = boilerplateKind(line, line.split(' ').length, false)
  expect(reason).not.toBeNull()
  expect(droppedReason(reason ?? '')).not.toBe(PLAIN)
})

test('what the analyst left out says so, and an unknown reason falls back to plain words', () => {
  expect(droppedReason(BY_HAND)).toBe('by you')
  expect(PLAIN).toBe('not part of the text')
})
