import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { JobView } from '#contract/job.ts'
import { createJobList, type JobProgress, type JobRun } from './job-list.ts'

const REPORT = { imported: [], duplicates: [], failed: [], batch: null }

// Time stands still unless a test moves it on.
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
const passes = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

test('a job that reports progress all the time is sent at most ten times a second, and its end at once', async () => {
  const sent: JobView[] = []
  const jobs = createJobList(
    (view) => sent.push(view),
    () => undefined,
  )
  const id = jobs.start('import', { kind: 'samples' }, async (progress: JobProgress) => {
    for (let done = 0; done <= 300; done += 1) {
      progress({ done, total: 300, detail: `file ${done}` })
      await sleep(1)
    }
    return { state: 'done', result: REPORT }
  })
  await passes(295)
  // Its start, its first report, and one at the end of each tenth of a second.
  expect(sent).toHaveLength(4)
  await passes(20)
  expect(sent).toHaveLength(6)
  expect(sent.at(-1)).toEqual({
    id,
    kind: 'import',
    subject: { kind: 'samples' },
    state: 'done',
    done: 300,
    total: 300,
    result: REPORT,
  })
})

test('an exception ends the job as failed and is logged once', async () => {
  const logged: unknown[] = []
  const jobs = createJobList(
    () => undefined,
    (_message, error) => logged.push(error),
  )
  const id = jobs.start('export', { title: 'Gas', format: 'pdf' }, () => Promise.reject(new Error('bug')))
  await passes(20)
  expect(jobs.get(id)).toMatchObject({ state: 'failed', failure: { code: 'internal-error' } })
  expect(logged).toHaveLength(1)
})

test('closing cancels what runs and waits for it', async () => {
  const jobs = createJobList(
    () => undefined,
    () => undefined,
  )
  let tidied = false
  const id = jobs.start('import', { kind: 'samples' }, async (_progress, signal) => {
    while (!signal.aborted) await sleep(1)
    await sleep(20)
    tidied = true
    return { state: 'cancelled' }
  })
  await passes(10)
  const closed = jobs.close()
  await passes(30)
  await closed
  expect(tidied).toBe(true)
  expect(jobs.get(id)?.state).toBe('cancelled')
  expect(jobs.cancel('nobody')).toMatchObject({ ok: false, failure: { code: 'no-such-job' } })
})

test('a paused import waits where it is, tells no pace, goes on when resumed, and can be cancelled meanwhile', async () => {
  const sent: JobView[] = []
  const jobs = createJobList(
    (view) => sent.push(view),
    () => undefined,
  )
  let steps = 0
  const run: JobRun<'import'> = async (progress, signal, pause) => {
    while (!signal.aborted) {
      await pause.waiting()
      if (signal.aborted) break
      progress({ done: (steps += 1) })
      await sleep(1)
    }
    return { state: 'cancelled' }
  }
  const id = jobs.start('import', { kind: 'samples' }, run)
  await passes(20)
  expect(jobs.pause(id).ok).toBe(true)
  await passes(10)
  const before = steps
  await passes(120)
  expect(steps).toBe(before)
  expect(before).toBeGreaterThan(0)
  expect(sent.at(-1)).toMatchObject({ state: 'paused' })
  jobs.resume(id)
  await passes(20)
  expect(steps).toBeGreaterThan(before)
  jobs.pause(id)
  jobs.cancel(id)
  await passes(20)
  expect(jobs.get(id)?.state).toBe('cancelled')
  expect(jobs.pause('nobody')).toMatchObject({ ok: false, failure: { code: 'no-such-job' } })
})

test('an export cannot be paused, and says so', async () => {
  const jobs = createJobList(
    () => undefined,
    () => undefined,
  )
  const id = jobs.start('export', { title: 'Gas', format: 'pdf' }, async (_progress, signal) => {
    while (!signal.aborted) await sleep(1)
    return { state: 'cancelled' }
  })
  expect(jobs.pause(id)).toMatchObject({
    ok: false,
    failure: { code: 'cannot-pause', message: expect.stringContaining('Export “Gas” as PDF') },
  })
  expect(jobs.get(id)?.state).toBe('running')
  const closed = jobs.close()
  await passes(10)
  await closed
})
