import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ImportReport } from '#contract/job.ts'
import { expectOk, temporaryEngine } from '../testing/temporary-engine.ts'

/** `LONG_TESTS=1` runs the long form. */
const LONG = process.env['LONG_TESTS'] === '1'
const PLAIN = LONG ? 120 : 80
const ARCHIVES = LONG ? 4 : 2
const MEMBERS = 10
const COUNT = PLAIN + ARCHIVES * MEMBERS

/** Texts that have no five words in common. */
const text = (town: string): string =>
  `${town} and its neighbours\n\n` +
  Array.from({ length: 3 }, (_, index) => `The ${town} pipeline carried ${index} million ${town} tonnes last ${town} year.`).join(
    '\n\n',
  )
const name = (index: number): string => `Town${String(index).padStart(3, '0')}`

/** While folders are walked, at the first files, and later at moments that differ each time: progress lines heard, and milliseconds after them. */
const MOMENTS: (readonly [lines: number, milliseconds: number])[] = LONG
  ? [
      [1, 0],
      [2, 3],
      [2, 40 * Math.random()],
      [3, 60 * Math.random()],
    ]
  : [
      [1, 0],
      [2, 40 * Math.random()],
    ]

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'))
  mkdirSync(join(folder, 'files'))
  for (let index = 0; index < PLAIN; index += 1) writeFileSync(join(folder, 'files', `${name(index)}.txt`), text(name(index)))
  for (let archive = 0; archive < ARCHIVES; archive += 1) {
    const towns = Array.from({ length: MEMBERS }, (_, index) => name(PLAIN + archive * MEMBERS + index))
    const members = Object.fromEntries(towns.map((town) => [`${town}.txt`, Buffer.from(text(town))]))
    writeFileSync(join(folder, 'files', `Town${archive}5x.zip`), zipSync(members))
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Imports, or goes on, until `lines` progress lines have come and `milliseconds` passed; kills it then, and returns how many files it said were safe. */
async function runAndKill(how: string, lines: number, milliseconds: number): Promise<number> {
  const program = fileURLToPath(new URL('../testing/import-until-killed.ts', import.meta.url))
  const hooks = new URL('../../store/testing/raw-sql.mjs', import.meta.url).href
  const args = ['--import', hooks, program, join(folder, 'library.sqlite'), join(folder, 'files'), how]
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let safe = 0
  let heard = 0
  writer.stdout.setEncoding('utf8').on('data', (output: string) => {
    const said = output.split('\n').filter((line) => line !== '')
    safe = Math.max(safe, ...said.map(Number))
    heard += said.length
    if (heard >= lines) setTimeout(() => writer.kill('SIGKILL'), milliseconds)
  })
  await new Promise((resolve) => writer.on('close', resolve))
  return safe
}

test.each(['review', 'at once'])(
  'killed again and again, an import loses nothing that was safe and brings every file in once (%s)',
  { timeout: 120_000 },
  async (how) => {
    for (const [lines, milliseconds] of MOMENTS) {
      const safe = await runAndKill(how, lines, milliseconds)
      const made = temporaryEngine(folder)
      const [batch] = expectOk(await made.engine.call('imports.list', {}))
      expect((batch?.counts.files ?? 0) - (batch?.counts.unread ?? 0)).toBeGreaterThanOrEqual(safe)
      expect(expectOk(await made.engine.call('library.check', {})).problems).toEqual([])
      await made.engine.close()
    }
    const made = temporaryEngine(folder)
    const [batch] = expectOk(await made.engine.call('imports.list', {}))
    const job = await made.ended(await made.engine.call('imports.continue', { batch: batch?.id ?? '' }))
    const id = batch?.id ?? ''
    const end = how === 'review' ? await made.ended(await made.engine.call('imports.store', { batch: id })) : job
    const titles = (end.result as ImportReport).imported.map(({ title }) => title).toSorted()
    expect(titles).toEqual(Array.from({ length: COUNT }, (_, index) => `${name(index)} and its neighbours`))
    expect(expectOk(await made.engine.call('library.info', {})).articles).toBe(COUNT)
    await made.engine.close()
  },
)
