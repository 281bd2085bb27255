import { expect, test } from 'vitest'
import type { Finding } from '#contract/views.ts'
import { errorsByRule } from './errors-by-rule.ts'

const finding = (rule: string, severity: 'error' | 'warning', message: string, sentence: string | null = null): Finding => ({
  rule,
  severity,
  section: null,
  sentence,
  message,
})
const traced = (sentence: string, text: string) => ({ sentence, text, state: 'MISSING' as const, excerpts: [] })

test('errors are gathered by rule, warnings left out', () => {
  const findings = [finding('a', 'error', '1'), finding('b', 'warning', '2'), finding('a', 'error', '3')]
  expect(errorsByRule({ findings, trace: [] })).toEqual([
    {
      rule: 'a',
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
