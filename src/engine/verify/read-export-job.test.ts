import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { JobView } from '#contract/job.ts'
import type { Result } from '#core/result.ts'
import { temporaryFolder } from '#store/testing/temporary-library.ts'
import { createJobList, type JobList } from '../jobs/job-list.ts'
import { readExportJob, type ReadLimits } from './read-export-job.ts'
import type { ReadExport } from './read-export.ts'

const LIMITS: ReadLimits = { seconds: 60, megabytes: 512, bufferMegabytes: 512, waitSeconds: 60, clockSeconds: 60 }

let folder: string
let heard: JobView[]
let whenHeard: (job: JobView, jobs: JobList) => void
beforeEach(() => {
  folder = temporaryFolder()
  heard = []
  whenHeard = () => undefined
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Reads a file in a worker of that program: the built one's source where none is given. */
function read(bytes: string, limits: Partial<ReadLimits>, program?: string): Promise<Result<ReadExport>> {
  const hooks = `import ${JSON.stringify(new URL('../../store/testing/raw-sql.mjs', import.meta.url))}\n`
  const own = `${hooks}await import(${JSON.stringify(new URL('read-export.worker.ts', import.meta.url))})`
  writeFileSync(join(folder, 'read-export.worker.js'), program ?? own)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const jobs = createJobList(
    (job) => {
      heard.push(job)
      whenHeard(job, jobs)
    },
    (_message, error) => {
      throw error
    },
  )
  const context = { jobs, program: { root: '', workers: pathToFileURL(`${folder}/`) } }
  const work = { bytes: new TextEncoder().encode(bytes), name: 'x.html', compare: true }
  return readExportJob(context, work, { ...LIMITS, ...limits })
}

const ENDLESS = 'for (;;) {}'

test('an exported file is read in a thread of its own, and why it is not is said as ever', async () => {
  expect(await read('plain', {})).toMatchObject({ ok: false, failure: { code: 'not-an-export' } })
  expect(heard.at(-1)).toMatchObject({ kind: 'read-export', state: 'done', subject: { file: 'x.html' } })
})

test('one that never ends is ended, and one that the user stops', async () => {
  expect(await read('', { seconds: 0.3 }, ENDLESS)).toMatchObject({ ok: false, failure: { code: 'took-too-long' } })
  whenHeard = ({ id, state }, jobs) => {
    if (state === 'running') setTimeout(() => jobs.cancel(id), 50)
  }
  expect(await read('', {}, ENDLESS)).toMatchObject({
    failure: { code: 'cancelled', message: 'Reading x.html was stopped. Nothing was compared.' },
  })
  expect(heard.at(-1)?.state).toBe('cancelled')
})

test('one that eats memory is ended before the machine suffers, in its heap or beside it', async () => {
  // In small pieces: a thread that asks for a large one at its limit may take the process with it.
  const heap = 'let all = null; for (let at = 0; ; at += 1) all = { all, text: `text ${at}` }'
  expect(await read('', { megabytes: 64 }, heap)).toMatchObject({ ok: false, failure: { code: 'too-much-memory' } })
  const beside = `const all = [new Uint8Array(3e8).fill(1)]; setInterval(() => all.length, 10)`
  expect(await read('', { bufferMegabytes: 100 }, beside)).toMatchObject({ ok: false, failure: { code: 'too-much-memory' } })
})

test('a fault of the program is none of the file', async () => {
  await expect(read('', {}, 'throw new TypeError("font")')).rejects.toThrow('font')
})
