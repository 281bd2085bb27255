import { expect, test } from 'vitest'
import type { BriefContent } from '#core/brief.ts'
import { changedUnit } from './changed-unit.ts'

const brief = (...texts: [string, string][]): BriefContent => ({
  title: 'T',
  authors: [],
  marking: '',
  date: '2026',
  language: 'en',
  themes: [],
  sections: [
    {
      id: 's',
      slot: 's',
      title: '',
      theme: null,
      blocks: texts.map(([id, text]) => ({
        kind: 'paragraph',
        id,
        sentences: text === '' ? [] : [{ id: `${id}1`, text, evidence: { excerpts: [], tag: null } }],
      })),
    },
  ],
})

test('the caret goes to the end of the text that changed', () => {
  expect(changedUnit(brief(['a', 'Gas.'], ['b', 'Rail.']), brief(['a', 'Gas.'], ['b', 'Rail, too.']))).toEqual({
    unit: 'b',
    offset: 10,
  })
})

test('where a paragraph is gone it goes to the one before', () => {
  expect(changedUnit(brief(['a', 'Gas.'], ['b', 'Rail.']), brief(['a', 'Gas.']))).toEqual({ unit: 'a', offset: 4 })
})

test('a change outside the text moves no caret', () => {
  expect(changedUnit(brief(['a', 'Gas.']), { ...brief(['a', 'Gas.']), title: 'U' })).toBeNull()
})
