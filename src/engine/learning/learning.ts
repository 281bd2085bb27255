import type { Learned } from '#core/learning/learn-theme.ts'
import { studyTheme, type Lesson, type Studied } from '#core/learning/study-theme.ts'
import { DamagedEntry } from '#store/sqlite/damage.ts'
import { databaseFailure } from '#store/sqlite/database-failure.ts'
import { keptWorker } from '../kept-worker.ts'
import type { OpenLibrary } from '../library/open-library.ts'
import type { ProgramFiles } from '../program-files.ts'
import { gatherLesson, mattersOf } from './gather-lessons.ts'

/** Milliseconds in which nothing was decided before it is studied anew: a list that somebody goes through does not change under her keys. */
const REST = 20_000
/** How long a worker that has nothing to study stays, in milliseconds. */
const IDLE = 60_000

/** What decisions teach, kept up while the library is open. Nothing of it is stored: it follows from what is. */
export type Learning = {
  /** What was learned of the themes that it helps, as far as it was studied; the first call begins. */
  models: () => ReadonlyMap<string, Learned>
  /** What came of studying the library as it is now, of themes with enough decisions. */
  settled(): Promise<readonly Studied[]>
  /** Something may have been decided: studied after a rest, once anybody has asked. */
  later(): void
  close(): Promise<void>
}

/** `changed` is told when suggestions may be others now, `failed` of what went wrong: then what was learned before stays in use. */
export function createLearning(
  library: Pick<OpenLibrary, 'db' | 'isOpen'>,
  { workers }: ProgramFiles,
  changed: () => void,
  failed: (error: unknown) => void,
): Learning {
  const worker = workers && keptWorker<Lesson, Studied>(new URL('learning.worker.js', workers), IDLE)
  /** By what there was to study of each theme; null before anything was asked. */
  let known: Known | null = null
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | null = null
  let closed = false

  const studyOne = async (lesson: Lesson): Promise<Studied> => worker?.ask(lesson) ?? studyTheme(lesson)
  const study = async (): Promise<void> => {
    if (closed || !library.isOpen()) return
    const db = library.db()
    const matters = mattersOf(db)
    const before = known
    const studied = new Map<string, Studied>()
    for (const matter of matters) {
      studied.set(matter.key, before?.studied.get(matter.key) ?? (await studyOne(await gatherLesson(db, matter))))
    }
    const same =
      before !== null && before.studied.size === studied.size && [...studied.keys()].every((key) => before.studied.has(key))
    if (same) return
    const models = new Map([...studied.values()].flatMap(({ theme, model }) => (model === null ? [] : [[theme, model] as const])))
    known = { studied, models }
    if (JSON.stringify([...models]) !== JSON.stringify([...(before?.models ?? [])])) changed()
  }
  /** One after the other, each seeing the library as it is then. */
  const settle = (): Promise<void> => {
    const db = library.isOpen() ? library.db() : null
    running = running.then(study).catch((error: unknown) => {
      // A library that was closed or exchanged meanwhile teaches nothing any more; what is damaged or locked, the calls of the user say.
      const known = db !== null && (error instanceof DamagedEntry || databaseFailure(error, db.name) !== null)
      if (!known && !closed && library.isOpen() && library.db() === db) failed(error)
    })
    return running
  }
  const later = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => void settle(), REST)
    timer.unref()
  }
  return {
    models() {
      if (known === null && timer === null) later()
      return known?.models ?? NOTHING
    },
    async settled() {
      await settle()
      return [...(known?.studied.values() ?? [])]
    },
    later() {
      if (known !== null) later()
    },
    async close() {
      closed = true
      if (timer !== null) clearTimeout(timer)
      await worker?.close()
      await running
    },
  }
}

type Known = { studied: ReadonlyMap<string, Studied>; models: ReadonlyMap<string, Learned> }
const NOTHING: ReadonlyMap<string, Learned> = new Map()
