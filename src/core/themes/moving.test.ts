import { expect, test } from 'vitest'
import { moveBeside, moveByStep } from './moving.ts'

const theme = (slug: string, parent: string | null = null) => ({ slug, parent })
const themes = [theme('a'), theme('b'), theme('b1', 'b'), theme('c'), theme('b2', 'b')]

test('a step goes past one theme of the same level, and no further than its ends', () => {
  expect(moveByStep(themes, 'b', -1)).toEqual({ before: 'a' })
  expect(moveByStep(themes, 'a', 1)).toEqual({ before: 'c' })
  expect(moveByStep(themes, 'b', 1)).toEqual({ before: null })
  expect(moveByStep(themes, 'b2', -1)).toEqual({ before: 'b1' })
  expect([moveByStep(themes, 'a', -1), moveByStep(themes, 'c', 1), moveByStep(themes, 'b2', 1)]).toEqual([null, null, null])
})

test('beside another theme is on its level, and never within what is moved', () => {
  expect(moveBeside(themes, 'c', 'a', 'above')).toEqual({ before: 'a' })
  expect(moveBeside(themes, 'a', 'b', 'below')).toEqual({ before: 'c' })
  expect(moveBeside(themes, 'a', 'c', 'below')).toEqual({ before: null })
  expect(moveBeside(themes, 'a', 'b1', 'below')).toEqual({ before: 'b2', parent: 'b' })
  expect(moveBeside(themes, 'b1', 'a', 'above')).toEqual({ before: 'a', parent: null })
  expect([moveBeside(themes, 'b', 'b1', 'above'), moveBeside(themes, 'b', 'b', 'below')]).toEqual([null, null])
})
