import { expect, it } from 'vitest'
import type { BriefDifference } from '#contract/brief-comparison.ts'
import type { ExcerptView } from '#contract/views.ts'
import { evidenceWords } from './evidence-words.ts'
import { moveWords } from './move-words.ts'

const moved = (change: Partial<BriefDifference['likelihood'][number]>) =>
  moveWords({
    id: 's',
    section: 'x',
    heading: 'Facts',
    text: '',
    was: '',
    kind: 'likelihood',
    before: 'likely',
    after: 'very likely',
    moved: 'up',
    ...change,
  })

it('a move is told from word to word, or says that a word came or went', () => {
  expect([
    moved({}),
    moved({ kind: 'confidence', before: 'high', after: 'low', moved: 'down' }),
    moved({ before: null, moved: 'came' }),
    moved({ after: null, moved: 'went' }),
  ]).toEqual([
    'Likelihood from “likely” to “very likely”',
    'Confidence from “high” to “low”',
    'Likelihood “very likely” is new',
    'Likelihood “likely” is gone',
  ])
})

it('evidence is told by its outlets, the title where there is no outlet, the number where the excerpt is gone, and by its tag', () => {
  const excerpt = { publication: null, title: 'A note' } as ExcerptView
  const known = new Map([
    ['1:1', { ...excerpt, publication: 'The Steppe Ledger' }],
    ['2:1', excerpt],
    ['3:1', null],
  ])
  expect(evidenceWords({ excerpts: ['1:1', '2:1', '3:1'], tag: null }, known)).toBe('1:1 (The Steppe Ledger), 2:1 (A note), 3:1')
  expect(evidenceWords({ excerpts: [], tag: 'common-knowledge' }, known)).toBe('common knowledge')
  expect(evidenceWords({ excerpts: [], tag: null }, known)).toBe('nothing')
})
