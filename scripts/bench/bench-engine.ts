import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasEnded, type JobView } from '#contract/job.ts'
import type { Result } from '#core/result.ts'
import { fingerprint } from '#core/near-duplicate.ts'
import { createEngine, type Engine } from '#engine/engine.ts'
import { insertArticles } from '#store/articles/articles.ts'
import { openLibrary } from '#store/library/library.ts'
import { madeUpArticle } from './made-up-articles.ts'

const BATCH = 500

/** A folder that goes when the program ends. */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A library of made-up articles. */
export function fillLibrary(path: string, articles: number): void {
  const library = value(openLibrary(path, { create: true }))
  for (let first = 0; first < articles; first += BATCH) {
    const drafts = Array.from({ length: Math.min(BATCH, articles - first) }, (_, index) => madeUpArticle(first + index))
    insertArticles(
      library.db,
      drafts.map((draft) => ({ draft, sourceId: null, fingerprint: fingerprint(draft.blocks) })),
    )
  }
  library.close()
}

/** The engine as the program runs it, workers included: this code lies beside them when it is built. */
export function benchEngine(libraryPath: string): Engine {
  const program = { root: process.cwd(), workers: new URL('./', import.meta.url) }
  return value(
    createEngine({ libraryPath, program, emit: () => undefined, log: (message, error) => console.error(message, error) }),
  )
}

/** What a job found, once it has ended. */
export async function ended<T>(engine: Engine, started: Result<{ jobId: string }>): Promise<T> {
  const { jobId } = value(started)
  for (;;) {
    const job: JobView | undefined = engine.job(jobId)
    if (job?.state === 'done') return job.result as T
    if (job === undefined || hasEnded(job)) throw new Error(job?.failure?.message ?? 'The job ended without a result.')
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}
