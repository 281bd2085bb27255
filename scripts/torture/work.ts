import { resolve } from 'node:path'
import { hasEnded } from '#contract/job.ts'
import type { Result } from '#core/result.ts'
import { createEngine, type Engine } from '#engine/engine.ts'

/** What the engine does when it is killed. */
export const STATES = ['creating', 'importing', 'marking', 'saving', 'exporting', 'backing-up', 'restoring', 'upgrading'] as const
export type State = (typeof STATES)[number]

/** Before the failure with which a victim stops working by itself, on its standard error. */
export const REFUSED = 'refused: '

/** Something that the engine has said is done. */
export type Acknowledged =
  | { kind: 'excerpt'; id: string; note: string }
  | { kind: 'revision'; revision: number }
  | { kind: 'imported'; files: number }
  | { kind: 'file'; path: string }
  | { kind: 'theme'; name: string }

export function openEngine(libraryPath: string, files = 0, say?: (what: Acknowledged) => void): Result<Engine> {
  return createEngine({
    libraryPath,
    program: { root: resolve('.'), workers: null },
    emit(event) {
      if (event.name === 'jobs.changed' && event.job.kind === 'import' && event.job.done > files)
        say?.({ kind: 'imported', files: event.job.done })
    },
    log: (message, error) => console.error(message, error),
  })
}

/** Waits for the end of a job; a failure where it did not come to a good one. */
export async function ended(engine: Engine, started: Result<{ jobId: string }>): Promise<Result<unknown>> {
  if (!started.ok) return started
  for (;;) {
    const job = engine.job(started.value.jobId)
    if (job?.state === 'done') return started
    if (job === undefined || hasEnded(job)) return { ok: false, failure: job?.failure ?? UNTOLD }
    await new Promise((wake) => setTimeout(wake, 2))
  }
}

/** A job that ended without saying why. */
const UNTOLD = { code: 'internal-error', message: 'The job ended without a word.' } as const

/** Works on a library in one way, again and again until a call fails, and says after each step what is safe. */
export async function work(
  library: string,
  folder: string,
  state: State,
  say: (what: Acknowledged) => void,
): Promise<Result<unknown>> {
  const opened = openEngine(library, 0, say)
  if (!opened.ok) return opened
  const engine = opened.value
  const content = { authors: [], marking: '', date: '2026', language: 'en', themes: [], sections: [] }
  let revision = 1
  for (let count = 1; ; count += 1) {
    const unique = `${state} ${process.pid} ${count}`
    if (state === 'creating' || state === 'upgrading') {
      const added = await engine.call('themes.add', { name: unique, definition: '', terms: ['term'] })
      if (!added.ok) return added
      say({ kind: 'theme', name: unique })
    } else if (state === 'marking') {
      const quote = `carried ${3 + (count % 6)} million Atyrau tonnes in Atyrau year ${count % 6}`
      const added = await engine.call('excerpts.add', { article: '1', quote, note: unique })
      if (!added.ok) return added
      say({ kind: 'excerpt', id: added.value.id, note: unique })
    } else if (state === 'saving') {
      const saved = await engine.call('briefs.save', { id: '1', revision, content: { ...content, title: unique } })
      if (!saved.ok) return saved
      revision = saved.value.revision
      say({ kind: 'revision', revision })
    } else if (state === 'importing') {
      const known = await engine.call('imports.list', {})
      const begun = known.ok ? known.value.find((batch) => batch.state === 'interrupted') : undefined
      const started =
        begun === undefined
          ? await engine.call('import.start', { paths: [`${folder}/files`], allowDuplicates: true })
          : await engine.call('imports.continue', { batch: begun.id })
      const end = await ended(engine, started)
      if (!end.ok) return end
    } else if (state === 'exporting') {
      const to = `${folder}/brief-${count % 3}.docx`
      const check = await engine.call('briefs.check', { id: '1' })
      const waivers = Object.fromEntries(check.ok ? check.value.findings.map(({ rule }) => [rule, 'torture']) : [])
      const started = await engine.call('briefs.export', { id: '1', format: 'docx', to, waivers })
      const end = await ended(engine, started)
      if (!end.ok) return end
      say({ kind: 'file', path: to })
    } else {
      const to = `${folder}/copy-${count}.backup`
      const saved = await engine.call('library.backup', { to })
      if (!saved.ok) return saved
      say({ kind: 'file', path: to })
      const restored = state === 'restoring' ? await engine.call('library.restore', { from: to }) : saved
      if (!restored.ok) return restored
    }
  }
}
