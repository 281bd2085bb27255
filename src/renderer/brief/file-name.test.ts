import { expect, test } from 'vitest'
import { errorsByRule } from './errors-by-rule.ts'
import { fileNameOf } from './file-name.ts'

const finding = (rule: string, severity: 'error' | 'warning', message: string) => ({
  rule,
  severity,
  section: null,
  sentence: null,
  message,
})

test('a file name keeps letters of every script and drops what file systems refuse', () => {
  expect(fileNameOf('Kazakhstan: who/what? — 新疆', 'pdf')).toBe('Kazakhstan who what — 新疆.pdf')
  expect(fileNameOf('...', 'docx')).toBe('Brief.docx')
})

test('errors are gathered by rule, warnings left out', () => {
  expect(errorsByRule([finding('a', 'error', '1'), finding('b', 'warning', '2'), finding('a', 'error', '3')])).toEqual([
    { rule: 'a', messages: ['1', '3'] },
  ])
})
