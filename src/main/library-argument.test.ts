import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { argumentsFor, libraryArgument } from './library-argument.ts'

test('a library is named in either way, made absolute; a flag without a file names none', () => {
  expect(libraryArgument(['app', '--library', 'a.sqlite', '--other'])).toBe(resolve('a.sqlite'))
  expect(libraryArgument(['app', '--library=b.sqlite'])).toBe(resolve('b.sqlite'))
  expect(libraryArgument(['app', '--library'])).toBe(null)
  expect(libraryArgument(['app', 'c.sqlite'])).toBe(null)
})

test('a file that the desktop hands over is a library by its ending, as a path from where it was called or as a URL', () => {
  const folder = resolve('some', 'folder')
  const file = join(folder, 'Käse 1.briefwright')
  expect(libraryArgument(['app', 'Käse 1.briefwright'], folder)).toBe(file)
  expect(libraryArgument(['app', '--enable-x', pathToFileURL(file).href], resolve('/'))).toBe(file)
  expect(libraryArgument(['app', '--name=x.briefwright'], folder)).toBe(null)
  expect(libraryArgument(['app', '--library', 'a.sqlite', 'b.briefwright'], folder)).toBe(join(folder, 'a.sqlite'))
})

test('a start with another library keeps what else the program was started with', () => {
  const argv = ['electron', '.', '--user-data-dir=/d', '--library', 'a.sqlite', '--library=b.sqlite', 'c.briefwright', '--flag']
  expect(argumentsFor('/new.briefwright', argv)).toEqual(['.', '--user-data-dir=/d', '--flag', '--library', '/new.briefwright'])
})
