import { expect, test } from 'vitest'
import { fileNameOf } from './file-name.ts'

test('a file name keeps letters of every script and drops what file systems refuse', () => {
  expect(fileNameOf('Kazakhstan: who/what? — 新疆')).toBe('Kazakhstan who what — 新疆')
  expect(fileNameOf('...')).toBe('Brief')
})
