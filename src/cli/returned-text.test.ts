import { expect, test } from 'vitest'
import type { ReturnedBrief, ReturnedPlace } from '#core/brief/return/return-change.ts'
import { returnedText } from './returned-text.ts'

const place = (more: Partial<ReturnedPlace>): ReturnedPlace => ({
  what: 'heading',
  state: 'changed',
  section: 's',
  before: 'Gas goes east',
  after: 'Gas goes west',
  why: null,
  ...more,
})
const brief = (more: Partial<ReturnedBrief>): ReturnedBrief => ({
  brief: '1',
  title: 'Gas',
  sentences: [],
  notes: [],
  comments: [],
  other: [],
  ...more,
})

test('a heading that changed is told with what it was; one that moved, or is new, stands alone', () => {
  const [changed, moved, added] = [
    returnedText(brief({ other: [place({})] }), null).split('\n'),
    returnedText(brief({ other: [place({ state: 'moved', after: 'Gas goes east' })] }), null).split('\n'),
    returnedText(brief({ other: [place({ state: 'added', before: null })] }), null).split('\n'),
  ]
  expect(changed.slice(0, 2)).toEqual(['CHANGED  Heading: Gas goes west', '    was: Gas goes east'])
  expect(moved[0]).toBe('MOVED  Heading: Gas goes east')
  expect(added[0]).toBe('ADDED  Heading: Gas goes west')
  for (const lines of [moved, added]) expect(lines.join('\n')).not.toContain('was:')
})

test('a sentence that was deleted is told by what it said, one that lost its evidence by the excerpts that are gone', () => {
  const sentence = {
    id: 's1',
    moved: false,
    section: 's',
    before: 'Gas goes east.',
    after: 'Gas goes nowhere.',
    now: null,
    evidence: [],
    lost: ['3:1', '3:2'],
    tracked: [],
    taken: true,
  }
  const told = returnedText(
    brief({
      sentences: [
        { ...sentence, state: 'deleted', after: null, lost: [] },
        { ...sentence, state: 'changed' },
        { ...sentence, state: 'unchanged', after: 'Oil stays.' },
      ],
    }),
    null,
  )
  expect(told).toMatch(/^DELETED {2}Gas goes east\.$/m)
  expect(told).toMatch(/3:1, 3:2/)
  expect(told).not.toContain('Oil stays.')
})
