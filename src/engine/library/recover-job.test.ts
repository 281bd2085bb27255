import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hasEnded, type JobView } from '#contract/job.ts'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '#store/testing/temporary-library.ts'
import { createJobList } from '../jobs/job-list.ts'
import { startRecovery } from './recover-job.ts'

/** So many that stopping one on its way is heard before it ends. */
const ARTICLES = 1600

let library: TemporaryLibrary
let workers: URL
beforeEach(() => {
  library = temporaryLibrary()
  const text = Array.from({ length: 20 }, (_, at) => `Paragraph ${at} about gas from Atyrau and its way east.`)
  library.db.transaction(() => {
    for (let each = 0; each < ARTICLES; each += 1) addArticle(library.db, text, { title: `Article ${each}` })
  })()
  // The worker itself, without a build.
  workers = pathToFileURL(`${library.folder}/`)
  writeFileSync(
    join(library.folder, 'recover.worker.js'),
    `import ${JSON.stringify(new URL('../../store/testing/raw-sql.mjs', import.meta.url))}
await import(${JSON.stringify(new URL('recover.worker.ts', import.meta.url))})`,
  )
  writeFileSync(join(library.folder, 'package.json'), '{"type":"module"}')
})
afterEach(() => library.remove())

/** Runs it to its end; `heard` is told each view on the way. */
async function recovery(heard: (job: JobView, stop: () => void) => void): Promise<JobView | undefined> {
  const jobs = createJobList(
    (job) => heard(job, () => void jobs.cancel(job.id)),
    (_message, error) => {
      throw error
    },
  )
  const id = startRecovery(jobs, library.path, workers)
  await vi.waitFor(() => expect(hasEnded(jobs.get(id) ?? { state: 'running' })).toBe(true), 20_000)
  return jobs.get(id)
}

test('a recovery in a thread of its own says how far it is and where the new file lies', async () => {
  const heard: JobView[] = []
  const ended = await recovery((job) => heard.push(job))
  expect(ended).toMatchObject({ state: 'done', result: { counts: { articles: ARTICLES }, lost: [] } })
  expect(heard.some(({ detail, total }) => detail !== undefined && (total ?? 0) > 2 * ARTICLES)).toBe(true)
  expect(readdirSync(library.folder).filter((name) => name.includes('recovered'))).toHaveLength(1)
})

test('one that is stopped half-way leaves no file', async () => {
  const before = readdirSync(library.folder)
  const ended = await recovery(({ done }, stop) => {
    if (done > 0) stop()
  })
  expect(ended?.state).toBe('cancelled')
  expect(readdirSync(library.folder)).toEqual(before)
})
