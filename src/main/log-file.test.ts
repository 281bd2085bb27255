import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { serve } from '#contract/serve.ts'
import { openLogFile } from './log-file.ts'

const CANARY = 'Xinjiang cotton quota'
let folder: string
const file = (name = 'briefwright.log'): string => join(folder, 'logs', name)
const text = (): string =>
  readdirSync(join(folder, 'logs'))
    .map((name) => readFileSync(file(name), 'utf8'))
    .join('')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('no text of a library comes into the log, by whatever way it is thrown or printed', async () => {
  const log = openLogFile(join(folder, 'logs'))
  const contract = { 'articles.get': { input: z.object({ id: z.number() }), output: z.unknown() } }
  const thrown = [new Error(CANARY), CANARY, { title: CANARY }, z.number().safeParse(CANARY).error, jsonError()]
  for (const error of thrown) {
    const answer = serve(contract as never, { 'articles.get': () => Promise.reject(error) } as never, log.error)
    await answer('articles.get', { id: CANARY })
    await answer('articles.get', { id: 1 })
    await answer(CANARY, {})
    log.error('job import', error)
  }
  log.output('engine', `${CANARY}\nError: ${CANARY}\n    at ${CANARY} (/home/${CANARY}/x.js:1:2)`)
  expect(text()).toContain('articles.get: Error')
  expect(text()).toContain('not kept')
  expect(text()).not.toMatch(/cotton/i)
})

test.skipIf(process.platform === 'win32')('only its owner reads the log, even where it was open to others before', () => {
  mkdirSync(join(folder, 'logs'), { mode: 0o755 })
  writeFileSync(file(), '', { mode: 0o644 })
  const log = openLogFile(join(folder, 'logs'))
  log.error('one', undefined)
  expect(statSync(join(folder, 'logs')).mode & 0o777).toBe(0o700)
  expect(statSync(file()).mode & 0o777).toBe(0o600)
})

test('a full log is put aside twice and then dropped', () => {
  const log = openLogFile(join(folder, 'logs'))
  for (const entry of ['one', 'two', 'three', 'four']) {
    log.error(entry, undefined)
    writeFileSync(file(), `${readFileSync(file(), 'utf8')}${'x'.repeat(1_000_000)}`)
  }
  expect(readdirSync(join(folder, 'logs')).toSorted()).toEqual(['briefwright.log', 'briefwright.log.1', 'briefwright.log.2'])
  expect(text()).not.toContain('one')
  expect(text()).toContain('four')
})

test('one entry is bounded', () => {
  openLogFile(join(folder, 'logs')).output('engine', '    at x.js:1:1\n'.repeat(100_000))
  expect(statSync(file()).size).toBeLessThan(9_000)
})

test('a folder that cannot be written to stops nothing', () => {
  writeFileSync(join(folder, 'logs'), '')
  expect(() => openLogFile(join(folder, 'logs')).error('one', new Error(CANARY))).not.toThrow()
})

/** Node quotes the input in this message. */
function jsonError(): unknown {
  try {
    return JSON.parse(CANARY)
  } catch (error) {
    return error
  }
}
