import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hasEnded, type JobView } from '#contract/job.ts'
import { openLibrary } from '#store/library/library.ts'
import { damagePage } from '#store/testing/damage-library.ts'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '#store/testing/temporary-library.ts'
import { failure } from '#core/result.ts'
import type { Engine } from '../engine.ts'
import { withoutLibrary } from './without-library.ts'

const WHY = failure('library-damaged', 'The library is damaged.')

let library: TemporaryLibrary
let damaged: string
const restored = vi.fn()
beforeEach(() => {
  restored.mockReset()
  library = temporaryLibrary()
  for (let each = 0; each < 40; each += 1)
    addArticle(library.db, [`Paragraph ${each}. `.repeat(50 + each)], { title: `Article ${each}` })
  const page = Number(
    library.db.prepare("SELECT max(pageno) - 1 FROM dbstat WHERE name = 'article_body' AND pagetype = 'leaf'").pluck().get(),
  )
  library.db.pragma('wal_checkpoint(TRUNCATE)')
  damaged = join(library.folder, 'mine.sqlite')
  copyFileSync(library.path, damaged)
  damagePage(damaged, page)
})
afterEach(() => library.remove())

const ask = () => {
  const { answer } = withoutLibrary({
    path: damaged,
    failure: WHY.failure,
    workers: null,
    log: () => undefined,
    emit: () => undefined,
    restored,
  })
  return answer
}

/** How a recovery ended, once it has. */
async function recovered(answer: Engine['answer']): Promise<unknown> {
  const started = (await answer('library.recover', {})) as { value: { jobId: string } }
  return vi.waitFor(async () => {
    const { value } = (await answer('jobs.list', {})) as { value: JobView[] }
    const job = value.find(({ id }) => id === started.value.jobId)
    expect(job === undefined || hasEnded(job)).toBe(true)
    return job
  }, 20_000)
}

test('without a library most calls answer why, and a call that nobody knows too', async () => {
  expect(await ask()('library.info', {})).toEqual(WHY)
  expect(await ask()('__proto__', {})).toEqual(WHY)
})

test('what can be read goes into a file beside it, under a name that is free, and then into its place', async () => {
  const before = readFileSync(damaged)
  const first = await recovered(ask())
  const file = join(library.folder, 'mine recovered.sqlite')
  expect(first).toMatchObject({ state: 'done', result: { file } })
  expect((first as { result: { lost: string[] } }).result.lost.length).toBeGreaterThan(0)
  expect(await recovered(ask())).toMatchObject({ result: { file: join(library.folder, 'mine recovered 2.sqlite') } })
  expect(readFileSync(damaged).equals(before)).toBe(true)
  expect(await ask()('backups.look', { from: file })).toMatchObject({ ok: true, value: { articles: 40 } })
  expect(restored).not.toHaveBeenCalled()

  const put = await ask()('library.restore', { from: file })
  expect(put).toMatchObject({ ok: true, value: { file: damaged } })
  expect(restored).toHaveBeenCalledOnce()
  expect(existsSync((put as { value: { keptAside: string } }).value.keptAside)).toBe(true)
  const opened = openLibrary(damaged)
  expect(opened.ok).toBe(true)
  if (opened.ok) opened.value.close()
})

test('a restore that is refused leaves everything as it was', async () => {
  rmSync(join(library.folder, 'none.sqlite'), { force: true })
  expect(await ask()('library.restore', { from: join(library.folder, 'none.sqlite') })).toMatchObject({
    ok: false,
    failure: { code: 'file-missing' },
  })
  expect(restored).not.toHaveBeenCalled()
})
