import { expect, test } from 'vitest'
import { checkBrief } from './check/check.ts'
import { judgementBlock, numbered, templateOf } from './check/testing/judgements.ts'
import { likelihoodScaleOf } from './likelihood-scale.ts'
import { newBrief } from './new-brief.ts'
import { brief, evidence } from './testing/brief-fixture.ts'

const FREE = templateOf([{ id: 'issue' }])
const FIXED = templateOf([{ id: 'issue' }], { likelihoodScale: 'icd-203' })
const begun = (template: typeof FREE) =>
  newBrief(
    template,
    { title: 'A', themes: [], authors: [], marking: '', date: '2026-11-29', language: 'en', likelihood: 'phia' },
    () => '1',
  )

test('a brief has the scale that it was begun with, unless its template fixes one', () => {
  expect(begun(FREE)).toHaveProperty('likelihood', 'phia')
  expect(likelihoodScaleOf(begun(FREE), FREE)).toBe('phia')
  expect(begun(FIXED)).not.toHaveProperty('likelihood')
  expect(likelihoodScaleOf({ likelihood: 'phia' }, FIXED)).toBe('icd-203')
  expect(likelihoodScaleOf({}, FREE)).toBe('icd-203')
})

test('its judgements are held to that scale', () => {
  const judgement = judgementBlock(numbered(['A closure is very unlikely.'], [], 'judgement'))
  const offScale = (template: typeof FREE) =>
    checkBrief({ ...brief({ issue: [judgement] }), likelihood: 'phia' }, template, evidence({}))
      .findings.filter(({ rule }) => rule === 'likelihood-scale')
      .map(({ message }) => message)
  expect(offScale(FREE)).toEqual([expect.stringContaining('“highly unlikely” (10–20%)')])
  expect(offScale(FIXED)).toEqual([])
})
