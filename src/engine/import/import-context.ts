import type { AppEvent } from '#contract/events.ts'
import type { EngineContext } from '../context.ts'
import type { StagedIndex } from './staged-index.ts'

type Changed = Extract<AppEvent, { name: 'library.changed' }>['what'][number]

/** What imports work with beside the engine's own context. */
export type ImportContext = Pick<EngineContext, 'db' | 'program' | 'jobs'> & {
  /** The job that reads or stores an import, while it runs, by the import's number. */
  running: Map<number, string>
  /** What an import that is being read has staged. */
  staged: Map<number, StagedIndex>
  changed: Announcer
}

export type Announcer = {
  /** Tells the window within a tenth of a second what it should ask for again; articles within a second, for every list counts them. */
  soon(...what: Changed[]): void
  /** Tells it now, and what was to come. */
  now(...what: Changed[]): void
}

const SOON = 100
const ARTICLES_SOON = 1_000

export function importContext({ db, program, jobs, emit }: EngineContext): ImportContext {
  return { db, program, jobs, running: new Map(), staged: new Map(), changed: announcer(emit) }
}

/** Gathers changes, so that each kind is announced at most ten times a second, articles once. */
function announcer(emit: (event: AppEvent) => void): Announcer {
  const last = new Map<Changed, number>()
  let due = new Set<Changed>()
  let timer: NodeJS.Timeout | undefined

  const pause = (what: Changed): number => (what === 'imports' ? SOON : ARTICLES_SOON)
  const send = (kinds: readonly Changed[]): void => {
    if (kinds.length === 0) return
    for (const kind of kinds) {
      last.set(kind, Date.now())
      due.delete(kind)
    }
    emit({ name: 'library.changed', what: [...kinds] })
  }
  const plan = (): void => {
    if (timer !== undefined || due.size === 0) return
    const waits = [...due].map((kind) => (last.get(kind) ?? 0) + pause(kind) - Date.now())
    timer = setTimeout(
      () => {
        timer = undefined
        send([...due].filter((kind) => (last.get(kind) ?? 0) + pause(kind) <= Date.now()))
        plan()
      },
      Math.max(0, Math.min(...waits)),
    )
    // An event that is due does not keep the program running.
    timer.unref()
  }
  return {
    soon(...what) {
      due = new Set([...due, ...what])
      plan()
    },
    now(...what) {
      clearTimeout(timer)
      timer = undefined
      send([...new Set([...due, ...what])])
    },
  }
}
