import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ImportReport } from '#contract/job.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
beforeEach(() => {
  made = temporaryEngine()
})
afterEach(async () => {
  expect(made.errors).toEqual([])
  await made.remove()
})

const OPENING =
  'The port of Aktau closed for wind on sixty days of the year, and the ferries waited at their berths until it fell.'
const bothEnds = (middle: string): string =>
  `${OPENING}\n\n${middle}\n\nThe report does not say who will pay for the second track.\n`

async function imported(name: string, text: string): Promise<string> {
  const path = join(made.folder, name)
  writeFileSync(path, text)
  const started = await made.engine.call('import.start', { paths: [path], allowDuplicates: true })
  const { imported } = (await made.ended(started)).result as ImportReport
  return imported[0]?.id ?? ''
}

test('two articles of the library stand side by side with the words that differ', async () => {
  const left = await imported(
    'one.txt',
    `Wind at Aktau\n\n${bothEnds('Four ferries cross the sea, and one of them is usually being repaired.')}`,
  )
  const right = await imported(
    'two.txt',
    `Wind at Aktau\n\n${bothEnds('Five ferries cross the sea, and one of them is usually being repaired.')}`,
  )
  const compared = expectOk(await made.engine.call('articles.compare', { left, right }))
  expect(compared.rows.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same'])
  const [, row] = compared.rows
  expect(row?.leftSpans.map(([start, end]) => row.left?.slice(start, end))).toEqual(['Four'])
  expect(row?.rightSpans.map(([start, end]) => row.right?.slice(start, end))).toEqual(['Five'])
  expect(compared.similarity).toBeGreaterThan(0.5)
})

test('an article that the library does not have is named', async () => {
  const left = await imported('one.txt', `Wind at Aktau\n\n${bothEnds('Four ferries cross the sea.')}`)
  const reply = await made.engine.call('articles.compare', { left, right: '99' })
  expect(reply).toMatchObject({ ok: false, failure: { code: 'no-such-article' } })
})
