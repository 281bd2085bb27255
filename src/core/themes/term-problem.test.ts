import { expect, test } from 'vitest'
import { termProblem } from './term-problem.ts'

test.each([
  ['pipeline*', null],
  ['oil price*', null],
  ['price* of oil', null],
  ['trans-caspian', null],
  ['中*', null],
  ['5G', null],
  ['*', 'no-word'],
  ['— …', 'no-word'],
  ['*line', 'star-inside'],
  ['oil *', 'star-inside'],
  ['pipe*line', 'star-inside'],
  ['a*', 'matches-all'],
  ['н*', 'matches-all'],
])('%s: %s', (term, problem) => expect(termProblem(term)).toBe(problem))
