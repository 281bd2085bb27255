import { resolve } from 'node:path'
import { hasEnded, type JobView } from '#contract/job.ts'
import type { Result } from '#core/result.ts'
import { createEngine, type Engine } from '#engine/engine.ts'
import { stepName, type Acknowledged, type State } from './acknowledged.ts'

/** Before the failure with which a victim stops working by itself, on its standard error. */
export const REFUSED = 'refused: '

/** A job that ended without saying why, and one that does not end: no job here has work for more than a second. */
const UNTOLD = { code: 'internal-error', message: 'The job ended without a word.' } as const
const ENDLESS = { code: 'internal-error', message: 'The job did not end.' } as const
const PATIENCE = 120_000

type Say = (what: Acknowledged) => void
type Writer = { engine: Engine; folder: string; state: State; say: Say }
type Step = (count: number) => Promise<Result<unknown>>

export function openEngine(libraryPath: string): Result<Engine> {
  return createEngine({
    libraryPath,
    program: { root: resolve('.'), workers: null },
    emit: () => undefined,
    log: (message, error) => console.error(message, error),
  })
}

/** Waits for the end of a job, and tells all the time how it stands; a failure where it did not come to a good one. */
export async function ended(
  engine: Engine,
  started: Result<{ jobId: string }>,
  stands: (job: JobView) => void = () => undefined,
): Promise<Result<unknown>> {
  if (!started.ok) return started
  const latest = performance.now() + PATIENCE
  for (;;) {
    if (performance.now() > latest) return { ok: false, failure: ENDLESS }
    const job = engine.job(started.value.jobId)
    if (job !== undefined) stands(job)
    if (job?.state === 'done') return started
    if (job === undefined || hasEnded(job)) return { ok: false, failure: job?.failure ?? UNTOLD }
    await new Promise((wake) => setTimeout(wake, 1))
  }
}

/** Works on a library in one way, again and again until a call fails, and says after each step what is safe. The library is closed then. */
export async function work(library: string, folder: string, state: State, say: Say): Promise<Result<unknown>> {
  const opened = openEngine(library)
  if (!opened.ok) return opened
  const engine = opened.value
  const writer = { engine, folder, state, say }
  const steps: Record<State, Step> = {
    creating: (count) => addTheme(writer, count),
    upgrading: (count) => addTheme(writer, count),
    marking: (count) => mark(writer, count),
    saving: (count) => save(writer, count),
    importing: () => importFiles(writer),
    exporting: (count) => exportBrief(writer, count),
    'backing-up': (count) => backUp(writer, count),
    restoring: (count) => restore(writer, count),
    undoing: (count) => undo(writer, count),
  }
  try {
    for (let count = 1; ; count += 1) {
      const done = await steps[state](count)
      if (!done.ok) return done
    }
  } finally {
    await engine.close()
  }
}

async function addTheme({ engine, state, say }: Writer, count: number): Promise<Result<unknown>> {
  const name = stepName(state, process.pid, count)
  const added = await engine.call('themes.add', { name, definition: '', terms: ['term'] })
  if (added.ok) say({ kind: 'theme', name })
  return added
}

/** Six passages are marked in turn, so that most notes are written behind those that an excerpt has. */
async function mark({ engine, state, say }: Writer, count: number): Promise<Result<unknown>> {
  const note = stepName(state, process.pid, count)
  const quote = `carried ${3 + (count % 6)} million Atyrau tonnes in Atyrau year ${count % 6}`
  const added = await engine.call('excerpts.add', { article: '1', quote, note })
  if (added.ok) say({ kind: 'excerpt', id: added.value.id, note })
  return added
}

/** Each save follows the revision before, so that the nth makes revision n + 1. */
async function save({ engine, state, say }: Writer, count: number): Promise<Result<unknown>> {
  const title = stepName(state, process.pid, count)
  const content = { title, authors: [], marking: '', date: '2026', language: 'en', themes: [], sections: [] }
  const saved = await engine.call('briefs.save', { id: '1', revision: count, content })
  if (saved.ok) say({ kind: 'revision', revision: saved.value.revision, title })
  return saved
}

/** Continues what somebody left unread, or imports the files once more. */
async function importFiles({ engine, folder, say }: Writer): Promise<Result<unknown>> {
  const known = await engine.call('imports.list', {})
  if (!known.ok) return known
  const left = known.value.find((batch) => batch.state === 'interrupted')
  const started =
    left === undefined
      ? await engine.call('import.start', { paths: [`${folder}/files`], allowDuplicates: true })
      : await engine.call('imports.continue', { batch: left.id })
  if (!started.ok) return started
  const { jobId } = started.value
  const now = await engine.call('imports.list', {})
  const batch = left ?? (now.ok ? now.value.find(({ job }) => job === jobId) : undefined)
  if (batch === undefined) return ended(engine, started)
  let files = -1
  return ended(engine, started, ({ done }) => {
    if (done > files) say({ kind: 'imported', batch: batch.id, files: done })
    files = Math.max(files, done)
  })
}

async function exportBrief({ engine, folder, say }: Writer, count: number): Promise<Result<unknown>> {
  // Over files there are, and now and then beside them: else no disk would ever be full.
  const to = `${folder}/brief-${count % 4 === 3 ? count : count % 4}.docx`
  const check = await engine.call('briefs.check', { id: '1' })
  const waivers = Object.fromEntries(check.ok ? check.value.findings.map(({ rule }) => [rule, 'torture']) : [])
  const end = await ended(engine, await engine.call('briefs.export', { id: '1', format: 'docx', to, waivers }))
  if (end.ok) say({ kind: 'file', path: to, form: 'word' })
  return end
}

async function backUp({ engine, folder, say }: Writer, count: number): Promise<Result<{ file: string }>> {
  const saved = await engine.call('library.backup', { to: `${folder}/copy-${count}.backup` })
  if (saved.ok) say({ kind: 'file', path: saved.value.file, form: 'library' })
  return saved
}

/** Library and backup differ, so that it can be told which of the two there is. */
async function restore(writer: Writer, count: number): Promise<Result<unknown>> {
  const { engine, say } = writer
  const added = await addTheme(writer, count)
  const saved = added.ok ? await backUp(writer, count) : added
  if (!saved.ok) return saved
  const name = stepName('passing', process.pid, count)
  const passing = await engine.call('themes.add', { name, definition: '', terms: ['term'] })
  if (!passing.ok) return passing
  say({ kind: 'passing', name, is: 'there' })
  say({ kind: 'passing', name, is: 'going' })
  const restored = await engine.call('library.restore', { from: saved.value.file })
  if (!restored.ok) return restored
  say({ kind: 'passing', name, is: 'gone' })
  const { keptAside } = restored.value
  if (keptAside !== null) say({ kind: 'file', path: keptAside, form: 'library' })
  return restored
}

/** A theme is added, taken back, brought again, and taken back at last. */
async function undo({ engine, say }: Writer, count: number): Promise<Result<unknown>> {
  const name = stepName('passing', process.pid, count)
  const added = await engine.call('themes.add', { name, definition: '', terms: ['term'] })
  if (!added.ok) return added
  say({ kind: 'passing', name, is: 'there' })
  for (const way of ['undo', 'redo', 'undo'] as const) {
    say({ kind: 'passing', name, is: 'going' })
    const done = await engine.call(`history.${way}`, {})
    if (!done.ok) return done
    say({ kind: 'passing', name, is: way === 'undo' ? 'gone' : 'there' })
  }
  return added
}
