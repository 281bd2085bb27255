import { expect, test } from 'vitest'
import type { Finding } from '#contract/views.ts'
import { errorsByRule } from './errors-by-rule.ts'

const finding = (rule: string, severity: 'error' | 'warning', message: string, sentence: string | null = null): Finding => ({
  rule,
  severity,
  section: null,
  sentence,
  message,
  waived: null,
})
const traced = (sentence: string, text: string) => ({ sentence, text, state: 'MISSING' as const, excerpts: [] })

test('errors are gathered by rule, warnings left out', () => {
  const findings = [finding('a', 'error', '1'), finding('b', 'warning', '2'), finding('a', 'error', '3')]
  expect(errorsByRule({ findings, trace: [] })).toEqual([
    {
      rule: 'a',
      reason: '',
      waivers: ['a@'],
      errors: [
        { message: '1', sentences: [] },
        { message: '3', sentences: [] },
      ],
    },
  ])
})

test('the same error of several sentences is said once, with the sentences it is about', () => {
  const findings = [finding('a', 'error', 'No evidence.', 's1'), finding('a', 'error', 'No evidence.', 's2')]
  const [group] = errorsByRule({ findings, trace: [traced('s2', 'Second.'), traced('s1', 'First.')] })
  expect(group?.errors).toEqual([{ message: 'No evidence.', sentences: ['First.', 'Second.'] }])
})

test('what is accepted stands apart from what came since, each by the waivers that name its sentences', () => {
  const findings = [
    { ...finding('a', 'error', 'No evidence.', 's1'), waived: 'Agreed.' },
    finding('a', 'error', 'No evidence.', 's2'),
    finding('a', 'error', 'No source.', 's2'),
  ]
  const groups = errorsByRule({ findings, trace: [traced('s2', 'Second.'), traced('s1', 'First.')] })
  expect(groups.map(({ reason, waivers }) => [reason, waivers])).toEqual([
    ['Agreed.', ['a@s1']],
    ['', ['a@s2']],
  ])
})
