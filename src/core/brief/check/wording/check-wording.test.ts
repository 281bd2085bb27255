import { describe, expect, it, test } from 'vitest'
import { judged, misworded } from '../testing/judgements.ts'
import { MIXED_JUDGEMENTS } from '../testing/mixed-judgements.ts'
import { WORDING } from '../testing/wording.ts'
import { SCALES, type ScaleId } from './scales.ts'

test.each(WORDING.false.map(([rule, trial]) => [rule, trial.text, trial] as const))('%s: %s', (rule, _text, trial) => {
  expect(misworded(trial)).toContain(rule)
})

test.each(WORDING.true)('is let through: $text', (trial) => {
  expect(misworded(trial)).toEqual([])
})

const found = (rule: string, trial: Parameters<typeof judged>[0]) => judged(trial).findings.find((each) => each.rule === rule)

describe('a word off the scale', () => {
  it.each([
    ['icd-203', 'The port may well close.', '“may well”', '“likely” (55–80%)'],
    ['icd-203', 'The port may close.', '“may”', '“roughly even chance” (45–55%)'],
    ['icd-203', 'A closure is highly likely.', 'a word of the PHIA yardstick scale', '“very likely” (80–95%)'],
    ['phia', 'A closure is very unlikely.', 'a word of the ICD 203 scale', '“highly unlikely” (10–20%)'],
    ['phia', 'There are roughly even odds of it.', '“roughly even odds”', '“realistic possibility” (40–50%)'],
  ] as const)('on %s, “%s” is told with the nearest word of the scale and its band', (scale, text, word, offer) => {
    const { message, reference } = found('likelihood-scale', { text, scale }) ?? {}
    expect(message).toContain(word)
    expect(message).toContain(offer)
    expect(reference).toBe(SCALES[scale].source)
  })
})

describe('figures beside a word of likelihood', () => {
  it.each([
    ['icd-203', 'It is unlikely (20–45 per cent) that the port closes.'],
    ['icd-203', 'The port is unlikely, 20-45%, to close.'],
    ['phia', 'It is unlikely (25 to 35 per cent) that the port closes.'],
  ] as const)('on %s are its band: %s', (scale, text) => {
    expect(judged({ text, scale }).findings.filter(({ rule }) => /^(?:likelihood-scale|number)/u.test(rule))).toEqual([])
  })

  it.each([
    ['icd-203', 'It is unlikely (55–80 per cent) that the port closes.', '20–45%'],
    ['phia', 'It is unlikely (20–45 per cent) that the port closes.', '25–35%'],
  ] as const)('on %s are the band of another: %s', (scale, text, band) => {
    expect(found('likelihood-scale', { text, scale })?.message).toContain(`“unlikely” stands for ${band}`)
  })
})

it('tells that a judgement gives no likelihood, and of a tagged sentence elsewhere says nothing', () => {
  expect(found('likelihood-missing', { text: 'The port closes.' })?.severity).toBe('info')
  expect(found('likelihood-missing', { text: 'The port closes.', as: 'tag' })).toBeUndefined()
})

it('tells that two rows of ICD 203 are mixed, and knows that PHIA has one', () => {
  const text = ['It is likely that exports fall.', 'It is probable that prices rise.']
  expect(found('likelihood-rows', { text })?.message).toContain('“likely” and “probable”')
  expect(found('likelihood-rows', { text, scale: 'phia' })).toBeUndefined()
})

it('holds an export back where likelihood and confidence stand in one sentence, on ICD 203 alone', () => {
  const text = 'Exports will probably fall (low confidence).'
  expect(found('likelihood-with-confidence', { text })?.severity).toBe('error')
  expect(found('likelihood-with-confidence', { text, scale: 'phia' })).toBeUndefined()
})

describe('what could not be read is said', () => {
  it.each([
    ['Экспорт, вероятно, упадёт.', 'ru', 'language “ru”'],
    ['A closure is not unlikely.', 'en', '“not unlikely” has no place'],
    ['The port was so full that ships could wait for a week.', 'en', '“could” may say'],
  ])('of “%s”', (text, language, what) => {
    const { unchecked, findings } = judged({ text, language })
    expect(unchecked.map((each) => each.what).join()).toContain(what)
    expect(findings.filter(({ rule }) => rule === 'likelihood-scale')).toEqual([])
  })
})

it.each(['icd-203', 'phia'] as ScaleId[])('every word of %s is read as a word of it, at its step', (scale) => {
  const wrong = SCALES[scale].steps.flatMap(({ rows }) =>
    rows.flat().filter((word) => {
      const text = word === 'remote' ? 'The chance of it is remote.' : `It is ${word} to close.`
      return (
        misworded({ text, scale, confidence: 'high' }).length > 0 || found('likelihood-missing', { text, scale }) !== undefined
      )
    }),
  )
  expect(wrong).toEqual([])
})

test.each(MIXED_JUDGEMENTS.false.map(([rule, trial]) => [rule, trial.text, trial] as const))(
  '%s, mixed: %s',
  (rule, _text, trial) => {
    expect(misworded(trial)).toContain(rule)
  },
)

test.each(MIXED_JUDGEMENTS.true)('is let through, mixed: $text', (trial) => {
  expect(misworded(trial)).toEqual([])
})
