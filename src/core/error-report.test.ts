import { expect, test } from 'vitest'
import { reportError, reportOutput } from './error-report.ts'

const CANARY = 'Xinjiang cotton quota'

test('an exception is told by its kind, its code and its places, without its words', () => {
  const error = Object.assign(new TypeError(CANARY), { code: 'ENOENT' })
  const report = reportError(error)
  expect(report).toMatch(/^TypeError ENOENT\n {4}at error-report\.test\.ts:\d+:\d+/)
  expect(report).not.toContain(CANARY)
  expect(report).not.toContain('/')
})

test('words that look like a place, a kind, a code or a cause are not kept either', () => {
  const error = Object.assign(new Error(`one\n    at ${CANARY} (cotton.js:1:2)`, { cause: new Error(CANARY) }), {
    code: CANARY,
    name: CANARY,
  })
  const report = reportError(error)
  expect(report).toContain('caused by Error')
  expect(report).not.toMatch(/cotton/i)
})

test('something that is no exception is told by its type only', () => {
  expect([CANARY, { title: CANARY }, null, undefined].map(reportError)).toEqual([
    'a thrown string',
    'a thrown object',
    'a thrown null',
    'a thrown undefined',
  ])
})

test('of another process only lines that were made by a report are kept, and the rest is counted', () => {
  const output = `articles.get: ${reportError(new RangeError(CANARY))}\n${CANARY}\nError: ${CANARY}\n    at ${CANARY} (/home/a/cotton.js:1:2)\n`
  const report = reportOutput(output)
  expect(report).toMatch(/^articles\.get: RangeError\n {4}at error-report\.test\.ts/)
  expect(report).toContain('(3 lines of output not kept)')
  expect(report).not.toMatch(/cotton/i)
})
