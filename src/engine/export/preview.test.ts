import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPreview, type Preview } from './preview.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { RenderInput, Rendered } from './render-brief.ts'

let folder: string
let preview: Preview
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'))
})
afterEach(async () => {
  await preview.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A worker that answers each input with how many it was given, and `locale` of the input; it dies of the style “bad”. */
function previewing(): Preview {
  const workers = join(folder, 'workers')
  mkdirSync(workers)
  writeFileSync(join(workers, 'package.json'), '{"type": "module"}')
  writeFileSync(
    join(workers, 'preview.worker.js'),
    `import { parentPort } from 'node:worker_threads'
let count = 0
parentPort.on('message', ({ style, locale }) => {
  if (style === 'bad') throw new Error('font')
  count += 1
  parentPort.postMessage({ bytes: new Uint8Array(), pages: count, missing: [locale] })
})`,
  )
  return createPreview({ root: folder, workers: pathToFileURL(`${workers}/`) })
}
const input = (locale: string, style = 'good'): Result<RenderInput> => success({ style, locale } as RenderInput)
/** Which of its inputs the worker answered with, and what it was told. */
const told = (answer: Result<Rendered>) => (answer.ok ? [answer.value.pages, ...answer.value.missing] : [answer.failure.code])

test('one worker renders one after the other', async () => {
  preview = previewing()
  const first = await preview.render('1', () => input('a'))
  const second = await preview.render('1', () => input('b'))
  expect([first, second].map(told)).toEqual([
    [1, 'a'],
    [2, 'b'],
  ])
})

test('what is asked for again before its turn is rendered once, as it is then', async () => {
  preview = previewing()
  let says = 'early'
  const running = preview.render('1', () => input('first'))
  await Promise.resolve()
  const asked = [1, 2, 3].map(() => preview.render('1', () => input(says)))
  const other = preview.render('2', () => input('other'))
  says = 'late'
  const answers = await Promise.all([running, ...asked, other])
  expect(answers.map(told)).toEqual([
    [1, 'first'],
    [2, 'late'],
    [2, 'late'],
    [2, 'late'],
    [3, 'other'],
  ])
})

test('a brief that is gone by its turn is not rendered; a worker that dies is told of, and the next begins anew', async () => {
  preview = previewing()
  expect(told(await preview.render('1', () => failure('no-such-brief', 'gone')))).toEqual(['no-such-brief'])
  await expect(preview.render('1', () => input('a', 'bad'))).rejects.toThrow('font')
  expect(told(await preview.render('1', () => input('b')))).toEqual([1, 'b'])
})
