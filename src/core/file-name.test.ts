import { expect, test } from 'vitest'
import { fileNameOf } from './file-name.ts'

test('a file name keeps letters of every script and drops what file systems refuse', () => {
  expect(fileNameOf('Kazakhstan: who/what? — 新疆', 'pdf')).toBe('Kazakhstan who what — 新疆.pdf')
  expect(fileNameOf('...', 'docx')).toBe('Brief.docx')
})
