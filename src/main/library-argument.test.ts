import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { libraryArgument } from './library-argument.ts'

test('a library is named in either way, made absolute; a flag without a file names none', () => {
  expect(libraryArgument(['app', '--library', 'a.sqlite', '--other'])).toBe(resolve('a.sqlite'))
  expect(libraryArgument(['app', '--library=b.sqlite'])).toBe(resolve('b.sqlite'))
  expect(libraryArgument(['app', '--library'])).toBe(null)
  expect(libraryArgument(['app', 'c.sqlite'])).toBe(null)
})
