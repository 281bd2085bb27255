import { expect, test } from 'vitest'
import { fileNameOf } from './file-name.ts'

test('a file name keeps letters of every script and drops what file systems refuse', () => {
  expect(fileNameOf('Kazakhstan: who/what? — 新疆')).toBe('Kazakhstan who what — 新疆')
  expect(fileNameOf('...')).toBe('Brief')
})

test('nor is it the name of a device, turned round by what shows nothing, or cut within a character', () => {
  expect(fileNameOf('nul')).toBe('Brief nul')
  expect(fileNameOf('Con.tents of a deal')).toBe('Brief Con.tents of a deal')
  expect(fileNameOf('Gas\u202efdp.exe')).toBe('Gas fdp.exe')
  expect(fileNameOf(`${'a'.repeat(79)}😀`)).toBe('a'.repeat(79))
  expect(fileNameOf('Gas \ud83d')).toBe('Gas')
})
