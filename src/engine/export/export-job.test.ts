import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ExportInput } from './export-brief.ts'
import { exportJob } from './export-job.ts'
import { createPause } from '../jobs/pause.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A worker that begins a file and then does `rest`. */
function worker(rest: string): { root: string; workers: URL } {
  const workers = join(folder, 'workers')
  mkdirSync(workers)
  writeFileSync(join(workers, 'package.json'), '{"type": "module"}')
  writeFileSync(
    join(workers, 'export.worker.js'),
    `import { writeFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
writeFileSync(workerData.part, 'half')
${rest}`,
  )
  return { root: folder, workers: pathToFileURL(`${workers}/`) }
}

const input = (): ExportInput => ({ to: join(folder, 'brief.pdf') }) as ExportInput

const halves = (): string[] => readdirSync(folder).filter((name) => name.includes('brief.pdf'))

test('a cancelled export stops at once and leaves no half-written file', async () => {
  const abort = new AbortController()
  const running = exportJob(
    worker('for (;;) ;'),
    input(),
    join(folder, 'library.sqlite'),
    () => undefined,
  )(() => undefined, abort.signal, createPause(abort.signal))
  while (halves().length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  abort.abort()
  expect(await running).toEqual({ state: 'cancelled' })
  expect(halves()).toEqual([])
})

test('a worker that crashes is a bug, and leaves no half-written file either', async () => {
  const { signal } = new AbortController()
  const running = exportJob(
    worker("throw new Error('font')"),
    input(),
    join(folder, 'library.sqlite'),
    () => undefined,
  )(() => undefined, signal, createPause(signal))
  await expect(running).rejects.toThrow('font')
  expect(halves()).toEqual([])
})
