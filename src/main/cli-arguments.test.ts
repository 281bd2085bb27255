import { expect, test } from 'vitest'
import { cliArguments } from './cli-arguments.ts'

const PROGRAM = '/opt/Briefwright/briefwright-window'

test('behind --cli stands what the command line is asked, wherever the program lies and whatever Chromium was told', () => {
  expect(cliArguments([PROGRAM, '--cli', '--', 'verify', 'brief.pdf'])).toEqual(['verify', 'brief.pdf'])
  expect(cliArguments(['electron', '.', '--ozone-platform=headless', '--cli', 'list', '--json'])).toEqual(['list', '--json'])
  expect(cliArguments([PROGRAM, '--cli', '--', 'import', '--', '-'])).toEqual(['import', '--', '-'])
  expect(cliArguments([PROGRAM, '--cli'])).toEqual([])
})

test('any other start opens the window, also with a file of that name', () => {
  expect(cliArguments([PROGRAM])).toBeNull()
  expect(cliArguments([PROGRAM, 'mine.briefwright'])).toBeNull()
  expect(cliArguments([PROGRAM, '--', '--cli'])).toBeNull()
})
