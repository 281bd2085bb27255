import { expect, test } from 'vitest'
import { printAnswer, printFailure } from './answer.ts'
import type { Io } from './io.ts'
import { table } from './table.ts'

const HOSTILE = 'a\u001b]0;owned\u0007b\u009b2Jc\u202Efdp.exe\u2066d\u007f\r'

function recorded(print: (io: Io) => unknown): string {
  let written = ''
  const add = (text: string): void => {
    written += text
  }
  print({ out: add, err: add } as Io)
  return written
}

test('a name with commands for the terminal is shown, not obeyed', () => {
  const shown = 'a␛]0;owned\\u0007b\\u009b2Jc\\u202efdp.exe\\u2066d\\u007f\\u000d'
  expect(recorded((io) => printFailure(io, { code: 'file-missing', message: `${HOSTILE} is not there.` }))).toBe(
    `${shown} is not there.\n`,
  )
  expect(recorded((io) => printAnswer(io, { value: null, text: `${HOSTILE}: read` }, false))).toBe(`${shown}: read\n`)
})

test('a line end in a name makes no second row of a table', () => {
  const lines = table([{ title: 'File' }, { title: 'State' }], [['one\ntwo\tthree', HOSTILE]], 80).split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain('one two three')
  expect(lines[1]).toContain('␛]0;owned')
})

test('JSON holds the name exactly', () => {
  const written = recorded((io) => printAnswer(io, { value: { file: HOSTILE }, text: '' }, true))
  expect(JSON.parse(written)).toEqual({ file: HOSTILE })
})
